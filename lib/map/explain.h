#ifndef NESTPIM_MAP_EXPLAIN_H
#define NESTPIM_MAP_EXPLAIN_H

/*
 * Why a mapping costs what it costs, for people.
 */

struct arch;
struct nest;
struct out;

/*
 * Write what the mapping of n comes to, its cost by term with the formulas'
 * numbers, what it takes of each resource, how much cheaper it could be with
 * twice as much of it, and the second-best mapping. A layer without a mapping
 * gets what it lacks.
 */
void explain_write(struct out *w, const struct nest *n, const struct arch *a);
/*
 * What would let an infeasible layer have a mapping: the least num_banks,
 * num_col or num_row, each for itself, from exact searches. The caller frees.
 */
char *explain_infeasible(const struct nest *n, const struct arch *a);

#endif
