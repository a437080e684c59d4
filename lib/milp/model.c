#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"
#include "map/factor.h"
#include "map/space.h"
#include "map/search.h"
#include "milp/tuple.h"
#include "milp/values.h"
#include "milp/lp.h"
#include "milp/model.h"

/* Partial mappings that the search for an incumbent looks at, at most. */
enum { INCUMBENT_VISITS = 300000 };

/*
 * What costs up to so many times the incumbent stays in: room for rows that a
 * user adds to the LP, and for the solver to disagree with the search.
 */
static const double SLACK = 1.02;
/* The same for padded layers, which have many times as many mappings. */
static const double PADSLACK = 1.001;

/*
 * Rows of logarithms are scaled so that two neighbouring integers below 10^4
 * differ by more than a solver's tolerances can hide.
 */
static const double LOGSCALE = 10;

/* What the rows are made of while the model is built. */
struct build {
	struct model *m;
	const struct space *s;
	struct lp *lp;
	const struct tuptab *tab;
	double ub;
	/* first column of the tuples */
	size_t tuple0;
	/* limits that some combination of useful choices could break */
	bool binding[MAXLIMIT];
	/* class of each tuple, by cost per input and per filter */
	int *iclass, *fclass;
	int niclass, nfclass;
};

/* ---- columns of the choices ---- */

/* "P_b2_s4_c1_R_b1_s3_c1"; in an ordered space, where only the strides tell
 * some choices apart, also how many input rows their steps load and move. */
static char *
choicename(const struct space *sp, const struct group *g,
	const struct choice *c)
{
	char *s[2] = { NULL, NULL }, *name, *longer;
	int i;

	for (i = 0; i < g->nvar; i++)
		s[i] = xasprintf("%c_b%lld_s%lld_c%lld", var_names[g->var[i]],
			(long long)c->tile[i].x[LBANK],
			(long long)c->tile[i].x[LSTEP],
			(long long)c->tile[i].x[LCOLUMN]);
	name = xasprintf("%s%s%s", s[0], s[1] ? "_" : "", s[1] ? s[1] : "");
	free(s[0]);
	free(s[1]);
	if (!sp->ordered || !c->move[0])
		return name;
	longer = xasprintf("%s_i%lld_%lld_%lld", name, (long long)c->i,
		(long long)c->move[0], (long long)c->move[1]);
	free(name);
	return longer;
}

static void
addchoices(struct build *b)
{
	const struct group *gr;
	size_t i, n = 0, col;
	char *name;
	int g;

	for (g = 0; g < b->s->ngroup; g++)
		n += b->s->group[g].nchoice;
	b->m->colgroup = xcalloc(n, sizeof *b->m->colgroup);
	b->m->colchoice = xcalloc(n, sizeof *b->m->colchoice);
	for (g = 0; g < b->s->ngroup; g++) {
		gr = &b->s->group[g];
		for (i = 0; i < gr->nchoice; i++) {
			if (!b->tab->useful[g][i])
				continue;
			name = choicename(b->s, gr, &gr->choice[i]);
			col = lp_addcol(b->lp, true, 0, "%s", name);
			free(name);
			b->m->colgroup[col] = g;
			b->m->colchoice[col] = i;
		}
	}
	b->tuple0 = b->m->nchoicecol = b->lp->ncol;
}

static const struct choice *
choiceof(const struct build *b, size_t col)
{
	return &b->s->group[b->m->colgroup[col]].choice[
		b->m->colchoice[col]];
}

/* One row per group: exactly one way to split its loops. */
static void
rowspick(struct build *b)
{
	size_t col;
	int g;

	for (g = 0; g < b->s->ngroup; g++) {
		const struct group *gr = &b->s->group[g];

		lp_addrow(b->lp, LPEQ, 1, g ? NULL : "each loop (pair of "
			"loops) is split in exactly one way: _b banks, "
			"_s steps, _c columns", "split_%c%.*s",
			var_names[gr->var[0]], gr->nvar - 1,
			&var_names[gr->var[1]]);
		for (col = 0; col < b->tuple0; col++)
			if (b->m->colgroup[col] == g)
				lp_term(b->lp, col, 1);
	}
}

/* ---- columns of the tuples ---- */

static void
addtuples(struct build *b)
{
	bool keyo, keyk;
	size_t i;

	cost_depends(b->s->arch, &b->s->opt, b->s->nest->op, &keyo, &keyk);
	for (i = 0; i < b->tab->set.n; i++) {
		const struct tuple *t = &b->tab->set.t[i];
		char o[32] = "", k[32] = "", c[32] = "";

		if (t->c)
			snprintf(c, sizeof c, "_C%lld", (long long)t->c);
		if (keyo)
			snprintf(o, sizeof o, "_O%lld", (long long)t->o);
		if (keyk)
			snprintf(k, sizeof k, "_K%lld", (long long)t->k);
		lp_addcol(b->lp, true, t->cost.fixed - b->m->base,
			"M%lld_B%lld%s%s%s", (long long)t->m,
			(long long)t->b, c, o, k);
	}
}

static void
rowtuple(struct build *b)
{
	size_t i;

	lp_addrow(b->lp, LPEQ, 1, "what the splits come to: M steps, B banks, "
		"O outputs, K steps that share an input", "tuple");
	for (i = 0; i < b->tab->set.n; i++)
		lp_term(b->lp, b->tuple0 + i, 1);
}

/* The aggregates that the tuples fix exactly. */
enum exact { XM, XB, XC, XO, XK, NEXACT };

static int64_t
ofchoice(const struct choice *c, enum exact x)
{
	const int64_t v[NEXACT] = { c->m, c->b, c->c, c->o, c->k };

	return v[x];
}

static int64_t
oftuple(const struct tuple *t, enum exact x)
{
	const int64_t v[NEXACT] = { t->m, t->b, t->c, t->o, t->k };

	return v[x];
}

struct primes {
	int64_t *p;
	size_t n, cap;
};

/* Append those of v that are not there yet. */
static void
addprimes(struct primes *set, int64_t v)
{
	struct factors f;
	size_t k;
	int q;

	for (k = 0; k < set->n; k++)
		while (v % set->p[k] == 0)
			v /= set->p[k];
	factor(v, &f);
	for (q = 0; q < f.n; q++) {
		set->p = grow(set->p, &set->cap, set->n, sizeof *set->p);
		set->p[set->n++] = f.prime[q];
	}
}

static int
cmpint64(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Primes of the choices' numbers, ascending; the caller frees. */
static int64_t *
primesof(const struct build *b, enum exact x, size_t *n)
{
	struct primes set = { NULL, 0, 0 };
	int64_t last = 1, v;
	size_t i;

	for (i = 0; i < b->tuple0; i++) {
		v = ofchoice(choiceof(b, i), x);
		if (v != last)
			addprimes(&set, v);
		last = v;
	}
	if (set.n > 0)
		qsort(set.p, set.n, sizeof *set.p, cmpint64);
	*n = set.n;
	return set.p;
}

/*
 * The product of the splits is the tuple's number: each prime has the same
 * exponent on both sides. Integers only, hence exact.
 */
static void
rowsexact(struct build *b, enum exact x, const char *name,
	const char *comment)
{
	int64_t *prime;
	size_t i, q, n;

	prime = primesof(b, x, &n);
	for (q = 0; q < n; q++) {
		lp_addrow(b->lp, LPEQ, 0, comment, "%s_%lld", name,
			(long long)prime[q]);
		for (i = 0; i < b->tuple0; i++)
			lp_term(b->lp, i, factor_exponent(
				ofchoice(choiceof(b, i), x), prime[q]));
		for (i = 0; i < b->tab->set.n; i++)
			lp_term(b->lp, b->tuple0 + i, -factor_exponent(
				oftuple(&b->tab->set.t[i], x), prime[q]));
		if (!lp_dropempty(b->lp))
			comment = NULL;
	}
	free(prime);
}

/* ---- inputs and filters ---- */

/* Whether two tuples pay the same for inputs (filters), however many. */
static bool
samepay(const struct affine *a, const struct affine *b, enum part part)
{
	if (part == PARTF)
		return a->per_f == b->per_f;
	return a->per_i == b->per_i && a->steps == b->steps &&
		(!a->steps || a->m == b->m || !cost_mixed(a));
}

/* Number the distinct ways to pay from 0; their count. */
static int
classify(const struct tupset *s, enum part part, int *class)
{
	size_t *first = xcalloc(s->n, sizeof *first), i, k, n = 0;

	for (i = 0; i < s->n; i++) {
		for (k = 0; k < n && !samepay(&s->t[first[k]].cost,
		    &s->t[i].cost, part); k++)
			;
		if (k == n)
			first[n++] = i;
		class[i] = (int)k;
	}
	free(first);
	return (int)n;
}

static void
classes(struct build *b)
{
	size_t n = b->tab->set.n;

	b->iclass = xcalloc(n, sizeof *b->iclass);
	b->fclass = xcalloc(n, sizeof *b->fclass);
	b->niclass = classify(&b->tab->set, PARTI, b->iclass);
	b->nfclass = classify(&b->tab->set, PARTF, b->fclass);
}

/* The inputs or the filters of a column, for code that serves both. */
struct held {
	enum part part;
	const char *name, *word;
	const int *class;
	int nclass;
	/* whether the cost depends on it, and the limits name it */
	bool costs, limited;
	/* its columns: lp column col0 + i stands for at[i] */
	size_t col0, n;
	struct heldat {
		int64_t value;
		int class;
	} *at;
};

/* Cycles for holding at least so much, in a mapping of that tuple. */
static double
pay(const struct held *h, const struct tuple *t, int64_t value)
{
	if (h->part == PARTF)
		return t->cost.per_f * (double)value;
	return cost_least(&t->cost, value, 0) - t->cost.fixed;
}

static int64_t
least(const struct held *h, const struct tuple *t)
{
	return h->part == PARTI ? t->mini : t->minf;
}

/* Whether some tuple of class c may hold so much and stay within ub. */
static bool
possible(const struct build *b, const struct held *h, int c, int64_t value,
	double *cost)
{
	bool ok = false;
	size_t i;

	for (i = 0; i < b->tab->set.n && !ok; i++) {
		const struct tuple *t = &b->tab->set.t[i];

		if (h->class[i] != c || value < least(h, t))
			continue;
		*cost = pay(h, t, value);
		ok = tuple_floor(t) + *cost - pay(h, t, least(h, t)) <=
			b->ub &&
			space_fits(b->s, t->mino,
				h->part == PARTF ? value : t->minf,
				h->part == PARTI ? value : t->mini);
	}
	return ok;
}

/* No mapping of the table holds more than this. */
static int64_t
mostheld(const struct build *b, const struct held *h)
{
	int64_t most = INT64_MAX;
	int i;

	for (i = 0; i < b->s->nlimit; i++) {
		const struct limit *l = &b->s->limit[i];

		if ((h->part == PARTI ? l->i : l->f) && l->most < most)
			most = l->most;
	}
	return most;
}

/* Columns "so many inputs, in a mapping of class c". */
static void
addheld(struct build *b, struct held *h)
{
	struct values v;
	double cost = 0;
	size_t cap = 0, i;
	int c;

	h->col0 = b->lp->ncol;
	if (!h->costs && !h->limited)
		return;
	values_init(&v, b->s, b->tab->useful, h->part, mostheld(b, h));
	for (c = 0; c < h->nclass; c++)
		for (i = 0; i < v.n; i++) {
			if (!possible(b, h, c, v.v[i], &cost))
				continue;
			lp_addcol(b->lp, false, cost, "%s%lld_c%d", h->name,
				(long long)v.v[i], c + 1);
			h->at = grow(h->at, &cap, h->n, sizeof *h->at);
			h->at[h->n++] = (struct heldat){ v.v[i], c };
		}
	values_free(&v);
}

/* The columns of the tuple's class take the weight 1, the others 0. */
static void
rowsclass(struct build *b, const struct held *h)
{
	char *comment;
	size_t i;
	int c;

	for (c = 0; c < h->nclass; c++) {
		comment = xasprintf("%s: class c%d has its own cost per "
			"element", h->word, c + 1);
		lp_addrow(b->lp, LPEQ, 0, comment, "%s_class_%d", h->name,
			c + 1);
		free(comment);
		for (i = 0; i < h->n; i++)
			if (h->at[i].class == c)
				lp_term(b->lp, h->col0 + i, 1);
		for (i = 0; i < b->tab->set.n; i++)
			if (h->class[i] == c)
				lp_term(b->lp, b->tuple0 + i, -1);
	}
}

/*
 * ln of what the splits hold <= weighted ln of the columns. exp is convex, so
 * the weighted value is at least what is held, and equal where one column has
 * all the weight: the columns may be continuous.
 */
static void
rowlog(struct build *b, const struct held *h)
{
	char *comment = xasprintf("%s held: ln of the splits' product, times "
		"%g", h->word, LOGSCALE);
	size_t i;

	lp_addrow(b->lp, LPLE, 0, comment, "%s_held", h->name);
	free(comment);
	for (i = 0; i < b->tuple0; i++) {
		const struct choice *c = choiceof(b, i);

		lp_term(b->lp, i, LOGSCALE *
			log((double)(h->part == PARTI ? c->i : c->f)));
	}
	for (i = 0; i < h->n; i++)
		lp_term(b->lp, h->col0 + i, -LOGSCALE *
			log((double)h->at[i].value));
	lp_dropempty(b->lp);
}

static void
rowsheld(struct build *b, const struct held *h)
{
	if (!h->costs && !h->limited)
		return;
	rowsclass(b, h);
	rowlog(b, h);
}

/* What a column holds, as the limits of the device want it. */
static void
rowslimit(struct build *b, const struct held *in, const struct held *fil)
{
	size_t i;
	int k;

	for (k = 0; k < b->s->nlimit; k++) {
		const struct limit *l = &b->s->limit[k];

		if (!b->binding[k])
			continue;
		/* all are integers: half a value more keeps it exact */
		lp_addrow(b->lp, LPLE, (double)l->most + 0.5, "room of a "
			"column, in values", "room_%d", k + 1);
		for (i = 0; l->o && i < b->tab->set.n; i++)
			lp_term(b->lp, b->tuple0 + i,
				(double)b->tab->set.t[i].o);
		for (i = 0; l->i && i < in->n; i++)
			lp_term(b->lp, in->col0 + i, (double)in->at[i].value);
		for (i = 0; l->f && i < fil->n; i++)
			lp_term(b->lp, fil->col0 + i, (double)fil->at[i].value);
	}
}

/* ---- the whole ---- */

static void
initheld(const struct build *b, struct held *h)
{
	size_t i;
	int k;

	for (i = 0; i < b->tab->set.n; i++)
		h->costs |= b->tab->set.t[i].cost.steps ||
			pay(h, &b->tab->set.t[i], 1) != 0;
	for (k = 0; k < b->s->nlimit; k++)
		h->limited |= b->binding[k] && (h->part == PARTI ?
			b->s->limit[k].i : b->s->limit[k].f);
}

/* The most outputs, filters and inputs that useful choices multiply to. */
static void
mostof(const struct build *b, double *o, double *f, double *i)
{
	size_t j;
	int g;

	*o = *f = *i = 1;
	for (g = 0; g < b->s->ngroup; g++) {
		const struct group *gr = &b->s->group[g];
		double go = 1, gf = 1, gi = 1;

		for (j = 0; j < gr->nchoice; j++) {
			if (!b->tab->useful[g][j])
				continue;
			go = fmax(go, (double)gr->choice[j].o);
			gf = fmax(gf, (double)gr->choice[j].f);
			gi = fmax(gi, (double)gr->choice[j].i);
		}
		*o *= go;
		*f *= gf;
		*i *= gi;
	}
}

static void
findbinding(struct build *b)
{
	double o, f, i;
	int k;

	mostof(b, &o, &f, &i);
	for (k = 0; k < b->s->nlimit; k++) {
		const struct limit *l = &b->s->limit[k];

		b->binding[k] = (l->o ? o : 0) + (l->f ? f : 0) +
			(l->i ? i : 0) > (double)l->most;
	}
}

static void
buildrows(struct build *b)
{
	struct held in = { .part = PARTI, .name = "I", .word = "inputs",
		.class = b->iclass, .nclass = b->niclass };
	struct held fil = { .part = PARTF, .name = "F", .word = "filters",
		.class = b->fclass, .nclass = b->nfclass };
	bool keyo, keyk;

	findbinding(b);
	initheld(b, &in);
	initheld(b, &fil);
	addtuples(b);
	addheld(b, &in);
	addheld(b, &fil);
	rowspick(b);
	rowtuple(b);
	rowsexact(b, XM, "steps", "steps of the splits multiply to M");
	rowsexact(b, XB, "banks", "banks of the splits multiply to B");
	cost_depends(b->s->arch, &b->s->opt, b->s->nest->op, &keyo, &keyk);
	if (b->s->opt.pad)
		rowsexact(b, XC, "columns",
			"columns of the splits multiply to C");
	if (keyo)
		rowsexact(b, XO, "outputs",
			"outputs of the splits multiply to O");
	if (keyk)
		rowsexact(b, XK, "reuse",
			"steps that share an input multiply to K");
	rowsheld(b, &in);
	rowsheld(b, &fil);
	rowslimit(b, &in, &fil);
	free(in.at);
	free(fil.at);
}

/* A model that has no solution, for a layer that has no mapping. */
static void
buildnone(struct build *b)
{
	/* binary, for glpsol says nothing of an LP without integers */
	size_t col = lp_addcol(b->lp, true, 0, "none");

	lp_addrow(b->lp, LPLE, -1, "no mapping fits the device: this row "
		"cannot hold", "infeasible");
	lp_term(b->lp, col, 1);
}

/* The greatest integer below all tuples: keeps the objective small. */
static double
basecost(const struct tuptab *tab)
{
	double base = INFINITY;
	size_t i;

	for (i = 0; i < tab->set.n; i++)
		base = fmin(base, tuple_floor(&tab->set.t[i]));
	return isinf(base) ? 0 : floor(base);
}

void
model_init(struct model *m, const struct nest *nest, const struct arch *arch,
	const struct costopt *opt, bool incumbent)
{
	struct build b = { .m = m, .s = &m->space, .lp = &m->lp,
		.tab = &m->tab };
	struct found f;

	memset(m, 0, sizeof *m);
	space_init(&m->space, nest, arch, opt);
	m->incumbent = INFINITY;
	if (incumbent) {
		search_best(&m->space, INCUMBENT_VISITS, &f);
		if (f.any)
			m->incumbent = f.cost;
	}
	b.ub = m->incumbent * (opt->pad ? PADSLACK : SLACK);
	tuptab_init(&m->tab, &m->space, b.ub);
	m->base = basecost(&m->tab);
	if (m->tab.set.n == 0) {
		buildnone(&b);
		return;
	}
	addchoices(&b);
	classes(&b);
	buildrows(&b);
	free(b.iclass);
	free(b.fclass);
}

void
model_free(struct model *m)
{
	lp_free(&m->lp);
	tuptab_free(&m->tab);
	space_free(&m->space);
	free(m->colgroup);
	free(m->colchoice);
}
