#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "map/space.h"
#include "map/needs.h"

static int64_t
min64(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static int
cmppoint(const void *a, const void *b)
{
	const struct needpoint *x = a, *y = b;

	return (x->x > y->x) - (x->x < y->x);
}

/* Sort by x; each point takes the least of those up to it. */
static void
settle(struct needs *r)
{
	size_t i, n = 0;

	if (r->n > 0)
		qsort(r->p, r->n, sizeof *r->p, cmppoint);
	for (i = 0; i < r->n; i++) {
		struct needpoint q = r->p[i];

		if (n > 0) {
			q.m = min64(q.m, r->p[n - 1].m);
			q.o = min64(q.o, r->p[n - 1].o);
			q.f = min64(q.f, r->p[n - 1].f);
			q.i = min64(q.i, r->p[n - 1].i);
		}
		assert(n == 0 || r->p[n - 1].x <= q.x);
		if (n > 0 && r->p[n - 1].x == q.x)
			n--;
		r->p[n++] = q;
	}
	r->n = n;
}

void
needs_init(struct needs *r)
{
	r->p = xmalloc(sizeof *r->p);
	r->p[0] = (struct needpoint){ 1, 1, 1, 1, 1 };
	r->n = 1;
}

/* The points of one group. */
static void
ofgroup(struct needs *r, const struct group *g)
{
	size_t i;

	r->p = xcalloc(g->nchoice, sizeof *r->p);
	r->n = g->nchoice;
	for (i = 0; i < g->nchoice; i++) {
		const struct choice *c = &g->choice[i];

		assert(c->b >= 1 && c->c >= 1);
		r->p[i] = (struct needpoint){ c->b * c->c, c->m, c->o, c->f,
			c->i };
	}
	settle(r);
}

void
needs_join(struct needs *r, const struct group *g, const struct needs *behind,
	int64_t most)
{
	struct needs own;
	size_t cap = 0, i, j;

	r->p = NULL;
	r->n = 0;
	ofgroup(&own, g);
	for (i = 0; i < own.n; i++)
		for (j = 0; j < behind->n &&
		    behind->p[j].x <= most / own.p[i].x; j++) {
			const struct needpoint *a = &own.p[i];
			const struct needpoint *b = &behind->p[j];

			r->p = grow(r->p, &cap, r->n, sizeof *r->p);
			r->p[r->n++] = (struct needpoint){ a->x * b->x,
				a->m * b->m, a->o * b->o, a->f * b->f,
				a->i * b->i };
		}
	needs_free(&own);
	settle(r);
}

const struct needpoint *
needs_at(const struct needs *r, int64_t x)
{
	size_t lo = 0, hi = r->n, mid;

	/* the last point of at most x */
	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (r->p[mid].x <= x)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo > 0 ? &r->p[lo - 1] : NULL;
}

void
needs_free(struct needs *r)
{
	free(r->p);
	r->p = NULL;
	r->n = 0;
}
