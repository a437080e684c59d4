#include <assert.h>
#include <stddef.h>
#include <stdlib.h>

#include "base/util.h"
#include "nest/nest.h"
#include "nest/shape.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/space.h"
#include "map/search.h"
#include "group/frontier.h"

/* NULL if the device cannot be simulated. */
static struct frontier *
compute(const struct nest *n, const struct device *d, int most)
{
	struct frontier *f = xcalloc(1, sizeof *f);
	struct nest wide = *n;
	struct space s;
	size_t cap = 0;
	int b, st;

	assert(most >= 1);
	f->most = most;
	f->cost = xcalloc((size_t)most + 1, sizeof *f->cost);
	wide.num_banks = most;
	space_init(&s, &wide, d);
	st = search_frontier(&s, f->cost);
	space_free(&s);
	if (st < 0) {
		free(f->cost);
		free(f);
		return NULL;
	}
	for (b = 1; b <= most; b++) {
		if (f->cost[b] >= f->cost[b - 1])
			continue;
		f->step = grow(f->step, &cap, (size_t)f->nstep,
			sizeof *f->step);
		f->step[f->nstep++] = b;
	}
	return f;
}

static void
append(struct network *w, struct nest *n, struct frontier *f)
{
	size_t cap = w->cap;

	w->nest = grow(w->nest, &w->cap, (size_t)w->n, sizeof *w->nest);
	w->front = grow(w->front, &cap, (size_t)w->n, sizeof *w->front);
	w->nest[w->n] = *n;
	w->front[w->n++] = f;
}

int
network_add(struct network *w, struct nest *n, const struct device *d,
	int most)
{
	struct frontier *f;
	int i;

	for (i = 0; i < w->n; i++)
		if (nest_sameshape(&w->nest[i], n)) {
			append(w, n, w->front[i]);
			return 0;
		}
	f = compute(n, d, most);
	if (!f)
		return -1;
	w->own = grow(w->own, &w->owncap, (size_t)w->nown, sizeof *w->own);
	w->own[w->nown++] = f;
	append(w, n, f);
	return 0;
}

void
network_repeat(struct network *w, int times)
{
	int n = w->n, t, i;
	struct nest copy;

	for (t = 1; t < times; t++)
		for (i = 0; i < n; i++) {
			nest_copy(&copy, &w->nest[i]);
			append(w, &copy, w->front[i]);
		}
}

void
network_free(struct network *w)
{
	int i;

	for (i = 0; i < w->n; i++)
		nest_free(&w->nest[i]);
	for (i = 0; i < w->nown; i++) {
		free(w->own[i]->cost);
		free(w->own[i]->step);
		free(w->own[i]);
	}
	free(w->nest);
	free(w->front);
	free(w->own);
}
