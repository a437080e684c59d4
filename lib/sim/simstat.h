#ifndef NESTPIM_SIM_SIMSTAT_H
#define NESTPIM_SIM_SIMSTAT_H

/*
 * What a run of the simulator counted, as statistics.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/util.h"
#include "stat/stat.h"

struct simresult;
struct tally;

/*
 * Fill in the counts of a run; capped: it was asked to cut kernels, whether or
 * not one was long enough.
 */
void simstat_fill(struct statrec *t, const struct simresult *r, bool capped);

/*
 * Append lines that say where the ticks of busy channels went, by request and
 * by what was waited for.
 */
void simstat_uses(const struct tally *y, const char *layer, int64_t cycles,
	struct strlist *lines);

#endif
