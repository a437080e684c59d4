/* nestgroup: shares the banks of a device out among the layers of a network. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "nest/layername.h"
#include "nest/stream.h"
#include "device/device.h"
#include "map/mapopt.h"
#include "milp/lp.h"
#include "milp/sol.h"
#include "group/frontier.h"
#include "group/alloc.h"

const char progname[] = "nestgroup";

enum { LP = LONGOPT, SOLUTION };

static const struct opt opts[] = {
	{ 'B', "total", "BANKS", "banks of the device (required)" },
	{ 'M', "most", "BANKS", "most banks of a layer (default 128)" },
	{ 'L', "group-layers", "N", "most layers of a group (default 1)" },
	{ 'e', "even", NULL, "the same number of banks for every layer" },
	{ 'r', "repeat", "N", "number of times that the layers occur in a row "
		"(default 1)" },
	{ LP, "lp", NULL, "the allocation problem as a MILP, unsolved" },
	{ SOLUTION, "solution", "FILE", "solution of that MILP to take the "
		"allocation from" },
	MODEL_OPTIONS,
	{ 0 }
};

static const struct oldopt old[] = {
	MODEL_OLD,
	{ "l", LP },
	{ "S", SOLUTION },
	{ 0 }
};

struct job {
	struct tool t;
	struct mapopt map;
	struct stream f;
	int total, most, lmax, repeat;
	bool even, lp;
	const char *solution;
	struct network w;
};

/* "-" and the gain of a step of the frontier, where it has one. */
static void
addgain(struct table *t, const struct frontier *f, int from, int to)
{
	char num[NUMLEN];

	if (from < 1 || to > f->most)
		table_add(t, "-");
	else if (isinf(f->cost[from]))
		table_add(t, "all");
	else
		table_add(t, "%s", fmtnum(num, f->cost[from] - f->cost[to]));
}

/* With -v: who got what, and what one bank less or more would mean. */
static void
explain(const struct job *j, const struct alloc *a)
{
	static const char *const names[] = { "layer", "group", "banks",
		"cycles", "last_bank_saves", "next_bank_saves" };
	static const bool words[6] = { true };
	struct table t;
	struct out w;
	const char *text;
	char num[NUMLEN];
	size_t len;
	int i;

	table_init(&t, 6, names, words);
	for (i = 0; i < j->w.n; i++) {
		const struct frontier *f = j->w.front[i];

		table_add(&t, "%s", j->w.nest[i].name);
		table_add(&t, "%d", a->group[i]);
		table_add(&t, "%d", a->bank[i]);
		table_add(&t, "%s", fmtnum(num, f->cost[a->bank[i]]));
		addgain(&t, f, a->bank[i] - 1, a->bank[i]);
		addgain(&t, f, a->bank[i], a->bank[i] + 1);
	}
	out_openmem(&w);
	table_write(&t, &w, TEXT);
	text = out_mem(&w, &len);
	fwrite(text, 1, len, stderr);
	out_close(&w);
	table_free(&t);
	tool_note(&j->t, "%d of %d banks, %s cycles in all", a->banks,
		j->total, fmtnum(num, a->cost));
}

static void
readnetwork(struct job *j)
{
	struct nest n;
	char err[1024];
	int got;

	while ((got = stream_next(&j->f, &n)) > 0) {
		n.num_banks = j->most;
		if (mapopt_apply(&j->map, &n, err) < 0)
			die("%s", err);
		if (network_add(&j->w, &n, &j->map.dev, j->most) < 0)
			die("%s", device_error(&j->map.dev));
	}
	if (got < 0)
		die("%s", j->f.in.err);
	if (j->w.n == 0)
		die("%s: there is no layer", j->f.in.name);
	network_repeat(&j->w, j->repeat);
}

static void
writelp(struct job *j)
{
	struct lp lp = { 0 };

	alloc_lp(&lp, &j->w, j->total, j->lmax);
	out_puts(&j->f.out, "\\lp 1\n");
	if (!j->t.quiet)
		out_printf(&j->f.out, "\\by %s\n", j->t.by);
	lp_write(&lp, &j->f.out);
	lp_free(&lp);
}

static void
readsolution(const struct job *j, struct alloc *a)
{
	char err[1024];
	struct sol s;
	struct in r;

	if (in_open(&r, j->solution) < 0 || sol_only(&s, &r) < 0)
		die("%s", r.err);
	if (alloc_decode(a, &j->w, j->total, j->lmax, &s, err) < 0)
		die("%s: solution refused: %s", r.name, err);
	if (s.status == SOLFEASIBLE)
		warn("%s: the solution is not proven optimal", r.name);
	sol_free(&s);
	in_close(&r);
}

/* The default name, the workload being that of the old name. */
static void
relabel(struct nest *n)
{
	const char *dot = nest_layernumber(n->name);
	char *workload = dot ? xstrndup(n->name, (size_t)(dot - n->name))
		: xstrdup(n->name);

	free(n->name);
	n->name = nest_layername(workload, n->op, n->global_idx, n->type_idx);
	free(workload);
}

/* Layers with their banks, groups and, where they lack them, numbers. */
static void
writelayers(struct job *j, const struct alloc *a)
{
	int64_t ntype[2] = { 0, 0 };
	bool renumber = j->repeat > 1;
	int i;

	for (i = 0; i < j->w.n; i++) {
		struct nest *n = &j->w.nest[i];

		n->num_banks = a->bank[i];
		n->layer_group = a->group[i];
		if (renumber || n->global_idx == NOATTR)
			n->global_idx = i;
		if (renumber || n->type_idx == NOATTR)
			n->type_idx = ntype[n->op];
		ntype[n->op]++;
		if (renumber)
			relabel(n);
		/* the mapping is another tool's business */
		free(n->arch);
		n->arch = NULL;
		stream_put(&j->f, n);
	}
}

static int
infeasible(const struct job *j)
{
	int least = j->even ? 0 : alloc_least(&j->w, j->lmax,
		j->most * j->w.n);

	if (least)
		warn("no allocation of %d banks maps every layer: it takes "
			"%d", j->total, least);
	else
		warn("no allocation of %d banks maps every layer", j->total);
	return XINFEASIBLE;
}

static int
allocate(struct job *j)
{
	struct alloc a;
	bool ok = true;

	if (j->solution)
		readsolution(j, &a);
	else if (j->even)
		ok = alloc_even(&a, &j->w, j->total);
	else
		ok = alloc_best(&a, &j->w, j->total, j->lmax);
	if (ok) {
		if (j->t.verbose)
			explain(j, &a);
		writelayers(j, &a);
	}
	alloc_free(&a);
	return ok ? 0 : infeasible(j);
}

static void
options(struct job *j, int argc, char **argv)
{
	int c;

	mapopt_init(&j->map);
	while ((c = tool_next(&j->t, argc, argv)) != -1) {
		if (mapopt_take(&j->map, &j->t, c))
			continue;
		switch (c) {
		case 'B':
			j->total = (int)tool_int(&j->t, 1, 1 << 20);
			break;
		case 'M':
			j->most = (int)tool_int(&j->t, 1, 1 << 16);
			break;
		case 'L':
			j->lmax = (int)tool_int(&j->t, 1, 1 << 16);
			break;
		case 'r':
			j->repeat = (int)tool_int(&j->t, 1, 1 << 16);
			break;
		case 'e':
			j->even = true;
			break;
		case LP:
			j->lp = true;
			break;
		case SOLUTION:
			j->solution = j->t.arg;
			break;
		}
	}
	if (!j->total)
		badusage("the banks of the device are missing (-B)");
	if (j->even + j->lp + (j->solution != NULL) > 1)
		badusage("-e, --lp and --solution exclude each other");
	if (mapopt_done(&j->map) == XUSAGE)
		badusage("%s", j->map.err);
	if (j->map.status)
		die("%s", j->map.err);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "[FILE]",
		.what = "Divides the banks of a device among the layers of a "
			"network.", .opts = opts, .old = old },
		.most = 128, .lmax = 1, .repeat = 1 };
	int st = 0;

	options(&j, argc, argv);
	if (stream_open(&j.f, &j.t, tool_operand(argc, argv)) < 0)
		die("%s", j.f.in.err);
	readnetwork(&j);
	if (j.lp) {
		writelp(&j);
		stream_closeplain(&j.f);
	} else {
		st = allocate(&j);
		stream_close(&j.f);
	}
	network_free(&j.w);
	mapopt_free(&j.map);
	tool_free(&j.t);
	return st;
}
