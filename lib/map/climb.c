#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/intern.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "kernel/kernel.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "check/verify.h"
#include "map/factor.h"
#include "map/climb.h"

/* ---- cycles of a mapping ---- */

void
climb_init(struct climb *c, const struct arch *a)
{
	memset(c, 0, sizeof *c);
	c->arch = a;
	intern_init(&c->known);
}

void
climb_free(struct climb *c)
{
	intern_free(&c->known);
	free(c->cycles);
}

size_t
climb_simulated(const struct climb *c)
{
	return c->known.n;
}

/* Memory clocks of a kernel alone, or -1. */
static int64_t
simulate(struct climb *c, const struct kernel *k)
{
	struct sim s;
	int64_t t = -1;

	if (sim_init(&s, c->arch) == 0) {
		s.cap = NEVER;
		if (sim_kernel(&s, k) == 0 && sim_finish(&s) == 0)
			t = s.r.cycles;
	}
	/* it makes none for the smallest mappings, which would seem fast */
	if (t >= 0 && (s.r.requests == 0 || s.r.stopped ||
	    s.r.tally.lost > 0)) {
		snprintf(s.err, sizeof s.err, "the simulator leaves out %s "
			"requests of it", s.r.requests ? "some" : "all");
		t = -1;
	}
	memcpy(c->err, s.err, sizeof c->err);
	sim_free(&s);
	return t;
}

int64_t
climb_cycles(struct climb *c, const struct nest *n)
{
	struct kernel k;
	size_t had = c->known.n, i;

	if (kernel_nest(&k, n, c->err) < 0)
		return -1;
	i = (size_t)intern_add(&c->known, &k, sizeof k);
	if (i == had) {
		c->cycles = grow(c->cycles, &c->cap, i, sizeof *c->cycles);
		c->cycles[i] = simulate(c, &k);
	} else if (c->cycles[i] < 0)
		snprintf(c->err, sizeof c->err, "as another one that the "
			"simulator cannot do");
	return c->cycles[i];
}

bool
climb_fits(struct climb *c, const struct nest *n)
{
	char *bad = verify_fit(n, c->arch);

	snprintf(c->err, sizeof c->err, "%s", bad ? bad : "");
	free(bad);
	return !bad;
}

/* ---- neighbours ---- */

/* A prime factor of a loop, and the level it may move to. */
struct move {
	enum var v;
	int64_t q;
	enum level from, to;
};
enum { MAXMOVE = NVAR * NLEVEL * (NLEVEL - 1) * MAXPRIME };

/* A descent: the mapping, its cycles, when to stop. */
struct descent {
	struct climb *c;
	struct nest *n;
	int64_t cycles;
	size_t most;
};

/* Take the neighbour if it is faster. */
static bool
take(struct descent *d, const struct nest *m)
{
	int64_t t;

	if (climb_simulated(d->c) >= d->most || !climb_fits(d->c, m))
		return false;
	t = climb_cycles(d->c, m);
	if (t < 0 || t >= d->cycles)
		return false;
	d->cycles = t;
	*d->n = *m;
	return true;
}

/* The first neighbour that is faster is taken, so the order matters. */
static const enum level tried[NLEVEL] = { LSTEP, LCOLUMN, LBANK };

static int
listmoves(const struct nest *n, struct move list[MAXMOVE])
{
	enum var vars[NVAR];
	struct factors f;
	int i, q, a, b, k = 0, nv = nest_vars(n->op, vars);

	for (i = 0; i < nv; i++)
		for (a = 0; a < NLEVEL; a++) {
			factor(n->tile[vars[i]][tried[a]], &f);
			for (q = 0; q < f.n; q++)
				for (b = 0; b < NLEVEL; b++)
					if (b != a)
						list[k++] = (struct move){
							vars[i], f.prime[q],
							tried[a], tried[b] };
		}
	assert(k <= MAXMOVE);
	return k;
}

/* The comb whose strides a loop has, an allowed one where there is a choice. */
static int
combof(const struct nest *n, enum var v)
{
	int combs[NCOMB], nc = comb_allowed(n->opt.coeff, combs), i, l;
	int64_t c[NLEVEL];

	for (i = 0; i < nc + NCOMB; i++) {
		int comb = i < nc ? combs[i] : i - nc;
		bool same = true;

		comb_strides(comb, n->tile[v], c);
		for (l = 0; l < NLEVEL; l++)
			same &= n->tile[v][l] == 1 || c[l] == n->coef[v][l];
		if (same)
			return comb;
	}
	return combs[0];
}

static void
apply(struct nest *m, const struct move *mv)
{
	int comb = combof(m, mv->v);

	m->tile[mv->v][mv->from] /= mv->q;
	m->tile[mv->v][mv->to] *= mv->q;
	comb_strides(comb, m->tile[mv->v], m->coef[mv->v]);
}

/* Another comb of one loop; whether any is faster. */
static bool
trycombs(struct descent *d, const struct nest *from, enum var v)
{
	int combs[NCOMB], nc = comb_allowed(from->opt.coeff, combs), i;
	struct nest m = *from;

	/* only loops of a conv2d have steps that share inputs by overlap */
	for (i = 0; i < (from->op == GEMM ? 1 : nc); i++) {
		comb_strides(combs[i], m.tile[v], m.coef[v]);
		if (take(d, &m))
			return true;
	}
	return false;
}

static bool
trymoves(struct descent *d, const struct move *list, int n)
{
	struct nest m;
	int i;

	for (i = 0; i < n; i++) {
		m = *d->n;
		apply(&m, &list[i]);
		if (take(d, &m) || trycombs(d, &m, list[i].v))
			return true;
	}
	return false;
}

/* Swap two step loops. */
static bool
tryorders(struct descent *d)
{
	enum var vars[NVAR];
	int i, j, nv = nest_vars(d->n->op, vars);
	struct nest m;

	for (i = 0; i < nv; i++)
		for (j = i + 1; j < nv; j++) {
			m = *d->n;
			m.order[LSTEP][i] = d->n->order[LSTEP][j];
			m.order[LSTEP][j] = d->n->order[LSTEP][i];
			if (take(d, &m))
				return true;
		}
	return false;
}

static bool
tryallcombs(struct descent *d)
{
	enum var vars[NVAR];
	int i, nv = nest_vars(d->n->op, vars);

	for (i = 0; i < nv; i++)
		if (trycombs(d, d->n, vars[i]))
			return true;
	return false;
}

/*
 * Swap two factors: where banks or columns are full, neither could move alone.
 */
static bool
tryexchanges(struct descent *d, const struct move *list, int n)
{
	struct nest m;
	int i, j;

	for (i = 0; i < n; i++)
		for (j = 0; list[i].from < list[i].to && j < n; j++) {
			if (list[j].from != list[i].to ||
			    list[j].to != list[i].from ||
			    (list[j].v == list[i].v && list[j].q == list[i].q))
				continue;
			m = *d->n;
			apply(&m, &list[i]);
			apply(&m, &list[j]);
			if (take(d, &m))
				return true;
		}
	return false;
}

int64_t
climb_down(struct climb *c, struct nest *n, int64_t cycles, size_t most)
{
	struct descent d = { c, n, cycles, most };
	struct move list[MAXMOVE];
	int k;

	do
		k = listmoves(n, list);
	while (trymoves(&d, list, k) || tryallcombs(&d) || tryorders(&d) ||
		tryexchanges(&d, list, k));
	return d.cycles;
}
