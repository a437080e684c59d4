/* nestopt: the exact optimal mapping by search, without a MILP. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "nest/stream.h"
#include "device/device.h"
#include "cost/cost.h"
#include "check/verify.h"
#include "map/space.h"
#include "map/search.h"
#include "map/mapopt.h"

const char progname[] = "nestopt";

static const struct opt opts[] = {
	MAP_OPTIONS,
	{ 'k', "mappings", "K", "number of mappings per layer, best first, "
		"named LAYER, LAYER.k2 and so on (default 1)" },
	{ 'F', "frontier", NULL, "least cost for each number of banks up to "
		"num_banks, as tsv" },
	{ 0 }
};

static const struct oldopt old[] = {
	MODEL_OLD,
	{ "best", 'k' },
	{ 0 }
};

/* No device has more banks than this. */
enum { MAXFRONT = 1 << 20 };

struct job {
	struct tool t;
	struct mapopt map;
	struct stream f;
	int64_t k;
	bool frontier;
};

/* What fails does so because the device cannot be simulated. */
static void
must(const struct job *j, int st)
{
	if (st < 0)
		die("%s", device_error(&j->map.dev));
}

/* Write n with the mapping found; best is the optimum's cost. */
static void
put(struct job *j, const struct space *s, const struct found *f,
	const struct nest *n, double best)
{
	struct nest m;
	char *bad;

	nest_copy(&m, n);
	must(j, space_apply(s, f->pick, &m));
	m.status = f->cost == best ? OPTIMAL : FEASIBLE;
	m.cost = f->cost;
	m.lower = best;
	bad = verify_nest(&m, &j->map.dev);
	if (bad)
		die("layer '%s': %s", m.name, bad);
	stream_put(&j->f, &m);
	nest_free(&m);
}

static int
infeasible(struct job *j, struct nest *n)
{
	mapopt_infeasible(n, &j->map.dev);
	stream_put(&j->f, n);
	return XINFEASIBLE;
}

static int
mapbest(struct job *j, struct nest *n)
{
	struct space s;
	struct found f;

	space_init(&s, n, &j->map.dev);
	must(j, search_best(&s, 0, &f));
	if (f.any)
		put(j, &s, &f, n, f.cost);
	space_free(&s);
	return f.any ? 0 : infeasible(j, n);
}

static int
mapkbest(struct job *j, struct nest *n)
{
	struct found *f = xcalloc((size_t)j->k, sizeof *f);
	char *name = n->name;
	struct space s;
	size_t i, found;

	space_initall(&s, n, &j->map.dev);
	must(j, search_kbest(&s, (size_t)j->k, f, &found));
	for (i = 0; i < found; i++) {
		n->name = i ? xasprintf("%s.k%zu", name, i + 1) : name;
		put(j, &s, &f[i], n, f[0].cost);
		if (i)
			free(n->name);
	}
	n->name = name;
	space_free(&s);
	free(f);
	return found ? 0 : infeasible(j, n);
}

static int
mapfrontier(struct job *j, const struct nest *n)
{
	char num[NUMLEN];
	struct space s;
	double *front;
	int64_t b;
	int st;

	if (n->num_banks > MAXFRONT)
		die("layer '%s': a frontier goes up to %d banks, num_banks is "
			"%lld", n->name, MAXFRONT, (long long)n->num_banks);
	front = xcalloc((size_t)n->num_banks + 1, sizeof *front);
	space_init(&s, n, &j->map.dev);
	must(j, search_frontier(&s, front));
	space_free(&s);
	for (b = 1; b <= n->num_banks; b++)
		out_printf(&j->f.out, "%s\t%lld\t%s\n", n->name, (long long)b,
			isinf(front[b]) ? "-" : fmtnum(num, front[b]));
	st = isinf(front[n->num_banks]) ? XINFEASIBLE : 0;
	free(front);
	return st;
}

static void
options(struct job *j, int argc, char **argv)
{
	int c;

	mapopt_init(&j->map);
	while ((c = tool_next(&j->t, argc, argv)) != -1) {
		if (mapopt_take(&j->map, &j->t, c))
			continue;
		if (c == 'k')
			j->k = tool_int(&j->t, 1, 1000000);
		else
			j->frontier = true;
	}
	if (j->frontier && j->k)
		badusage("-k and -F do not go together");
	if (mapopt_done(&j->map) == XUSAGE)
		badusage("%s", j->map.err);
	if (j->map.status)
		die("%s", j->map.err);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "[FILE]",
		.what = "Finds the optimal mapping of each layer by exact "
			"search.", .opts = opts, .old = old } };
	struct nest n;
	char err[1024];
	int st, status = 0, got;

	options(&j, argc, argv);
	if (stream_open(&j.f, &j.t, tool_operand(argc, argv)) < 0)
		die("%s", j.f.in.err);
	if (j.frontier)
		out_puts(&j.f.out, "layer\tnum_banks\tcost\n");
	while ((got = stream_next(&j.f, &n)) > 0) {
		if (mapopt_apply(&j.map, &n, err) < 0)
			die("%s", err);
		st = j.frontier ? mapfrontier(&j, &n) :
			j.k ? mapkbest(&j, &n) : mapbest(&j, &n);
		status = tool_worse(status, st);
		nest_free(&n);
	}
	if (got < 0)
		die("%s", j.f.in.err);
	if (j.frontier)
		stream_closeplain(&j.f);
	else
		stream_close(&j.f);
	mapopt_free(&j.map);
	tool_free(&j.t);
	return status;
}
