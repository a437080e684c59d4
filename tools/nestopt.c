/* nestopt: the exact optimal mapping by search, without a MILP. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/cost.h"
#include "nest/filter.h"
#include "nest/verify.h"
#include "map/factor.h"
#include "map/space.h"
#include "map/search.h"
#include "map/mapopt.h"

static const struct opt opts[] = { MAP_OPTIONS, { 0 } };

/* Map one layer by search; exit status. */
static int
mapone(struct nest *n, const struct arch *a)
{
	struct space s;
	struct found f;
	char *bad;

	space_init(&s, n, a, &n->opt);
	search_best(&s, 0, &f);
	if (f.any) {
		space_apply(&s, f.pick, n);
		n->status = OPTIMAL;
		n->cost = n->lower = f.cost;
		bad = verify_nest(n, a);
		if (bad)
			die("layer '%s': %s", n->name, bad);
	} else {
		mapopt_infeasible(n, a);
	}
	space_free(&s);
	return f.any ? 0 : XINFEASIBLE;
}

int
main(int argc, char **argv)
{
	struct tool t = { .name = "nestopt", .operands = "[FILE]",
		.what = "Find the optimal mapping of each layer by exact "
			"search.", .opts = opts };
	struct mapopt o;
	struct filter f;
	struct nest n;
	int c, status = 0;

	mapopt_init(&o);
	while ((c = tool_next(&t, argc, argv)) != -1)
		mapopt_take(&o, &t, c);
	mapopt_done(&o);
	filter_open(&f, &t, argc, argv);
	while (filter_next(&f, &n)) {
		mapopt_apply(&o, &n);
		status = tool_worse(status, mapone(&n, &o.arch));
		filter_put(&f, &n);
		nest_free(&n);
	}
	filter_close(&f);
	mapopt_free(&o);
	tool_free(&t);
	return status;
}
