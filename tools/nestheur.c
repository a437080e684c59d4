/* nestheur: mappings by simple rules, to compare optimal ones with. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/tool.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/stream.h"
#include "device/device.h"
#include "cost/cost.h"
#include "check/verify.h"
#include "map/space.h"
#include "map/heur.h"
#include "map/mapopt.h"

const char progname[] = "nestheur";

enum { SEED = LONGOPT };

static const struct opt opts[] = {
	{ 'r', "rule", "RULE: h1 (default), h2, greedy, random", "rule" },
	{ 'k', "mappings", "K", "number of random mappings per layer, named "
		"LAYER, LAYER.k2 and so on (default 1)" },
	{ SEED, "seed", "SEED", "random seed of rule random (default 1)" },
	MAP_OPTIONS,
	{ 0 }
};

static const struct oldopt old[] = {
	MODEL_OLD,
	{ "count", 'k' },
	{ "e", SEED },
	{ 0 }
};

struct job {
	struct tool t;
	struct mapopt map;
	struct stream f;
	enum rule rule;
	int64_t count;
	struct heurseed seed;
};

/*
 * Cost and status of the mapping in n. The published rules do not ask what a
 * column holds: a mapping that does not fit is written without device and
 * cost.
 */
static void
judge(const struct job *j, struct nest *n)
{
	struct agg g;
	char *bad;

	cost_aggregate(n, n->opt.counting, &g);
	bad = cost_misfit(&j->map.dev.arch, n, &g);
	if (bad) {
		warn("layer '%s': rule %s does not fit: %s", n->name,
			heur_rules[j->rule], bad);
		free(bad);
		free(n->arch);
		n->arch = NULL;
		n->status = GIVEN;
		return;
	}
	n->status = FEASIBLE;
	if (cost_nest(&j->map.dev, n, &n->cost) < 0)
		die("%s", device_error(&j->map.dev));
	bad = verify_nest(n, &j->map.dev);
	if (bad)
		die("layer '%s': %s", n->name, bad);
}

static bool
maponce(struct job *j, const struct space *s, struct nest *n)
{
	const struct choice *pick[MAXGROUP];

	if (j->rule == HFIRST || j->rule == HSECOND) {
		heur_published(s, j->rule, n);
		return true;
	}
	if (j->rule == HGREEDY ? !heur_greedy(s, pick) :
	    !heur_random(s, &j->seed, pick))
		return false;
	if (space_apply(s, pick, n) < 0)
		die("%s", device_error(s->dev));
	return true;
}

/* One mapping, or -k of them; exit status. */
static int
mapone(struct job *j, struct nest *n)
{
	struct space s;
	struct nest m;
	int64_t i;
	int st = 0;

	if (j->rule == HRANDOM)
		space_initall(&s, n, &j->map.dev);
	else
		space_init(&s, n, &j->map.dev);
	for (i = 0; i < j->count && st == 0; i++) {
		nest_copy(&m, n);
		if (i > 0) {
			free(m.name);
			m.name = xasprintf("%s.k%lld", n->name,
				(long long)i + 1);
		}
		if (maponce(j, &s, &m)) {
			judge(j, &m);
		} else {
			warn("layer '%s': rule %s found no mapping that fits",
				n->name, heur_rules[j->rule]);
			st = XLIMIT;
		}
		stream_put(&j->f, &m);
		nest_free(&m);
	}
	space_free(&s);
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
		switch (c) {
		case 'r':
			j->rule = (enum rule)tool_word(&j->t);
			break;
		case 'k':
			j->count = tool_int(&j->t, 1, 1000000);
			break;
		default:
			j->seed.state = (uint64_t)tool_int(&j->t, 0,
				INT64_MAX);
			break;
		}
	}
	if (j->count > 1 && j->rule != HRANDOM)
		badusage("-k goes with rule random alone");
	if (mapopt_done(&j->map) == XUSAGE)
		badusage("%s", j->map.err);
	if (j->map.status)
		die("%s", j->map.err);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "[FILE]",
		.what = "Maps each layer by a simple rule.", .opts = opts,
		.old = old },
		.count = 1, .seed = { 1 } };
	struct nest n;
	char err[1024];
	int status = 0, got;

	options(&j, argc, argv);
	if (stream_open(&j.f, &j.t, tool_operand(argc, argv)) < 0)
		die("%s", j.f.in.err);
	while ((got = stream_next(&j.f, &n)) > 0) {
		if (mapopt_apply(&j.map, &n, err) < 0)
			die("%s", err);
		status = tool_worse(status, mapone(&j, &n));
		nest_free(&n);
	}
	if (got < 0)
		die("%s", j.f.in.err);
	stream_close(&j.f);
	mapopt_free(&j.map);
	tool_free(&j.t);
	return status;
}
