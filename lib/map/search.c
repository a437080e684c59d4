#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/cost.h"
#include "map/factor.h"
#include "map/space.h"
#include "map/search.h"

/* Depth-first search over the groups, those with most choices last. */
struct dfs {
	const struct space *s;
	struct found *f;
	int64_t maxleaf;
	int order[MAXGROUP];
	/* T / (most banks * most columns): no mapping has fewer steps */
	int64_t minm;
	struct agg high;
	const struct choice *pick[MAXGROUP];
};

static void
orderbysize(struct dfs *d)
{
	int i, j, t;

	for (i = 0; i < d->s->ngroup; i++) {
		t = i;
		for (j = i; j > 0 && d->s->group[d->order[j - 1]].nchoice >
		    d->s->group[t].nchoice; j--)
			d->order[j] = d->order[j - 1];
		d->order[j] = t;
	}
}

static void
leaf(struct dfs *d, const struct agg *g)
{
	double c = cost_cycles(d->s->arch, &d->s->opt, d->s->nest->op, g);

	d->f->nleaf++;
	if (d->f->any && c >= d->f->cost)
		return;
	d->f->any = true;
	d->f->cost = c;
	memcpy(d->f->pick, d->pick, sizeof d->pick);
}

/* g with choice c taken; false if it can no longer fit or be better. */
static bool
take(const struct dfs *d, const struct agg *g, const struct choice *c,
	struct agg *to)
{
	const struct space *s = d->s;
	struct agg low;

	to->B2 = g->B2 * c->b;
	to->B1 = g->B1 * c->c;
	if (to->B2 > s->maxbank || to->B1 > s->maxcolumn)
		return false;
	to->O = g->O * c->o;
	to->F = g->F * c->f;
	to->I = g->I * c->i;
	if (!space_fits(s, to->O, to->F, to->I))
		return false;
	to->T = g->T;
	to->M = g->M * c->m;
	to->reuse = g->reuse * c->k;
	if (!d->f->any)
		return true;
	low = *to;
	if (low.M < d->minm)
		low.M = d->minm;
	return cost_floor(s->arch, &s->opt, s->nest->op, &low, &d->high) <
		d->f->cost;
}

static void
descend(struct dfs *d, int depth, const struct agg *g)
{
	const struct group *gr;
	struct agg next = { 0 };
	size_t i;

	if (depth == d->s->ngroup) {
		leaf(d, g);
		return;
	}
	gr = &d->s->group[d->order[depth]];
	for (i = 0; i < gr->nchoice; i++) {
		if (d->maxleaf && d->f->nleaf >= d->maxleaf) {
			d->f->complete = false;
			return;
		}
		if (!take(d, g, &gr->choice[i], &next))
			continue;
		d->pick[d->order[depth]] = &gr->choice[i];
		descend(d, depth + 1, &next);
	}
}

void
search_best(const struct space *s, int64_t maxleaf, struct found *f)
{
	struct dfs d = { .s = s, .f = f, .maxleaf = maxleaf };
	struct agg root = { .T = s->macs, .M = 1, .B1 = 1, .B2 = 1, .O = 1,
		.F = 1, .I = 1, .reuse = 1 };
	double most = (double)s->maxbank * (double)s->maxcolumn;

	memset(f, 0, sizeof *f);
	f->complete = true;
	d.minm = (int64_t)floor((double)s->macs / most);
	if (d.minm < 1)
		d.minm = 1;
	d.high.B2 = s->maxbank;
	orderbysize(&d);
	if (s->maxbank >= 1 && space_fits(s, 1, 1, 1))
		descend(&d, 0, &root);
}

int64_t
search_minbanks(const struct nest *nest, const struct arch *arch,
	const struct costopt *opt, int64_t most)
{
	struct nest n = *nest;
	struct space s;
	struct found f;
	int64_t lo = 1, hi = most;

	/* more banks never make a mapping impossible: halve the interval */
	while (lo <= hi) {
		n.num_banks = lo + (hi - lo) / 2;
		space_init(&s, &n, arch, opt);
		search_best(&s, 1, &f);
		space_free(&s);
		if (f.any)
			hi = n.num_banks - 1;
		else
			lo = n.num_banks + 1;
	}
	return lo <= most ? lo : 0;
}
