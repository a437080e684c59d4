#include <assert.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "kernel/pattern.h"
#include "steps/steps.h"

double
steps_cycles(const struct stepcost *c, int64_t m, int64_t i)
{
	double M = (double)m, I = (double)i;
	double loads = fmax(I * c->load + c->rest,
		c->first + (I - 1) * c->early);

	assert(m >= 1 && i >= 1);
	return M * c->step + loads + (i == 1 ? (M - 1) * c->alone : 0);
}

/* The least of i * slope and m * slope. */
static double
leastline(double slope, int64_t m, int64_t i)
{
	return slope * (double)(slope < 0 ? m : i);
}

double
steps_least(const struct stepcost *c, int64_t m, int64_t i)
{
	double least = (double)m * c->step + fmax(c->rest +
		leastline(c->load, m, i), c->first - c->early +
		leastline(c->early, m, i));

	/* a second loading step may be cheaper */
	if (i == 1 && c->alone > 0)
		return m == 1 ? steps_cycles(c, 1, 1) :
			fmin(steps_cycles(c, m, 1), fmin(steps_cycles(c, m, 2),
			steps_least(c, m, 2)));
	return least;
}

/* Effect of a word from a state: clocks, and the state after it. */
struct wordcost {
	int to;
	double cycles;
};

static void
wordcosts(const struct stepcost *c, const struct word *w, int id,
	struct wordcost *all)
{
	int n = c->nstate, s;
	struct wordcost *of = all + (size_t)id * (size_t)n;

	for (s = 0; s < n; s++) {
		const struct wordcost *l, *r;

		if (w->left < 0) {
			of[s].to = c->state[s].to[id];
			of[s].cycles = c->state[s].cycles[id];
			continue;
		}
		assert(w->left < id && w->right < id);
		l = &all[(size_t)w->left * (size_t)n + (size_t)s];
		r = &all[(size_t)w->right * (size_t)n + (size_t)l->to];
		of[s].to = r->to;
		of[s].cycles = l->cycles + r->cycles;
	}
}

/*
 * Clocks of the word after the first step of the pattern. That step is the
 * leftmost of all words that begin the root.
 */
static double
behindfirst(const struct pattern *p, int id, int n,
	const struct wordcost *all, int *state)
{
	const struct word *w = &p->w[id];
	const struct wordcost *r;
	double cycles;

	if (w->left < 0)
		return 0;
	cycles = behindfirst(p, w->left, n, all, state);
	r = &all[(size_t)w->right * (size_t)n + (size_t)*state];
	*state = r->to;
	assert(*state >= 0 && *state < n);
	return cycles + r->cycles;
}

double
steps_pattern(const struct stepcost *c, const struct pattern *p)
{
	struct wordcost *all;
	double cycles;
	int i, state = 0;

	if (c->nstate == 0)
		return steps_cycles(c, p->w[p->root].len,
			p->w[p->root].nnew);
	all = xcalloc(p->n * (size_t)c->nstate, sizeof *all);
	for (i = 0; (size_t)i < p->n; i++)
		wordcosts(c, &p->w[i], i, all);
	cycles = behindfirst(p, p->root, c->nstate, all, &state);
	free(all);
	return c->head + cycles + c->tail;
}

void
steps_free(struct stepcost *c)
{
	free((void *)c->state);
}
