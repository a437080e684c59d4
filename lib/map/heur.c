#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/rng.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "cost/cost.h"
#include "map/factor.h"
#include "map/space.h"
#include "map/heur.h"

const char *const heur_rules[NRULE] = { "h1", "h2", "greedy", "random" };

/* ---- the published rules ---- */

/* Loops in the order in which they fill a level; all else stays in steps. */
struct filling {
	enum var bank[NVAR], column[NVAR];
	int nbank, ncolumn;
};

static const struct filling convfirst = {
	{ VG, VN, VK, VP, VQ, VC, VR, VS }, { VG, VN, VK, VP, VQ, VR, VS },
	8, 7 };
static const struct filling convsecond = {
	{ VG, VN, VK, VR, VS, VP, VQ, VC }, { VG, VN, VK, VR, VS, VP, VQ },
	8, 7 };
static const struct filling gemmboth = {
	{ VN, VH, VQ, VP, VR }, { VN, VH, VQ, VR }, 5, 4 };

/*
 * Loop order of a level: the loops that were tried for it, then the others in
 * canonical order.
 */
static void
setorder(struct nest *n, enum level l, const enum var *asked, int nasked)
{
	enum var vars[NVAR];
	bool seen[NVAR] = { false };
	int i, k = 0, nv = nest_vars(n->op, vars);

	for (i = 0; i < nasked; i++) {
		seen[asked[i]] = true;
		n->order[l][k++] = asked[i];
	}
	for (i = 0; i < nv; i++)
		if (!seen[vars[i]])
			n->order[l][k++] = vars[i];
}

/* Fill level l up to most; returns how many loops were tried. */
static int
fill(struct nest *n, enum level l, const enum var *vars, int nvar,
	int64_t most)
{
	struct factors f;
	int64_t used = 1;
	int i, q, e;

	for (i = 0; i < nvar; i++) {
		int64_t *t = n->tile[vars[i]];

		factor(t[LSTEP], &f);
		for (q = 0; q < f.n; q++)
			for (e = 0; e < f.exp[q]; e++) {
				if (used * f.prime[q] > most)
					return i + 1;
				used *= f.prime[q];
				t[l] *= f.prime[q];
				t[LSTEP] /= f.prime[q];
			}
	}
	return nvar;
}

void
heur_published(const struct space *s, enum rule r, struct nest *n)
{
	const struct filling *f = n->op == GEMM ? &gemmboth :
		r == HFIRST ? &convfirst : &convsecond;
	int v, asked;

	for (v = 0; v < NVAR; v++) {
		n->tile[v][LBANK] = n->tile[v][LCOLUMN] = 1;
		n->tile[v][LSTEP] = n->bound[v];
	}
	nest_canonorder(n);
	assert(f->nbank <= NVAR && f->ncolumn <= NVAR);
	asked = fill(n, LBANK, f->bank, f->nbank, s->maxbank);
	setorder(n, LBANK, f->bank, asked);
	asked = fill(n, LCOLUMN, f->column, f->ncolumn, s->maxcolumn);
	setorder(n, LCOLUMN, f->column, asked);
	for (v = 0; v < NVAR; v++)
		comb_strides(3, n->tile[v], n->coef[v]);
}

/* ---- greedy ---- */

/* How far need is above most, as a factor; 0 if it is not. */
static double
excess(double need, double most)
{
	return need > most ? log(need / most) : 0;
}

/* How far the mapping is from fitting; 0 if it fits. */
static double
misfit(const struct space *s, const struct agg *g)
{
	double sum = excess((double)g->B2, (double)s->maxbank) +
		excess((double)g->B1, (double)s->maxcolumn);
	int i;

	for (i = 0; i < s->nlimit; i++) {
		const struct limit *l = &s->limit[i];

		sum += excess((l->o ? (double)g->O : 0) +
			(l->f ? (double)g->F : 0) +
			(l->i ? (double)g->I : 0), (double)l->most);
	}
	return sum;
}

/* Whether it fits comes first, then its cost. */
struct worth {
	double misfit, cost;
};

static struct worth
worthof(const struct space *s, const struct choice *const pick[MAXGROUP])
{
	struct agg g;
	struct worth w;

	space_aggregate(s, pick, &g);
	w.misfit = misfit(s, &g);
	/* the device cannot execute it, so it has no cost */
	w.cost = w.misfit > 0 ? 0 :
		cost_cycles(&s->cost, &g);
	return w;
}

static bool
better(const struct worth *a, const struct worth *b)
{
	if (a->misfit != b->misfit)
		return a->misfit < b->misfit;
	return a->cost < b->cost;
}

/* Let group g take its best choice, the others given; whether it changed. */
static bool
improve(const struct space *s, const struct choice *pick[MAXGROUP], int g,
	struct worth *now)
{
	const struct choice *best = pick[g];
	struct worth w;
	size_t i;
	bool any = false;

	for (i = 0; i < s->group[g].nchoice; i++) {
		pick[g] = &s->group[g].choice[i];
		w = worthof(s, pick);
		if (better(&w, now)) {
			*now = w;
			best = pick[g];
			any = true;
		}
	}
	pick[g] = best;
	return any;
}

/*
 * Likewise for two groups at once: what one gives up the other may take. Only
 * needed if improving one loop at a time does not reach a mapping that fits.
 */
static bool
improvepair(const struct space *s, const struct choice *pick[MAXGROUP],
	struct worth *now)
{
	const struct choice *old;
	size_t i;
	int g, h;

	for (g = 0; g < s->ngroup; g++) {
		old = pick[g];
		for (i = 0; i < s->group[g].nchoice; i++) {
			pick[g] = &s->group[g].choice[i];
			for (h = g + 1; h < s->ngroup; h++)
				if (improve(s, pick, h, now))
					return true;
		}
		pick[g] = old;
	}
	return false;
}

bool
heur_greedy(const struct space *s, const struct choice *pick[MAXGROUP])
{
	struct worth now;
	bool any;
	int g;

	for (g = 0; g < s->ngroup; g++) {
		if (s->group[g].nchoice == 0)
			return false;
		/* choices are sorted by steps: the first has the fewest */
		pick[g] = &s->group[g].choice[0];
	}
	now = worthof(s, pick);
	do {
		any = false;
		for (g = 0; g < s->ngroup; g++)
			any |= improve(s, pick, g, &now);
		if (!any && now.misfit > 0)
			any = improvepair(s, pick, &now);
	} while (any);
	return now.misfit == 0;
}

/* ---- random ---- */

bool
heur_random(const struct space *s, struct heurseed *seed,
	const struct choice *pick[MAXGROUP])
{
	struct agg a;
	int try, g;

	for (g = 0; g < s->ngroup; g++)
		if (s->group[g].nchoice == 0)
			return false;
	for (try = 0; try < 1000000; try++) {
		for (g = 0; g < s->ngroup; g++)
			pick[g] = &s->group[g].choice[
				rng_next(&seed->state) % s->group[g].nchoice];
		space_aggregate(s, pick, &a);
		if (misfit(s, &a) == 0)
			return true;
	}
	return false;
}
