#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/intern.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "kernel/firstuse.h"

/* Input numbers of the published simulator are equal modulo this. */
static const int64_t modulus = (int64_t)1 << 32;

enum {
	/* most points of a group that is enumerated */
	MAXPOINT = 1 << 24,
	/* points whose numbers are checked in one pass over a group */
	PASSPOINT = 1 << 20
};

/* A group of loops, as indices into the kernel's, outermost first. */
struct loopgroup {
	const struct kernel *k;
	int loop[OPTIPIM_MAXLOOP];
	int n;
	/* sums are compared modulo 2^32 */
	bool wrap;
};

size_t
firstuse_next(const struct firstuse *f, int loop, int state,
	const struct frun **runs)
{
	size_t len;

	assert(loop < f->nloop && state >= 0);
	*runs = intern_get(&f->next[loop], state, &len);
	return len / sizeof **runs;
}

void
firstuse_free(struct firstuse *f)
{
	int i;

	for (i = 0; i < f->nloop; i++)
		intern_free(&f->next[i]);
}

/* A list of runs under construction. */
struct runlist {
	struct frun *r;
	size_t n, cap;
};

/* Append count indices; a run of the same state grows. */
static void
append(struct runlist *l, int64_t state, int64_t count)
{
	if (count <= 0)
		return;
	if (l->n > 0 && l->r[l->n - 1].state == state) {
		l->r[l->n - 1].count += count;
		return;
	}
	l->r = grow(l->r, &l->cap, l->n, sizeof *l->r);
	l->r[l->n].state = state;
	l->r[l->n++].count = count;
}

/* Number of the list as a state of the loop; empties it. */
static int
addstate(struct firstuse *f, int loop, struct runlist *l)
{
	int s = intern_add(&f->next[loop], l->r, l->n * sizeof *l->r);

	free(l->r);
	memset(l, 0, sizeof *l);
	return s;
}

/* A state of two runs. */
static void
tworuns(struct firstuse *f, int loop, int64_t s1, int64_t n1, int64_t s2,
	int64_t n2)
{
	struct runlist l = { 0 };

	append(&l, s1, n1);
	append(&l, s2, n2);
	addstate(f, loop, &l);
}

static int64_t
least(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* Inputs do not depend on the loop: only its first index can be new. */
static void
zeroloop(struct firstuse *f, int loop, int64_t n)
{
	tworuns(f, loop, 0, 1, FDEAD, n - 1);
}

/* A group of one loop: every index is new, up to the wrap. */
static void
oneloop(struct firstuse *f, const struct loopgroup *g)
{
	const struct steploop *l = &g->k->loop[g->loop[0]];
	int64_t w = l->w < 0 ? -l->w : l->w, first = l->n;

	if (g->wrap)
		first = least(first, modulus / gcd64(w, modulus));
	tworuns(f, g->loop[0], 0, first, FDEAD, l->n - first);
}

/*
 * Two loops, weights x (outer) and y, without wrap: a*x + b*y occurred before
 * exactly if a >= y/g and b + x/g is an index of the inner loop, g = gcd(x, y):
 * an earlier step has an outer index smaller by a multiple of y/g. The formula
 * for u in the cost model follows from this.
 */
static void
twoloops(struct firstuse *f, const struct loopgroup *g)
{
	const struct steploop *out = &g->k->loop[g->loop[0]];
	const struct steploop *in = &g->k->loop[g->loop[1]];
	int64_t d = gcd64(out->w, in->w), x = out->w / d, y = in->w / d;
	int64_t low = least(out->n, y), old = in->n - least(in->n, x);

	tworuns(f, g->loop[0], 0, low, old > 0, out->n - low);
	tworuns(f, g->loop[1], 0, in->n, 0, 0);
	if (old > 0)
		tworuns(f, g->loop[1], FDEAD, old, 0, in->n - old);
}

/* ---- other groups: by enumeration ---- */

/* A set of numbers, none of them 0. */
struct set {
	uint64_t *v;
	size_t n, size;
};

static uint64_t
mix(uint64_t v)
{
	v *= UINT64_C(0x9e3779b97f4a7c15);
	return v ^ v >> 29;
}

static bool insert(struct set *s, uint64_t v);

static void
enlarge(struct set *s)
{
	struct set old = *s;
	size_t i;

	s->size = old.size ? 2 * old.size : 64;
	s->n = 0;
	s->v = xcalloc(s->size, sizeof *s->v);
	for (i = 0; i < old.size; i++)
		if (old.v[i])
			insert(s, old.v[i]);
	free(old.v);
}

/* Whether v is new. */
static bool
insert(struct set *s, uint64_t v)
{
	size_t i;

	if (2 * s->n >= s->size)
		enlarge(s);
	i = mix(v) & (s->size - 1);
	for (; s->v[i]; i = (i + 1) & (s->size - 1))
		if (s->v[i] == v)
			return false;
	s->v[i] = v;
	s->n++;
	return true;
}

/* All index vectors of a group in the order of the steps. */
struct odometer {
	const struct loopgroup *g;
	int64_t index[OPTIPIM_MAXLOOP];
	int64_t sum;
};

static void
advance(struct odometer *o)
{
	const struct steploop *l;
	int i;

	for (i = o->g->n - 1; i >= 0; i--) {
		l = &o->g->k->loop[o->g->loop[i]];
		o->sum += l->w;
		if (++o->index[i] < l->n)
			return;
		o->sum -= l->n * l->w;
		o->index[i] = 0;
	}
}

/* The sum as a number of the set. */
static uint64_t
number(const struct odometer *o)
{
	if (o->g->wrap)
		return (uint64_t)(uint32_t)(uint64_t)o->sum + 1;
	return (uint64_t)o->sum + ((uint64_t)1 << 63);
}

/*
 * Bit i: whether point i has a sum not met before. There are several passes
 * over the points, each for a share of the numbers, which bounds the set.
 */
static unsigned char *
markfirsts(const struct loopgroup *g, int64_t npoint)
{
	unsigned char *bit = xcalloc((size_t)npoint / 8 + 1, 1);
	uint64_t pass, npass = (uint64_t)npoint / PASSPOINT + 1, v;
	struct odometer o;
	int64_t i;

	for (pass = 0; pass < npass; pass++) {
		struct set s = { 0 };

		memset(&o, 0, sizeof o);
		o.g = g;
		for (i = 0; i < npoint; i++, advance(&o)) {
			v = number(&o);
			if ((npass == 1 || (mix(v) >> 32) % npass == pass) &&
			    insert(&s, v))
				bit[i / 8] |= (unsigned char)(1 << i % 8);
		}
		free(s.v);
	}
	return bit;
}

/* State of the group before its loop number j, for the points from *i on. */
static int
tablestate(struct firstuse *f, const struct loopgroup *g, int j,
	const unsigned char *bit, int64_t *i)
{
	struct runlist l = { 0 };
	int64_t d;

	if (j == g->n) {
		bool first = bit[*i / 8] >> *i % 8 & 1;

		++*i;
		return first ? 0 : FDEAD;
	}
	for (d = 0; d < g->k->loop[g->loop[j]].n; d++)
		append(&l, tablestate(f, g, j + 1, bit, i), 1);
	if (l.n == 1 && l.r[0].state == FDEAD) {
		free(l.r);
		return FDEAD;
	}
	return addstate(f, g->loop[j], &l);
}

static int
manyloops(struct firstuse *f, const struct loopgroup *g, char err[256])
{
	int64_t npoint = 1, i = 0;
	unsigned char *bit;
	int j;

	for (j = 0; j < g->n; j++)
		if (!mul64(npoint, g->k->loop[g->loop[j]].n, &npoint) ||
		    npoint > MAXPOINT) {
			snprintf(err, 256, "more than %d steps over loops "
				"whose inputs overlap in no simple way",
				MAXPOINT);
			return -1;
		}
	bit = markfirsts(g, npoint);
	tablestate(f, g, 0, bit, &i);
	assert(i == npoint);
	free(bit);
	return 0;
}

/* ---- groups ---- */

static int64_t
magnitude(const struct kernel *k, int loop)
{
	int64_t w = k->loop[loop].w;

	return w < 0 ? -w : w;
}

/* The loops with a weight, lightest first; their number. */
static int
sortloops(const struct kernel *k, int order[OPTIPIM_MAXLOOP])
{
	int i, j, n = 0;

	for (i = 0; i < k->nloop; i++) {
		if (k->loop[i].w == 0)
			continue;
		for (j = n++; j > 0 && magnitude(k, order[j - 1]) >
		    magnitude(k, i); j--)
			order[j] = order[j - 1];
		order[j] = i;
	}
	return n;
}

/* Largest difference of the loops' shares of the sum, at most INT64_MAX. */
static int64_t
span(const struct kernel *k, const int *loop, int n)
{
	int64_t s = 0, d;
	int i;

	for (i = 0; i < n; i++)
		if (!mul64(magnitude(k, loop[i]), k->loop[loop[i]].n - 1,
		    &d) || !add64(s, d, &s))
			return INT64_MAX;
	return s;
}

/* Put the group's loops into the order of the kernel. */
static void
setgroup(struct loopgroup *g, const struct kernel *k, const int *loop, int n,
	bool wrap)
{
	int i, j;

	memset(g, 0, sizeof *g);
	g->k = k;
	g->wrap = wrap;
	for (i = 0; i < k->nloop; i++)
		for (j = 0; j < n; j++)
			if (loop[j] == i)
				g->loop[g->n++] = i;
}

static int
makegroup(struct firstuse *f, const struct loopgroup *g, char err[256])
{
	const struct steploop *l = g->k->loop;
	int i;

	for (i = 0; i < g->n; i++)
		f->group[g->loop[i]] = f->ngroup;
	f->ngroup++;
	assert(g->n > 0);
	if (g->n == 1)
		oneloop(f, g);
	else if (g->n == 2 && !g->wrap && l[g->loop[0]].w > 0 &&
	    l[g->loop[1]].w > 0)
		twoloops(f, g);
	else
		return manyloops(f, g, err);
	return 0;
}

/*
 * Where to cut the loops, lightest first, into groups: after the first i when
 * everything heavier is a multiple of some d greater than the span of these i.
 * Equal sums of two steps then have equal shares of the i loops: the
 * difference of the shares is a multiple of d, smaller than d. The modulus, if
 * the sums can reach it, counts among the heavier ones.
 */
static int
cutgroup(const struct kernel *k, const int *loop, int n, bool wrap)
{
	int64_t d;
	int i, j;

	for (i = 1; i < n; i++) {
		d = wrap ? modulus : magnitude(k, loop[i]);
		for (j = i; j < n; j++)
			d = gcd64(magnitude(k, loop[j]), d);
		if (d > span(k, loop, i))
			return i;
	}
	return n;
}

int
firstuse_make(struct firstuse *f, const struct kernel *k, char err[256])
{
	int loop[OPTIPIM_MAXLOOP] = { 0 }, i, n, st = 0;
	struct loopgroup g;
	bool wrap;

	memset(f, 0, sizeof *f);
	f->nloop = k->nloop;
	for (i = 0; i < k->nloop; i++) {
		intern_init(&f->next[i]);
		if (k->loop[i].w == 0) {
			f->group[i] = f->ngroup++;
			zeroloop(f, i, k->loop[i].n);
		}
	}
	n = sortloops(k, loop);
	wrap = k->wrap && span(k, loop, n) >= modulus;
	for (i = 0; st == 0 && i < n; i += g.n) {
		int m = cutgroup(k, loop + i, n - i, wrap);

		setgroup(&g, k, loop + i, m, wrap && i + m == n);
		st = makegroup(f, &g, err);
	}
	if (st < 0)
		firstuse_free(f);
	return st;
}
