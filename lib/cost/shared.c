#include <math.h>

#include "base/util.h"
#include "arch/arch.h"
#include "cost/cost.h"
#include "cost/machine.h"

double
cost_nothing(const struct costvars *v)
{
	(void)v;
	return 0;
}

double
cost_nobound(const struct arch *a, const struct agg *low,
	const struct agg *high)
{
	(void)a;
	(void)low;
	(void)high;
	return 0;
}

void
cost_optipimbeta(struct costvars *v)
{
	double ch = (double)ceildiv(v->g->B2, v->a->pe_per_channel);

	v->beta = v->w / (ch * (double)v->a->sys_bandwidth);
}

double
cost_optipimconv(const struct costvars *v)
{
	return v->beta * v->B2 * v->B1 + (double)v->a->row_act;
}

/* The published model scales the input of a gemm twice. */
double
cost_optipimgemm(const struct costvars *v)
{
	return v->w / (double)v->a->sys_bandwidth * v->beta * v->B2 * v->B1;
}

void
cost_analyticalbw(struct costvars *v)
{
	v->bw = (double)v->a->sys_bandwidth *
		fmin(v->B2 / (double)v->a->pe_per_channel, 1);
}
