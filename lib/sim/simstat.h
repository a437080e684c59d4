#ifndef NESTPIM_SIM_SIMSTAT_H
#define NESTPIM_SIM_SIMSTAT_H

/*
 * What a run of the simulator counted, as statistics.
 */

#include <stdbool.h>

#include "stat/stat.h"

struct simresult;

/*
 * Fill in the counts of a run; capped: it was asked to cut kernels, whether or
 * not one was long enough.
 */
void simstat_fill(struct statrec *t, const struct simresult *r, bool capped);

#endif
