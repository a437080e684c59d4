#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/factor.h"
#include "map/order.h"
#include "map/space.h"

/* Which aggregates the steps of a loop multiply, by op and loop. */
struct role {
	bool o, f, i, k;
};

static struct role
role(enum op op, enum var v)
{
	static const struct role conv[NVAR] = {
		[VG] = { true, true, true, false },
		[VN] = { true, false, true, false },
		[VK] = { true, true, false, true },
		[VP] = { true, false, true, false },
		[VQ] = { true, false, true, false },
		[VC] = { false, true, true, false },
		[VR] = { false, true, true, false },
		[VS] = { false, true, true, false },
	};
	static const struct role gemm[NVAR] = {
		[VN] = { true, true, true, false },
		[VH] = { true, true, true, true },
		[VP] = { true, false, true, false },
		[VQ] = { false, true, true, false },
		[VR] = { true, true, false, true },
	};

	return op == CONV2D ? conv[v] : gemm[v];
}

/* Contribution of one loop's triple, as if it were alone. */
static void
addloop(struct choice *ch, enum op op, enum var v, int at, struct triple t)
{
	struct role r = role(op, v);
	int64_t x0 = t.x[LSTEP];

	ch->tile[at] = t;
	ch->b *= t.x[LBANK];
	ch->c *= t.x[LCOLUMN];
	ch->m *= x0;
	ch->o *= r.o ? x0 : 1;
	ch->f *= r.f ? x0 : 1;
	ch->i *= r.i ? x0 : 1;
	ch->k *= r.k ? x0 : 1;
}

/*
 * With its combs: how many inputs the steps of an output loop and a filter
 * loop touch (axis 0 rows, 1 columns), and whether they share any.
 */
static void
countinputs(const struct space *s, struct choice *ch, int axis)
{
	int64_t p = ch->tile[0].x[LSTEP], r = ch->tile[1].x[LSTEP], u, g;
	int64_t cp[NLEVEL], cr[NLEVEL];

	comb_strides(ch->comb[0], ch->tile[0].x, cp);
	comb_strides(ch->comb[1], ch->tile[1].x, cr);
	cp[LSTEP] *= s->nest->stride[axis];
	cr[LSTEP] *= s->nest->dil[axis];
	u = cost_distinct(cp[LSTEP], p, cr[LSTEP], r);
	g = gcd64(cp[LSTEP], cr[LSTEP]);
	ch->i = s->nest->opt.counting == CEXACT ? u : p * r;
	ch->move[0] = u < p * r ? cp[LSTEP] / g : 0;
	ch->move[1] = u < p * r ? cr[LSTEP] / g : 0;
}

bool
space_fits(const struct space *s, int64_t o, int64_t f, int64_t i)
{
	int k;

	for (k = 0; k < s->nlimit; k++) {
		const struct limit *l = &s->limit[k];

		/* one by one first, since the sum might overflow */
		if ((l->o && o > l->most) || (l->f && f > l->most) ||
		    (l->i && i > l->most) || (l->o ? o : 0) +
		    (l->f ? f : 0) + (l->i ? i : 0) > l->most)
			return false;
	}
	return true;
}

static int
cmpint(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int
cmptriple(const struct triple *a, const struct triple *b)
{
	int c = cmpint(a->x[LSTEP], b->x[LSTEP]);

	c = c ? c : cmpint(a->x[LCOLUMN], b->x[LCOLUMN]);
	return c ? c : cmpint(a->x[LBANK], b->x[LBANK]);
}

/* By steps, then by what makes one of two better, then by tiles. */
static int
cmpchoice(const void *a, const void *b)
{
	const struct choice *x = a, *y = b;
	int c, i;

	if ((c = cmpint(x->m, y->m)) || (c = cmpint(x->b, y->b)) ||
	    (c = cmpint(x->c, y->c)) ||
	    (c = cmpint(x->o, y->o)) || (c = cmpint(x->f, y->f)) ||
	    (c = cmpint(x->k, y->k)) || (c = cmpint(x->i, y->i)) ||
	    (c = cmpint(x->move[0], y->move[0])) ||
	    (c = cmpint(x->move[1], y->move[1])))
		return c;
	for (i = 0; i < 2; i++)
		if ((c = cmptriple(&x->tile[i], &y->tile[i])))
			return c;
	return 0;
}

/* Alike in all but the inputs; if ordered, loaded alike as well. */
static bool
samekey(const struct choice *x, const struct choice *y, bool ordered)
{
	return x->m == y->m && x->b == y->b && x->c == y->c && x->o == y->o &&
		x->f == y->f && x->k == y->k && (!ordered ||
		(x->i == y->i && x->move[0] == y->move[0] &&
		x->move[1] == y->move[1]));
}

/* Of choices that are alike keep the one with the fewest inputs. */
static void
prune(struct group *g, bool ordered)
{
	size_t i, n = 0;

	for (i = 0; i < g->nchoice; i++)
		if (n == 0 || !samekey(&g->choice[n - 1], &g->choice[i],
		    ordered))
			g->choice[n++] = g->choice[i];
	g->nchoice = n;
}

/* Add a choice, unless it alone already exceeds the device. */
static void
keep(const struct space *s, struct group *g, size_t *cap,
	const struct choice *ch)
{
	if (ch->b > s->maxbank || ch->c > s->maxcolumn ||
	    !space_fits(s, ch->o, ch->f, ch->i))
		return;
	g->choice = grow(g->choice, cap, g->nchoice, sizeof *g->choice);
	g->choice[g->nchoice++] = *ch;
}

/*
 * Add the choices that differ from ch in the combs of an output and a filter
 * loop: the one with the fewest inputs, or all if the space is ordered.
 */
static void
addcombs(const struct space *s, struct group *g, size_t *cap,
	struct choice ch)
{
	enum coeff coeff = s->nest->opt.coeff;
	int combs[NCOMB], n = comb_allowed(coeff, combs), i, j;
	struct choice best = { .i = INT64_MAX };

	for (i = 0; i < n; i++)
		for (j = 0; j < (coeff == FLEXIBLE ? n : 1); j++) {
			ch.comb[0] = combs[i];
			ch.comb[1] = combs[j];
			countinputs(s, &ch, g->var[0] == VQ);
			if (s->ordered)
				keep(s, g, cap, &ch);
			else if (ch.i < best.i)
				best = ch;
		}
	if (!s->ordered)
		keep(s, g, cap, &best);
}

static void
addchoice(const struct space *s, struct group *g, size_t *cap,
	const struct triple *a, const struct triple *b)
{
	struct choice ch;
	int combs[NCOMB];

	memset(&ch, 0, sizeof ch);
	ch.b = ch.c = ch.m = ch.o = ch.f = ch.i = ch.k = 1;
	comb_allowed(s->nest->op == GEMM ? FLEXIBLE : s->nest->opt.coeff,
		combs);
	ch.comb[0] = ch.comb[1] = combs[0];
	addloop(&ch, s->nest->op, g->var[0], 0, *a);
	if (g->nvar == 1) {
		keep(s, g, cap, &ch);
		return;
	}
	addloop(&ch, s->nest->op, g->var[1], 1, *b);
	if (ch.b <= s->maxbank && ch.c <= s->maxcolumn)
		addcombs(s, g, cap, ch);
}

/* Of choices with the same splits that load alike keep one. */
static void
dropequal(struct group *g)
{
	size_t i, n = 0;

	for (i = 0; i < g->nchoice; i++)
		if (n == 0 || cmpchoice(&g->choice[n - 1], &g->choice[i]) != 0)
			g->choice[n++] = g->choice[i];
	g->nchoice = n;
}

/*
 * Whether x needs no more of any resource than y and shares inputs as often.
 * Where channels are charged whole, a layer on more banks may cost less: there
 * x must use as many.
 */
static bool
asgood(const struct choice *x, const struct choice *y, bool channelwise)
{
	if (channelwise ? x->b != y->b : x->b > y->b)
		return false;
	return x->m <= y->m && x->c <= y->c && x->o <= y->o &&
		x->f <= y->f && x->i <= y->i && x->k >= y->k;
}

/*
 * Padded splits: drop those dominated by another one. With choices by
 * ascending steps, one that dominates comes first or is equal. A group of one
 * loop has none to drop: factor_covers omits them.
 */
static void
dropworse(struct group *g, bool channelwise)
{
	size_t i, j, n = 0;

	if (g->nvar == 1)
		return;
	for (i = 0; i < g->nchoice; i++) {
		for (j = 0; j < n && !asgood(&g->choice[j], &g->choice[i],
		    channelwise); j++)
			;
		if (j == n)
			g->choice[n++] = g->choice[i];
	}
	g->nchoice = n;
}

static struct triple *
triples(const struct space *s, int64_t bound, size_t *n)
{
	return s->nest->opt.pad ? factor_covers(bound, s->maxbank,
		s->maxcolumn, n) : factor_triples(bound, n);
}

static void
addgroup(struct space *s, enum var a, int b)
{
	struct group *g = &s->group[s->ngroup];
	const int64_t *bound = s->nest->bound;
	struct triple *ta, *tb;
	size_t na, nb, i, j, cap = 0;

	if (bound[a] == 1 && (b < 0 || bound[b] == 1))
		return;
	assert(s->ngroup < MAXGROUP);
	s->ngroup++;
	memset(g, 0, sizeof *g);
	g->nvar = b < 0 ? 1 : 2;
	g->var[0] = a;
	g->var[1] = b < 0 ? a : (enum var)b;
	ta = triples(s, bound[a], &na);
	tb = triples(s, b < 0 ? 1 : bound[b], &nb);
	for (i = 0; i < na; i++)
		for (j = 0; j < nb; j++)
			addchoice(s, g, &cap, &ta[i], &tb[j]);
	free(ta);
	free(tb);
	if (g->nchoice > 0)
		qsort(g->choice, g->nchoice, sizeof *g->choice, cmpchoice);
}

static void
build(struct space *s, const struct nest *nest, const struct device *d)
{
	memset(s, 0, sizeof *s);
	s->nest = nest;
	s->dev = d;
	cost_init(&s->cost, d, &nest->opt, nest->op);
	s->macs = nest_macs(nest);
	s->maxbank = nest->num_banks;
	s->maxcolumn = cost_maxcolumns(&d->arch, &nest->opt);
	assert(s->macs >= 1);
	s->nlimit = cost_limits(&d->arch, &nest->opt, nest->op, s->limit);
	assert(s->nlimit <= MAXLIMIT);
	s->ordered = cost_ordered(&s->cost);
	addgroup(s, VN, -1);
	if (nest->op == CONV2D) {
		addgroup(s, VG, -1);
		addgroup(s, VK, -1);
		addgroup(s, VC, -1);
		addgroup(s, VP, VR);
		addgroup(s, VQ, VS);
	} else {
		addgroup(s, VH, -1);
		addgroup(s, VP, -1);
		addgroup(s, VQ, -1);
		addgroup(s, VR, -1);
	}
}

void
space_initall(struct space *s, const struct nest *nest,
	const struct device *d)
{
	int g;

	build(s, nest, d);
	for (g = 0; s->ordered && g < s->ngroup; g++)
		dropequal(&s->group[g]);
}

void
space_init(struct space *s, const struct nest *nest, const struct device *d)
{
	int g;

	build(s, nest, d);
	for (g = 0; g < s->ngroup; g++)
		prune(&s->group[g], s->ordered);
	for (g = 0; nest->opt.pad && !s->ordered && g < s->ngroup; g++)
		dropworse(&s->group[g], cost_channelwise(&s->cost));
}

void
space_free(struct space *s)
{
	int g;

	for (g = 0; g < s->ngroup; g++)
		free(s->group[g].choice);
}

void
space_aggregate(const struct space *s,
	const struct choice *const pick[MAXGROUP], struct agg *a)
{
	int g;

	memset(a, 0, sizeof *a);
	a->T = s->macs;
	a->M = a->B1 = a->B2 = a->O = a->F = a->I = a->reuse = 1;
	for (g = 0; g < s->ngroup; g++) {
		a->M *= pick[g]->m;
		a->B1 *= pick[g]->c;
		a->B2 *= pick[g]->b;
		a->O *= pick[g]->o;
		a->F *= pick[g]->f;
		a->I *= pick[g]->i;
		a->reuse *= pick[g]->k;
	}
}

static void
settiles(const struct space *s, const struct choice *const pick[MAXGROUP],
	struct nest *n)
{
	int g, i, v;

	for (v = 0; v < NVAR; v++)
		for (i = 0; i < NLEVEL; i++)
			n->tile[v][i] = n->coef[v][i] = 1;
	for (g = 0; g < s->ngroup; g++)
		for (i = 0; i < s->group[g].nvar; i++) {
			v = (int)s->group[g].var[i];
			memcpy(n->tile[v], pick[g]->tile[i].x,
				sizeof n->tile[v]);
			comb_strides(pick[g]->comb[i], n->tile[v],
				n->coef[v]);
			assert(nest_extent(n, (enum var)v) >= n->bound[v]);
		}
	nest_canonorder(n);
}

int
space_apply(const struct space *s, const struct choice *const pick[MAXGROUP],
	struct nest *n)
{
	settiles(s, pick, n);
	return s->ordered && isinf(order_best(n, s->dev)) ? -1 : 0;
}

double
space_cost(const struct space *s, const struct choice *const pick[MAXGROUP],
	const struct agg *g, double most)
{
	double cost = cost_cycles(&s->cost, g);
	struct nest n;

	if (!s->ordered || cost > most)
		return cost;
	n = *s->nest;
	settiles(s, pick, &n);
	return order_best(&n, s->dev);
}
