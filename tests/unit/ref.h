#ifndef NESTPIM_TESTS_UNIT_REF_H
#define NESTPIM_TESTS_UNIT_REF_H

/*
 * The cost model a second time, for the tests: typed from formats/cost.txt
 * and nothing else, in the plainest way, sharing no code with lib/cost/cost.c
 * and lib/map. Every factor triple of every loop, every comb of every loop,
 * inputs counted one by one.
 */

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"

/* Loops of a layer, those that share inputs first; a gemm has N H P Q R. */
enum { RP, RR, RQ, RS, RN, RH, RG, RK, RC, RLOOP };
static const char refloops[] = "PRQSNHGKC";

struct reflayer {
	bool gemm;
	long n[RLOOP];
	/* strides and dilations of rows and columns */
	long sh, sw, dh, dw;
	long banks;
};

struct refdev {
	bool hbm;
	long w, row, col, pe, sys, mul, add, act, actlat, burst, dq, pes;
};

struct refopt {
	bool analytical, product, compute;
	enum { RINFILTER, RFILTER, RALL } storage;
	/* comb of all loops, -1 for flexible */
	int comb;
	double amul, aadd, aout, ain;
};

/* What a mapping comes to; id tells its splits from others. */
struct refagg {
	long M, B1, B2, O, F, I, reuse;
	uint64_t id;
};

/* Most banks that a frontier goes up to. */
enum { RMAXBANKS = 64 };

struct refcost {
	uint64_t id;
	double cost;
};

/* What the search over all mappings found. */
struct refbest {
	bool any;
	double cost;
	/* of a cheapest one */
	struct refagg agg;
	/* least B2 of a mapping that fits but for num_banks; 0 if none does */
	long minbanks;
	/* least cost on at most so many banks; INFINITY if none fits */
	double front[RMAXBANKS + 1];
	/* all that fit, if asked for: ascending by cost, one per split */
	bool wantall;
	struct refcost *all;
	size_t nall, cap;
};

static inline long
refceil(long a, long b)
{
	return (a + b - 1) / b;
}

/* The table of section 1: coefficient of level 0, 1 or 2 of a comb. */
static inline long
refcoef(int comb, int level, long a, long b, long j)
{
	const long c[6][3] = {
		{ a * b, a, 1 }, { a, a * j, 1 }, { 1, a * j, j },
		{ 1, j, b * j }, { a * b, 1, b }, { b, 1, b * j },
	};

	return c[comb][level];
}

/* Number of distinct values of cp*i + cr*k for i < p and k < r. */
static inline long
refdistinct(long cp, long p, long cr, long r)
{
	long n = 0, i, k, v, top = cp * (p - 1) + cr * (r - 1);
	bool *seen = calloc((size_t)top + 1, sizeof *seen);

	for (i = 0; i < p; i++)
		for (k = 0; k < r; k++) {
			v = cp * i + cr * k;
			n += !seen[v];
			seen[v] = true;
		}
	free(seen);
	return n;
}

/* Section 4; whether the mapping fits but for num_banks. */
static inline bool
reffits(const struct reflayer *l, const struct refdev *d,
	const struct refopt *o, const struct refagg *g)
{
	double k = o->compute ? (double)(d->col / d->pe) : 1, part;
	long w = d->w, third = d->row / 3, half = d->row / 2;

	if (!d->hbm) {
		if (g->B1 > d->col)
			return false;
		if (o->storage == RFILTER)
			return g->F * w <= d->row;
		if (o->product && !l->gemm && o->storage == RINFILTER)
			return g->F * w <= half && g->I * w <= half;
		if (o->product && !l->gemm)
			return g->F * w <= third && g->I * w <= third &&
				g->O * w <= third;
		if (o->storage == RINFILTER)
			return (g->F + g->I) * w <= d->row;
		return (g->O + g->F + g->I) * w <= d->row;
	}
	if (g->B1 * w > (o->compute ? d->pe : d->col))
		return false;
	if (!o->product)
		return (double)(g->F + g->I + (o->storage == RALL ? g->O :
			0)) <= k * (double)d->row;
	if (o->storage == RINFILTER) {
		part = o->compute ? k * (double)d->row / 2 : (double)half;
		return (double)g->F <= part && (double)g->I <= part;
	}
	part = o->compute ? k * (double)d->row / 3 : (double)third;
	return (double)g->F <= part && (double)g->I <= part &&
		(double)g->O <= part;
}

/* Section 5. */
static inline double
refoptipim(const struct reflayer *l, const struct refdev *d,
	const struct refopt *o, const struct refagg *g)
{
	double w = (double)d->w, sys = (double)d->sys, act = (double)d->act;
	double M = (double)g->M, B1 = (double)g->B1, B2 = (double)g->B2;
	double O = (double)g->O, F = (double)g->F, I = (double)g->I;
	double beta = w / ((double)refceil(g->B2, d->pes) * sys), in, out;
	double comp, first, mul = (double)d->mul, add = (double)d->add;

	in = l->gemm ? w / sys * beta * B2 * B1 * I :
		beta * B2 * B1 * I + act * I;
	out = d->hbm ? beta * B2 * O : beta * B2 * B1 * O;
	if (!d->hbm) {
		comp = o->amul * mul * M + o->aadd * add * (M - O);
	} else {
		first = l->gemm || o->compute ? F : M;
		comp = o->amul * act * first + o->aadd *
			(w / (double)d->pe) * B1 * (l->gemm ? F : M);
	}
	return o->compute ? comp : comp + o->aout * out + o->ain * in;
}

/* Section 6. */
static inline double
refanalytical(const struct reflayer *l, const struct refdev *d,
	const struct refopt *o, const struct refagg *g)
{
	double w = (double)d->w, dq = (double)d->dq, pes = (double)d->pes;
	double M = (double)g->M, B1 = (double)g->B1, B2 = (double)g->B2;
	double O = (double)g->O, I = (double)g->I, used = B2 < pes ? B2 : pes;
	double bw = (double)d->sys * used / pes, comp, in, out = 0;

	if (d->hbm) {
		comp = o->amul * (double)d->actlat * M +
			o->aadd * B1 * w * M / dq;
		in = (double)d->burst * B1 * w * M * used /
			(dq * (double)g->reuse);
	} else {
		comp = o->amul * (double)d->mul * M +
			o->aadd * (double)d->add * (M - O);
		out = w * B2 * B1 * O / bw;
		in = w * B2 * B1 * I / bw + (l->gemm ? 0 : (double)d->act * I);
	}
	return o->compute ? comp : comp + o->aout * out + o->ain * in;
}

static inline double
refcost(const struct reflayer *l, const struct refdev *d,
	const struct refopt *o, const struct refagg *g)
{
	return o->analytical ? refanalytical(l, d, o, g) :
		refoptipim(l, d, o, g);
}

/* ---- all mappings ---- */

struct refsearch {
	const struct reflayer *l;
	const struct refdev *d;
	const struct refopt *o;
	struct refbest *best;
};

static inline void refdescend(struct refsearch *s, int loop,
	const struct refagg *g);

/* g with the split (j, b, a) of a loop: section 3 says what it multiplies. */
static inline struct refagg
refsplit(const struct refsearch *s, int loop, const struct refagg *g, long j,
	long b, long a)
{
	const char *o = s->l->gemm ? "NHPR" : "NKPQG";
	const char *f = s->l->gemm ? "NHQR" : "KCRSG";
	const char *i = s->l->gemm ? "NHPQ" : "NCG", *k = s->l->gemm ? "HR" :
		"K";
	char c = refloops[loop];
	struct refagg n = *g;

	n.M *= j;
	n.B1 *= b;
	n.B2 *= a;
	n.O *= strchr(o, c) ? j : 1;
	n.F *= strchr(f, c) ? j : 1;
	n.I *= strchr(i, c) ? j : 1;
	n.reuse *= strchr(k, c) ? j : 1;
	n.id = (n.id * 101 + (uint64_t)j) * 101 + (uint64_t)b;
	return n;
}

/* Go on with every number of inputs that some combs of P, R (Q, S) give. */
static inline void
refcombs(struct refsearch *s, int loop, const struct refagg *g,
	const long p[3], const long r[3])
{
	long st = loop == RR ? s->l->sh : s->l->sw;
	long dil = loop == RR ? s->l->dh : s->l->dw, u;
	bool seen[4096] = { false };
	struct refagg n;
	int x, y;

	for (x = 0; x < 6; x++)
		for (y = 0; y < 6; y++) {
			if (s->o->comb >= 0 && (x != s->o->comb ||
			    y != s->o->comb))
				continue;
			u = p[0] * r[0];
			if (!s->o->product)
				u = refdistinct(st * refcoef(x, 0, p[2], p[1],
					p[0]), p[0], dil * refcoef(y, 0, r[2],
					r[1], r[0]), r[0]);
			if (seen[u])
				continue;
			seen[u] = true;
			n = *g;
			n.I *= u;
			refdescend(s, loop + 1, &n);
		}
}

/* All splits of an output loop of a conv2d and the filter loop after it. */
static inline void
refpair(struct refsearch *s, int loop, const struct refagg *g)
{
	long p[3], r[3], np = s->l->n[loop], nr = s->l->n[loop + 1];
	struct refagg n;

	for (p[0] = 1; p[0] <= np; p[0]++)
		for (p[1] = 1; p[0] * p[1] <= np; p[1]++)
			for (r[0] = 1; r[0] <= nr; r[0]++)
				for (r[1] = 1; r[0] * r[1] <= nr; r[1]++) {
					if (np % (p[0] * p[1]) ||
					    nr % (r[0] * r[1]))
						continue;
					p[2] = np / (p[0] * p[1]);
					r[2] = nr / (r[0] * r[1]);
					n = refsplit(s, loop, g, p[0], p[1],
						p[2]);
					n = refsplit(s, loop + 1, &n, r[0],
						r[1], r[2]);
					refcombs(s, loop + 1, &n, p, r);
				}
}

static inline void
refleaf(struct refsearch *s, const struct refagg *g)
{
	struct refbest *b = s->best;
	double c;

	if (!reffits(s->l, s->d, s->o, g))
		return;
	if (b->minbanks == 0 || g->B2 < b->minbanks)
		b->minbanks = g->B2;
	if (g->B2 > s->l->banks)
		return;
	c = refcost(s->l, s->d, s->o, g);
	if (g->B2 <= RMAXBANKS)
		b->front[g->B2] = fmin(b->front[g->B2], c);
	if (b->wantall) {
		b->all = grow(b->all, &b->cap, b->nall, sizeof *b->all);
		b->all[b->nall++] = (struct refcost){ g->id, c };
	}
	if (b->any && c >= b->cost)
		return;
	b->any = true;
	b->cost = c;
	b->agg = *g;
}

static inline void
refdescend(struct refsearch *s, int loop, const struct refagg *g)
{
	long j, b, n;
	struct refagg next;

	if (loop == RLOOP) {
		refleaf(s, g);
		return;
	}
	if (!s->l->gemm && loop < RN) {
		refpair(s, loop, g);
		return;
	}
	n = s->l->n[loop];
	for (j = 1; j <= n; j++)
		for (b = 1; j * b <= n; b++) {
			if (n % (j * b))
				continue;
			next = refsplit(s, loop, g, j, b, n / (j * b));
			refdescend(s, loop + 1, &next);
		}
}

static inline int
refcmpid(const void *a, const void *b)
{
	const struct refcost *x = a, *y = b;

	if (x->id != y->id)
		return x->id < y->id ? -1 : 1;
	return (x->cost > y->cost) - (x->cost < y->cost);
}

static inline int
refcmpcost(const void *a, const void *b)
{
	const struct refcost *x = a, *y = b;

	return (x->cost > y->cost) - (x->cost < y->cost);
}

/* Of mappings with the same splits keep the cheapest; sort by cost. */
static inline void
refsort(struct refbest *b)
{
	size_t i, n = 0;

	if (b->nall == 0)
		return;
	qsort(b->all, b->nall, sizeof *b->all, refcmpid);
	for (i = 0; i < b->nall; i++)
		if (n == 0 || b->all[n - 1].id != b->all[i].id)
			b->all[n++] = b->all[i];
	b->nall = n;
	qsort(b->all, b->nall, sizeof *b->all, refcmpcost);
}

/* The cheapest of all mappings; all of them, if wanted. Free best->all. */
static inline void
refsearch(const struct reflayer *l, const struct refdev *d,
	const struct refopt *o, bool wantall, struct refbest *best)
{
	struct refsearch s = { l, d, o, best };
	struct refagg one = { 1, 1, 1, 1, 1, 1, 1, 0 };
	int i;

	memset(best, 0, sizeof *best);
	best->wantall = wantall;
	for (i = 0; i <= RMAXBANKS; i++)
		best->front[i] = INFINITY;
	refdescend(&s, 0, &one);
	for (i = 1; i <= RMAXBANKS; i++)
		best->front[i] = fmin(best->front[i], best->front[i - 1]);
	refsort(best);
}

/* ---- one mapping, step by step ---- */

/* The tile and stride of each loop at levels 0, 1, 2. */
struct refmap {
	long tile[RLOOP][3], coef[RLOOP][3];
};

/* Whether the levels t with strides c give each index below n once. */
static inline bool
refcoversloop(long n, const long t[3], const long c[3])
{
	bool *seen = calloc((size_t)n, sizeof *seen), good = true;
	long i, x, left = n;

	for (i = 0; i < t[0] * t[1] * t[2] && good; i++) {
		x = c[0] * (i % t[0]) + c[1] * (i / t[0] % t[1]) +
			c[2] * (i / t[0] / t[1]);
		good = x >= 0 && x < n && !seen[x];
		if (good) {
			seen[x] = true;
			left--;
		}
	}
	free(seen);
	return good && left == 0;
}

/* The same of all loops. */
static inline bool
refcovers(const struct reflayer *l, const struct refmap *m)
{
	int v;

	for (v = 0; v < RLOOP; v++)
		if (!refcoversloop(l->n[v], m->tile[v], m->coef[v]))
			return false;
	return true;
}

static inline int
refcmp(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Number of distinct values among n keys; sorts them. */
static inline long
refunique(int64_t *key, long n)
{
	long i, u = 0;

	qsort(key, (size_t)n, sizeof *key, refcmp);
	for (i = 0; i < n; i++)
		u += i == 0 || key[i] != key[i - 1];
	return u;
}

static inline int64_t
refkey(long a, long b, long c, long d, long e)
{
	return (((((int64_t)a << 12 | b) << 12 | c) << 12 | d) << 12) | e;
}

/* What the step with original indices x touches. */
static inline void
reftouch(const struct reflayer *l, const long *x, int64_t *o, int64_t *f,
	int64_t *i)
{
	if (l->gemm) {
		*o = refkey(0, x[RN], x[RH], x[RP], x[RR]);
		*f = refkey(0, x[RN], x[RH], x[RQ], x[RR]);
		*i = refkey(0, x[RN], x[RH], x[RP], x[RQ]);
	} else {
		*o = refkey(x[RG], x[RN], x[RK], x[RP], x[RQ]);
		*f = refkey(x[RG], x[RK], x[RC], x[RR], x[RS]);
		*i = refkey(x[RG], x[RN], x[RC], x[RP] * l->sh + x[RR] * l->dh,
			x[RQ] * l->sw + x[RS] * l->dw);
	}
}

/* Run the steps of a column and count what it holds. */
static inline void
refrun(const struct reflayer *l, const struct refopt *o,
	const struct refmap *m, struct refagg *g)
{
	long x[RLOOP], k, v, rest, at;
	int64_t *key[3];

	*g = (struct refagg){ 1, 1, 1, 1, 1, 1, 1, 0 };
	for (v = 0; v < RLOOP; v++) {
		g->M *= m->tile[v][0];
		g->B1 *= m->tile[v][1];
		g->B2 *= m->tile[v][2];
	}
	for (k = 0; k < 3; k++)
		key[k] = calloc((size_t)g->M, sizeof *key[k]);
	for (k = 0; k < g->M; k++) {
		rest = k;
		for (v = 0; v < RLOOP; v++) {
			at = rest % m->tile[v][0];
			rest /= m->tile[v][0];
			x[v] = at * m->coef[v][0];
		}
		reftouch(l, x, &key[0][k], &key[1][k], &key[2][k]);
	}
	g->O = refunique(key[0], g->M);
	g->F = refunique(key[1], g->M);
	g->I = refunique(key[2], g->M);
	if (o->product && !l->gemm)
		g->I = g->M / m->tile[RK][0];
	g->reuse = l->gemm ? m->tile[RH][0] * m->tile[RR][0] :
		m->tile[RK][0];
	for (k = 0; k < 3; k++)
		free(key[k]);
}

#endif
