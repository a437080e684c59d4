#include <assert.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "arch/arch.h"
#include "nest/costopt.h"
#include "steps/steptab.h"
#include "cost/cost.h"
#include "cost/machine.h"

void
cost_vars(const struct cost *c, const struct agg *g, struct costvars *v)
{
	assert(g->M >= 1 && g->B1 >= 1 && g->B2 >= 1);
	v->a = &c->dev->arch;
	v->g = g;
	v->steps = NULL;
	v->beta = v->bw = NAN;
	v->w = (double)v->a->data_width;
	v->M = (double)g->M;
	v->B1 = (double)g->B1;
	v->B2 = (double)g->B2;
	v->O = (double)g->O;
	v->F = (double)g->F;
	v->I = (double)g->I;
	v->reuse = (double)g->reuse;
	if (c->table->steps)
		v->steps = steptab_get(c->dev->steps, g->B2, g->B1);
	if (c->table->derive)
		c->table->derive(v);
}

/*
 * The n terms of list with their weights, added. INFINITY if the device cannot
 * be simulated.
 */
static struct affine
add(const struct cost *c, const struct costvars *v,
	const struct costterm *const *list, int n)
{
	struct affine f = { 0 };
	double sum[NPER] = { 0 };
	int i;

	if (c->table->steps && !v->steps) {
		f.fixed = INFINITY;
		return f;
	}
	for (i = 0; i < n; i++)
		sum[list[i]->per] += list[i]->value(v) *
			c->opt.weight[list[i]->term];
	f.fixed = sum[PERMAPPING];
	f.per_i = sum[PERINPUT];
	f.per_f = sum[PERFILTER];
	if (c->loads) {
		f.steps = v->steps;
		f.m = v->g->M;
		f.weight = sum[PERLOAD];
	}
	return f;
}

void
cost_form(const struct cost *c, const struct agg *g, struct costform *f)
{
	struct costvars v;
	int t;

	memset(f, 0, sizeof *f);
	cost_vars(c, g, &v);
	for (t = 0; t < NTERM; t++) {
		if (!c->term[t])
			continue;
		f->term[t] = add(c, &v, &c->term[t], 1);
		if (c->term[t]->per != PERLOAD)
			f->term[t].steps = NULL;
	}
}

struct affine
cost_sum(const struct cost *c, const struct agg *g)
{
	struct costvars v;

	cost_vars(c, g, &v);
	return add(c, &v, c->sum, c->nsum);
}
