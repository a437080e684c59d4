#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/space.h"
#include "map/needs.h"
#include "map/heur.h"
#include "map/search.h"

/*
 * Depth-first search over the groups, those with most choices last. The two
 * functions decide which of the mappings found are kept.
 */
struct dfs {
	const struct space *s;
	/* a mapping that uses b2 banks is useful only below this cost */
	double (*cutoff)(const struct dfs *d, int64_t b2);
	/* take a useful mapping */
	void (*leaf)(struct dfs *d, const struct agg *g, double cost);
	void *result;
	/* any mapping will do: costs are not computed */
	bool free;
	/* partial mappings visited, and their limit, 0 for none */
	int64_t nvisit, maxvisit;
	bool stopped;
	int order[MAXGROUP];
	/* needs of the groups from each depth on */
	struct needs rest[MAXGROUP + 1];
	struct agg high;
	const struct choice *pick[MAXGROUP];
};

static void
orderbysize(struct dfs *d)
{
	int i, j;

	for (i = 0; i < d->s->ngroup; i++) {
		for (j = i; j > 0 && d->s->group[d->order[j - 1]].nchoice >
		    d->s->group[i].nchoice; j--)
			d->order[j] = d->order[j - 1];
		d->order[j] = i;
	}
}

/*
 * g with choice c of the group at depth; false if it can no longer fit or be
 * useful, whatever the later groups choose.
 */
static bool
take(const struct dfs *d, int depth, const struct agg *g,
	const struct choice *c, struct agg *to)
{
	const struct space *s = d->s;
	const struct needpoint *r;
	struct agg low;
	double cutoff;

	to->B2 = g->B2 * c->b;
	to->B1 = g->B1 * c->c;
	if (to->B2 > s->maxbank || to->B1 > s->maxcolumn)
		return false;
	/* after the last group there is nothing to look up */
	r = depth + 1 == s->ngroup ? d->rest[depth + 1].p :
		needs_at(&d->rest[depth + 1], s->maxbank / to->B2 *
			(s->maxcolumn / to->B1));
	if (!r)
		return false;
	to->O = g->O * c->o;
	to->F = g->F * c->f;
	to->I = g->I * c->i;
	low.O = to->O * r->o;
	low.F = to->F * r->f;
	low.I = to->I * r->i;
	if (!space_fits(s, low.O, low.F, low.I))
		return false;
	to->T = low.T = g->T;
	to->M = g->M * c->m;
	to->reuse = g->reuse * c->k;
	cutoff = d->cutoff(d, to->B2);
	if (isinf(cutoff))
		return true;
	low.M = to->M * r->m;
	return cost_floor(&s->cost, &low, &d->high) < cutoff;
}

static void
reachleaf(struct dfs *d, const struct agg *g)
{
	double cutoff = d->cutoff(d, g->B2);
	double c = d->free ? 0 : space_cost(d->s, d->pick, g, cutoff);

	if (c < cutoff) {
		assert(g->B2 <= d->s->maxbank && g->B1 <= d->s->maxcolumn &&
			space_fits(d->s, g->O, g->F, g->I));
		d->leaf(d, g, c);
	} else if (isinf(c) && device_error(d->s->dev)) {
		d->stopped = true;
	}
}

static void
descend(struct dfs *d, int depth, const struct agg *g)
{
	const struct group *gr;
	struct agg next = { 0 };
	size_t i;

	if (depth == d->s->ngroup) {
		reachleaf(d, g);
		return;
	}
	gr = &d->s->group[d->order[depth]];
	for (i = 0; i < gr->nchoice && !d->stopped; i++) {
		if (d->maxvisit && d->nvisit++ >= d->maxvisit) {
			d->stopped = true;
			return;
		}
		if (!take(d, depth, g, &gr->choice[i], &next))
			continue;
		d->pick[d->order[depth]] = &gr->choice[i];
		descend(d, depth + 1, &next);
	}
}

/* 0, or -1 if a cost is needed that cannot be computed. */
static int
run(struct dfs *d)
{
	const struct space *s = d->s;
	struct agg root = { .T = s->macs, .M = 1, .B1 = 1, .B2 = 1, .O = 1,
		.F = 1, .I = 1, .reuse = 1 };

	int64_t most = s->maxbank * s->maxcolumn;
	int i;

	d->high.B2 = s->maxbank;
	orderbysize(d);
	needs_init(&d->rest[s->ngroup]);
	for (i = s->ngroup - 1; i >= 0; i--)
		needs_join(&d->rest[i], &s->group[d->order[i]],
			&d->rest[i + 1], most);
	if (space_fits(s, 1, 1, 1) && needs_at(&d->rest[0], most))
		descend(d, 0, &root);
	for (i = 0; i <= s->ngroup; i++)
		needs_free(&d->rest[i]);
	return !d->free && device_error(s->dev) ? -1 : 0;
}

/* ---- the best one ---- */

static double
bestcutoff(const struct dfs *d, int64_t b2)
{
	const struct found *f = d->result;

	(void)b2;
	return f->any ? f->cost : INFINITY;
}

static void
bestleaf(struct dfs *d, const struct agg *g, double cost)
{
	struct found *f = d->result;

	(void)g;
	f->any = true;
	f->cost = cost;
	memcpy(f->pick, d->pick, sizeof d->pick);
}

int
search_best(const struct space *s, int64_t maxvisit, struct found *f)
{
	struct dfs d = { .s = s, .cutoff = bestcutoff, .leaf = bestleaf,
		.result = f, .maxvisit = maxvisit };
	struct agg g;
	int st;

	memset(f, 0, sizeof *f);
	f->any = heur_greedy(s, f->pick);
	if (f->any) {
		space_aggregate(s, f->pick, &g);
		f->cost = space_cost(s, f->pick, &g, INFINITY);
	}
	st = run(&d);
	f->complete = !d.stopped;
	return st;
}

/* ---- any one ---- */

static double
anycutoff(const struct dfs *d, int64_t b2)
{
	(void)b2;
	return *(const bool *)d->result ? -INFINITY : INFINITY;
}

static void
anyleaf(struct dfs *d, const struct agg *g, double cost)
{
	(void)g;
	(void)cost;
	*(bool *)d->result = d->stopped = true;
}

int
search_any(const struct space *s, int64_t maxvisit)
{
	bool any = false;
	struct dfs d = { .s = s, .cutoff = anycutoff, .leaf = anyleaf,
		.result = &any, .free = true, .maxvisit = maxvisit };

	run(&d);
	return any ? 1 : d.stopped ? -1 : 0;
}

/* ---- the best k ---- */

struct kbest {
	/* ascending by cost, n of at most k */
	struct found *f;
	size_t n, k;
};

static double
kcutoff(const struct dfs *d, int64_t b2)
{
	const struct kbest *b = d->result;

	(void)b2;
	return b->n == b->k ? b->f[b->n - 1].cost : INFINITY;
}

/* Insert after those of the same cost. */
static void
kleaf(struct dfs *d, const struct agg *g, double cost)
{
	struct kbest *b = d->result;
	size_t i;

	(void)g;
	if (b->n < b->k)
		b->n++;
	for (i = b->n - 1; i > 0 && b->f[i - 1].cost > cost; i--)
		b->f[i] = b->f[i - 1];
	b->f[i].any = b->f[i].complete = true;
	b->f[i].cost = cost;
	memcpy(b->f[i].pick, d->pick, sizeof d->pick);
}

int
search_kbest(const struct space *s, size_t k, struct found *f, size_t *n)
{
	struct kbest b = { .f = f, .k = k };
	struct dfs d = { .s = s, .cutoff = kcutoff, .leaf = kleaf,
		.result = &b };
	int st = run(&d);

	*n = b.n;
	return st;
}

/* ---- the frontier ---- */

static double
frontcutoff(const struct dfs *d, int64_t b2)
{
	/* mappings on more banks than b2 are useful only below this, too */
	return ((const double *)d->result)[b2];
}

/* A mapping on few banks is one on more banks, too. */
static void
frontleaf(struct dfs *d, const struct agg *g, double cost)
{
	double *front = d->result;
	int64_t b;

	for (b = g->B2; b <= d->s->maxbank && front[b] > cost; b++)
		front[b] = cost;
}

int
search_frontier(const struct space *s, double *front)
{
	struct dfs d = { .s = s, .cutoff = frontcutoff, .leaf = frontleaf,
		.result = front };
	int64_t b;

	for (b = 0; b <= s->maxbank; b++)
		front[b] = INFINITY;
	return run(&d);
}
