#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "stat/stat.h"
#include "optipim/optipim.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "sim/simstat.h"

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
simstat_fill(struct statrec *t, const struct simresult *r, bool capped)
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

/* Append what it says and free it. */
static void
addline(struct strlist *lines, char *s)
{
	strlist_add(lines, s);
	free(s);
}

void
simstat_uses(const struct tally *y, const char *layer, int64_t cycles,
	struct strlist *lines)
{
	int64_t total = 0, n;
	int k, u;

	for (k = 0; k <= NREQKIND; k++)
		for (u = 0; u < NTICKUSE; u++)
			total += y->use[k][u];
	addline(lines, xasprintf("%s: %lld cycles, %lld ticks of busy "
		"channels; %lld of %lld reads forwarded", layer,
		(long long)cycles, (long long)total, (long long)y->forwarded,
		(long long)y->req[RREAD]));
	for (k = 0; k <= NREQKIND; k++)
		for (u = 0; u < NTICKUSE; u++) {
			n = y->use[k][u];
			if (n > 0)
				addline(lines, xasprintf("  %-7s %-18s %15lld "
					"%5.1f%%", k < NREQKIND ?
					reqkind_letters[k] : "refresh",
					tickuse_names[u], (long long)n,
					100.0 * (double)n / (double)total));
		}
}
