#include <stdbool.h>
#include <stdint.h>

#include "arch/arch.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "sim/pim.h"

static int64_t
lanes(const struct arch *a)
{
	return a->dq_width / a->data_width;
}

/* Accesses that a step's columns take. */
static int64_t
naccess(const struct pimjob *j)
{
	return pim_spread(j->first, j->end, lanes(j->a));
}

/* Each step has a row of its own; behind the last one follows the first. */
static int64_t
row(const struct pimjob *j)
{
	int64_t r = j->cur + j->k->row0;

	return r >= j->a->rows ? r % j->a->rows : r;
}

static bool
steady(const struct pimjob *j, int64_t len)
{
	int64_t r = row(j), left = j->a->rows - 1 - r;

	return r > 0 && len <= left / (j->k->row0 + 1);
}

/*
 * New inputs are written to row 0 of every bank; the step's operands are read
 * from its row of the first bank by the PEs, its outputs from row 0 over the
 * bus. The weights are where they are.
 */
static void
step(struct pimjob *j, bool isnew)
{
	int64_t n = naccess(j);
	struct pimrun *r;

	j->nrun = 0;
	if (n == 0)
		return;
	if (isnew) {
		r = pimjob_run(j, RWRITE, j->nbank * n);
		r->inner = n;
		r->bankout = 1;
	}
	r = pimjob_run(j, RBKREAD, n);
	r->row = row(j);
	pimjob_run(j, RREAD, n);
	j->cur = row(j) + 1;
}

/* A step takes a new row, and hits row 0 once a turn. */
static int64_t
turn(const struct arch *a)
{
	return a->rows < 4096 ? 2 * a->rows : a->rows;
}

const struct pim pim_hbm = {
	.step = step,
	.row = row,
	.steady = steady,
	.lanes = lanes,
	/* thousands of states that matter but for fractions of a clock */
	.ordered = false,
	.turn = turn
};
