#ifndef NESTPIM_MAP_ORDER_H
#define NESTPIM_MAP_ORDER_H

/*
 * The order of the step loops, where the simulated cost depends on it.
 */

struct device;
struct nest;

/*
 * Give the mapped nest the order of its step loops that costs least on the
 * device under its model; ties go to the order tried first, and the present
 * one is tried before all others. Returns the cost; INFINITY, with the order
 * unchanged, if the device cannot be simulated (device_error).
 */
double order_best(struct nest *n, const struct device *d);

#endif
