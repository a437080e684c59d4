#ifndef NESTPIM_MAP_SEARCH_H
#define NESTPIM_MAP_SEARCH_H

/*
 * Exact search of the mapping space by branch and bound, without a MILP.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "map/space.h"

struct found {
	/* the best mapping seen; pick[0..ngroup) valid if any */
	const struct choice *pick[MAXGROUP];
	bool any;
	double cost;
	/* whether the search was complete: best is optimal, or none exists */
	bool complete;
};

/*
 * All of them return -1 if costs need a simulation of the device and it cannot
 * be simulated (device_error). maxvisit limits the partial mappings visited, 0
 * for no limit.
 *
 * Find the cheapest mapping, starting from the greedy one.
 */
int search_best(const struct space *s, int64_t maxvisit, struct found *f);
/*
 * The k cheapest mappings into f[0..k), cheapest first; their number in *n.
 * For mappings that differ in their splits the space must be one of
 * space_initall. Those of the same cost come in the order they are found.
 */
int search_kbest(const struct space *s, size_t k, struct found *f, size_t *n);
/*
 * Least cost of a mapping on at most b banks into front[b], for b from 0 to
 * the space's most banks; INFINITY where none fits.
 */
int search_frontier(const struct space *s, double *front);

/*
 * Whether any mapping exists: 1 or 0, exact; -1 if maxvisit (unless 0) partial
 * mappings were visited before that was known. Costs do not matter.
 */
int search_any(const struct space *s, int64_t maxvisit);

#endif
