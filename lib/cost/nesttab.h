#ifndef NESTPIM_COST_NESTTAB_H
#define NESTPIM_COST_NESTTAB_H

/*
 * Nests as rows of a table: the columns that scripts rely on.
 */

#include <stdbool.h>

struct nest;
struct out;
struct table;

enum { NNESTCOL = 29 };
extern const char *const nesttab_names[NNESTCOL];
extern const bool nesttab_words[NNESTCOL];

/* Append the row of a nest to a table of these columns. */
void nesttab_add(struct table *t, const struct nest *n);
/*
 * A nest as a JSON object: the columns, then its splits and orders where it
 * is mapped.
 */
void nesttab_json(struct out *w, const struct nest *n);

#endif
