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
#include "cost/cost.h"

/* Model optipim, section 5. */
static void
formoptipim(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *g, struct costform *f)
{
	double w = (double)a->data_width, sys = (double)a->sys_bandwidth;
	double act = (double)a->row_act;
	double ch = (double)ceildiv(g->B2, a->pe_per_channel);
	double beta = w / (ch * sys), pe = w / (double)a->pe_bandwidth;
	double M = (double)g->M, O = (double)g->O;
	double B1 = (double)g->B1, B2 = (double)g->B2;
	bool full = o->objective == OFULL, hbm = a->machine == HBMPIM;

	if (!hbm) {
		f->term[TMUL].fixed = (double)a->mul_lat * M;
		f->term[TADD].fixed = (double)a->add_lat * (M - O);
		f->term[TOUT].fixed = beta * B2 * B1 * O;
	} else if (op == CONV2D) {
		f->term[TADD].fixed = pe * B1 * M;
		f->term[TMUL].fixed = full ? act * M : 0;
		f->term[TMUL].per_f = full ? 0 : act;
		f->term[TOUT].fixed = beta * B2 * O;
	} else {
		f->term[TMUL].per_f = act;
		f->term[TADD].per_f = pe * B1;
		f->term[TOUT].fixed = beta * B2 * O;
	}
	/* the published model scales the input of a gemm twice */
	if (op == CONV2D)
		f->term[TIN].per_i = beta * B2 * B1 + act;
	else
		f->term[TIN].per_i = w / sys * beta * B2 * B1;
}

/* Model analytical, section 6. */
static void
formanalytical(const struct arch *a, enum op op, const struct agg *g,
	struct costform *f)
{
	double w = (double)a->data_width, dq = (double)a->dq_width;
	double pes = (double)a->pe_per_channel;
	double M = (double)g->M, O = (double)g->O;
	double B1 = (double)g->B1, B2 = (double)g->B2;
	double bw = (double)a->sys_bandwidth * fmin(B2 / pes, 1);

	if (a->machine == SIMDRAM) {
		f->term[TMUL].fixed = (double)a->mul_lat * M;
		f->term[TADD].fixed = (double)a->add_lat * (M - O);
		f->term[TOUT].fixed = w * B2 * B1 * O / bw;
		f->term[TIN].per_i = w * B2 * B1 / bw +
			(op == CONV2D ? (double)a->row_act : 0);
	} else {
		f->term[TMUL].fixed = (double)a->row_act_lat * M;
		f->term[TADD].fixed = B1 * w * M / dq;
		f->term[TIN].fixed = (double)a->nBL * B1 * w * M *
			fmin(B2, pes) / (dq * (double)g->reuse);
	}
}

/* Model sim, section 7. */
static void
formsim(const struct arch *a, const struct agg *g, struct costform *f)
{
	const struct stepcost *c = steptab_get(a, g->B2, g->B1);

	f->term[TMUL].fixed = c->step * (double)g->M;
	f->term[TIN].steps = c;
	f->term[TIN].m = g->M;
	f->term[TIN].weight = 1;
}

void
cost_form(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *g, struct costform *f)
{
	static const struct affine zero = { 0 };
	int i;

	memset(f, 0, sizeof *f);
	if (o->model == MOPTIPIM)
		formoptipim(a, o, op, g, f);
	else if (o->model == MANALYTICAL)
		formanalytical(a, op, g, f);
	else
		formsim(a, g, f);
	if (o->objective == OCOMPUTE)
		f->term[TOUT] = f->term[TIN] = zero;
	for (i = 0; i < NTERM; i++) {
		f->term[i].fixed *= o->weight[i];
		f->term[i].per_i *= o->weight[i];
		f->term[i].per_f *= o->weight[i];
		f->term[i].weight *= o->weight[i];
	}
}

struct affine
cost_sum(const struct costform *f)
{
	/* only the inputs have steps */
	struct affine s = f->term[TIN];
	int i;

	for (i = 0; i < TIN; i++) {
		s.fixed += f->term[i].fixed;
		s.per_i += f->term[i].per_i;
		s.per_f += f->term[i].per_f;
	}
	return s;
}
