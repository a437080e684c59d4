#ifndef NESTPIM_COST_COSTSTAT_H
#define NESTPIM_COST_COSTSTAT_H

/*
 * The predictions of the cost model for a mapped nest, as statistics.
 */

#include "nest/nest.h"
#include "stat/stat.h"
#include "device/device.h"

/*
 * Fill in name, model, cost and terms of the cost of a mapped nest that is
 * simulated on d. No terms if it was mapped for another device, or if the cost
 * of steps on it cannot be measured.
 */
void coststat_fill(struct statrec *t, const struct nest *n,
	const struct device *d);

#endif
