#ifndef NESTPIM_SIM_STATE_H
#define NESTPIM_SIM_STATE_H

/*
 * The state of the memory system between two requests, as a string of numbers
 * in which times count from now and the rows of the PEs from the next step's.
 * Two moments with the same string have the same future, as long as the
 * requests to come are the same in that sense (state.c).
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sim;

/* What a kernel can touch, and what its rows count from. */
struct footprint {
	/* channels, the first being the one that is read */
	struct ctrl **chan;
	int nchan;
	/* flat number in that channel of the bank whose subarray 0 computes */
	int bank;
	/* first row of the next step */
	int64_t row;
};

struct numbers {
	int64_t *v;
	size_t n, cap;
};

/*
 * The state into v; false if it has none, for other channels are still at
 * work. Ticks so far are entered into the tally.
 */
bool state_freeze(struct sim *s, const struct footprint *fp,
	struct numbers *v);
/* Put the channels of the footprint into the state v, at the present time. */
void state_thaw(struct sim *s, const struct footprint *fp, const int64_t *v);

#endif
