#ifndef NESTPIM_MAP_LEAST_H
#define NESTPIM_MAP_LEAST_H

/*
 * Resources of a device that may be too small for a layer, and the least value
 * that suffices.
 */

#include <stdint.h>

#include "nest/nest.h"
#include "device/device.h"

enum resource { RBANKS, RCOLUMNS, RROOM, NRESOURCE };
/* "num_banks", "num_col", "num_row" */
extern const char *const resource_names[NRESOURCE];
/* Its value for the nest on a device. */
int64_t resource_get(enum resource r, const struct nest *n,
	const struct device *d);
/* Set it in a nest and a device, whose simulation does not change. */
void resource_set(enum resource r, struct nest *n, struct device *d,
	int64_t value);
/*
 * Least value of a resource, from its present one up, at which the nest has a
 * mapping, all else unchanged; 0 if LEAST_FACTOR times as much (at most 2^30)
 * does not help, or if finding out takes too long.
 */
enum { LEAST_FACTOR = 4096 };
int64_t least_resource(enum resource r, const struct nest *nest,
	const struct device *d);

#endif
