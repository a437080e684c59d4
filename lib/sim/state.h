#ifndef NESTPIM_SIM_STATE_H
#define NESTPIM_SIM_STATE_H

/*
 * The state of the memory system between two requests, as a string of numbers
 * in which times are relative to now and the rows of the PEs to that of the
 * next step. Two moments with the same string have the same future, as long as
 * the requests to come are the same in that sense (state.c).
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sim;

/* What a kernel can use, and what its rows are relative to. */
struct footprint {
	/* channels; the first is the one that is read */
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
 * The state into v; false if there is none because other channels are still
 * busy. Ticks so far are entered into the tally.
 */
bool state_freeze(struct sim *s, const struct footprint *fp,
	struct numbers *v);
/* Put the channels of the footprint into the state v, at the present time. */
void state_thaw(struct sim *s, const struct footprint *fp, const int64_t *v);

#endif
