#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "steps/steptab.h"
#include "cost/cost.h"

/*
 * Model sim. With p = B1 * B2 products a step, M = T / p; a step has at least
 * p / (B2 * lanes) accesses, and a new one writes min(B2, 16) times as many:
 * what that comes to is a + b*M + I*(c/M - less), least at M^2 = I*c/b. Where
 * the loads weigh more than the steps, up to M of them may be below nothing.
 */
static double
floorsim(const struct arch *a, const struct costopt *o, const struct agg *low,
	const struct agg *high)
{
	const struct stepfloor *f = steptab_floor(a);
	double wm = o->weight[WMUL];
	double win = o->objective == OFULL ? o->weight[WIN] : 0;
	double wi = fmin(win, wm);
	double over = win > wm ? (win - wm) * f->drop : 0;
	double B2 = (double)high->B2, M = (double)low->M, I = (double)low->I;
	double accesses = (double)low->T / (B2 * (double)steptab_lanes(a));
	double c = f->write * accesses * fmin(B2, (double)steptab_banks(a));
	/* a lone bank drops a column: see steptab.c */
	double access = high->B2 == 1 ? 0 : f->access;
	double b = wm * (f->old - access) - over, at;
	double sum = wm * access * accesses + win * f->rest;

	if (b < 0)
		return -INFINITY;
	if (high->B2 == 1)
		return sum + b * M;
	at = fmax(M, sqrt(wi * I * c / b));
	return sum + fmax(b * M, b * at + wi * I * (c / at - f->less));
}

double
cost_floor(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *low, const struct agg *high)
{
	const double *wt = o->weight;
	double w = (double)a->data_width;
	double M = (double)low->M, F = (double)low->F, I = (double)low->I;
	double work = (double)low->T / (double)high->B2;
	double ins = o->objective == OFULL ? I : 0;

	if (o->model == MSIM)
		return floorsim(a, o, low, high);
	if (a->machine == SIMDRAM)
		return wt[WMUL] * (double)a->mul_lat * M;
	if (o->model == MANALYTICAL)
		return wt[WMUL] * (double)a->row_act_lat * M +
			wt[WADD] * work * w / (double)a->dq_width;
	w = wt[WADD] * w / (double)a->pe_bandwidth;
	if (op == GEMM)
		return wt[WMUL] * (double)a->row_act * F + w * F;
	if (o->objective == OFULL)
		return wt[WMUL] * (double)a->row_act * M + w * work +
			wt[WIN] * (double)a->row_act * ins;
	return wt[WMUL] * (double)a->row_act * F + w * work;
}
