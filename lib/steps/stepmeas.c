#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "kernel/kernel.h"
#include "kernel/pattern.h"
#include "sim/pim.h"
#include "sim/sim.h"
#include "sim/walk.h"
#include "steps/steps.h"

/*
 * On a machine where the order of steps matters (simdram), all steps use the
 * same rows, and the memory has few states between two steps: steps, new and
 * old, are simulated one by one until no new state appears. On a machine where
 * every step uses another row and several steps are queued at once (hbm-pim),
 * there are thousands of states, but they only matter by fractions of a clock
 * per step: the lines of struct stepcost are fitted to a few runs.
 */

/* Number of loading steps measured to find how long queues have room. */
enum { SOME = 32 };
/* More states than this are not followed. */
enum { MAXSTATE = 1024 };

/* A kernel with the given steps and banks; its loops are added later. */
static struct kernel
kernel(const struct arch *a, int64_t banks, int64_t accesses, int64_t t)
{
	struct kernel k = { .sb = banks, .t = t, .macs = 1,
		.sc = accesses * pim_lanes(a) };

	assert(banks >= 1 && accesses >= 1 && t >= 1);
	/* a lone bank never gets its last column */
	k.sc += k.sb == 1;
	return k;
}

/* Clocks of a kernel, -1 on failure (err). */
static double
run(const struct arch *a, const struct kernel *k, char err[256])
{
	double cycles = -1;
	struct sim s;

	if (sim_init(&s, a) < 0 || sim_kernel(&s, k) < 0 ||
	    sim_finish(&s) < 0)
		snprintf(err, 256, "%s", s.err);
	else if (s.r.stopped)
		snprintf(err, 256, "requests come so slowly that the memory "
			"runs empty, which ends the run");
	else
		cycles = (double)s.r.cycles;
	sim_free(&s);
	return cycles;
}

/* ---- lines ---- */

/* Clocks of some loading steps and of others after them. */
static double
measure(const struct arch *a, int64_t banks, int64_t accesses, int64_t loads,
	int64_t others, char err[256])
{
	struct kernel k = kernel(a, banks, accesses, loads + others);

	/* the others repeat the first of the loads */
	if (others > 0)
		k.loop[k.nloop++] = (struct steploop){
			(loads + others) / loads, 0 };
	if (loads > 1)
		k.loop[k.nloop++] = (struct steploop){ loads, 1 };
	return run(a, &k, err);
}

/* Lengths are multiples of a turn. */
static int
fitlines(struct stepcost *c, const struct arch *a, int64_t banks,
	int64_t accesses, char err[256])
{
	int64_t n = pim_of(a)->turn(a);
	double one = measure(a, banks, accesses, 1, n - 1, err);
	double more = measure(a, banks, accesses, 1, 2 * n - 1, err);
	double two = measure(a, banks, accesses, 2, n - 2, err);
	double more2 = measure(a, banks, accesses, 2, 2 * n - 2, err);
	double some = measure(a, banks, accesses, SOME, n - SOME, err);
	double all = measure(a, banks, accesses, n, 0, err);
	double twice = measure(a, banks, accesses, 2 * n, 0, err);
	double N = (double)n;

	assert(n >= SOME);
	if (one < 0 || more < 0 || two < 0 || more2 < 0 || all < 0 ||
	    some < 0 || twice < 0)
		return -1;
	c->step = (more2 - two) / N;
	c->alone = (more - one) / N - c->step;
	/* an old step after one load or two; any other difference is noise */
	if (c->alone < 1) {
		c->step = (more - one) / N;
		c->alone = 0;
	}
	c->early = (some - two) / (SOME - 2);
	c->first = two - N * c->step - c->early;
	c->load = (twice - all) / N - c->step;
	c->rest = twice - 2 * N * (c->step + c->load);
	/* only queues that are still empty can make the first loads cheaper */
	c->early = fmin(c->early, c->load);
	return 0;
}

/* ---- states ---- */

/* Number of the state in seen, which is added if it is new; -1 if too many. */
static int
number(int *seen, int *n, int state)
{
	int i;

	for (i = 0; i < *n; i++)
		if (seen[i] == state)
			return i;
	if (*n == MAXSTATE)
		return -1;
	seen[*n] = state;
	return (*n)++;
}

/* Follow all states from the first step on; false if there are too many. */
static bool
explore(struct stepcost *c, struct stepstate *state, struct stepper *p)
{
	int seen[MAXSTATE], i, x, to;
	int64_t ticks;

	to = stepper_step(p, -1, true, &ticks);
	if (to < 0)
		return false;
	c->head = (double)ticks;
	number(seen, &c->nstate, to);
	for (i = 0; i < c->nstate; i++)
		for (x = 0; x < 2; x++) {
			to = stepper_step(p, seen[i], x == WNEW, &ticks);
			if (to >= 0)
				to = number(seen, &c->nstate, to);
			if (to < 0)
				return false;
			state[i].to[x] = to;
			state[i].cycles[x] = (double)ticks;
		}
	return true;
}

/* Whether two states cost the same and lead into the same parts. */
static bool
alike(const struct stepcost *c, const int *part, int i, int j)
{
	const struct stepstate *s = &c->state[i], *t = &c->state[j];

	return part[i] == part[j] && s->cycles[0] == t->cycles[0] &&
		s->cycles[1] == t->cycles[1] &&
		part[s->to[0]] == part[t->to[0]] &&
		part[s->to[1]] == part[t->to[1]];
}

/* Split the parts by what their states lead into; number of parts. */
static int
refine(const struct stepcost *c, int *part)
{
	int next[MAXSTATE] = { 0 }, first[MAXSTATE], n = 0, i, k;

	for (i = 0; i < c->nstate; i++) {
		for (k = 0; k < n && !alike(c, part, i, first[k]); k++)
			;
		if (k == n)
			first[n++] = i;
		next[i] = k;
	}
	assert(n >= 1 && n <= c->nstate);
	memcpy(part, next, (size_t)c->nstate * sizeof *part);
	return n;
}

/* Merge equivalent states. */
static void
minimize(struct stepcost *c)
{
	int part[MAXSTATE] = { 0 }, n = 1, was, i;
	struct stepstate *small;

	do {
		was = n;
		n = refine(c, part);
	} while (n > was);
	small = xcalloc((size_t)n, sizeof *small);
	for (i = c->nstate - 1; i >= 0; i--) {
		small[part[i]] = c->state[i];
		small[part[i]].to[0] = part[c->state[i].to[0]];
		small[part[i]].to[1] = part[c->state[i].to[1]];
	}
	c->state = small;
	c->nstate = n;
}

/* Extra clocks of old steps from state s on, each above the cheapest step. */
static double
aloneabove(const struct stepcost *c, int s)
{
	double least = INFINITY;
	int i;

	for (i = 0; i < c->nstate; i++) {
		least = fmin(least, c->state[s].cycles[WOLD]);
		s = c->state[s].to[WOLD];
	}
	return least - c->step;
}

/*
 * dist[to] = least clocks from any state, with dist[from] given, by old steps,
 * counted only by what they take above the cheapest, and then a new one.
 */
static void
advance(const struct stepcost *c, const double *dist, double *to)
{
	int s, i, k;
	double d;

	for (s = 0; s < c->nstate; s++)
		to[s] = INFINITY;
	for (s = 0; s < c->nstate; s++)
		for (i = s, k = 0, d = dist[s]; k < c->nstate; k++) {
			const struct stepstate *st = &c->state[i];

			to[st->to[WNEW]] = fmin(to[st->to[WNEW]],
				d + st->cycles[WNEW]);
			d += st->cycles[WOLD] - c->step;
			i = st->to[WOLD];
		}
}

/* Least mean clocks of endless new steps: Karp's minimum cycle mean. */
static double
leastmean(const struct stepcost *c)
{
	int n = c->nstate, k, s;
	double *d = xcalloc((size_t)(n + 1) * (size_t)n, sizeof *d);
	double mean = INFINITY, worst;

	for (s = 1; s < n; s++)
		d[s] = INFINITY;
	for (k = 0; k < n; k++)
		advance(c, d + k * n, d + (k + 1) * n);
	for (s = 0; s < n; s++) {
		if (isinf(d[n * n + s]))
			continue;
		worst = -INFINITY;
		for (k = 0; k < n; k++)
			worst = fmax(worst, (d[n * n + s] - d[k * n + s]) /
				(n - k));
		mean = fmin(mean, worst);
	}
	free(d);
	return mean;
}

/*
 * The least total of the new steps after the first, relative to mean clocks
 * each: 0 or less. A shortest path has at most as many new steps as states.
 */
static double
advantage(const struct stepcost *c, double mean)
{
	int n = c->nstate, k, s;
	double *d = xcalloc(2 * (size_t)n, sizeof *d), *to = d + n, least = 0;

	for (s = 1; s < n; s++)
		d[s] = INFINITY;
	for (k = 0; k < n; k++) {
		advance(c, d, to);
		for (s = 0; s < n; s++) {
			d[s] = to[s] - mean;
			least = fmin(least, d[s]);
		}
	}
	free(d);
	return least;
}

/* The lines that bound the cost of the states. */
static void
boundstates(struct stepcost *c)
{
	double mean, new = INFINITY;
	int s;

	c->step = INFINITY;
	for (s = 0; s < c->nstate; s++) {
		c->step = fmin(c->step, c->state[s].cycles[WOLD]);
		new = fmin(new, c->state[s].cycles[WNEW]);
	}
	mean = leastmean(c);
	c->load = mean - c->step;
	c->rest = c->head + c->tail + advantage(c, mean) - mean;
	c->first = c->head + c->tail - c->step;
	c->early = new - c->step;
	c->alone = aloneabove(c, 0);
}

/* Measure the states; false if there are too many. */
static bool
trystates(struct stepcost *c, const struct arch *a, const struct kernel *k,
	struct stepstate *state)
{
	struct stepper *p = NULL;
	struct sim s;
	bool ok;

	c->state = state;
	ok = sim_init(&s, a) == 0 && (p = stepper_new(&s, k)) &&
		explore(c, state, p);
	if (ok) {
		c->tail -= c->head;
		minimize(c);
		boundstates(c);
	}
	if (p)
		stepper_free(p);
	sim_free(&s);
	return ok;
}

/* Whether the states could be measured, -1 on failure. */
static int
fitstates(struct stepcost *c, const struct arch *a, int64_t banks,
	int64_t accesses, char err[256])
{
	struct kernel k = kernel(a, banks, accesses, 1);
	struct stepstate *state;
	bool ok;

	c->tail = run(a, &k, err);
	if (c->tail < 0)
		return -1;
	state = xcalloc(MAXSTATE, sizeof *state);
	ok = trystates(c, a, &k, state);
	free(state);
	if (ok && c->nstate > 1)
		return 1;
	/* with one state the lines are exact */
	if (ok)
		steps_free(c);
	c->state = NULL;
	c->nstate = 0;
	c->head = c->tail = 0;
	return ok;
}

/* Of each nREFI clocks nRFC are lost to refreshes. */
static void
stretch(struct stepcost *c, const struct arch *a)
{
	double by = (double)a->nREFI / (double)(a->nREFI - a->nRFC);

	c->step *= by;
	c->load *= by;
	c->rest *= by;
	c->first *= by;
	c->early *= by;
	c->alone *= by;
}

int
steps_measure(struct stepcost *c, const struct arch *a, int64_t banks,
	int64_t accesses, char err[256])
{
	struct arch still = *a;
	int st = 0;

	memset(c, 0, sizeof *c);
	still.refresh = 0;
	if (a->refresh && a->nRFC >= a->nREFI) {
		snprintf(err, 256, "it does nothing but refresh: nRFC must be "
			"below nREFI");
		return -1;
	}
	/* refreshes come at any step: no order is better than another */
	if (pim_of(a)->ordered && !a->refresh && accesses <= a->columns)
		st = fitstates(c, &still, banks, accesses, err);
	if (st == 0)
		st = fitlines(c, &still, banks, accesses, err);
	if (a->refresh)
		stretch(c, a);
	return st < 0 ? -1 : 0;
}
