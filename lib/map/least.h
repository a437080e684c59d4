#ifndef NESTPIM_MAP_LEAST_H
#define NESTPIM_MAP_LEAST_H

/*
 * What of a device may be too little for a layer, and how much is enough.
 */

#include <stdint.h>

#include "nest/nest.h"
#include "device/device.h"

enum resource { RBANKS, RCOLUMNS, RROOM, NRESOURCE };
/* "num_banks", "num_col", "num_row" */
extern const char *const resource_names[NRESOURCE];
/* How much of it there is for the nest on a device. */
int64_t resource_get(enum resource r, const struct nest *n,
	const struct device *d);
/* Set it in a nest and a device, which simulates as before. */
void resource_set(enum resource r, struct nest *n, struct device *d,
	int64_t value);
/*
 * Least value of a resource, from what there is on, at which the nest has a
 * mapping, all else being as it is; 0 if LEAST_FACTOR times as much (at most
 * 2^30) does not help, or if that takes too long to find out.
 */
enum { LEAST_FACTOR = 4096 };
int64_t least_resource(enum resource r, const struct nest *nest,
	const struct device *d);

#endif
