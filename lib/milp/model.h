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
	/* the tuples and useful choices it was made of */
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
 * Build the MILP of the nest. With incumbent, a short search looks for a
 * mapping first, and what cannot beat or equal it is left out. nest and arch
 * must outlive m. model_free frees.
 */
void model_init(struct model *m, const struct nest *nest,
	const struct arch *arch, const struct costopt *opt, bool incumbent);
void model_free(struct model *m);

#endif
