#include <assert.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "check/verify.h"
#include "map/factor.h"
#include "map/space.h"
#include "map/search.h"
#include "milp/lp.h"
#include "milp/model.h"
#include "milp/carry.h"
#include "milp/sol.h"
#include "milp/decode.h"

/* Tolerance of values, rows and objective, relative for values above 1. */
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

/* A layer of the LP: its model, and the values of its columns. */
struct lppart {
	struct model m;
	char *prefix;
	double *x;
};

/* The layer and column that a name of the solution refers to. */
static struct lppart *
findcol(struct lppart *p, int n, const char *name, size_t *col)
{
	int i;

	for (i = 0; i < n; i++) {
		size_t k = strlen(p[i].prefix);

		if (strncmp(name, p[i].prefix, k) != 0)
			continue;
		*col = lp_findcol(&p[i].m.lp, name + k);
		if (*col < p[i].m.lp.ncol)
			return &p[i];
	}
	return NULL;
}

/* The values by column; binaries rounded. */
static int
takevalues(struct lppart *p, int n, const struct sol *s, char err[1024])
{
	struct lppart *at;
	size_t i, col;
	double v;

	for (i = 0; i < s->nval; i++) {
		at = findcol(p, n, s->val[i].name, &col);
		v = s->val[i].value;
		if (!at)
			return refuse(err, "'%s' is not a column of this "
				"layer's model", s->val[i].name);
		if (at->m.lp.col[col].binary) {
			if (fabs(v - nearbyint(v)) > TOLERANCE)
				return refuse(err, "'%s' must be 0 or 1, got "
					"%g", s->val[i].name, v);
			v = nearbyint(v);
		}
		if (v < -TOLERANCE || (at->m.lp.col[col].binary && v > 1))
			return refuse(err, "'%s' = %g breaks its bounds",
				s->val[i].name, v);
		at->x[col] = v;
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
		return refuse(err, "row '%s' is violated: its left side "
			"is %g, its right side %g", r->name, sum, r->rhs);
	return 0;
}

static int
checkobjective(const struct lppart *p, int n, const struct sol *s,
	char err[1024])
{
	double obj = 0, scale = 1, v;
	size_t k;
	int i;

	for (i = 0; i < n; i++)
		for (k = 0; k < p[i].m.lp.ncol; k++) {
			v = p[i].m.lp.col[k].obj * p[i].x[k];
			obj += v;
			scale = fmax(scale, fabs(v));
		}
	if (fabs(obj - s->objective) > TOLERANCE * scale)
		return refuse(err, "its values give the objective %.12g, it "
			"says %.12g", obj, s->objective);
	/* NAN, which means no bound, compares as false */
	if (s->bound > s->objective + TOLERANCE * scale ||
	    (s->status == SOLOPTIMAL &&
	    s->bound < s->objective - TOLERANCE * scale))
		return refuse(err, "its bound %.12g contradicts its objective "
			"%.12g", s->bound, s->objective);
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
			assert(g >= 0 && g < m->space.ngroup);
			pick[g] = &m->space.group[g].choice[
				m->colchoice[col]];
		}
	for (g = 0; g < m->space.ngroup; g++)
		if (!pick[g])
			return refuse(err, "loop %c is not split",
				var_names[m->space.group[g].var[0]]);
	return 0;
}

/* Enter mapping and exact cost. */
static int
enter(const struct carry *c, const struct lppart *p, const struct sol *s,
	struct nest *n, char err[1024])
{
	const struct choice *pick[MAXGROUP];
	char *bad;

	if (takechoices(&p->m, p->x, pick, err) < 0)
		return -1;
	if (space_apply(&p->m.space, pick, n) < 0 ||
	    cost_nest(c->dev, n, &n->cost) < 0)
		return refuse(err, "%s", device_error(c->dev));
	n->status = s->status == SOLOPTIMAL ? OPTIMAL : FEASIBLE;
	bad = verify_nest(n, c->dev);
	if (bad) {
		refuse(err, "%s", bad);
		free(bad);
		return -1;
	}
	return 0;
}

/* The base of the LP that was solved, if the solution carries it. */
static int
checkbase(const struct sol *s, double base, char err[1024])
{
	double stated;
	size_t i;

	for (i = 0; i < s->carry.n; i++) {
		if (strncmp(s->carry.s[i], "base ", 5) != 0)
			continue;
		if (lex_num(s->carry.s[i] + 5, &stated) < 0)
			return refuse(err, "base must be a number, got '%s'",
				s->carry.s[i] + 5);
		if (!close_to(stated, base, 1e-12))
			return refuse(err, "it solves the model of another "
				"layer: base %.15g, this layer's is %.15g",
				stated, base);
	}
	return 0;
}

/*
 * Model sim: where the order of steps matters, or more inputs cost less, the
 * MILP has only a lower bound on the cost. Its optimum is then a bound, and
 * mappings may exist between it and the one found: search them. *cost becomes
 * the sum of the costs. 0, or -1 if the device cannot be simulated.
 */
static int
settle(struct lppart *p, struct nest *n, int nn, double *cost)
{
	struct found f;
	int i;

	*cost = 0;
	for (i = 0; i < nn; i++) {
		if (search_best(&p[i].m.space, 0, &f) < 0)
			return -1;
		if (f.any && f.cost < n[i].cost) {
			if (space_apply(&p[i].m.space, f.pick, &n[i]) < 0)
				return -1;
			n[i].cost = f.cost;
		}
		*cost += n[i].cost;
	}
	return 0;
}

/* Compare the exact cost with the claimed one, and enter the proven bound. */
static int
checkcost(struct lppart *p, const struct sol *s, struct nest *n, int nn,
	char err[1024])
{
	double claimed = s->objective, base = 0, cost = 0;
	bool optimal = s->status == SOLOPTIMAL;
	int i;

	for (i = 0; i < nn; i++) {
		base += p[i].m.base;
		cost += n[i].cost;
	}
	if (checkbase(s, base, err) < 0)
		return -1;
	claimed += base;
	if (cost_relaxed(&p[0].m.space.cost) && optimal) {
		if (!close_to(cost, claimed, TOLERANCE) &&
		    settle(p, n, nn, &cost) < 0)
			return refuse(err, "%s",
				device_error(p[0].m.space.dev));
		if (cost > claimed)
			claimed = cost;
	}
	/* unless optimal, inputs and filters may be too high */
	if (cost > claimed + TOLERANCE * fmax(1, claimed) ||
	    (optimal && !close_to(cost, claimed, TOLERANCE)))
		return refuse(err, "the mapping costs %.15g cycles, the "
			"solver says %.15g", cost, claimed);
	for (i = 0; i < nn; i++) {
		n[i].lower = optimal ? n[i].cost : NOCOST;
		/* a bound on the sum says nothing about its parts */
		if (!optimal && nn == 1 && !isnan(s->bound))
			n[i].lower = fmin(n[i].cost, base + s->bound);
	}
	return 0;
}

static int
checkall(const struct carry *c, const struct sol *s, struct lppart *p,
	struct nest *n, char err[1024])
{
	size_t k;
	int i;

	if (takevalues(p, c->nnest, s, err) < 0)
		return -1;
	for (i = 0; i < c->nnest; i++)
		for (k = 0; k < p[i].m.lp.nrow; k++)
			if (checkrow(&p[i].m.lp, &p[i].m.lp.row[k], p[i].x,
			    err) < 0)
				return -1;
	if (checkobjective(p, c->nnest, s, err) < 0)
		return -1;
	for (i = 0; i < c->nnest; i++)
		if (enter(c, &p[i], s, &n[i], err) < 0)
			return -1;
	return checkcost(p, s, n, c->nnest, err);
}

static int
decodemapping(const struct carry *c, const struct sol *s, struct nest *n,
	char err[1024])
{
	struct lppart *p = xcalloc((size_t)c->nnest, sizeof *p);
	int i, st = 0;

	for (i = 0; i < c->nnest; i++) {
		if (model_init(&p[i].m, &c->nest[i], c->dev, c->incumbent) < 0)
			st = refuse(err, "%s", device_error(c->dev));
		p[i].prefix = carry_prefix(i, c->nnest);
		p[i].x = xcalloc(p[i].m.lp.ncol + 1, sizeof *p[i].x);
	}
	if (st == 0)
		st = checkall(c, s, p, n, err);
	for (i = 0; i < c->nnest; i++) {
		free(p[i].prefix);
		free(p[i].x);
		model_free(&p[i].m);
	}
	free(p);
	return st;
}

/* Whether an exact search confirms that at least one layer has no mapping. */
static int
decodenone(const struct carry *c, struct nest *n, char err[1024])
{
	struct space s;
	bool none = false;
	int i;

	for (i = 0; i < c->nnest; i++) {
		space_init(&s, &c->nest[i], c->dev);
		if (!search_any(&s, 0)) {
			n[i].status = INFEASIBLE;
			none = true;
		}
		space_free(&s);
	}
	if (none)
		return 0;
	return refuse(err, "the solver says infeasible, but there is a "
		"mapping");
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
