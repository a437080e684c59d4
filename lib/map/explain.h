#ifndef NESTPIM_MAP_EXPLAIN_H
#define NESTPIM_MAP_EXPLAIN_H

/*
 * Why a mapping costs what it costs, for people.
 */

struct device;
struct nest;
struct out;

/*
 * Write the size of n's mapping, its cost by term with the numbers of the
 * formulas, its use of each resource, the gain from twice as much of each, and
 * the second-best mapping. For a layer without a mapping, write what it lacks.
 * 0, or -1 if the device cannot be simulated (device_error); then the text is
 * incomplete.
 */
int explain_write(struct out *w, const struct nest *n,
	const struct device *d);
/*
 * What would make an infeasible layer feasible: the least num_banks, num_col
 * or num_row, each on its own, from exact searches. The caller frees.
 */
char *explain_infeasible(const struct nest *n, const struct device *d);

#endif
