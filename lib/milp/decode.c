#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "nest/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/cost.h"
#include "nest/verify.h"
#include "map/factor.h"
#include "map/space.h"
#include "map/search.h"
#include "milp/tuple.h"
#include "milp/lp.h"
#include "milp/model.h"
#include "milp/carry.h"
#include "milp/sol.h"
#include "milp/decode.h"

/* How far values, rows and objective may be off, relative above 1. */
static const double TOLERANCE = 1e-6;

static int __attribute__((format(printf, 2, 3)))
refuse(char err[1024], const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(err, 1024, fmt, ap);
	va_end(ap);
	return -1;
}

/* The values by column; binaries rounded. */
static int
takevalues(const struct lp *lp, const struct sol *s, double *x,
	char err[1024])
{
	size_t i, col;
	double v;

	for (i = 0; i < s->nval; i++) {
		col = lp_findcol(lp, s->val[i].name);
		v = s->val[i].value;
		if (col == lp->ncol)
			return refuse(err, "'%s' is no column of this "
				"layer's model", s->val[i].name);
		if (lp->col[col].binary && fabs(v - nearbyint(v)) > TOLERANCE)
			return refuse(err, "'%s' must be 0 or 1, got %g",
				s->val[i].name, v);
		if (lp->col[col].binary)
			v = nearbyint(v);
		if (v < -TOLERANCE || (lp->col[col].binary && v > 1))
			return refuse(err, "'%s' = %g breaks its bounds",
				s->val[i].name, v);
		x[col] = v;
	}
	return 0;
}

static int
checkrow(const struct lp *lp, const struct lprow *r, const double *x,
	char err[1024])
{
	double sum = 0, scale = fmax(1, fabs(r->rhs)), over;
	size_t i;

	for (i = 0; i < r->n; i++) {
		const struct lpterm *t = &lp->term[r->first + i];
		double v = t->coef * x[t->col];

		sum += v;
		scale = fmax(scale, fabs(v));
	}
	over = sum - r->rhs;
	if ((r->sense != LPGE && over > TOLERANCE * scale) ||
	    (r->sense != LPLE && over < -TOLERANCE * scale))
		return refuse(err, "row '%s' does not hold: its left side "
			"is %g, its right side %g", r->name, sum, r->rhs);
	return 0;
}

static int
checkobjective(const struct lp *lp, const double *x, const struct sol *s,
	char err[1024])
{
	double obj = 0, scale = 1;
	size_t i;

	for (i = 0; i < lp->ncol; i++) {
		obj += lp->col[i].obj * x[i];
		scale = fmax(scale, fabs(lp->col[i].obj * x[i]));
	}
	if (fabs(obj - s->objective) > TOLERANCE * scale)
		return refuse(err, "its values give the objective %.12g, it "
			"says %.12g", obj, s->objective);
	return 0;
}

/* The choices whose columns are 1; the rows make it one per group. */
static int
takechoices(const struct model *m, const double *x,
	const struct choice *pick[MAXGROUP], char err[1024])
{
	size_t col;
	int g;

	for (g = 0; g < MAXGROUP; g++)
		pick[g] = NULL;
	for (col = 0; col < m->nchoicecol; col++)
		if (x[col] == 1) {
			g = m->colgroup[col];
			pick[g] = &m->space.group[g].choice[
				m->colchoice[col]];
		}
	for (g = 0; g < m->space.ngroup; g++)
		if (!pick[g])
			return refuse(err, "loop %c is not split",
				var_names[m->space.group[g].var[0]]);
	return 0;
}

/* Enter mapping, exact cost and bound; compare with what was claimed. */
static int
enter(const struct carry *c, const struct model *m, const struct sol *s,
	const struct choice *const pick[MAXGROUP], struct nest *n,
	char err[1024])
{
	double claimed = m->base + s->objective;
	struct agg g;
	char *bad;

	space_apply(&m->space, pick, n);
	cost_aggregate(n, n->opt.counting, &g);
	n->cost = cost_cycles(&c->arch, &n->opt, n->op, &g);
	n->status = s->status == SOLOPTIMAL ? OPTIMAL : FEASIBLE;
	bad = verify_nest(n, &c->arch);
	if (bad) {
		refuse(err, "%s", bad);
		free(bad);
		return -1;
	}
	/* a solution that is not optimal may overstate inputs and filters */
	if (n->cost > claimed + TOLERANCE * fmax(1, claimed) ||
	    (n->status == OPTIMAL && !close_to(n->cost, claimed, TOLERANCE)))
		return refuse(err, "the mapping costs %.15g cycles, the "
			"solver says %.15g", n->cost, claimed);
	n->lower = n->status == OPTIMAL ? n->cost :
		isnan(s->bound) ? NOCOST : fmin(n->cost, m->base + s->bound);
	return 0;
}

static int
checkall(const struct lp *lp, const struct sol *s, double *x, char err[1024])
{
	size_t i;

	if (takevalues(lp, s, x, err) < 0)
		return -1;
	for (i = 0; i < lp->nrow; i++)
		if (checkrow(lp, &lp->row[i], x, err) < 0)
			return -1;
	return checkobjective(lp, x, s, err);
}

static int
decodemapping(const struct carry *c, const struct sol *s, struct nest *n,
	char err[1024])
{
	const struct choice *pick[MAXGROUP];
	struct model m;
	double *x;
	int st;

	model_init(&m, &c->nest, &c->arch, &c->nest.opt, c->incumbent);
	x = xcalloc(m.lp.ncol, sizeof *x);
	st = checkall(&m.lp, s, x, err);
	if (st == 0)
		st = takechoices(&m, x, pick, err);
	if (st == 0)
		st = enter(c, &m, s, pick, n, err);
	free(x);
	model_free(&m);
	return st;
}

/* Whether an exact search finds no mapping either. */
static int
decodenone(const struct carry *c, struct nest *n, char err[1024])
{
	struct space s;
	struct found f;

	space_init(&s, &c->nest, &c->arch, &c->nest.opt);
	search_best(&s, 1, &f);
	space_free(&s);
	if (f.any)
		return refuse(err, "the solver says infeasible, but there is "
			"a mapping of %.15g cycles", f.cost);
	n->status = INFEASIBLE;
	return 0;
}

int
decode(const struct carry *c, const struct sol *s, struct nest *n,
	char err[1024])
{
	switch (s->status) {
	case SOLOPTIMAL:
	case SOLFEASIBLE:
		return decodemapping(c, s, n, err);
	case SOLINFEASIBLE:
		return decodenone(c, n, err);
	case SOLUNBOUNDED:
		return refuse(err, "the solver says unbounded, which no "
			"mapping is");
	default:
		return 0;
	}
}
