#ifndef NESTPIM_MILP_MODEL_H
#define NESTPIM_MILP_MODEL_H

/*
 * The MILP of a layer (formats/lp.txt explains it row by row).
 */

#include <stdbool.h>
#include <stddef.h>

#include "map/space.h"
#include "milp/lp.h"
#include "milp/tuple.h"

struct model {
	struct space space;
	/* the tuples and useful choices it is made of */
	struct tuptab tab;
	struct lp lp;
	/* cycles of the incumbent, INFINITY if none */
	double incumbent;
	/* cycles left out of the objective: cost = base + objective */
	double base;
	/* the first nchoicecol columns are choices: their groups, numbers */
	size_t nchoicecol;
	int *colgroup;
	size_t *colchoice;
};

/*
 * Build the MILP of the nest. With incumbent, a short search first looks for a
 * mapping, and what costs more than model_slack above it is left out. nest and
 * d must outlive m. 0, or -1 if the device cannot be simulated (device_error);
 * in both cases model_free frees.
 */
int model_init(struct model *m, const struct nest *nest,
	const struct device *d, bool incumbent);
/*
 * The fraction above the incumbent's cost up to which mappings are kept: room
 * for rows that a user adds to the LP, and for differences between solver and
 * search. Less for padded layers, which have many times more mappings.
 */
double model_slack(const struct costopt *o);
void model_free(struct model *m);

#endif
