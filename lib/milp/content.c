#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "cost/cost.h"
#include "map/space.h"
#include "milp/tuple.h"
#include "milp/values.h"
#include "milp/lp.h"
#include "milp/build.h"

/*
 * Rows of logarithms are scaled so that two neighbouring integers below 10^4
 * differ by more than a solver's tolerances can hide.
 */
static const double LOGSCALE = 10;

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

/* Cycles for holding at least the given amount, in a mapping of the tuple. */
static double
pay(const struct content *h, const struct tuple *t, int64_t value)
{
	if (h->part == PARTF)
		return t->cost.per_f * (double)value;
	return cost_least(&t->cost, value, 0) - t->cost.fixed;
}

static int64_t
least(const struct content *h, const struct tuple *t)
{
	return h->part == PARTI ? t->mini : t->minf;
}

/* Whether some tuple of class c may hold that amount and stay within ub. */
static bool
possible(const struct build *b, const struct content *h, int c, int64_t value,
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
mostheld(const struct build *b, const struct content *h)
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

void
content_columns(struct content *h, struct build *b)
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
			h->at[h->n++] = (struct contentat){ v.v[i], c };
		}
	values_free(&v);
}

/* The columns of the tuple's class take the weight 1, the others 0. */
static void
rowsclass(struct build *b, const struct content *h)
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
 * ln of the amount that the splits hold <= weighted ln of the columns. exp is
 * convex, so the weighted value is at least the amount held, and equal where
 * one column has all the weight: the columns may be continuous.
 */
static void
rowlog(struct build *b, const struct content *h)
{
	char *comment = xasprintf("%s held: ln of the splits' product, times "
		"%g", h->word, LOGSCALE);
	size_t i;

	lp_addrow(b->lp, LPLE, 0, comment, "%s_held", h->name);
	free(comment);
	for (i = 0; i < b->tuple0; i++) {
		const struct choice *c = build_choiceof(b, i);

		lp_term(b->lp, i, LOGSCALE *
			log((double)(h->part == PARTI ? c->i : c->f)));
	}
	for (i = 0; i < h->n; i++)
		lp_term(b->lp, h->col0 + i, -LOGSCALE *
			log((double)h->at[i].value));
	lp_dropempty(b->lp);
}

void
content_rows(const struct content *h, struct build *b)
{
	if (!h->costs && !h->limited)
		return;
	rowsclass(b, h);
	rowlog(b, h);
}

void
content_limits(struct build *b, const bool binding[MAXLIMIT],
	const struct content *in, const struct content *fil)
{
	size_t i;
	int k;

	for (k = 0; k < b->s->nlimit; k++) {
		const struct limit *l = &b->s->limit[k];

		if (!binding[k])
			continue;
		assert((!l->i || in->n > 0) && (!l->f || fil->n > 0));
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

void
content_binding(const struct build *b, bool binding[MAXLIMIT])
{
	double o, f, i;
	int k;

	mostof(b, &o, &f, &i);
	for (k = 0; k < b->s->nlimit; k++) {
		const struct limit *l = &b->s->limit[k];

		binding[k] = (l->o ? o : 0) + (l->f ? f : 0) +
			(l->i ? i : 0) > (double)l->most;
	}
}

void
content_init(struct content *h, enum part part, const struct build *b,
	const bool binding[MAXLIMIT])
{
	const struct tupset *s = &b->tab->set;
	size_t i;
	int k;

	memset(h, 0, sizeof *h);
	h->part = part;
	h->name = part == PARTI ? "I" : "F";
	h->word = part == PARTI ? "inputs" : "filters";
	h->class = xcalloc(s->n, sizeof *h->class);
	h->nclass = classify(s, part, h->class);
	assert(h->nclass >= 1 && (size_t)h->nclass <= s->n);
	for (i = 0; i < s->n; i++)
		h->costs |= s->t[i].cost.steps || pay(h, &s->t[i], 1) != 0;
	for (k = 0; k < b->s->nlimit; k++)
		h->limited |= binding[k] && (part == PARTI ?
			b->s->limit[k].i : b->s->limit[k].f);
}

void
content_free(struct content *h)
{
	free(h->class);
	free(h->at);
}
