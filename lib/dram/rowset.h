#ifndef NESTPIM_DRAM_ROWSET_H
#define NESTPIM_DRAM_ROWSET_H

/*
 * The open rows of a subarray.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A set of rows, nearly always of one. */
struct rowset {
	int64_t n;
	/* one of them, if there are any */
	int64_t last;
	/* if there are two or more: open addressing, row + 1 or 0 */
	int64_t *slot;
	size_t size;
};

/* An empty set is all zero; rowset_clear frees. */
bool rowset_has(const struct rowset *s, int64_t row);
/* Add a row of at least 0, once. */
void rowset_add(struct rowset *s, int64_t row);
/* Make it empty. */
void rowset_clear(struct rowset *s);
/* Rows in rising order into v, which has room for n of them. */
void rowset_list(const struct rowset *s, int64_t *v);

#endif
