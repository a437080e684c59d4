#include <math.h>
#include <stdbool.h>

#include "arch/arch.h"
#include "nest/costopt.h"
#include "sim/pim.h"
#include "steps/steps.h"
#include "steps/steptab.h"
#include "device/device.h"
#include "cost/cost.h"
#include "cost/machine.h"

/* Model sim, section 7: the same for every machine. */

static double
steps(const struct costvars *v)
{
	return v->steps->step * v->M;
}

/* Loading steps count in full. */
static double
loads(const struct costvars *v)
{
	(void)v;
	return 1;
}

/*
 * The line of struct stepcost that is the higher one at the given number of
 * loading steps.
 */
static const char *
loadstext(const struct costvars *v)
{
	const struct stepcost *c = v->steps;

	if (v->I == 1 && c->alone != 0)
		return "first + alone*(M-1)";
	return c->first + (v->I - 1) * c->early > v->I * c->load + c->rest ?
		"first + early*(I-1)" : "load*I + rest";
}

/*
 * With p = B1 * B2 products a step, M = T / p; a step has at least
 * p / (B2 * lanes) accesses, and a new one writes min(B2, 16) times as many:
 * the sum is a + b*M + I*(c/M - less), least at M^2 = I*c/b. Where the loads
 * outweigh the steps, up to M of them may cost less than 0.
 */
static double
bound(const struct cost *cost, const struct agg *low, const struct agg *high)
{
	const struct stepfloor *f = steptab_floor(cost->dev->steps);
	const struct arch *a = &cost->dev->arch;
	const struct costopt *o = &cost->opt;
	double wm = cost->term[TMUL] ? o->weight[WMUL] : 0;
	double win = cost->term[TIN] ? o->weight[WIN] : 0;
	double wi = fmin(win, wm), over, accesses, c, access, b, sum, at;
	double B2 = (double)high->B2, M = (double)low->M, I = (double)low->I;

	if (!f)
		return INFINITY;
	over = win > wm ? (win - wm) * f->drop : 0;
	accesses = (double)low->T / (B2 * (double)pim_lanes(a));
	c = f->write * accesses * fmin(B2, (double)pim_banks(a));
	/* a lone bank drops a column: see steptab.c */
	access = high->B2 == 1 ? 0 : f->access;
	b = wm * (f->old - access) - over;
	sum = wm * access * accesses + win * f->rest;
	if (b < 0)
		return -INFINITY;
	if (high->B2 == 1)
		return sum + b * M;
	at = fmax(M, sqrt(wi * I * c / b));
	return sum + fmax(b * M, b * at + wi * I * (c / at - f->less));
}

static const struct costterm rows[] = {
	{ .term = TMUL, .text = "step*M", .value = steps },
	COSTTERM_NONE(TADD),
	COSTTERM_NONE(TOUT),
	{ .term = TIN, .per = PERLOAD, .choose = loadstext, .value = loads },
};

const struct costtable cost_bysteps = { COSTTABLE(rows), .bound = bound,
	.steps = true };
