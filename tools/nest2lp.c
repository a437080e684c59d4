/* nest2lp: the MILP whose optimum is the optimal mapping of a layer. */
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
#include "base/tool.h"
#include "nest/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/cost.h"
#include "map/factor.h"
#include "map/space.h"
#include "map/mapopt.h"
#include "milp/tuple.h"
#include "milp/lp.h"
#include "milp/model.h"
#include "milp/carry.h"
#include "milp/lptext.h"

static const struct opt opts[] = {
	MAP_OPTIONS,
	{ 'd', "directory", "DIR", "write DIR/<layer>.lp instead of a "
		"stream" },
	{ 'I', "no-incumbent", NULL, "look for no mapping first: a larger LP "
		"with the same optimum" },
	{ 0 }
};

struct job {
	struct tool t;
	struct mapopt map;
	bool incumbent;
	const char *dir;
	struct in in;
	struct nestin src;
	struct out out;
};

/* The LP of one layer, on the stream or into a file of its own. */
static void
onelayer(struct job *j, struct nest *n)
{
	struct carry c = { .incumbent = j->incumbent };
	struct model m;
	struct out file, *w = &j->out;
	char *path = NULL;
	size_t i;

	mapopt_apply(&j->map, n);
	c.nest = *n;
	c.arch = j->map.arch;
	for (i = 0; i < j->src.by.n; i++)
		strlist_add(&c.by, j->src.by.s[i]);
	path = xasprintf("by %s", j->t.by);
	strlist_add(&c.by, path);
	free(path);
	path = NULL;
	model_init(&m, n, &j->map.arch, &j->map.opt, j->incumbent);
	tool_note(&j->t, "%s: %zu columns, %zu rows, %zu terms", n->name,
		m.lp.ncol, m.lp.nrow, m.lp.nterm);
	if (j->dir) {
		path = xasprintf("%s/%s.lp", j->dir, n->name);
		out_open(&file, path);
		w = &file;
	}
	lptext_write(w, &m, &c, j->t.quiet);
	if (j->dir)
		out_close(&file);
	free(path);
	model_free(&m);
	strlist_free(&c.by);
}

static void
options(struct job *j, int argc, char **argv)
{
	int c;

	mapopt_init(&j->map);
	while ((c = tool_next(&j->t, argc, argv)) != -1) {
		if (mapopt_take(&j->map, &j->t, c))
			continue;
		if (c == 'd')
			j->dir = j->t.arg;
		else
			j->incumbent = false;
	}
	mapopt_done(&j->map);
	if (argc - optind > 1)
		badusage("one input file at most, got '%s' too",
			argv[optind + 1]);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = "nest2lp", .operands = "[FILE]",
		.what = "Write the MILP whose optimum is the optimal mapping "
			"of each layer.", .opts = opts }, .incumbent = true };
	struct nest n;
	int st;

	options(&j, argc, argv);
	if (in_open(&j.in, optind < argc ? argv[optind] : NULL) < 0 ||
	    nest_begin(&j.src, &j.in) < 0)
		die("%s", j.in.err);
	out_open(&j.out, j.t.outfile);
	while ((st = nest_next(&j.src, &n)) > 0) {
		onelayer(&j, &n);
		nest_free(&n);
	}
	if (st < 0 || in_close(&j.in) < 0)
		die("%s", j.in.err);
	out_close(&j.out);
	nest_endread(&j.src);
	mapopt_free(&j.map);
	tool_free(&j.t);
	return 0;
}
