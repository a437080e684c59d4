#ifndef NESTPIM_COST_COSTSTAT_H
#define NESTPIM_COST_COSTSTAT_H

/*
 * What the cost model says of a mapped nest, as statistics.
 */

#include "arch/arch.h"
#include "nest/nest.h"
#include "stat/stat.h"

/*
 * Fill in name, model, cost and terms of the cost of a mapped nest that is
 * simulated on a. No terms if it was mapped for another device.
 */
void coststat_fill(struct statrec *t, const struct nest *n,
	const struct arch *a);

#endif
