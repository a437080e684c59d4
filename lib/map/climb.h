#ifndef NESTPIM_MAP_CLIMB_H
#define NESTPIM_MAP_CLIMB_H

/*
 * Local search on simulated cycles, without a cost model.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/intern.h"

struct nest;

struct climb {
	/* not owned */
	const struct arch *arch;
	/* kernels simulated, by number, and their cycles */
	struct intern known;
	int64_t *cycles;
	size_t cap;
	/* message of the last failure */
	char err[256];
};

/* The device must outlive c. climb_free frees. */
void climb_init(struct climb *c, const struct arch *a);
/* Kernels simulated so far; mappings that simulate alike count once. */
size_t climb_simulated(const struct climb *c);
/*
 * Memory clocks of the mapped nest; -1 with the reason in c->err if it cannot
 * be simulated or the simulator omits some of its requests.
 */
int64_t climb_cycles(struct climb *c, const struct nest *n);
/*
 * Whether the mapped nest is a mapping that fits the device; if not, c->err
 * says why.
 */
bool climb_fits(struct climb *c, const struct nest *n);
/*
 * Move the mapping of n, which takes the given cycles, to faster neighbours
 * until none is faster or most kernels were simulated since climb_init.
 * Neighbours differ in the levels of one or two prime factors, in the comb of
 * a loop, or by swapping two step loops. Returns the cycles reached.
 */
int64_t climb_down(struct climb *c, struct nest *n, int64_t cycles,
	size_t most);
void climb_free(struct climb *c);

#endif
