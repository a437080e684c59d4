#ifndef NESTPIM_STEPS_STEPTAB_H
#define NESTPIM_STEPS_STEPTAB_H

/*
 * Costs of steps by device, banks and accesses, each found once.
 */

#include <stdbool.h>
#include <stdint.h>

struct arch;
struct out;

/* Elements that one access carries. */
int64_t steptab_lanes(const struct arch *a);
/* Most banks that inputs are written to: those of a pseudo-channel. */
int64_t steptab_banks(const struct arch *a);
/*
 * Costs of the steps of a mapping of b2 banks with b1 columns each: from the
 * built-in table of the device (what stepmeas.h measured on it) or, for
 * another device, measured now. They live as long as the program.
 */
const struct stepcost *steptab_get(const struct arch *a, int64_t b2,
	int64_t b1);
/* Whether the order of steps can matter to the cost of a mapping. */
bool steptab_ordered(const struct arch *a);
/*
 * What all mappings on two banks or more have in common: with n accesses a
 * step, of inputs written to b banks, an old step takes at least
 *   old + access * (n - 1)
 * clocks, and a new one at least write * b * n - less, and 0, more than that;
 * it takes at most drop, perhaps INFINITY, less than the cheapest old one of
 * its class. At both ends rest clocks are over, 0 or less.
 */
struct stepfloor {
	double old, access, write, less, drop, rest;
};
/* For a device without a table less is known: 0 where nothing is. */
const struct stepfloor *steptab_floor(const struct arch *a);
/* Write costs measured for that class as lines of a table (steptext.h). */
void steptab_write(struct out *w, int64_t banks, int64_t accesses,
	const struct stepcost *c);

#endif
