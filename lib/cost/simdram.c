#include <stdbool.h>
#include <stdint.h>

#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"
#include "cost/machine.h"

/* SIMDRAM: bit-serial arithmetic in the rows, a value in a bit column. */

static double
multiply(const struct costvars *v)
{
	return (double)v->a->mul_lat * v->M;
}

static double
multiplybound(const struct arch *a, const struct agg *low,
	const struct agg *high)
{
	(void)high;
	return (double)a->mul_lat * (double)low->M;
}

static double
add(const struct costvars *v)
{
	return (double)v->a->add_lat * (v->M - v->O);
}

/* Both models. */
#define MULTIPLY { .term = TMUL, .text = "mul_lat*M", .value = multiply, \
	.bound = multiplybound }
#define ADD { .term = TADD, .text = "add_lat*(M-O)", .value = add, \
	.bound = cost_nobound, .outputs = true }

/* ---- model optipim, section 5 ---- */

static double
outputs(const struct costvars *v)
{
	return v->beta * v->B2 * v->B1 * v->O;
}

static const struct costterm optipim[] = {
	MULTIPLY,
	ADD,
	{ .term = TOUT, .text = "beta*B2*B1*O", .value = outputs,
		.bound = cost_nobound, .outputs = true },
	{ .term = TIN, .ops = COSTOPT_SET(CONV2D), .per = PERINPUT,
		.text = "beta*B2*B1*I + row_act*I",
		.value = cost_optipimconv, .bound = cost_nobound },
	{ .term = TIN, .ops = COSTOPT_SET(GEMM), .per = PERINPUT,
		.text = "w/sys_bandwidth*beta*B2*B1*I",
		.value = cost_optipimgemm, .bound = cost_nobound },
};
static const struct costtable optipimtable = { COSTTABLE(optipim),
	.derive = cost_optipimbeta, .channelwise = true };

/* ---- model analytical, section 6 ---- */

static double
busoutputs(const struct costvars *v)
{
	return v->w * v->B2 * v->B1 * v->O / v->bw;
}

static double
businput(const struct costvars *v)
{
	return v->w * v->B2 * v->B1 / v->bw;
}

static double
rowinput(const struct costvars *v)
{
	return businput(v) + (double)v->a->row_act;
}

static const struct costterm analytical[] = {
	MULTIPLY,
	ADD,
	{ .term = TOUT, .text = "w*B2*B1*O/bw", .value = busoutputs,
		.bound = cost_nobound, .outputs = true },
	{ .term = TIN, .ops = COSTOPT_SET(CONV2D), .per = PERINPUT,
		.text = "w*B2*B1*I/bw + row_act*I",
		.value = rowinput, .bound = cost_nobound },
	{ .term = TIN, .ops = COSTOPT_SET(GEMM), .per = PERINPUT,
		.text = "w*B2*B1*I/bw",
		.value = businput, .bound = cost_nobound },
};
static const struct costtable analyticaltable = { COSTTABLE(analytical),
	.derive = cost_analyticalbw };

/* ---- section 4 ---- */

static int64_t
columns(const struct arch *a, enum objective o)
{
	(void)o;
	return a->num_col;
}

static int64_t
room(const struct arch *a, enum objective o)
{
	(void)o;
	return a->num_row;
}

/* num_row counts bits. */
static int64_t
unit(const struct arch *a)
{
	return a->data_width;
}

const struct costmachine cost_simdram = {
	.model = {
		[MSIM] = &cost_bysteps,
		[MOPTIPIM] = &optipimtable,
		[MANALYTICAL] = &analyticaltable
	},
	.columns = columns,
	.room = room,
	.unit = unit,
	.gemmtogether = true
};
