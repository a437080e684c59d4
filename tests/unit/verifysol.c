/*
 * A thousand corrupted solutions. Each must be refused with a reason, or else
 * what comes out must be true all the same, judged by the second
 * implementation of ref.h: a mapping that covers the layer that the solution
 * names, fits the device that it names, costs what it says, and is the
 * cheapest there is if it says so. So it is with some changes of the carried
 * layer (another name; a fifth bank that no split can use), of comments, and
 * with "feasible" in place of "optimal", which claims less. What a solver
 * solved is never as good if a value, a column or the objective changed.
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
#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "milp/lp.h"
#include "milp/model.h"
#include "milp/carry.h"
#include "milp/sol.h"
#include "milp/decode.h"
#include "milp/lptext.h"
#include "solve/run.h"
#include "solve/solver.h"
#include "unit.h"
#include "ref.h"

static uint64_t seed = 7;

/* The next random number below n. */
static size_t
draw(size_t n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (size_t)((seed >> 33) % n);
}

/* ---- the good solutions: all optimal but the last, infeasible ---- */

static const struct {
	const char *layer, *model;
	/* what of the device is changed; 0: it is the built-in one */
	const char *device;
	int64_t num_row, num_col;
} given[] = {
	{ "op conv2d\nsource csv\nbounds N 1 K 4 P 6 Q 4 C 2 R 3 S 2\n"
		"stride 2 1\ndilation 1 1\nnum_banks 4\n",
		"optipim in+filter exact full flexible", "hbm-pim", 0, 0 },
	{ "op conv2d\nsource csv\nbounds N 2 K 3 P 8 Q 1 C 4 R 4 S 1\n"
		"stride 2 1\ndilation 3 1\nnum_banks 6\n",
		"optipim all exact full flexible", "hbm-pim", 30, 128 },
	{ "op gemm\nsource csv\nbounds N 1 H 2 P 6 Q 12 R 4\nnum_banks 16\n",
		"optipim in+filter exact full flexible", "hbm-pim", 0, 0 },
	{ "op gemm\nsource csv\nbounds N 1 H 1 P 8 Q 18 R 5\nnum_banks 3\n",
		"optipim all exact full flexible", "simdram", 400, 12 },
	{ "op conv2d\nsource csv\nbounds N 1 K 6 P 5 Q 5 C 3 R 3 S 3\n"
		"stride 1 1\ndilation 1 1\nnum_banks 8\n",
		"optipim in+filter product full comb2", "simdram", 500, 25 },
	{ "op conv2d\nsource csv\nbounds N 1 K 8 P 6 Q 3 C 4 R 2 S 3\n"
		"stride 3 2\ndilation 1 2\nnum_banks 20\n",
		"analytical in+filter exact full flexible", "hbm-pim", 40,
		200 },
	{ "op conv2d\nsource csv\nbounds N 1 K 8 P 9 Q 1 C 2 R 5 S 1\n"
		"stride 1 1\ndilation 1 1\nnum_banks 9\n",
		"optipim in+filter exact compute flexible 1,2,1,1", "hbm-pim",
		7, 512 },
	{ "op gemm\nsource csv\nbounds N 1 H 1 P 1 Q 64 R 32\nnum_banks 2\n",
		"optipim in+filter exact full flexible", "simdram", 64, 8 },
};
enum { NGIVEN = sizeof given / sizeof *given };

static void
makedevice(struct device *d, int i)
{
	struct arch a;
	char err[1024];

	if (arch_load(&a, given[i].device, err) < 0)
		die("%s", err);
	if (given[i].num_row) {
		free(a.name);
		a.name = xstrdup("small");
		a.num_row = given[i].num_row;
		a.num_col = given[i].num_col;
	}
	device_init(d, &a);
}

static void
makenest(struct nest *n, int i, const struct arch *a)
{
	struct in r;
	char *s = xasprintf("layer l%d\n%sstatus unmapped\narch %s\n"
		"model %s\n", i, given[i].layer, a->name, given[i].model);

	in_mem(&r, "given", s, strlen(s));
	if (nest_readone(n, &r) <= 0)
		die("%s", r.err);
	in_close(&r);
	free(s);
}

/* Solve the LP in the text as lpsolve does; the solution as text. */
static char *
solvetext(const char *lp, size_t len)
{
	struct solvelimit none = { 0, 0 };
	char err[1024], *path = run_tempfile(lp, len, ".lp", err), *text;
	struct lptext t;
	struct sol s;
	struct out w;
	struct in r;
	size_t i, n;

	in_mem(&r, "lp", lp, len);
	sol_init(&s, "glpk");
	if (lptext_next(&t, &r) != 1 ||
	    solve_builtin(path, &none, &s, err) < 0)
		die("the LP cannot be solved: %s", err);
	for (i = 0; i < t.carry.n; i++)
		strlist_add(&s.carry, t.carry.s[i]);
	out_openmem(&w);
	sol_write(&w, &s, false);
	lp = out_mem(&w, &n);
	text = xstrndup(lp, n);
	out_close(&w);
	sol_free(&s);
	lptext_free(&t);
	in_close(&r);
	run_remove(path);
	return text;
}

static char *
goodsolution(int i)
{
	struct device d;
	struct carry c = { .nnest = 1, .dev = &d, .incumbent = i % 2 == 0 };
	struct model m;
	struct nest n;
	struct out w;
	const char *lp;
	char *text;
	size_t len;

	makedevice(&d, i);
	makenest(&n, i, &d.arch);
	c.nest = &n;
	strlist_add(&c.by, "by a test");
	if (model_init(&m, &n, &d, c.incumbent) < 0)
		die("%s", device_error(&d));
	out_openmem(&w);
	lptext_write(&w, &m, &c, false);
	lp = out_mem(&w, &len);
	text = solvetext(lp, len);
	out_close(&w);
	model_free(&m);
	nest_free(&n);
	device_free(&d);
	strlist_free(&c.by);
	return text;
}

/* ---- whether an answer is true ---- */

static const enum var loopvars[RLOOP] = { VP, VR, VQ, VS, VN, VH, VG, VK,
	VC };

static void
fromnest(struct reflayer *l, struct refmap *m, const struct nest *n)
{
	static const enum level at[] = { LSTEP, LCOLUMN, LBANK };
	int i, k;

	*l = (struct reflayer){ .gemm = n->op == GEMM, .sh = n->stride[0],
		.sw = n->stride[1], .dh = n->dil[0], .dw = n->dil[1],
		.banks = n->num_banks };
	for (i = 0; i < RLOOP; i++) {
		l->n[i] = n->bound[loopvars[i]];
		for (k = 0; k < 3; k++) {
			m->tile[i][k] = n->tile[loopvars[i]][at[k]];
			m->coef[i][k] = n->coef[loopvars[i]][at[k]];
		}
	}
}

static void
fromarch(struct refdev *d, const struct arch *a)
{
	*d = (struct refdev){ .hbm = a->machine == MACHINE_hbm,
		.w = a->data_width, .row = a->num_row, .col = a->num_col,
		.pe = a->pe_bandwidth, .sys = a->sys_bandwidth,
		.mul = a->mul_lat, .add = a->add_lat, .act = a->row_act,
		.actlat = a->row_act_lat, .burst = a->nBL, .dq = a->dq_width,
		.pes = a->pe_per_channel };
}

static void
fromopt(struct refopt *r, const struct costopt *o)
{
	static const int combs[NCOEFF] = { -1, 0, 1, 2, 5 };

	*r = (struct refopt){ .analytical = o->model == MANALYTICAL,
		.product = o->counting == CPRODUCT,
		.compute = o->objective == OCOMPUTE,
		.storage = o->storage == SALL ? RALL : o->storage ==
			SFILTER ? RFILTER : RINFILTER,
		.comb = combs[o->coeff], .amul = o->weight[WMUL],
		.aadd = o->weight[WADD], .aout = o->weight[WOUT],
		.ain = o->weight[WIN] };
}

static bool
same(double a, double b)
{
	return fabs(a - b) <= 1e-9 * fmax(1, fabs(b));
}

/* NULL if what the nest says is true, else what is not. */
static const char *
falsehood(const struct nest *n, const struct arch *a)
{
	struct reflayer l;
	struct refmap m;
	struct refdev d;
	struct refopt o;
	struct refagg g;
	struct refbest best;

	/* no claim at all */
	if (n->status == UNMAPPED)
		return NULL;
	fromnest(&l, &m, n);
	fromarch(&d, a);
	fromopt(&o, &n->opt);
	refsearch(&l, &d, &o, false, &best);
	if (n->status == INFEASIBLE)
		return best.any ? "infeasible, but it is not" : NULL;
	if (!refcovers(&l, &m))
		return "a mapping that does not cover the layer";
	refrun(&l, &o, &m, &g);
	if (g.B2 > l.banks || !reffits(&l, &d, &o, &g))
		return "a mapping that does not fit";
	if (!same(n->cost, refcost(&l, &d, &o, &g)))
		return "a wrong cost";
	if (n->status == OPTIMAL && !same(n->cost, best.cost))
		return "optimal, but it is not";
	if (n->lower > best.cost * (1 + 1e-6))
		return "a bound that is too high";
	return NULL;
}

/* ---- taking a solution ---- */

enum verdict { REFUSED, TRUE, FALSE };

/* What sol2nest would do with the text; the reason, if any, in why. */
static enum verdict
take(const char *text, size_t len, char why[1024])
{
	struct devices devices = { 0 };
	const char *bad = NULL;
	struct carry c;
	struct nest n;
	struct sol s;
	struct in r;
	int st;

	why[0] = '\0';
	in_mem(&r, "sol", text, len);
	st = sol_next(&s, &r);
	if (st > 0) {
		st = carry_parse(&c, &s.carry, "sol", &devices, why) < 0 ?
			-1 : 1;
		if (st > 0) {
			nest_copy(&n, &c.nest[0]);
			st = decode(&c, &s, &n, why) < 0 ? -1 : 1;
			if (st > 0)
				bad = falsehood(&n, &c.dev->arch);
			nest_free(&n);
			carry_free(&c);
		}
		sol_free(&s);
	}
	if (st > 0 && in_line(&r))
		st = in_fail(&r, "text behind it");
	if (st == 0)
		snprintf(why, 1024, "no solution");
	else if (st < 0 && !why[0])
		memcpy(why, r.err, 1024);
	else if (bad)
		snprintf(why, 1024, "%s", bad);
	in_close(&r);
	devices_free(&devices);
	return st <= 0 ? REFUSED : bad ? FALSE : TRUE;
}

/* ---- corruptions ---- */

static void
split(struct strlist *l, const char *text)
{
	const char *end;
	char *line;

	memset(l, 0, sizeof *l);
	for (; *text; text = end + 1) {
		end = strchr(text, '\n');
		line = xstrndup(text, (size_t)(end - text));
		strlist_add(l, line);
		free(line);
	}
}

static char *
join(const struct strlist *l)
{
	struct out w;
	const char *s;
	char *text;
	size_t i, n;

	out_openmem(&w);
	for (i = 0; i < l->n; i++)
		out_printf(&w, "%s\n", l->s[i]);
	s = out_mem(&w, &n);
	text = xstrndup(s, n);
	out_close(&w);
	return text;
}

/* Number of a random line that begins so; l->n if there is none. */
static size_t
pickline(const struct strlist *l, const char *begin)
{
	size_t i, n = 0, at;

	for (i = 0; i < l->n; i++)
		n += strncmp(l->s[i], begin, strlen(begin)) == 0;
	if (n == 0)
		return l->n;
	at = draw(n);
	for (i = 0; ; i++)
		if (strncmp(l->s[i], begin, strlen(begin)) == 0 && at-- == 0)
			return i;
}

static void
setline(struct strlist *l, size_t i, char *s)
{
	free(l->s[i]);
	l->s[i] = s;
}

static void
dropline(struct strlist *l, size_t i)
{
	free(l->s[i]);
	memmove(&l->s[i], &l->s[i + 1], (l->n - i - 1) * sizeof *l->s);
	l->n--;
}

/* Make the end line count again. */
static void
recount(struct strlist *l)
{
	size_t i, n = 0;

	for (i = 0; i < l->n; i++)
		n += strncmp(l->s[i], "value ", 6) == 0;
	setline(l, l->n - 1, xasprintf("end %zu", n));
}

/* Each returns false if the solution has nothing of the kind. */

static bool
value(struct strlist *l)
{
	static const char *const values[] = { "2", "-1", "0.5", "0.99",
		"1.00001", "3", "1e9", "1e300", "-0.001", "1e-5" };
	size_t i = pickline(l, "value ");

	if (i == l->n)
		return false;
	setline(l, i, xasprintf("%.*s %s", (int)(strrchr(l->s[i], ' ') -
		l->s[i]), l->s[i], values[draw(10)]));
	return true;
}

static bool
drop(struct strlist *l)
{
	size_t i = pickline(l, "value ");

	if (i == l->n)
		return false;
	dropline(l, i);
	recount(l);
	return true;
}

static bool
rename_column(struct strlist *l)
{
	size_t i = pickline(l, "value "), n;

	if (i == l->n)
		return false;
	n = strcspn(l->s[i] + 6, " ");
	/* another digit, letter or underscore, so that it may well exist */
	for (;;) {
		size_t at = 6 + draw(n);
		char was = l->s[i][at], to = "0123456789_PQKM"[draw(15)];

		if (was == to)
			continue;
		l->s[i][at] = to;
		return true;
	}
}

static bool
objective(struct strlist *l)
{
	size_t i = pickline(l, "objective ");
	double v = i == l->n ? 0 : atof(l->s[i] + 10);
	const double to[] = { v + 1, v - 1, v * 1.01 + 0.01, -v - 1, 1e30,
		v / 2 - 0.1 };

	if (i == l->n)
		return false;
	v = to[draw(6)];
	setline(l, i, xasprintf("objective %.17g", v));
	/* and sometimes a bound that agrees */
	if (draw(2)) {
		i = pickline(l, "bound ");
		setline(l, i, xasprintf("bound %.17g", v));
	}
	return true;
}

static bool
bound(struct strlist *l)
{
	size_t i = pickline(l, "bound ");

	if (i == l->n)
		return false;
	setline(l, i, xasprintf("bound %.17g", atof(l->s[i] + 6) +
		(draw(2) ? 1 : -1) * (1 + (double)draw(1000)) / 7));
	return true;
}

static bool
status(struct strlist *l)
{
	static const char *const to[] = { "infeasible", "unbounded", "unknown",
		"feasible", "optimal", "ok", "" };
	size_t i = pickline(l, "status ");

	setline(l, i, xasprintf("status %s", to[draw(7)]));
	return true;
}

/* The number of a line that begins so, a little more or less or doubled. */
static bool
number(struct strlist *l, const char *begin)
{
	size_t i = pickline(l, begin), at[32], n = 0, k;
	long v;

	if (i == l->n)
		return false;
	for (k = strlen(begin); l->s[i][k] && n < 32; k++)
		if (l->s[i][k - 1] == ' ' && l->s[i][k] >= '1' &&
		    l->s[i][k] <= '9')
			at[n++] = k;
	if (n == 0)
		return false;
	k = at[draw(n)];
	v = atol(l->s[i] + k);
	v = draw(3) ? v + (draw(2) ? 1 : -1) : 2 * v;
	setline(l, i, xasprintf("%.*s%ld%s", (int)k, l->s[i], v, l->s[i] + k +
		strspn(l->s[i] + k, "0123456789")));
	return true;
}

static bool
layer(struct strlist *l)
{
	return number(l, "nest ");
}

/* Of the device what the model hangs on. */
static bool
device(struct strlist *l)
{
	static const char *const keys[] = { "arch data_width ",
		"arch num_row ", "arch num_col ", "arch sys_bandwidth ",
		"arch pe_bandwidth ", "arch mul_lat ", "arch add_lat ",
		"arch row_act ", "arch row_act_lat ", "arch pe_per_channel ",
		"arch dq_width ", "arch nBL " };

	return number(l, keys[draw(sizeof keys / sizeof *keys)]);
}

static bool
twice(struct strlist *l)
{
	size_t i = draw(l->n), k;

	strlist_add(l, "");
	free(l->s[l->n - 1]);
	for (k = l->n - 1; k > i; k--)
		l->s[k] = l->s[k - 1];
	l->s[i] = xstrdup(l->s[i + 1]);
	recount(l);
	return true;
}

static bool
without(struct strlist *l)
{
	dropline(l, draw(l->n));
	return true;
}

static bool
byte(struct strlist *l)
{
	size_t i = draw(l->n), n = strlen(l->s[i]);

	if (n == 0)
		return false;
	l->s[i][draw(n)] = (char)(1 + draw(255));
	return true;
}

static bool
cut(struct strlist *l)
{
	size_t i = draw(l->n);

	while (l->n > i + 1)
		dropline(l, l->n - 1);
	l->s[i][draw(strlen(l->s[i]) + 1)] = '\0';
	return true;
}

/* Corruptions, how many of each, and whether none of them may be taken. */
static const struct {
	const char *what;
	bool (*corrupt)(struct strlist *l);
	int n;
	bool strict;
} kinds[] = {
	{ "another value", value, 150, true },
	{ "a column left out", drop, 100, true },
	{ "another column", rename_column, 150, false },
	{ "another objective", objective, 100, true },
	{ "another bound", bound, 50, true },
	{ "another status", status, 50, false },
	{ "another layer", layer, 150, false },
	{ "another device", device, 100, false },
	{ "a line twice", twice, 50, false },
	{ "a line less", without, 50, false },
	{ "another byte", byte, 200, false },
	{ "cut off", cut, 50, true },
};
enum { NKIND = sizeof kinds / sizeof *kinds };

struct tally {
	int n, refused, taken;
};

/* One corrupted text; complains if it is taken and should not be. */
static void
onetext(struct tally *t, const char *what, bool strict, const char *good,
	const char *text)
{
	char why[1024];
	enum verdict v;

	if (strcmp(text, good) == 0)
		return;
	t->n++;
	v = take(text, strlen(text), why);
	if (v == REFUSED && why[0])
		t->refused++;
	else if (v == TRUE && !strict)
		t->taken++;
	else
		check(false, "%s, but it is %s: %s\n%s", what, v == REFUSED ?
			"refused without a reason" : v == TRUE ? "taken" :
			"taken and says", why, text);
}

static void
runkind(char *const *good, int k)
{
	struct tally t = { 0, 0, 0 };
	struct strlist l;
	char *text;
	int i;

	for (i = 0; t.n < kinds[k].n && i < 10 * kinds[k].n; i++) {
		split(&l, good[i % NGIVEN]);
		if (kinds[k].corrupt(&l)) {
			text = join(&l);
			onetext(&t, kinds[k].what, kinds[k].strict,
				good[i % NGIVEN], text);
			free(text);
		}
		strlist_free(&l);
	}
	check(t.n == kinds[k].n && t.n == t.refused + t.taken,
		"%s: %d of %d refused, the others true", kinds[k].what,
		t.refused, t.n);
}

/* What one solution says of the columns, with what another one carries. */
static char *
crossed(const char *values, const char *carried)
{
	struct strlist a, b, l = { 0 };
	size_t i;
	char *text;

	split(&a, values);
	split(&b, carried);
	for (i = 0; i + 1 < a.n; i++)
		if (strncmp(a.s[i], "nest ", 5) != 0 &&
		    strncmp(a.s[i], "arch ", 5) != 0)
			strlist_add(&l, a.s[i]);
	for (i = 0; i < b.n; i++)
		if (strncmp(b.s[i], "nest ", 5) == 0 ||
		    strncmp(b.s[i], "arch ", 5) == 0)
			strlist_add(&l, b.s[i]);
	strlist_add(&l, a.s[a.n - 1]);
	text = join(&l);
	strlist_free(&a);
	strlist_free(&b);
	strlist_free(&l);
	return text;
}

static void
othermodels(char *const *good)
{
	struct tally t = { 0, 0, 0 };
	char *text;
	int i, k;

	for (i = 0; i < NGIVEN; i++)
		for (k = 0; k < NGIVEN; k++) {
			if (i == k)
				continue;
			text = crossed(good[i], good[k]);
			onetext(&t, "another model", true, good[i], text);
			free(text);
		}
	check(t.n == t.refused, "another model: %d of %d refused", t.refused,
		t.n);
}

int
main(void)
{
	char *good[NGIVEN], why[1024];
	enum verdict v;
	int i;

	for (i = 0; i < NGIVEN; i++) {
		good[i] = goodsolution(i);
		v = take(good[i], strlen(good[i]), why);
		check(v == TRUE && strstr(good[i], i + 1 < NGIVEN ?
			"status optimal" : "status infeasible"),
			"solution %d is good%s%s", i, why[0] ? ", but " : "",
			why);
	}
	for (i = 0; i < NKIND; i++)
		runkind(good, i);
	othermodels(good);
	for (i = 0; i < NGIVEN; i++)
		free(good[i]);
	return unit_end();
}
