#ifndef NESTPIM_SIM_PIM_H
#define NESTPIM_SIM_PIM_H

/*
 * A PIM machine: how a mapped kernel becomes memory requests.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arch/arch.h"
#include "optipim/optipim.h"

/*
 * Requests of one kind, number i = 0 .. total - 1 at bank
 * bank + (i / inner) * bankout + (i % inner) * bankin, and the row alike.
 */
struct pimrun {
	enum reqkind kind;
	int64_t total, inner;
	int64_t bank, bankout, bankin;
	int64_t row, rowout, rowin;
};

struct pim;

/* A kernel being turned into requests. */
struct pimjob {
	const struct pim *m;
	const struct arch *a;
	const struct kernel *k;
	/* banks that inputs are written to */
	int64_t nbank;
	/* columns recorded: from first up to but without end */
	int64_t first, end;
	/* what the next step's rows count from */
	int64_t cur;
	/* the requests of the step last asked for */
	struct pimrun *run;
	size_t nrun, cap;
};

/* A machine. */
struct pim {
	/* fill job->run with the requests of the next step; move job->cur */
	void (*step)(struct pimjob *j, bool isnew);
	/* first row of the next step */
	int64_t (*row)(const struct pimjob *j);
	/*
	 * Whether the next len steps use, counted from the next step's row,
	 * the same rows whatever that row is, none of them being row 0, and
	 * the step behind them continues them.
	 */
	bool (*steady)(const struct pimjob *j, int64_t len);
	/* elements that one access carries; 0 if it is too narrow for one */
	int64_t (*lanes)(const struct arch *a);
	/* whether what a step takes hangs on which steps were before it */
	bool ordered;
	/* steps after which the rows that steps take come round, or enough */
	int64_t (*turn)(const struct arch *a);
};

#define X(id, name) extern const struct pim pim_##id;
MACHINES(X)
#undef X

const struct pim *pim_of(const struct arch *a);
/* Elements that one access carries, 1 at least. */
int64_t pim_lanes(const struct arch *a);
/* Most banks that inputs are written to: those of a pseudo-channel. */
int64_t pim_banks(const struct arch *a);

/*
 * Start a kernel on a device; both must outlive j. 0, or -1 with the reason in
 * err. pimjob_free frees.
 */
int pimjob_init(struct pimjob *j, const struct arch *a,
	const struct kernel *k, char err[256]);
void pimjob_free(struct pimjob *j);
/* For the machines (pimrun.c): a run to fill. */
struct pimrun *pimjob_run(struct pimjob *j, enum reqkind kind, int64_t total);
/* For the machines: distinct values of s / n for s of lo <= s < hi. */
int64_t pim_spread(int64_t lo, int64_t hi, int64_t n);

#endif
