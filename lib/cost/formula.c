#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "steps/steps.h"
#include "steps/steptab.h"
#include "cost/cost.h"

/*
 * Model sim: of the two lines of struct stepcost the one that is above the
 * other with so many loading steps.
 */
static const char *
simtext(const struct stepcost *c, const struct agg *g, enum term t)
{
	double I = (double)g->I;

	if (t != TIN)
		return t == TMUL ? "step*M" : "0";
	if (I == 1 && c->alone != 0)
		return "first + alone*(M-1)";
	return c->first + (I - 1) * c->early > I * c->load + c->rest ?
		"first + early*(I-1)" : "load*I + rest";
}

/* The formulas of cost.c as text. */
static const char *
formulatext(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *g, enum term t)
{
	static const char *const optsim[] = { "mul_lat*M", "add_lat*(M-O)",
		"beta*B2*B1*O", "beta*B2*B1*I + row_act*I" };
	static const char *const opthbm[] = { "row_act*M",
		"w/pe_bandwidth*B1*M", "beta*B2*O",
		"beta*B2*B1*I + row_act*I" };
	static const char *const anasim[] = { "mul_lat*M", "add_lat*(M-O)",
		"w*B2*B1*O/bw", "w*B2*B1*I/bw" };
	static const char *const anahbm[] = { "row_act_lat*M",
		"B1*w*M/dq_width", "0",
		"nBL*B1*w*M*min(B2,pe_per_channel)/(dq_width*reuse)" };

	if (o->model == MSIM)
		return simtext(steptab_get(a, g->B2, g->B1), g, t);
	if (o->model == MANALYTICAL && a->machine == HBMPIM)
		return anahbm[t];
	if (o->model == MANALYTICAL)
		return t == TIN && op == CONV2D ?
			"w*B2*B1*I/bw + row_act*I" : anasim[t];
	if (t == TIN && op == GEMM)
		return "w/sys_bandwidth*beta*B2*B1*I";
	if (a->machine == SIMDRAM)
		return optsim[t];
	if (t == TMUL && (op == GEMM || o->objective == OCOMPUTE))
		return "row_act*F";
	if (t == TADD && op == GEMM)
		return "w/pe_bandwidth*B1*F";
	return opthbm[t];
}

/* Value of a name that stands in a formula; NAN if it is none. */
static double
named(const struct arch *a, const struct agg *g, const struct stepcost *c,
	const char *s, size_t n)
{
	double w = (double)a->data_width;
	const struct {
		const char *name;
		double v;
	} names[] = {
		{ "M", (double)g->M }, { "B1", (double)g->B1 },
		{ "B2", (double)g->B2 }, { "O", (double)g->O },
		{ "F", (double)g->F }, { "I", (double)g->I },
		{ "w", w }, { "reuse", (double)g->reuse },
		{ "beta", w / ((double)ceildiv(g->B2, a->pe_per_channel) *
			(double)a->sys_bandwidth) },
		{ "bw", (double)a->sys_bandwidth * fmin((double)g->B2 /
			(double)a->pe_per_channel, 1) },
		{ "step", c->step }, { "load", c->load }, { "rest", c->rest },
		{ "first", c->first }, { "early", c->early },
		{ "alone", c->alone },
	};
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (strlen(names[i].name) == n &&
		    strncmp(names[i].name, s, n) == 0)
			return names[i].v;
	for (i = 0; i < (size_t)arch_nkey; i++)
		if (strlen(arch_keys[i].name) == n &&
		    strncmp(arch_keys[i].name, s, n) == 0)
			return (double)arch_get(a, &arch_keys[i]);
	return NAN;
}

char *
cost_formula(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *g, enum term t)
{
	static const struct stepcost none = { 0 };
	const struct stepcost *c = o->model != MSIM ? &none :
		steptab_get(a, g->B2, g->B1);
	const char *text = formulatext(a, o, op, g, t), *s;
	char *all = xasprintf("%s = ", text), *longer, num[NUMLEN];
	double v;
	size_t n;

	for (s = text; *s; s += n) {
		n = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
			"abcdefghijklmnopqrstuvwxyz_0123456789");
		v = n ? named(a, g, c, s, n) : NAN;
		n += n == 0;
		longer = isnan(v) ? xasprintf("%s%.*s", all, (int)n, s) :
			xasprintf("%s%s", all, fmtnum(num, v));
		free(all);
		all = longer;
	}
	if (t != TIN || c->nstate == 0)
		return all;
	longer = xasprintf("%s, or more by their order", all);
	free(all);
	return longer;
}
