#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "steps/steps.h"
#include "steps/steptab.h"
#include "device/device.h"
#include "cost/cost.h"
#include "cost/machine.h"

void
cost_vars(const struct arch *a, const struct agg *g, struct costvars *v)
{
	double sys = (double)a->sys_bandwidth;
	double pes = (double)a->pe_per_channel;
	double ch = (double)ceildiv(g->B2, a->pe_per_channel);

	assert(g->M >= 1 && g->B1 >= 1 && g->B2 >= 1);
	v->a = a;
	v->steps = NULL;
	v->w = (double)a->data_width;
	v->M = (double)g->M;
	v->B1 = (double)g->B1;
	v->B2 = (double)g->B2;
	v->O = (double)g->O;
	v->F = (double)g->F;
	v->I = (double)g->I;
	v->reuse = (double)g->reuse;
	v->beta = v->w / (ch * sys);
	v->bw = sys * fmin(v->B2 / pes, 1);
}

/* One term with its weight. */
static void
formterm(const struct costterm *t, const struct costvars *v, double weight,
	int64_t m, struct affine *f)
{
	double value = t->value(v) * weight;

	switch (t->per) {
	case PERMAPPING:
		f->fixed = value;
		break;
	case PERINPUT:
		f->per_i = value;
		break;
	case PERFILTER:
		f->per_f = value;
		break;
	case PERLOAD:
		f->steps = v->steps;
		f->m = m;
		f->weight = value;
		break;
	}
}

void
cost_form(const struct cost *c, const struct agg *g, struct costform *f)
{
	struct costvars v;
	int t;

	memset(f, 0, sizeof *f);
	cost_vars(&c->dev->arch, g, &v);
	if (c->table->steps) {
		v.steps = steptab_get(c->dev->steps, g->B2, g->B1);
		if (!v.steps) {
			f->term[TMUL].fixed = INFINITY;
			return;
		}
	}
	for (t = 0; t < NTERM; t++)
		if (c->term[t])
			formterm(c->term[t], &v, c->opt.weight[t], g->M,
				&f->term[t]);
}

struct affine
cost_sum(const struct costform *f)
{
	struct affine s = f->term[NTERM - 1];
	int i;

	for (i = 0; i < NTERM - 1; i++) {
		const struct affine *t = &f->term[i];

		s.fixed += t->fixed;
		s.per_i += t->per_i;
		s.per_f += t->per_f;
		s.weight += t->weight;
		/* all are of the same steps */
		assert(!s.steps || !t->steps ||
			(s.steps == t->steps && s.m == t->m));
		if (t->steps) {
			s.steps = t->steps;
			s.m = t->m;
		}
	}
	return s;
}
