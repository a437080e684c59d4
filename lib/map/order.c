#include <assert.h>
#include <math.h>
#include <string.h>

#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/order.h"

/* A search through the orders of the loops that iterate. */
struct ordering {
	struct nest *n;
	const struct device *d;
	/* places in the nest's order of the loops that iterate */
	int at[NVAR];
	int nat;
	enum var best[NVAR];
	/* the least found, and a lower bound over all orders */
	double cost, enough;
};

static void
try(struct ordering *o)
{
	double c;

	if (cost_nest(o->d, o->n, &c) < 0 || c >= o->cost)
		return;
	o->cost = c;
	memcpy(o->best, o->n->order[LSTEP], sizeof o->best);
}

static void
swap(struct ordering *o, int i, int j)
{
	enum var *order = o->n->order[LSTEP], v = order[o->at[i]];

	order[o->at[i]] = order[o->at[j]];
	order[o->at[j]] = v;
}

/* All orders of the loops from number i on. */
static void
permute(struct ordering *o, int i)
{
	int j;

	if (i == o->nat)
		try(o);
	for (j = i; j < o->nat && o->cost > o->enough; j++) {
		swap(o, i, j);
		permute(o, i + 1);
		swap(o, i, j);
	}
}

double
order_best(struct nest *n, const struct device *d)
{
	struct ordering o = { .n = n, .d = d, .cost = INFINITY };
	enum var vars[NVAR];
	struct cost c;
	struct agg g;
	int i, nv = nest_vars(n->op, vars);

	cost_aggregate(n, n->opt.counting, &g);
	cost_init(&c, d, &n->opt, n->op);
	o.enough = cost_cycles(&c, &g);
	memcpy(o.best, n->order[LSTEP], sizeof o.best);
	for (i = 0; i < nv; i++)
		if (n->tile[n->order[LSTEP][i]][LSTEP] > 1)
			o.at[o.nat++] = i;
	assert(o.nat <= nv && nv <= NVAR);
	try(&o);
	permute(&o, 0);
	memcpy(n->order[LSTEP], o.best, sizeof o.best);
	return o.cost;
}
