#include <stdbool.h>
#include <stdint.h>

#include "arch/arch.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "sim/pim.h"

/* A value stands upright in a bit column: one row per bit, and a group of
 * columns fills the rows from left to right. */

static int64_t
lanes(const struct arch *a)
{
	return a->dq_width;
}

static int64_t
groupsize(const struct pimjob *j)
{
	return j->a->columns * lanes(j->a);
}

static int64_t
ngroup(const struct pimjob *j)
{
	return pim_spread(0, j->end, groupsize(j));
}

/* Accesses that one bit row of group g takes. */
static int64_t
naccess(const struct pimjob *j, int64_t g)
{
	int64_t size = groupsize(j), lo = j->first - g * size;
	int64_t hi = j->end - g * size;

	return pim_spread(lo > 0 ? lo : 0, hi < size ? hi : size,
		lanes(j->a));
}

static int64_t
row(const struct pimjob *j)
{
	return j->cur + j->k->row0;
}

/* With one group all steps use the same rows, else they move on for ever. */
static bool
steady(const struct pimjob *j, int64_t len)
{
	(void)len;
	return row(j) > 0;
}

/* New inputs: every bit row of the group, access by access, to all banks. */
static void
load(struct pimjob *j, int64_t g)
{
	struct pimrun *r;

	r = pimjob_run(j, RWRITE, j->a->data_width * naccess(j, g) *
		j->nbank);
	r->inner = j->nbank;
	r->bankin = 1;
}

/*
 * Read a result's bit rows, then compute: as many activations as one
 * multiply-accumulate takes, cycling over the rows.
 */
static void
compute(struct pimjob *j, int64_t g)
{
	int64_t w = j->a->data_width, base = row(j) + w * g;
	struct pimrun *r;

	r = pimjob_run(j, RREAD, w * naccess(j, g));
	r->inner = naccess(j, g);
	r->row = base;
	r->rowout = 1;
	r = pimjob_run(j, RBKREAD, j->a->maj_ops);
	r->inner = w;
	r->row = base;
	r->rowin = 1;
}

/*
 * The groups go from the last to the first: that is how the published
 * simulator's hash table gives them, as long as there are at most 13. The
 * next step starts at the rows of this one's last group.
 */
static void
step(struct pimjob *j, bool isnew)
{
	int64_t g;

	j->nrun = 0;
	if (j->end <= j->first)
		return;
	for (g = ngroup(j) - 1; isnew && g >= 0; g--)
		if (naccess(j, g) > 0)
			load(j, g);
	for (g = ngroup(j) - 1; g >= 0; g--)
		if (naccess(j, g) > 0)
			compute(j, g);
	j->cur += j->a->data_width * (ngroup(j) - 1);
}

/* All steps use the same rows. */
static int64_t
turn(const struct arch *a)
{
	(void)a;
	return 32;
}

const struct pim pim_simdram = {
	.step = step,
	.row = row,
	.steady = steady,
	.lanes = lanes,
	/* writes that are queued answer the reads of later steps */
	.ordered = true,
	.turn = turn
};
