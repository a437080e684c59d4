#ifndef NESTPIM_MAP_EXPLAIN_H
#define NESTPIM_MAP_EXPLAIN_H

/*
 * Why a mapping costs what it costs, for people.
 */

struct device;
struct nest;
struct out;

/*
 * Write what the mapping of n comes to, its cost by term with the formulas'
 * numbers, what it takes of each resource, how much cheaper it could be with
 * twice as much of it, and the second-best mapping. A layer without a mapping
 * gets what it lacks. 0, or -1 if the device cannot be simulated
 * (device_error); then the text is not complete.
 */
int explain_write(struct out *w, const struct nest *n,
	const struct device *d);
/*
 * What would let an infeasible layer have a mapping: the least num_banks,
 * num_col or num_row, each for itself, from exact searches. The caller frees.
 */
char *explain_infeasible(const struct nest *n, const struct device *d);

#endif
