#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "dram/rowset.h"

static int64_t *
rowslot(const struct rowset *s, int64_t row)
{
	size_t i = (size_t)((uint64_t)row * UINT64_C(0x9e3779b97f4a7c15) >> 32)
		& (s->size - 1);

	for (; s->slot[i]; i = (i + 1) & (s->size - 1))
		if (s->slot[i] == row + 1)
			break;
	return &s->slot[i];
}

bool
rowset_has(const struct rowset *s, int64_t row)
{
	if (s->n == 0)
		return false;
	if (s->last == row || s->n == 1)
		return s->last == row;
	return *rowslot(s, row) != 0;
}

static void
resize(struct rowset *s, size_t size)
{
	struct rowset old = *s;
	size_t i;

	assert((size & (size - 1)) == 0);
	s->size = size;
	s->slot = xcalloc(size, sizeof *s->slot);
	for (i = 0; i < old.size; i++)
		if (old.slot[i])
			*rowslot(s, old.slot[i] - 1) = old.slot[i];
	free(old.slot);
}

void
rowset_add(struct rowset *s, int64_t row)
{
	assert(row >= 0);
	if (rowset_has(s, row))
		return;
	if (s->n > 0) {
		if (!s->slot || (size_t)s->n * 2 >= s->size)
			resize(s, s->slot ? 2 * s->size : 8);
		if (s->n == 1)
			*rowslot(s, s->last) = s->last + 1;
		*rowslot(s, row) = row + 1;
	}
	s->last = row;
	s->n++;
}

void
rowset_clear(struct rowset *s)
{
	free(s->slot);
	memset(s, 0, sizeof *s);
}

static int
byrow(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

void
rowset_list(const struct rowset *s, int64_t *v)
{
	size_t i, n = 0;

	if (s->n == 1)
		v[n++] = s->last;
	for (i = 0; i < s->size; i++)
		if (s->slot[i])
			v[n++] = s->slot[i] - 1;
	assert(n == (size_t)s->n);
	if (n > 1)
		qsort(v, n, sizeof *v, byrow);
}
