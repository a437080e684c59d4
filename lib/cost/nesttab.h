#ifndef NESTPIM_COST_NESTTAB_H
#define NESTPIM_COST_NESTTAB_H

/*
 * Nests as rows of a table: the columns that scripts rely on.
 */

#include "base/table.h"
#include "nest/nest.h"

struct out;

/* An empty table of these columns; table_free frees. */
void nesttab_init(struct table *t);
/* Append the row of a nest to a table of these columns. */
void nesttab_add(struct table *t, const struct nest *n);
/*
 * A nest as a JSON object: the columns, then its splits and orders where it
 * is mapped.
 */
void nesttab_json(struct out *w, const struct nest *n);

#endif
