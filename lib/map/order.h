#ifndef NESTPIM_MAP_ORDER_H
#define NESTPIM_MAP_ORDER_H

/*
 * The order of the step loops, where the simulated cost depends on it.
 */

struct arch;
struct nest;

/*
 * Give the mapped nest the order of its step loops that costs least on the
 * device by its model; of those that cost the same the one met first, which
 * begins with the order it has. Returns the cost.
 */
double order_best(struct nest *n, const struct arch *a);

#endif
