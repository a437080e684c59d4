#ifndef NESTPIM_STEPS_STEPTAB_H
#define NESTPIM_STEPS_STEPTAB_H

/*
 * Costs of steps of a device by banks and accesses, each found once.
 */

#include <stdbool.h>
#include <stdint.h>

struct arch;
struct stepcost;
struct out;

/* What is known about a device's steps, and how to measure more. */
struct steptab;

/* Nothing is measured yet; a is copied. steptab_free frees. */
struct steptab *steptab_new(const struct arch *a);
void steptab_free(struct steptab *t);
/*
 * Whether devices differ at most in keys that the simulator does not use: then
 * one table serves both.
 */
bool steptab_same(const struct arch *a, const struct arch *b);
/*
 * Costs of the steps of a mapping of b2 banks with b1 columns each: from the
 * built-in table of the device (what steps_measure found on it) or, for
 * another device, measured now. They live as long as t. NULL if the device
 * cannot be simulated; then steptab_error says why, and every later call
 * returns NULL.
 */
const struct stepcost *steptab_get(struct steptab *t, int64_t b2, int64_t b1);
/* The first failure, NULL if there was none. */
const char *steptab_error(const struct steptab *t);
/*
 * Bounds for all mappings on two banks or more: with n accesses a step, of
 * inputs written to b banks, an old step takes at least
 *   old + access * (n - 1)
 * clocks, and a new one at least max(write * b * n - less, 0) more than that;
 * it takes at most drop, perhaps INFINITY, less than the cheapest old one of
 * its class. At both ends rest clocks, 0 or less, are added.
 */
struct stepfloor {
	double old, access, write, less, drop, rest;
};
/*
 * For a device without a table less is known: 0 where nothing is. NULL if it
 * cannot be simulated.
 */
const struct stepfloor *steptab_floor(struct steptab *t);
/* Write costs measured for that class as lines of a table (steptext.h). */
void steptab_write(struct out *w, int64_t banks, int64_t accesses,
	const struct stepcost *c);

#endif
