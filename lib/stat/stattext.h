#ifndef NESTPIM_STAT_STATTEXT_H
#define NESTPIM_STAT_STATTEXT_H

/*
 * Statistics as readable text, a table per device.
 */

#include <stdbool.h>

#include "base/out.h"
#include "base/table.h"
#include "stat/stattab.h"

/*
 * Write where the time goes, with bars: within 80 columns unless names and
 * numbers are too long. With all, the requests and costs of each layer instead.
 */
void stattext_write(const struct stattab *t, struct out *w, bool all);

/* Longest bar, and room for its text. */
enum { MAXBAR = 24, BARLEN = MAXBAR + 1 };
/* The longest bar that fits next to the columns of t, whose bars are empty. */
int stattext_barroom(const struct table *t);
/* A bar of c for part of a whole, which would fill the room; returns buf. */
char *stattext_bar(char buf[BARLEN], char c, double part, int room);

#endif
