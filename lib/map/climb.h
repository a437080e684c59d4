#ifndef NESTPIM_MAP_CLIMB_H
#define NESTPIM_MAP_CLIMB_H

/*
 * Local search on what the simulator counts: no cost model has a say.
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
/* Kernels simulated so far: mappings that the simulator tells apart. */
size_t climb_simulated(const struct climb *c);
/*
 * Memory clocks of the mapped nest; -1 with the reason in c->err if it cannot
 * be simulated or the simulator leaves out requests of it.
 */
int64_t climb_cycles(struct climb *c, const struct nest *n);
/*
 * Whether the mapped nest is a mapping that fits the device; if not, c->err
 * says why.
 */
bool climb_fits(struct climb *c, const struct nest *n);
/*
 * Change the mapping of n, which takes that many cycles, step by step for
 * faster ones, until no neighbour is faster or most kernels were simulated
 * since climb_init. Neighbours differ in where a prime factor of a loop is or
 * in where two of them are, in the order in which the indices of a loop are
 * dealt, or in two step loops that change places. Returns the cycles.
 */
int64_t climb_down(struct climb *c, struct nest *n, int64_t cycles,
	size_t most);
void climb_free(struct climb *c);

#endif
