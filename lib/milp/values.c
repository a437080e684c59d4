#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "map/space.h"
#include "milp/values.h"

static int
cmpint64(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Sort and drop duplicates. */
static void
unique(struct values *val)
{
	size_t i, n = 0;

	if (val->n == 0)
		return;
	qsort(val->v, val->n, sizeof *val->v, cmpint64);
	for (i = 0; i < val->n; i++)
		if (n == 0 || val->v[n - 1] != val->v[i])
			val->v[n++] = val->v[i];
	val->n = n;
}

/* The values of one group's useful choices. */
static void
groupvalues(struct values *val, const struct group *g, const bool *useful,
	enum part part)
{
	size_t i, cap = 0;

	val->v = NULL;
	val->n = 0;
	for (i = 0; i < g->nchoice; i++) {
		if (!useful[i])
			continue;
		val->v = grow(val->v, &cap, val->n, sizeof *val->v);
		val->v[val->n++] = part == PARTI ? g->choice[i].i :
			g->choice[i].f;
	}
	unique(val);
}

static void
multiply(struct values *val, const struct values *by, int64_t most)
{
	struct values r = { NULL, 0 };
	size_t i, j, cap = 0;

	/* ascending, and so positive from the first on */
	assert(val->n == 0 || val->v[0] >= 1);
	for (i = 0; i < val->n; i++)
		for (j = 0; j < by->n && by->v[j] <= most / val->v[i]; j++) {
			r.v = grow(r.v, &cap, r.n, sizeof *r.v);
			r.v[r.n++] = val->v[i] * by->v[j];
		}
	unique(&r);
	free(val->v);
	*val = r;
}

void
values_init(struct values *val, const struct space *s,
	bool *const useful[MAXGROUP], enum part part, int64_t most)
{
	struct values by;
	int g;

	val->v = xmalloc(sizeof *val->v);
	val->v[0] = 1;
	val->n = 1;
	for (g = 0; g < s->ngroup; g++) {
		groupvalues(&by, &s->group[g], useful[g], part);
		multiply(val, &by, most);
		values_free(&by);
	}
}

void
values_free(struct values *val)
{
	free(val->v);
}
