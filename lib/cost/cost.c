#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/intern.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/optipim.h"
#include "kernel/kernel.h"
#include "kernel/pattern.h"
#include "steps/steps.h"
#include "steps/steptab.h"
#include "cost/cost.h"

const char *const term_names[NTERM] = { "multiply", "add", "output",
	"input" };

int64_t
cost_distinct(int64_t cp, int64_t p, int64_t cr, int64_t r)
{
	int64_t g = gcd64(cp, cr), x = cp / g, y = cr / g;

	/* x*i + y*j meets itself y rows of i and x rows of j further on */
	if (p <= y || r <= x)
		return p * r;
	return p * r - (p - y) * (r - x);
}

/* Distinct input rows (axis 0) or columns (axis 1) of a column's steps. */
static int64_t
window(const struct nest *n, enum counting c, int axis)
{
	enum var out = axis ? VQ : VP, fil = axis ? VS : VR;
	int64_t p = n->tile[out][LSTEP], r = n->tile[fil][LSTEP];

	if (c == CPRODUCT || p == 1 || r == 1)
		return p * r;
	return cost_distinct(n->coef[out][LSTEP] * n->stride[axis], p,
		n->coef[fil][LSTEP] * n->dil[axis], r);
}

/* Product over all variables of the tile at one level. */
static int64_t
product(const struct nest *n, enum level l)
{
	int64_t p = 1;
	int v;

	for (v = 0; v < NVAR; v++)
		p *= n->tile[v][l];
	return p;
}

void
cost_aggregate(const struct nest *n, enum counting c, struct agg *g)
{
	int64_t s[NVAR];
	int v;

	for (v = 0; v < NVAR; v++)
		s[v] = n->tile[v][LSTEP];
	memset(g, 0, sizeof *g);
	g->T = nest_macs(n);
	g->M = product(n, LSTEP);
	g->B1 = product(n, LCOLUMN);
	g->B2 = product(n, LBANK);
	if (n->op == CONV2D) {
		g->u_pr = window(n, c, 0);
		g->u_qs = window(n, c, 1);
		g->O = s[VG] * s[VN] * s[VK] * s[VP] * s[VQ];
		g->F = s[VG] * s[VK] * s[VC] * s[VR] * s[VS];
		g->I = s[VG] * s[VN] * s[VC] * g->u_pr * g->u_qs;
		g->reuse = s[VK];
	} else {
		g->O = s[VN] * s[VH] * s[VP] * s[VR];
		g->F = s[VN] * s[VH] * s[VQ] * s[VR];
		g->I = s[VN] * s[VH] * s[VP] * s[VQ];
		g->reuse = s[VH] * s[VR];
	}
}

int64_t
cost_maxcolumns(const struct arch *a, const struct costopt *o)
{
	if (a->machine == SIMDRAM)
		return a->num_col;
	if (o->objective == OFULL)
		return a->num_col / a->data_width;
	return a->pe_bandwidth / a->data_width;
}

/* What a column holds in all: bits on simdram, values on hbm-pim. */
static int64_t
columnroom(const struct arch *a, const struct costopt *o)
{
	if (a->machine == SIMDRAM || o->objective == OFULL)
		return a->num_row;
	return a->num_col / a->pe_bandwidth * a->num_row;
}

int
cost_limits(const struct arch *a, const struct costopt *o, enum op op,
	struct limit lim[MAXLIMIT])
{
	int64_t w = a->machine == SIMDRAM ? a->data_width : 1;
	int64_t room = columnroom(a, o);
	bool all = o->storage == SALL;
	bool apart = o->counting == CPRODUCT &&
		!(a->machine == SIMDRAM && op == GEMM);
	int n = 0;

	if (o->storage == SFILTER) {
		lim[n++] = (struct limit){ .f = true, .most = room / w };
	} else if (apart) {
		int64_t most = room / (all ? 3 : 2) / w;

		lim[n++] = (struct limit){ .f = true, .most = most };
		lim[n++] = (struct limit){ .i = true, .most = most };
		if (all)
			lim[n++] = (struct limit){ .o = true, .most = most };
	} else {
		lim[n++] = (struct limit){ .o = all, .f = true, .i = true,
			.most = room / w };
	}
	return n;
}

char *
cost_misfit(const struct arch *a, const struct costopt *o, enum op op,
	int64_t num_banks, const struct agg *g)
{
	struct limit lim[MAXLIMIT];
	int64_t need, cols = cost_maxcolumns(a, o);
	int i, n;

	if (g->B2 > num_banks)
		return xasprintf("%lld banks used, %lld allowed",
			(long long)g->B2, (long long)num_banks);
	if (g->B1 > cols)
		return xasprintf("%lld columns per bank used, %lld there",
			(long long)g->B1, (long long)cols);
	n = cost_limits(a, o, op, lim);
	for (i = 0; i < n; i++) {
		need = (lim[i].o ? g->O : 0) + (lim[i].f ? g->F : 0) +
			(lim[i].i ? g->I : 0);
		if (need > lim[i].most)
			return xasprintf("a column must hold %lld values "
				"(%s%s%s), room for %lld", (long long)need,
				lim[i].o ? "outputs " : "",
				lim[i].f ? "filters " : "",
				lim[i].i ? "inputs" : "",
				(long long)lim[i].most);
	}
	return NULL;
}

const char *
cost_badoption(const struct arch *a, const struct costopt *o)
{
	if (a->machine == HBMPIM && o->storage == SFILTER)
		return "storage 'filter' is not possible on hbm-pim: a column "
			"cannot hold filters alone";
	if (cost_maxcolumns(a, o) < 1)
		return "num_col (with objective compute: pe_bandwidth) does "
			"not hold one value of data_width bits";
	return NULL;
}

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

/* Of so many clocks, what they take beyond steps that load nothing. */
static double
loads(const struct affine *f, double cycles)
{
	return f->weight * (cycles - f->steps->step * (double)f->m);
}

double
cost_at(const struct affine *f, int64_t i, int64_t fil)
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
		return cost_at(f, i, fil);
	return f->fixed + loads(f, steps_least(f->steps, f->m, i));
}

double
cost_cycles(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *g)
{
	struct costform f;
	struct affine s;

	cost_form(a, o, op, g, &f);
	s = cost_sum(&f);
	return cost_at(&s, g->I, g->F);
}

bool
cost_ordered(const struct arch *a, const struct costopt *o)
{
	return o->model == MSIM && o->objective == OFULL &&
		steptab_ordered(a);
}

/* Clocks of the nest's steps in their order; false if they are too many. */
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

double
cost_terms(const struct arch *a, const struct nest *n, double term[NTERM])
{
	const struct affine *t;
	struct costform f;
	struct agg g;
	double sum = 0, cycles;
	int i;

	cost_aggregate(n, n->opt.counting, &g);
	cost_form(a, &n->opt, n->op, &g, &f);
	for (i = 0; i < NTERM; i++) {
		t = &f.term[i];
		term[i] = cost_at(t, g.I, g.F);
		if (t->steps && t->steps->nstate > 0 &&
		    inorder(t->steps, n, &cycles))
			term[i] = loads(t, cycles);
		sum += term[i];
	}
	return sum;
}

double
cost_nest(const struct arch *a, const struct nest *n)
{
	double term[NTERM];

	return cost_terms(a, n, term);
}

/*
 * Model sim. With p = B1 * B2 products a step, M = T / p; a step has at least
 * p / (B2 * lanes) accesses, and a new one writes min(B2, 16) times as many:
 * what that comes to is a + b*M + I*(c/M - less), least at M^2 = I*c/b.
 */
static double
floorsim(const struct arch *a, const struct costopt *o, const struct agg *low,
	const struct agg *high)
{
	const struct stepfloor *f = steptab_floor(a);
	double wm = o->weight[WMUL], wi = fmin(o->weight[WIN], wm);
	double B2 = (double)high->B2, M = (double)low->M, I = (double)low->I;
	double accesses = (double)low->T / (B2 * (double)steptab_lanes(a));
	double c = f->write * accesses * fmin(B2, (double)steptab_banks(a));
	double b = wm * (f->old - f->access), sum, at;

	/* where more loads cost less, their weight must not decide */
	if (o->weight[WIN] > wm && steptab_ordered(a))
		return -INFINITY;
	/* a lone bank drops a column: see steptab.c */
	if (high->B2 == 1)
		return wm * M * f->old;
	sum = wm * f->access * accesses + wi * fmin(f->rest, 0);
	if (o->objective == OCOMPUTE)
		I = 0;
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

void
cost_depends(const struct arch *a, const struct costopt *o, enum op op,
	bool *outputs, bool *reuse)
{
	struct limit lim[MAXLIMIT];
	int i, n = cost_limits(a, o, op, lim);

	*outputs = (a->machine == SIMDRAM && o->model != MSIM) ||
		(o->model == MOPTIPIM && o->objective == OFULL);
	for (i = 0; i < n; i++)
		*outputs |= lim[i].o;
	*reuse = a->machine == HBMPIM && o->model == MANALYTICAL &&
		o->objective == OFULL;
}
