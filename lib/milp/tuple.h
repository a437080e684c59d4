#ifndef NESTPIM_MILP_TUPLE_H
#define NESTPIM_MILP_TUPLE_H

/*
 * The aggregates that a mapping can have: tuples (M, B2, O, reuse), for a
 * padded layer also B1, which the others do not imply there, with the least
 * inputs and filters with which each is possible.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cost/cost.h"
#include "map/space.h"

struct tuple {
	/*
	 * steps, banks, columns (0 where the others imply them); outputs and
	 * reuse, 1 where the cost ignores them
	 */
	int64_t m, b, c, o, k;
	/* least inputs and filters; range of outputs, most reuse */
	int64_t mini, minf, mino, maxo, maxk;
	/* whether it is in the final table or leads to a tuple of it */
	bool useful;
	/* cycles of the tuple as a function of inputs and filters */
	struct affine cost;
};

/* A set of tuples with a hash index on (m, b, o, k). */
struct tupset {
	struct tuple *t;
	size_t n, cap;
	size_t *slot;
	size_t nslot;
};

struct tuptab {
	/* the tuples, by ascending m, b, o, k; all useful */
	struct tupset set;
	/* useful[g][c]: choice c of group g leads to one of them */
	bool *useful[MAXGROUP];
};

/*
 * All tuples whose least cost is at most ub (INFINITY for no bound) and that
 * can fit. Every mapping that fits and costs at most ub has one of them, and
 * consists of useful choices only. 0, or -1 if the device cannot be simulated
 * (device_error). tuptab_free frees.
 */
int tuptab_init(struct tuptab *tab, const struct space *s, double ub);
void tuptab_free(struct tuptab *tab);
/* Least cycles of a tuple. */
double tuple_floor(const struct tuple *t);

#endif
