/*
 * The best order of the step loops (lib/map/order.c) against all orders, for
 * random mappings of random layers on both devices.
 */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/util.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "gen/gen.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/order.h"
#include "map/space.h"
#include "map/heur.h"
#include "unit.h"

/* The dearest and the cheapest order of the loops from number i on. */
static void
allorders(struct nest *n, const struct device *d, int nv, int i, double *best,
	double *worst)
{
	enum var *o = n->order[LSTEP], v;
	double cost;
	int j;

	if (i == nv) {
		if (cost_nest(d, n, &cost) < 0)
			die("%s", device_error(d));
		*best = fmin(*best, cost);
		*worst = fmax(*worst, cost);
		return;
	}
	for (j = i; j < nv; j++) {
		v = o[i];
		o[i] = o[j];
		o[j] = v;
		allorders(n, d, nv, i + 1, best, worst);
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
mapping(struct nest *n, const struct device *d, struct count *c)
{
	double best = INFINITY, worst = 0, got, again, bound;
	enum var vars[NVAR];
	struct cost cost;
	struct agg g;

	cost_init(&cost, d, &n->opt, n->op);
	cost_aggregate(n, n->opt.counting, &g);
	bound = cost_cycles(&cost, &g);
	allorders(n, d, nest_vars(n->op, vars), 0, &best, &worst);
	got = order_best(n, d);
	if (cost_nest(d, n, &again) < 0)
		die("%s", device_error(d));
	c->n++;
	c->mixed += worst > best;
	c->worse += got != best;
	c->other += again != got;
	c->low += bound > best * (1 + 1e-9);
	if (!cost_ordered(&cost))
		c->other += worst != best || !close_to(bound, best, 1e-9);
}

/* Layer number i, mapped at random a few times. */
static void
layer(const struct device *d, struct heurseed *seed, int64_t i, struct count *c)
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
	space_initall(&s, &n, d);
	for (k = 0; k < 3; k++) {
		if (!heur_random(&s, seed, pick))
			break;
		nest_copy(&m, &n);
		space_apply(&s, pick, &m);
		nest_canonorder(&m);
		mapping(&m, d, c);
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
	struct device d;
	char err[1024];
	int64_t i;

	if (device_load(&d, name, err) < 0)
		die("%s", err);
	for (i = 1; i <= 25; i++)
		layer(&d, &seed, i, &c);
	check(c.n > 50, "%s: %d mappings", name, c.n);
	check((c.mixed > 0) == matters, "%s: the order matters to %d", name,
		c.mixed);
	check(c.worse == 0, "%s: the best of all orders, but for %d", name,
		c.worse);
	check(c.other == 0, "%s: the nest costs what is said, but for %d",
		name, c.other);
	check(c.low == 0, "%s: no order is below the bound, but for %d", name,
		c.low);
	device_free(&d);
}

int
main(void)
{
	device("simdram", true);
	device("hbm-pim", false);
	return unit_end();
}
