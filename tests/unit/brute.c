/*
 * The search and the MILP against brute force over all mappings of tiny
 * random layers, by the second implementation of ref.h.
 * usage: brute [SEED [LAYERS]] with so many layers per choice of options
 */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/out.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/space.h"
#include "map/search.h"
#include "map/least.h"
#include "milp/model.h"
#include "milp/carry.h"
#include "milp/sol.h"
#include "milp/decode.h"
#include "milp/lptext.h"
#include "solve/run.h"
#include "solve/solver.h"
#include "unit.h"
#include "draw.h"
#include "ref.h"

/* One layer, device and choice of options, in both forms. */
struct tiny {
	struct reflayer l;
	struct refdev d;
	struct refopt o;
	struct nest nest;
	struct device dev;
	/* what it is, for messages */
	char *text;
};

/* What ref.h has to know. */
_Static_assert(NSTORAGE == 3 && NCOUNTING == 2 && NOBJECTIVE == 2 &&
	NTERM == 4, "ref.h knows each storage, counting, objective and term");

/* How many of the best mappings are compared. */
enum { KBEST = 20 };

static long
pick(const char *list)
{
	long v[16], n = 0;
	char *end;

	while (*list && n < 16) {
		v[n++] = strtol(list, &end, 10);
		list = end;
	}
	return v[draw(0, n - 1)];
}

/* ---- the layer ---- */

static void
drawconv(struct reflayer *l)
{
	l->n[RN] = pick("1 1 1 2 3");
	l->n[RG] = pick("1 1 1 1 1 1 1 2 3");
	l->n[RK] = pick("1 2 3 4 5 6 8");
	l->n[RC] = pick("1 2 3 4 6");
	l->n[RP] = pick("1 3 4 5 6 7 8 9 12");
	l->n[RQ] = pick("1 2 4 5 6 7 8");
	l->n[RR] = pick("1 2 3 4 5 6 8");
	l->n[RS] = pick("1 2 3 4 6");
	l->sh = draw(1, 4);
	l->sw = draw(1, 4);
	l->dh = draw(1, 3);
	l->dw = draw(1, 3);
}

/* Hardly more than one window, so that all hangs on how inputs are shared. */
static void
drawwindow(struct reflayer *l)
{
	drawconv(l);
	l->n[RN] = l->n[RG] = 1;
	l->n[RK] = draw(1, 2);
	l->n[RC] = draw(1, 2);
	l->n[RP] = pick("8 12 16 18 20 24 30 36");
	l->n[RR] = pick("4 6 8 9 12 16");
	l->n[RQ] = pick("1 2 3 4");
	l->n[RS] = pick("1 2 3 4");
}

static void
drawgemm(struct reflayer *l)
{
	l->n[RN] = pick("1 1 2 3");
	l->n[RH] = pick("1 1 1 2 4");
	l->n[RP] = pick("1 2 3 5 6 7 8 12 16");
	l->n[RQ] = pick("1 4 6 9 12 15 18 24 30");
	l->n[RR] = pick("1 2 4 5 8 10 12 16");
}

/* Ways to write x as a product of three. */
static long
ntriples(long x)
{
	long i, j, n = 0;

	for (i = 1; i <= x; i++)
		for (j = 1; j <= x; j++)
			n += x % (i * j) == 0;
	return n;
}

static void
drawlayer(struct reflayer *l)
{
	long n, i, kind;

	do {
		*l = (struct reflayer){ .sh = 1, .sw = 1, .dh = 1, .dw = 1 };
		kind = draw(0, 3);
		l->gemm = kind == 0;
		for (i = 0; i < RLOOP; i++)
			l->n[i] = 1;
		if (kind == 0)
			drawgemm(l);
		else if (kind == 1)
			drawwindow(l);
		else
			drawconv(l);
		n = 1;
		for (i = 0; i < RLOOP; i++)
			n *= ntriples(l->n[i]);
	} while (n > 40000);
	l->banks = pick("1 2 3 4 6 8 12 16 17 32 48 64");
}

static void
tonest(struct nest *n, const struct reflayer *l)
{
	static const enum var vars[RLOOP] = { VP, VR, VQ, VS, VN, VH, VG, VK,
		VC };
	int i;

	nest_init(n, l->gemm ? GEMM : CONV2D);
	n->name = xstrdup("tiny");
	n->source = xstrdup("test");
	n->arch = xstrdup("tiny");
	for (i = 0; i < RLOOP; i++)
		n->bound[vars[i]] = l->n[i];
	n->stride[0] = l->sh;
	n->stride[1] = l->sw;
	n->dil[0] = l->dh;
	n->dil[1] = l->dw;
	n->num_banks = l->banks;
}

/* The mapping of a nest, as the reference has it. */
static void
frommapped(struct refmap *m, const struct nest *n)
{
	static const enum level at[] = { LSTEP, LCOLUMN, LBANK };
	int i, k, v;

	for (i = 0; i < RLOOP; i++) {
		v = (int)(strchr(var_names, refloops[i]) - var_names);
		for (k = 0; k < 3; k++) {
			m->tile[i][k] = (long)n->tile[v][at[k]];
			m->coef[i][k] = (long)n->coef[v][at[k]];
		}
	}
}

/* ---- device and options ---- */

static void
drawdevice(struct refdev *d, bool hbm, const struct refopt *o)
{
	*d = (struct refdev){ .hbm = hbm, .w = 16, .row = 8192, .col = 8192,
		.pe = 256, .sys = 256, .mul = 44825, .add = 2025, .act = 15,
		.actlat = 24, .burst = 4, .dq = 128, .pes = 16 };
	if (draw(0, 3) == 0) {
		d->mul = draw(1, 60);
		d->add = draw(0, 40);
		d->actlat = draw(0, 50);
	}
	if (draw(0, 1))
		d->act = pick("0 1 27 500 3000");
	if (draw(0, 3) == 0)
		d->w = pick("8 16 32");
	if (draw(0, 3) == 0)
		d->sys = pick("16 64 100 256");
	if (draw(0, 2) == 0) {
		d->pes = pick("1 4 8 16");
		d->dq = pick("64 128 256");
		d->pe = pick("64 128 256 512");
	}
	/* little room, so that it matters */
	if (draw(0, 2) > 0) {
		d->row = draw(0, 1) ? draw(2, 12) : draw(1, 40);
		if (!hbm)
			d->row = d->w * d->row + draw(0, 7);
	}
	if (draw(0, 2) > 0)
		d->col = hbm ? d->w * draw(1, 24) : draw(1, 24);
	/* then a row is cut into parts of pe_bandwidth bits */
	if (hbm && o->compute)
		d->col = draw(1, 4) * d->pe + draw(0, d->pe - 1);
}

/*
 * Take from the device what the best mapping needs to fit: the optimum then
 * lies where a limit binds. Up to so many times.
 */
static void
tighten(struct tiny *t, long times)
{
	struct refbest best;
	struct refagg *g = &best.agg;
	long o, need, most;

	t->d.row = 1 << 20;
	for (; times >= 0; times--) {
		refsearch(&t->l, &t->d, &t->o, false, &best);
		if (!best.any)
			return;
		o = t->o.storage == RALL ? g->O : 0;
		need = g->F + g->I + o;
		if (t->o.storage == RFILTER) {
			need = g->F;
		} else if (t->o.product && !(t->l.gemm && !t->d.hbm)) {
			most = g->F > g->I ? g->F : g->I;
			most = o > most ? o : most;
			need = most * (t->o.storage == RALL ? 3 : 2);
		}
		if (t->d.hbm && t->o.compute)
			need = refceil(need, t->d.col / t->d.pe);
		t->d.row = (t->d.hbm ? 1 : t->d.w) * need - 1;
	}
}

static void
todevice(struct device *dev, const struct refdev *d)
{
	struct arch arch, *a = &arch;
	char err[1024];

	if (arch_load(a, d->hbm ? "hbm-pim" : "simdram", err) < 0)
		die("%s", err);
	free(a->name);
	a->name = xstrdup("tiny");
	a->data_width = d->w;
	a->num_row = d->row;
	a->num_col = d->col;
	a->pe_bandwidth = d->pe;
	a->sys_bandwidth = d->sys;
	a->mul_lat = d->mul;
	a->add_lat = d->add;
	a->row_act = d->act;
	a->row_act_lat = d->actlat;
	a->nBL = d->burst;
	a->dq_width = d->dq;
	a->pe_per_channel = d->pes;
	device_init(dev, a);
}

/*
 * Options number i of all 200 that there are. Returns whether they are for
 * hbm-pim; *last says whether they are the last.
 */
static bool
options(struct refopt *o, int i, bool *last)
{
	static const int combs[] = { -1, 0, 1, 2, 5 };
	int where = i / 5 % 5;

	*o = (struct refopt){ .amul = 1, .aadd = 1, .aout = 1, .ain = 1 };
	o->comb = combs[i % 5];
	/* hbm-pim has two kinds of storage, simdram three */
	o->storage = where == 0 || where == 2 ? RINFILTER : where == 3 ?
		RFILTER : RALL;
	o->product = i / 25 % 2;
	o->compute = i / 50 % 2;
	o->analytical = i / 100;
	*last = i == 199;
	return where < 2;
}

static void
tocostopt(struct costopt *c, const struct refopt *o)
{
	static const enum storage storages[] = { SINFILTER, SFILTER, SALL };
	static const enum coeff coeffs[] = { FLEXIBLE, COMB0, COMB1, COMB2,
		FLEXIBLE, FLEXIBLE, COMB5 };

	costopt_init(c);
	c->model = o->analytical ? MANALYTICAL : MOPTIPIM;
	c->storage = storages[o->storage];
	c->counting = o->product ? CPRODUCT : CEXACT;
	c->objective = o->compute ? OCOMPUTE : OFULL;
	c->coeff = coeffs[o->comb + 1];
	c->weight[WMUL] = o->amul;
	c->weight[WADD] = o->aadd;
	c->weight[WOUT] = o->aout;
	c->weight[WIN] = o->ain;
}

static void
drawweights(struct refopt *o)
{
	if (draw(0, 4) > 0)
		return;
	o->amul = (double)draw(0, 3);
	o->aadd = (double)draw(0, 8) / 4;
	o->aout = (double)draw(0, 100);
	o->ain = (double)draw(0, 1000) / 8;
}

static void
describe(struct tiny *t)
{
	const struct reflayer *l = &t->l;
	const struct refdev *d = &t->d;
	char *opt = costopt_text(&t->nest.opt), bounds[200];
	int i, n = 0;

	for (i = 0; i < RLOOP; i++)
		n += snprintf(bounds + n, sizeof bounds - (size_t)n, " %c %ld",
			refloops[i], l->n[i]);
	t->text = xasprintf("%s%s stride %ld %ld dilation %ld %ld banks %ld; "
		"%s w %ld row %ld col %ld sys %ld mul %ld add %ld act %ld "
		"actlat %ld dq %ld pes %ld pe %ld; %s",
		l->gemm ? "gemm" : "conv2d", bounds, l->sh, l->sw, l->dh,
		l->dw, l->banks,
		d->hbm ? "hbm-pim" : "simdram", d->w, d->row, d->col, d->sys,
		d->mul, d->add, d->act, d->actlat, d->dq, d->pes, d->pe, opt);
	free(opt);
}

/* ---- the three ways to map it ---- */

static bool
same(double a, double b)
{
	return fabs(a - b) <= 1e-9 * fmax(1, fabs(b));
}

/* Search: same cost, same least number of banks; why not, or NULL. */
static char *
trysearch(const struct tiny *t, const struct refbest *best)
{
	struct nest lone = t->nest;
	struct space s;
	struct found f;
	int64_t least, want = best->minbanks;
	int st;

	space_init(&s, &t->nest, &t->dev);
	st = search_best(&s, 0, &f);
	space_free(&s);
	if (st < 0)
		return xstrdup(device_error(&t->dev));
	if (f.any != best->any)
		return xasprintf("search says %s", f.any ? "feasible" :
			"infeasible");
	if (f.any && !same(f.cost, best->cost))
		return xasprintf("search finds %.15g", f.cost);
	/* it looks from what there is on, and not for ever */
	lone.num_banks = 1;
	if (want > LEAST_FACTOR)
		want = 0;
	least = least_resource(RBANKS, &lone, &t->dev);
	if (least != want)
		return xasprintf("search needs %lld banks, brute force %lld",
			(long long)least, (long long)want);
	return NULL;
}

/* Whether brute force finds a mapping if the device has so much of it. */
static bool
feasible(const struct tiny *t, enum resource r, int64_t much)
{
	struct refdev d = t->d;
	struct refbest best;

	*(r == RCOLUMNS ? &d.col : &d.row) = much;
	refsearch(&t->l, &d, &t->o, false, &best);
	return best.any;
}

/* The least columns and room of a layer that does not fit. */
static char *
tryleast(const struct tiny *t)
{
	enum resource r;
	int64_t least;

	for (r = RCOLUMNS; r <= RROOM; r++) {
		least = least_resource(r, &t->nest, &t->dev);
		if (least ? !feasible(t, r, least) || feasible(t, r,
		    least - 1) : feasible(t, r, LEAST_FACTOR *
		    resource_get(r, &t->nest, &t->dev)))
			return xasprintf("the least %s is not %lld",
				resource_names[r], (long long)least);
	}
	return NULL;
}

/* The frontier and the best few; why they are wrong, or NULL. */
static char *
tryfew(const struct tiny *t, const struct refbest *best)
{
	double front[RMAXBANKS + 1];
	struct found f[KBEST];
	struct space s;
	size_t i, n, want = best->nall < KBEST ? best->nall : KBEST;
	int st;

	space_initall(&s, &t->nest, &t->dev);
	st = search_kbest(&s, KBEST, f, &n);
	if (st == 0)
		st = search_frontier(&s, front);
	space_free(&s);
	if (st < 0)
		return xstrdup(device_error(&t->dev));
	for (i = 0; i <= (size_t)t->l.banks; i++)
		if (isinf(front[i]) != isinf(best->front[i]) ||
		    (!isinf(front[i]) && !same(front[i], best->front[i])))
			return xasprintf("the frontier at %zu banks is %.15g, "
				"brute force has %.15g", i, front[i],
				best->front[i]);
	if (n != want)
		return xasprintf("%zu best mappings, brute force has %zu", n,
			want);
	for (i = 0; i < n; i++)
		if (!same(f[i].cost, best->all[i].cost))
			return xasprintf("mapping number %zu costs %.15g, not "
				"%.15g", i, f[i].cost, best->all[i].cost);
	return NULL;
}

/* Run the mapped nest step by step; why it is wrong, or NULL. */
static char *
replay(const struct tiny *t, const struct nest *n, const struct refbest *best)
{
	struct refmap m;
	struct refagg g;

	frommapped(&m, n);
	if (!refcovers(&t->l, &m))
		return xasprintf("the mapping does not cover the layer");
	refrun(&t->l, &t->o, &m, &g);
	if (g.B2 > t->l.banks || !reffits(&t->l, &t->d, &t->o, &g))
		return xasprintf("the mapping does not fit");
	if (!same(refcost(&t->l, &t->d, &t->o, &g), best->cost))
		return xasprintf("the mapping costs %.15g by its steps",
			refcost(&t->l, &t->d, &t->o, &g));
	return NULL;
}

/* Solve the model as lpsolve does: through the text of the LP. */
static int
solve(const struct model *m, const struct carry *c, struct sol *sol,
	char err[1024])
{
	struct solvelimit none = { 0, 0 };
	struct out w;
	const char *s;
	size_t n;
	char *path;
	int st;

	out_openmem(&w);
	lptext_write(&w, m, c, true);
	s = out_mem(&w, &n);
	path = run_tempfile(s, n, ".lp", err);
	out_close(&w);
	sol_init(sol, "glpk");
	st = solve_builtin(path, &none, sol, err);
	run_remove(path);
	return st;
}

/* What the MILP makes of it; why it is wrong, or NULL. */
static char *
judge(const struct tiny *t, const struct nest *n, const struct refbest *best)
{
	if (!best->any)
		return n->status == INFEASIBLE ? NULL : xasprintf("the MILP "
			"says %s", status_names[n->status]);
	if (n->status != OPTIMAL)
		return xasprintf("the MILP says %s", status_names[n->status]);
	if (!same(n->cost, best->cost) || !same(n->lower, best->cost))
		return xasprintf("the MILP finds %.15g, bound %.15g", n->cost,
			n->lower);
	return replay(t, n, best);
}

static char *
trymilp(const struct tiny *t, const struct refbest *best, bool incumbent)
{
	struct nest given = t->nest;
	struct carry c = { .nest = &given, .nnest = 1, .dev = &t->dev,
		.incumbent = incumbent };
	char err[1024], *why;
	struct model m;
	struct nest n;
	struct sol sol;

	if (model_init(&m, &t->nest, &t->dev, incumbent) < 0)
		die("%s", device_error(&t->dev));
	nest_copy(&n, &t->nest);
	if (solve(&m, &c, &sol, err) < 0 || decode(&c, &sol, &n, err) < 0)
		why = xasprintf("the MILP fails: %s", err);
	else
		why = judge(t, &n, best);
	sol_free(&sol);
	nest_free(&n);
	model_free(&m);
	return why;
}

static void
runcase(int i, const struct refopt *o, bool hbm)
{
	struct tiny t = { .o = *o };
	struct refbest best;
	char *why;

	drawlayer(&t.l);
	drawweights(&t.o);
	drawdevice(&t.d, hbm, &t.o);
	tonest(&t.nest, &t.l);
	if (draw(0, 2) == 0)
		tighten(&t, draw(0, 4));
	todevice(&t.dev, &t.d);
	tocostopt(&t.nest.opt, &t.o);
	describe(&t);
	refsearch(&t.l, &t.d, &t.o, i % 4 == 0, &best);
	why = trysearch(&t, &best);
	if (!why && !best.any)
		why = tryleast(&t);
	if (!why && best.wantall)
		why = tryfew(&t, &best);
	if (!why)
		why = trymilp(&t, &best, true);
	if (!why)
		why = trymilp(&t, &best, false);
	check(!why, "%d: %s: %s%.15g%s%s", i, t.text, best.any ? "" :
		"infeasible, ", best.any ? best.cost : (double)best.minbanks,
		why ? "; but " : "", why ? why : "");
	free(why);
	free(best.all);
	free(t.text);
	nest_free(&t.nest);
	device_free(&t.dev);
}

int
main(int argc, char **argv)
{
	int i, k, n = argc > 2 ? atoi(argv[2]) : 3;
	struct refopt o;
	bool hbm, last = false;

	if (argc > 1)
		seed = strtoull(argv[1], NULL, 10);
	for (i = 0; !last; i++) {
		hbm = options(&o, i, &last);
		for (k = 0; k < n; k++)
			runcase(n * i + k, &o, hbm);
	}
	return unit_end();
}
