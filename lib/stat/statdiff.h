#ifndef NESTPIM_STAT_STATDIFF_H
#define NESTPIM_STAT_STATDIFF_H

/*
 * Two runs of a network, layer by layer: what got slower, what faster.
 */

#include <stdbool.h>
#include <stddef.h>

#include "base/out.h"
#include "base/table.h"
#include "stat/stattab.h"

/* A layer in the old run and in the new one, NULL where it is missing. */
struct statpair {
	const struct statrec *old, *new;
};

struct statdiff {
	/* in the order of the old run, then those that only the new one has */
	struct statpair *pair;
	size_t n, ncommon;
	/* whether the runs are on one device each, which may differ */
	bool across;
	/* what the runs are called; not owned */
	const char *oldname, *newname;
};

/*
 * Pair the records before number nold of t with the others: the same device
 * and layer, the first such layer of one run with the first of the other and
 * so on. If each run is on one device, with across=true the devices may differ.
 * t must outlive d; statdiff_free frees.
 */
void statdiff_make(struct statdiff *d, const struct stattab *t, size_t nold,
	bool across);
/* Write all pairs, and the totals of each device. */
void statdiff_write(const struct statdiff *d, struct out *w,
	enum tableform f);
void statdiff_free(struct statdiff *d);

#endif
