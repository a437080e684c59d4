#ifndef NESTPIM_STEPS_STEPTEXT_H
#define NESTPIM_STEPS_STEPTEXT_H

/*
 * The tables of the built-in devices: lib/steps/DEVICE.steps, as pimsteps
 * writes them, made into C by the Makefile.
 */

#include <stddef.h>
#include <stdint.h>

#include "steps/steps.h"

/* Costs for one number of banks and of accesses. */
struct stepclass {
	int64_t banks, accesses;
	struct stepcost cost;
};

struct steptext {
	const char *device;
	/* by ascending banks, then accesses */
	const struct stepclass *class;
	size_t n;
};

/* Closed by a NULL device. */
extern const struct steptext steptexts[];

#endif
