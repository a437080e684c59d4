#ifndef NESTPIM_STAT_STATTAB_H
#define NESTPIM_STAT_STATTAB_H

/*
 * The tables of tracestat over statistics: a row per layer, and the totals of
 * each device.
 */

#include <stdbool.h>
#include <stddef.h>

#include "base/out.h"
#include "base/table.h"
#include "stat/stat.h"

struct stattab {
	/* owned */
	struct statrec *s;
	size_t n, cap;
};

/* Add a record, which then belongs to the table. */
void stattab_add(struct stattab *t, const struct statrec *s);
void stattab_free(struct stattab *t);

/* Whether the cycles of both are of the same clock of the same device. */
bool stattab_alike(const struct statrec *a, const struct statrec *b);
/* Whether record i is the first one of its device. */
bool stattab_first(const struct stattab *t, size_t i);
/* Sum over the records of s's device; stat_free frees. */
void stattab_total(const struct stattab *t, const struct statrec *s,
	struct statrec *sum);

/* What is computed from a record and its device's total. */
enum derived { SHARE, RATE, RATIO, NDERIVED };
/* NAN if it cannot be. */
double stattab_derive(enum derived d, const struct statrec *s,
	const struct statrec *sum);
/* Append a cell with the given decimals and unit; "-" for NAN. */
void stattab_fixed(struct table *t, int digits, double v, const char *unit);

/* Write all columns of all records and totals as tsv or json. */
void stattab_write(const struct stattab *t, struct out *w, enum tableform f);

#endif
