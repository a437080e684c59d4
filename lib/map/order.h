#ifndef NESTPIM_MAP_ORDER_H
#define NESTPIM_MAP_ORDER_H

/*
 * The order of the step loops, where the simulated cost depends on it.
 */

struct device;
struct nest;

/*
 * Give the mapped nest the order of its step loops that costs least on the
 * device by its model; of those that cost the same the one met first, which
 * begins with the order it has. Returns the cost; INFINITY, with the order as
 * it is, if the device cannot be simulated (device_error).
 */
double order_best(struct nest *n, const struct device *d);

#endif
