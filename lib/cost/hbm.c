#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"
#include "cost/machine.h"

/* HBM-PIM: a processing element beside each bank. */

/* Products of a bank, which its columns share. */
static double
work(const struct agg *low, const struct agg *high)
{
	return (double)low->T / (double)high->B2;
}

/* ---- model optipim, section 5 ---- */

static double
rowsteps(const struct costvars *v)
{
	return (double)v->a->row_act * v->M;
}

static double
rowstepsbound(const struct arch *a, const struct agg *low,
	const struct agg *high)
{
	(void)high;
	return (double)a->row_act * (double)low->M;
}

static double
row(const struct costvars *v)
{
	return (double)v->a->row_act;
}

static double
rowfilters(const struct arch *a, const struct agg *low, const struct agg *high)
{
	(void)high;
	return (double)a->row_act * (double)low->F;
}

static double
rowinputs(const struct arch *a, const struct agg *low, const struct agg *high)
{
	(void)high;
	return (double)a->row_act * (double)low->I;
}

/* What the PEs take in for one column's value. */
static double
pe(const struct arch *a)
{
	return (double)a->data_width / (double)a->pe_bandwidth;
}

static double
pesteps(const struct costvars *v)
{
	return pe(v->a) * v->B1 * v->M;
}

static double
pestepsbound(const struct arch *a, const struct agg *low,
	const struct agg *high)
{
	return pe(a) * work(low, high);
}

static double
pefilter(const struct costvars *v)
{
	return pe(v->a) * v->B1;
}

static double
pefilters(const struct arch *a, const struct agg *low, const struct agg *high)
{
	(void)high;
	return pe(a) * (double)low->F;
}

static double
outputs(const struct costvars *v)
{
	return v->beta * v->B2 * v->O;
}

static const struct costterm optipim[] = {
	{ .term = TMUL, .ops = COSTOPT_SET(CONV2D),
		.objectives = COSTOPT_SET(OFULL), .text = "row_act*M",
		.value = rowsteps, .bound = rowstepsbound },
	{ .term = TMUL, .ops = COSTOPT_SET(CONV2D),
		.objectives = COSTOPT_SET(OCOMPUTE), .per = PERFILTER,
		.text = "row_act*F", .value = row, .bound = rowfilters },
	{ .term = TMUL, .ops = COSTOPT_SET(GEMM), .per = PERFILTER,
		.text = "row_act*F", .value = row, .bound = rowfilters },
	{ .term = TADD, .ops = COSTOPT_SET(CONV2D),
		.text = "w/pe_bandwidth*B1*M",
		.value = pesteps, .bound = pestepsbound },
	{ .term = TADD, .ops = COSTOPT_SET(GEMM), .per = PERFILTER,
		.text = "w/pe_bandwidth*B1*F",
		.value = pefilter, .bound = pefilters },
	{ .term = TOUT, .text = "beta*B2*O", .value = outputs,
		.bound = cost_nobound, .outputs = true },
	{ .term = TIN, .ops = COSTOPT_SET(CONV2D), .per = PERINPUT,
		.text = "beta*B2*B1*I + row_act*I",
		.value = cost_optipimconv, .bound = rowinputs },
	{ .term = TIN, .ops = COSTOPT_SET(GEMM), .per = PERINPUT,
		.text = "w/sys_bandwidth*beta*B2*B1*I",
		.value = cost_optipimgemm, .bound = cost_nobound },
};
static const struct costtable optipimtable = { COSTTABLE(optipim),
	.derive = cost_optipimbeta, .channelwise = true };

/* ---- model analytical, section 6 ---- */

static double
actsteps(const struct costvars *v)
{
	return (double)v->a->row_act_lat * v->M;
}

static double
actstepsbound(const struct arch *a, const struct agg *low,
	const struct agg *high)
{
	(void)high;
	return (double)a->row_act_lat * (double)low->M;
}

static double
accesses(const struct costvars *v)
{
	return v->B1 * v->w * v->M / (double)v->a->dq_width;
}

static double
accessesbound(const struct arch *a, const struct agg *low,
	const struct agg *high)
{
	return work(low, high) * (double)a->data_width / (double)a->dq_width;
}

static double
bursts(const struct costvars *v)
{
	return (double)v->a->nBL * v->B1 * v->w * v->M *
		fmin(v->B2, (double)v->a->pe_per_channel) /
		((double)v->a->dq_width * v->reuse);
}

static const struct costterm analytical[] = {
	{ .term = TMUL, .text = "row_act_lat*M",
		.value = actsteps, .bound = actstepsbound },
	{ .term = TADD, .text = "B1*w*M/dq_width",
		.value = accesses, .bound = accessesbound },
	COSTTERM_NONE(TOUT),
	{ .term = TIN, .text = "nBL*B1*w*M*min(B2,pe_per_channel)/"
		"(dq_width*reuse)", .value = bursts, .bound = cost_nobound,
		.reuse = true },
};
static const struct costtable analyticaltable = { COSTTABLE(analytical) };

/* ---- section 4 ---- */

/* With objective compute, what the PEs take in counts as a row. */
static int64_t
columns(const struct arch *a, enum objective o)
{
	return (o == OCOMPUTE ? a->pe_bandwidth : a->num_col) / a->data_width;
}

static int64_t
room(const struct arch *a, enum objective o)
{
	return o == OCOMPUTE ? a->num_col / a->pe_bandwidth * a->num_row :
		a->num_row;
}

/* num_row counts values. */
static int64_t
unit(const struct arch *a)
{
	(void)a;
	return 1;
}

const struct costmachine cost_hbm = {
	.model = {
		[MSIM] = &cost_bysteps,
		[MOPTIPIM] = &optipimtable,
		[MANALYTICAL] = &analyticaltable
	},
	.columns = columns,
	.room = room,
	.unit = unit,
	.impossible = {
		[SFILTER] = "a column cannot hold filters alone"
	}
};
