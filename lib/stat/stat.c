#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/table.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "dram/rowset.h"
#include "dram/dram.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "cost/cost.h"
#include "stat/stat.h"

#define X(key, unit, help) { #key, offsetof(struct stat, key), unit, help },
const struct statkey stat_keys[] = { STAT_KEYS(X) };
#undef X

int64_t *
stat_at(struct stat *t, const struct statkey *k)
{
	return (int64_t *)(void *)((char *)t + k->offset);
}

int64_t
stat_get(const struct stat *t, const struct statkey *k)
{
	return *stat_at((struct stat *)t, k);
}

int64_t
stat_cycles(const struct stat *t)
{
	return t->scaled_cycles != NOSTAT ? t->scaled_cycles : t->cycles;
}

void
stat_init(struct stat *t)
{
	int i;

	memset(t, 0, sizeof *t);
	t->cost = NAN;
	for (i = 0; i < NTERM; i++)
		t->term[i] = NAN;
	for (i = 0; i < STAT_NKEY; i++)
		*stat_at(t, &stat_keys[i]) = NOSTAT;
}

void
stat_free(struct stat *t)
{
	free(t->layer);
	free(t->arch);
	free(t->model);
	t->layer = t->arch = t->model = NULL;
}

/* floor(a * b / c) for a, b >= 0, c > 0, in 128 bits by hand. */
static int64_t
muldiv(int64_t a, int64_t b, int64_t c)
{
	int64_t q = b / c, r = b % c, frac = 0, rem = 0;
	int i;

	/* a * (r / c), bit by bit from the top: frac + rem / c */
	for (i = 62; i >= 0; i--) {
		frac *= 2;
		if (rem >= c - rem) {
			rem -= c - rem;
			frac++;
		} else {
			rem += rem;
		}
		if (!(a >> i & 1))
			continue;
		if (rem >= c - r) {
			rem -= c - r;
			frac++;
		} else {
			rem += r;
		}
	}
	if (!mul64(a, q, &q) || !add64(q, frac, &q))
		return INT64_MAX;
	return q;
}

void
stat_result(struct stat *t, const struct simresult *r, bool capped)
{
	const int64_t *q = r->tally.req, *c = r->tally.cmd;

	t->cycles = r->cycles;
	t->read = q[RREAD];
	t->write = q[RWRITE];
	t->bank_read = q[RBKREAD];
	t->bank_write = q[RBKWRITE];
	t->compute = q[RCOMPUTE];
	t->subarray_read = q[RSAREAD];
	t->subarray_write = q[RSAWRITE];
	t->other = t->bank_read + t->bank_write + t->compute +
		t->subarray_read + t->subarray_write;
	t->requests = r->requests;
	t->simulated_requests = r->simulated;
	t->steps = r->steps;
	t->simulated_steps = r->simsteps;
	t->row_hits = r->tally.hits;
	t->row_misses = c[DRD] + c[DWR] + c[DBKRD] + c[DBKWR] + c[DSARD] +
		c[DSAWR] + c[DPIM] - r->tally.hits;
	t->row_conflicts = c[DPRE];
	t->activations = c[DACT];
	t->refreshes = c[DREF];
	t->forwarded = r->tally.forwarded;
	if (r->banks > 0) {
		t->macs = r->macs;
		t->banks = r->banks;
		t->columns = r->columns;
	}
	if (capped)
		t->scaled_cycles = r->simulated == 0 ? r->cycles :
			muldiv(r->cycles, r->requests, r->simulated);
}

void
stat_nest(struct stat *t, const struct nest *n, const struct arch *a)
{
	double v[NTERM], sum;

	t->layer = xstrdup(n->name);
	t->cost = n->cost;
	if (!n->arch)
		return;
	t->model = costopt_text(&n->opt);
	if (strcmp(n->arch, a->name) != 0)
		return;
	sum = cost_terms(a, n, v);
	/* a device of that name may have become another since */
	if (!isnan(n->cost) && close_to(sum, n->cost, 1e-9))
		memcpy(t->term, v, sizeof v);
}

int
stat_bottleneck(const struct stat *t)
{
	double most = 0;
	int i, which = -1;

	for (i = 0; i < NTERM; i++)
		if (t->term[i] > most) {
			most = t->term[i];
			which = i;
		}
	return which;
}
