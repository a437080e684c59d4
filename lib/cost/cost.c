#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#include "nest/costopt.h"
#include "nest/nest.h"
#include "kernel/kernel.h"
#include "kernel/pattern.h"
#include "steps/steps.h"
#include "device/device.h"
#include "cost/cost.h"

/* The part of the clocks beyond steps that load nothing. */
static double
loads(const struct affine *f, double cycles)
{
	return f->weight * (cycles - f->steps->step * (double)f->m);
}

/* Its value; in model sim with the steps in their best order, or less. */
static double
value(const struct affine *f, int64_t i, int64_t fil)
{
	double c = f->fixed + f->per_i * (double)i + f->per_f * (double)fil;

	return f->steps ? c + loads(f, steps_cycles(f->steps, f->m, i)) : c;
}

bool
cost_mixed(const struct affine *f)
{
	const struct stepcost *c = f->steps;

	return c && (c->alone != 0 || c->load < 0 || c->early < 0);
}

double
cost_least(const struct affine *f, int64_t i, int64_t fil)
{
	if (!f->steps)
		return value(f, i, fil);
	return f->fixed + loads(f, steps_least(f->steps, f->m, i));
}

double
cost_cycles(const struct cost *c, const struct agg *g)
{
	struct affine s = cost_sum(c, g);

	return value(&s, g->I, g->F);
}

/* Clocks of the nest's steps in their order; false if there are too many. */
static bool
inorder(const struct stepcost *c, const struct nest *n, double *cycles)
{
	struct pattern p;
	struct kernel k;
	char err[256];

	if (kernel_nest(&k, n, err) < 0 || pattern_make(&p, &k, err) < 0)
		return false;
	*cycles = steps_pattern(c, &p);
	pattern_free(&p);
	return true;
}

int
cost_terms(const struct device *d, const struct nest *n, double term[NTERM],
	double *sum)
{
	const struct affine *t;
	struct costform f;
	struct cost c;
	struct agg g;
	double all = 0, cycles;
	bool ordered;
	int i;

	cost_init(&c, d, &n->opt, n->op);
	ordered = cost_ordered(&c);
	cost_aggregate(n, n->opt.counting, &g);
	cost_form(&c, &g, &f);
	for (i = 0; i < NTERM; i++) {
		t = &f.term[i];
		term[i] = value(t, g.I, g.F);
		if (ordered && t->steps && t->steps->nstate > 0 &&
		    inorder(t->steps, n, &cycles))
			term[i] = t->fixed + loads(t, cycles);
		all += term[i];
	}
	if (sum)
		*sum = all;
	return isinf(all) && device_error(d) ? -1 : 0;
}

int
cost_nest(const struct device *d, const struct nest *n, double *cost)
{
	double term[NTERM];

	return cost_terms(d, n, term, cost);
}
