/* Formulas of the cost models, one by one; unit/brute has them together. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "device/device.h"
#include "cost/cost.h"
#include "check/verify.h"
#include "unit.h"
#include "draw.h"
#include "ref.h"

static void
distinct(void)
{
	int64_t cp, p, cr, r;
	int n = 0, bad = 0;

	for (cp = 1; cp <= 9; cp++)
		for (cr = 1; cr <= 9; cr++)
			for (p = 1; p <= 8; p++)
				for (r = 1; r <= 8; r++, n++)
					bad += cost_distinct(cp, p, cr, r) !=
						refdistinct(cp, p, cr, r);
	check(bad == 0, "distinct inputs: %d of %d counts differ", bad, n);
	check(cost_distinct(1, 224, 1, 11) == 234, "a plain window");
	check(cost_distinct(4, 55, 1, 11) == 227, "a window of stride 4");
	check(cost_distinct(3, INT64_C(1) << 31, 6, INT64_C(1) << 30) ==
		(INT64_C(1) << 32) - 2, "a large one");
}

/* The mapping of formats/cost.txt's worked example. */
static void
example(struct nest *n)
{
	static const int64_t q[NLEVEL] = { [LBANK] = 16, [LSTEP] = 72,
		[LCOLUMN] = 8 };
	static const int64_t r[NLEVEL] = { [LBANK] = 1, [LSTEP] = 4,
		[LCOLUMN] = 1024 };

	nest_init(n, GEMM);
	n->bound[VQ] = 9216;
	n->bound[VR] = 4096;
	memcpy(n->tile[VQ], q, sizeof q);
	memcpy(n->tile[VR], r, sizeof r);
	comb_strides(3, q, n->coef[VQ]);
	comb_strides(3, r, n->coef[VR]);
	n->opt.model = MOPTIPIM;
	n->status = GIVEN;
}

static void
worked(const struct device *d)
{
	struct costform f;
	struct cost c;
	struct nest n;
	struct agg g;
	char *bad;

	example(&n);
	cost_aggregate(&n, CEXACT, &g);
	check(g.T == 37748736 && g.M == 288 && g.B1 == 8192 && g.B2 == 16 &&
		g.O == 4 && g.F == 288 && g.I == 72, "worked example: what it "
		"comes to");
	cost_init(&c, d, &n.opt, n.op);
	cost_form(&c, &g, &f);
	check(f.term[TMUL].fixed == 288 * 44825 &&
		f.term[TADD].fixed == 284 * 2025 &&
		f.term[TOUT].fixed == 32768 && f.term[TIN].per_i * 72 == 36864,
		"worked example: its terms");
	check(cost_cycles(&c, &g) == 13554332,
		"worked example: its cost");
	bad = verify_nest(&n, d);
	check(!bad, "worked example: it fits%s%s", bad ? ", but " : "",
		bad ? bad : "");
	free(bad);
}

static void
misfits(const struct device *d)
{
	struct nest n;
	struct agg g;
	char *bad;

	example(&n);
	cost_aggregate(&n, CEXACT, &g);
	n.num_banks = 15;
	bad = cost_misfit(&d->arch, &n, &g);
	check(bad && strcmp(bad, "16 banks used, 15 allowed") == 0, "%s",
		bad ? bad : "fits");
	free(bad);
	n.num_banks = 16;
	g.B1++;
	bad = cost_misfit(&d->arch, &n, &g);
	check(bad && strcmp(bad, "8193 columns per bank used, 8192 there") ==
		0, "%s", bad ? bad : "fits");
	free(bad);
	g.B1--;
	g.I = 225;
	bad = cost_misfit(&d->arch, &n, &g);
	check(bad && strcmp(bad, "a column must hold 513 values (filters "
		"inputs), room for 512") == 0, "%s", bad ? bad : "fits");
	free(bad);
	g.I = 224;
	bad = cost_misfit(&d->arch, &n, &g);
	check(!bad, "512 values fit");
	free(bad);
}

/* Random numbers for a mapping of T = M * B1 * B2. */
static void
drawagg(struct agg *g, int64_t maxcolumn)
{
	int64_t few = maxcolumn < 500 ? maxcolumn : 500;

	*g = (struct agg){ .B1 = draw(1, draw(0, 1) ? few : maxcolumn),
		.B2 = draw(1, draw(0, 1) ? 4 : 64) };
	g->O = draw(1, 20);
	g->M = g->O * draw(1, 20);
	g->T = g->M * g->B1 * g->B2;
	g->F = draw(1, 50);
	/* no step loads twice */
	g->I = draw(1, g->M < 50 ? g->M : 50);
	g->reuse = draw(1, g->M);
}

/*
 * The bound that prunes the search is below the cost, whatever the options,
 * with M as it is known: what a part of the loops has in common, or none.
 */
static void
floors(const struct device *d, int64_t maxcolumn, int n)
{
	struct costopt o;
	struct cost c;
	struct agg g, low, high;
	double floor, cost;
	int i, bad = 0;

	for (i = 0; i < n; i++) {
		costopt_init(&o);
		o.model = (enum costmodel)draw(0, NMODEL - 1);
		o.objective = (enum objective)draw(0, NOBJECTIVE - 1);
		o.weight[draw(0, NWEIGHT - 1)] = (double)draw(0, 3);
		drawagg(&g, maxcolumn);
		low = g;
		low.M = draw(1, g.M);
		low.O = draw(1, g.O);
		low.F = draw(1, g.F);
		low.I = draw(1, g.I);
		high = g;
		high.B2 = draw(g.B2, 128);
		cost_init(&c, d, &o, (enum op)(i % 2));
		floor = cost_floor(&c, &low, &high);
		cost = cost_cycles(&c, &g);
		bad += floor > cost + 1e-12 * fabs(cost);
	}
	check(bad == 0, "%s: %d of %d bounds are above the cost",
		d->arch.name, bad, n);
}

int
main(void)
{
	struct device sim, hbm, own;
	char err[1024];

	seed = 3;
	if (device_load(&sim, "simdram", err) < 0 ||
	    device_load(&hbm, "hbm-pim", err) < 0 ||
	    device_load(&own, "map/first-loads.arch", err) < 0)
		die("%s", err);
	distinct();
	worked(&sim);
	misfits(&sim);
	floors(&sim, sim.arch.num_col, 20000);
	floors(&hbm, hbm.arch.num_col / hbm.arch.data_width, 20000);
	/* its costs are measured here: few accesses, which are the odd ones */
	floors(&own, 24, 4000);
	device_free(&own);
	device_free(&sim);
	device_free(&hbm);
	return unit_end();
}
