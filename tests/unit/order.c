/*
 * The best order of the step loops (lib/map/order.c) against all orders, for
 * random mappings of random layers on both devices.
 */
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "gen/gen.h"
#include "cost/cost.h"
#include "map/factor.h"
#include "map/order.h"
#include "map/space.h"
#include "map/heur.h"
#include "unit.h"

/* The dearest and the cheapest order of the loops from number i on. */
static void
allorders(struct nest *n, const struct arch *a, int nv, int i, double *best,
	double *worst)
{
	enum var *o = n->order[LSTEP], v;
	double cost;
	int j;

	if (i == nv) {
		cost = cost_nest(a, n);
		*best = fmin(*best, cost);
		*worst = fmax(*worst, cost);
		return;
	}
	for (j = i; j < nv; j++) {
		v = o[i];
		o[i] = o[j];
		o[j] = v;
		allorders(n, a, nv, i + 1, best, worst);
		v = o[i];
		o[i] = o[j];
		o[j] = v;
	}
}

struct count {
	/* mappings, and those that cost more in another order */
	int n, mixed;
	/* not the best order, not what it says, below the bound */
	int worse, other, low;
};

static void
mapping(struct nest *n, const struct arch *a, struct count *c)
{
	double best = INFINITY, worst = 0, got, bound;
	enum var vars[NVAR];
	struct agg g;

	cost_aggregate(n, n->opt.counting, &g);
	bound = cost_cycles(a, &n->opt, n->op, &g);
	allorders(n, a, nest_vars(n->op, vars), 0, &best, &worst);
	got = order_best(n, a);
	c->n++;
	c->mixed += worst > best;
	c->worse += got != best;
	c->other += cost_nest(a, n) != got;
	c->low += bound > best * (1 + 1e-9);
	if (!cost_ordered(a, &n->opt))
		c->other += worst != best || !close_to(bound, best, 1e-9);
}

/* Layer number i, mapped at random a few times. */
static void
layer(const struct arch *a, struct heurseed *seed, int64_t i, struct count *c)
{
	const struct choice *pick[MAXGROUP];
	struct nest n, m;
	struct space s;
	int k;

	/* small layers on few banks: 7 loops have 5040 orders */
	gen_nest(&n, 5, i, 4000000);
	n.num_banks = 1 + i % 16;
	n.bound[VG] = 1;
	costopt_init(&n.opt);
	n.opt.model = MSIM;
	space_initall(&s, &n, a, &n.opt);
	for (k = 0; k < 3; k++) {
		if (!heur_random(&s, seed, pick))
			break;
		nest_copy(&m, &n);
		space_apply(&s, pick, &m);
		nest_canonorder(&m);
		mapping(&m, a, c);
		nest_free(&m);
	}
	space_free(&s);
	nest_free(&n);
}

static void
device(const char *name, bool matters)
{
	struct heurseed seed = { 11 };
	struct count c = { 0 };
	struct arch a;
	char err[1024];
	int64_t i;

	if (arch_load(&a, name, err) < 0)
		die("%s", err);
	for (i = 1; i <= 25; i++)
		layer(&a, &seed, i, &c);
	check(c.n > 50, "%s: %d mappings", name, c.n);
	check((c.mixed > 0) == matters, "%s: the order matters to %d", name,
		c.mixed);
	check(c.worse == 0, "%s: the best of all orders, but for %d", name,
		c.worse);
	check(c.other == 0, "%s: the nest costs what is said, but for %d",
		name, c.other);
	check(c.low == 0, "%s: no order is below the bound, but for %d", name,
		c.low);
	arch_free(&a);
}

int
main(void)
{
	device("simdram", true);
	device("hbm-pim", false);
	return unit_end();
}
