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
	/* whether all was searched: best is optimal, none is none */
	bool complete;
};

/*
 * Find the cheapest mapping. The greedy one is where it starts from; maxvisit
 * limits the partial mappings looked at, 0 for no limit.
 */
void search_best(const struct space *s, int64_t maxvisit, struct found *f);
/*
 * Whether there is any mapping: 1 or 0, exact; -1 if maxvisit, not 0, partial
 * mappings were looked at before that was known.
 */
int search_any(const struct space *s, int64_t maxvisit);
/*
 * The k cheapest mappings into f[0..k), cheapest first; their number. For
 * mappings that differ in their splits the space must be one of
 * space_initall. Those of the same cost come in the order they are met.
 */
size_t search_kbest(const struct space *s, size_t k, struct found *f);
/*
 * Least cost of a mapping on at most b banks into front[b], for b from 0 to
 * the space's most banks; INFINITY where none fits.
 */
void search_frontier(const struct space *s, double *front);
/* What of a device may be too little for a layer. */
enum resource { RBANKS, RCOLUMNS, RROOM, NRESOURCE };
/* "num_banks", "num_col", "num_row" */
extern const char *const resource_names[NRESOURCE];
/* How much of it there is. */
int64_t resource_get(enum resource r, const struct nest *n,
	const struct arch *a);
/* Set it in a nest and a device. */
void resource_set(enum resource r, struct nest *n, struct arch *a,
	int64_t value);
/*
 * Least value of a resource, from what there is on, at which the nest has a
 * mapping, all else being as it is; 0 if LEAST_FACTOR times as much (at most
 * 2^30) does not help, or if that takes too long to find out.
 */
enum { LEAST_FACTOR = 4096 };
int64_t search_least(enum resource r, const struct nest *nest,
	const struct arch *arch);

#endif
