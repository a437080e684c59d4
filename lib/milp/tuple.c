#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/space.h"
#include "map/needs.h"
#include "milp/tuple.h"

static size_t
hash(const struct tuple *t)
{
	const uint64_t k = 0x9e3779b97f4a7c15;
	uint64_t h = (uint64_t)t->m * k;

	h = (h ^ h >> 29 ^ (uint64_t)t->b) * k;
	h = (h ^ h >> 29 ^ (uint64_t)t->c) * k;
	h = (h ^ h >> 29 ^ (uint64_t)t->o) * k;
	h = (h ^ h >> 29 ^ (uint64_t)t->k) * k;
	return (size_t)(h ^ h >> 32);
}

static bool
samekey(const struct tuple *a, const struct tuple *b)
{
	return a->m == b->m && a->b == b->b && a->c == b->c && a->o == b->o &&
		a->k == b->k;
}

/* Slot of the key of t: its own, or the free one where it belongs. */
static size_t *
findslot(const struct tupset *s, const struct tuple *t)
{
	size_t h = hash(t) & (s->nslot - 1);

	while (s->slot[h] && !samekey(&s->t[s->slot[h] - 1], t))
		h = (h + 1) & (s->nslot - 1);
	return &s->slot[h];
}

static struct tuple *
find(const struct tupset *s, const struct tuple *key)
{
	size_t at = s->nslot ? *findslot(s, key) : 0;

	return at ? &s->t[at - 1] : NULL;
}

static void
rehash(struct tupset *s)
{
	size_t i;

	s->nslot = s->nslot ? s->nslot * 2 : 64;
	free(s->slot);
	s->slot = xcalloc(s->nslot, sizeof *s->slot);
	for (i = 0; i < s->n; i++)
		*findslot(s, &s->t[i]) = i + 1;
}

static int64_t
min64(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static int64_t
max64(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* Add t, or widen the ranges of the tuple that has its key. */
static void
add(struct tupset *s, const struct tuple *t)
{
	size_t *slot;
	struct tuple *old;

	if (2 * (s->n + 1) > s->nslot)
		rehash(s);
	slot = findslot(s, t);
	if (!*slot) {
		s->t = grow(s->t, &s->cap, s->n, sizeof *s->t);
		s->t[s->n++] = *t;
		*slot = s->n;
		return;
	}
	old = &s->t[*slot - 1];
	old->mini = min64(old->mini, t->mini);
	old->minf = min64(old->minf, t->minf);
	old->mino = min64(old->mino, t->mino);
	old->maxo = max64(old->maxo, t->maxo);
	old->maxk = max64(old->maxk, t->maxk);
}

static void
freeset(struct tupset *s)
{
	free(s->t);
	free(s->slot);
	memset(s, 0, sizeof *s);
}

/* One pass over the groups: the partial tuples after each of them. */
struct pass {
	const struct space *s;
	double ub;
	/* which of o and k are part of the key */
	bool keyo, keyk;
	struct tupset set[MAXGROUP + 1];
	/* T of the groups so far, and in all over banks and columns */
	int64_t macs[MAXGROUP + 1];
	struct agg low, high;
	/* least needs of the groups from each one on */
	const struct needs *rest;
};

static struct tuple
extend(const struct pass *p, const struct tuple *t, const struct choice *c)
{
	struct tuple n = *t;

	n.m *= c->m;
	n.b *= c->b;
	/* 0 stays 0 */
	n.c *= c->c;
	n.o *= p->keyo ? c->o : 1;
	n.k *= p->keyk ? c->k : 1;
	n.mini *= c->i;
	n.minf *= c->f;
	n.mino *= c->o;
	n.maxo *= c->o;
	n.maxk *= c->k;
	return n;
}

/* Whether a partial tuple may lead to a mapping that fits and is cheap. */
static bool
promising(struct pass *p, int depth, const struct tuple *t)
{
	const struct space *s = p->s;
	const struct needpoint *r;
	int64_t c;

	assert(t->m >= 1 && t->b >= 1);
	c = t->c ? t->c : p->macs[depth] / (t->m * t->b);
	assert(c >= 1);
	if (t->b > s->maxbank || c > s->maxcolumn)
		return false;
	r = needs_at(&p->rest[depth], s->maxbank / t->b * (s->maxcolumn / c));
	if (!r || !space_fits(s, t->mino * r->o, t->minf * r->f,
	    t->mini * r->i))
		return false;
	if (isinf(p->ub))
		return true;
	p->low.M = t->m * r->m;
	p->low.F = t->minf * r->f;
	p->low.I = t->mini * r->i;
	return cost_floor(&s->cost, &p->low, &p->high) <= p->ub;
}

/* Cost of a whole tuple with given outputs and reuse. */
static struct affine
tuplecost(const struct space *s, const struct tuple *t, int64_t o, int64_t k)
{
	struct agg g = { .T = s->macs, .M = t->m, .B2 = t->b,
		.B1 = t->c ? t->c : s->macs / (t->m * t->b), .O = o, .F = 1,
		.I = 1, .reuse = k };

	return cost_sum(&s->cost, &g);
}

static double
atleast(const struct affine *c, const struct tuple *t)
{
	return cost_least(c, t->mini, t->minf);
}

double
tuple_floor(const struct tuple *t)
{
	return atleast(&t->cost, t);
}

/*
 * Least cost over the tuple's ranges. The cost is affine in the outputs, so
 * it is least at an end of their range; it falls with the reuse.
 */
static double
rangefloor(const struct space *s, const struct tuple *t)
{
	struct affine lo = tuplecost(s, t, t->mino, t->maxk);
	struct affine hi = tuplecost(s, t, t->maxo, t->maxk);

	return fmin(atleast(&lo, t), atleast(&hi, t));
}

/* Extend all partial tuples by group g; only into those of coarse, if any. */
static void
expand(struct pass *p, int g, const struct pass *coarse)
{
	const struct group *gr = &p->s->group[g];
	struct tuple n, key, *c;
	size_t i, j;

	for (i = 0; i < p->set[g].n; i++)
		for (j = 0; j < gr->nchoice; j++) {
			n = extend(p, &p->set[g].t[i], &gr->choice[j]);
			if (coarse) {
				key = n;
				key.o = key.k = 1;
				c = find(&coarse->set[g + 1], &key);
				if (!c || !c->useful)
					continue;
			}
			if (promising(p, g + 1, &n))
				add(&p->set[g + 1], &n);
		}
}

/* Mark the whole tuples that may be cheap enough. */
static void
markfinal(struct pass *p)
{
	struct tupset *f = &p->set[p->s->ngroup];
	size_t i;

	for (i = 0; i < f->n; i++)
		f->t[i].useful = rangefloor(p->s, &f->t[i]) <= p->ub;
}

/* Mark, from the last group to the first, all that leads to a marked tuple. */
static void
markback(struct pass *p, bool *useful[MAXGROUP])
{
	struct tuple n, *to;
	size_t i, j;
	int g;

	for (g = p->s->ngroup - 1; g >= 0; g--)
		for (i = 0; i < p->set[g].n; i++)
			for (j = 0; j < p->s->group[g].nchoice; j++) {
				n = extend(p, &p->set[g].t[i],
					&p->s->group[g].choice[j]);
				to = find(&p->set[g + 1], &n);
				if (!to || !to->useful)
					continue;
				p->set[g].t[i].useful = true;
				if (useful)
					useful[g][j] = true;
			}
}

static void
runpass(struct pass *p, const struct space *s, double ub,
	const struct needs *rest, const struct pass *coarse)
{
	const struct tuple one = { .m = 1, .b = 1, .c = s->nest->opt.pad,
		.o = 1, .k = 1, .mini = 1, .minf = 1, .mino = 1, .maxo = 1,
		.maxk = 1 };
	int g, v;

	p->s = s;
	p->ub = ub;
	p->rest = rest;
	p->low.T = s->macs;
	p->high.B2 = s->maxbank;
	assert(s->ngroup <= MAXGROUP);
	p->macs[0] = 1;
	add(&p->set[0], &one);
	for (g = 0; g < s->ngroup; g++) {
		p->macs[g + 1] = p->macs[g];
		for (v = 0; v < s->group[g].nvar; v++)
			p->macs[g + 1] *= s->nest->bound[s->group[g].var[v]];
		expand(p, g, coarse);
	}
	markfinal(p);
}

static int
cmptuple(const void *a, const void *b)
{
	const struct tuple *x = a, *y = b;

	if (x->m != y->m)
		return x->m < y->m ? -1 : 1;
	if (x->b != y->b)
		return x->b < y->b ? -1 : 1;
	if (x->c != y->c)
		return x->c < y->c ? -1 : 1;
	if (x->o != y->o)
		return x->o < y->o ? -1 : 1;
	return (x->k > y->k) - (x->k < y->k);
}

/* The useful tuples of the last set, sorted, with their cost. */
static void
collect(struct tuptab *tab, const struct pass *p)
{
	const struct tupset *f = &p->set[p->s->ngroup];
	size_t i;

	for (i = 0; i < f->n; i++)
		if (f->t[i].useful)
			add(&tab->set, &f->t[i]);
	if (tab->set.n > 0)
		qsort(tab->set.t, tab->set.n, sizeof *tab->set.t, cmptuple);
	for (i = 0; i < tab->set.n; i++) {
		struct tuple *t = &tab->set.t[i];

		t->cost = tuplecost(p->s, t, t->o, t->k);
	}
}

int
tuptab_init(struct tuptab *tab, const struct space *s, double ub)
{
	struct pass coarse = { .s = s }, fine = { .s = s };
	struct needs rest[MAXGROUP + 1];
	int g;

	memset(tab, 0, sizeof *tab);
	for (g = 0; g < s->ngroup; g++)
		tab->useful[g] = xcalloc(s->group[g].nchoice + 1,
			sizeof *tab->useful[g]);
	/* first (M, B2) alone, which is small, then with O and reuse */
	needs_init(&rest[s->ngroup]);
	for (g = s->ngroup - 1; g >= 0; g--)
		needs_join(&rest[g], &s->group[g], &rest[g + 1],
			s->maxbank * s->maxcolumn);
	runpass(&coarse, s, ub, rest, NULL);
	markback(&coarse, NULL);
	cost_depends(&s->cost, &fine.keyo, &fine.keyk);
	runpass(&fine, s, ub, rest, &coarse);
	markback(&fine, tab->useful);
	collect(tab, &fine);
	for (g = 0; g <= s->ngroup; g++) {
		freeset(&coarse.set[g]);
		freeset(&fine.set[g]);
		needs_free(&rest[g]);
	}
	return device_error(s->dev) ? -1 : 0;
}

void
tuptab_free(struct tuptab *tab)
{
	int g;

	freeset(&tab->set);
	for (g = 0; g < MAXGROUP; g++)
		free(tab->useful[g]);
}
