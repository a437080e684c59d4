#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "sim/pim.h"

/* Accesses that a step's columns take: so many values come with one. */
static int64_t
naccess(const struct pimjob *j)
{
	return pim_spread(j->first, j->end,
		j->a->dq_width / j->a->data_width);
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

const struct pim pim_hbm = { "hbm-pim", step, row, steady };
