/* csv2nest: the layers of a table to unmapped nests. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "csv/csv.h"

const char progname[] = "csv2nest";

static const struct opt opts[] = {
	{ 'b', "banks", "N", "banks of every layer (default 16)" },
	{ 'w', "workload", "NAME", "name of the network (default: from the "
		"file name)" },
	{ 0 }
};

static struct tool tool = {
	.name = progname,
	.operands = "[FILE ...]",
	.what = "Turns OptiPIM layer tables into unmapped nests.",
	.opts = opts
};

/* Write the layers of one table; returns their number. */
static int64_t
convert(struct out *w, const char *path, const char *workload, int64_t banks)
{
	char *name = workload ? xstrdup(workload) : csv_workload(path);
	struct csvin s;
	struct nest n;
	struct in r;
	int st = in_open(&r, path);

	csv_begin(&s, &r, name, banks);
	while (st == 0 && (st = csv_next(&s, &n)) == 1) {
		nest_write(w, &n);
		nest_free(&n);
		st = 0;
	}
	free(name);
	if (in_close(&r) < 0)
		die("%s", r.err);
	tool_note(&tool, "%s: %lld layers", r.name, (long long)s.nlayer);
	return s.nlayer;
}

int
main(int argc, char **argv)
{
	const char *workload = NULL;
	int64_t banks = 16, nlayer = 0;
	struct out w;
	int c;

	while ((c = tool_next(&tool, argc, argv)) != -1) {
		switch (c) {
		case 'b':
			banks = tool_int(&tool, 1, INT32_MAX);
			break;
		case 'w':
			workload = tool.arg;
			if (!csv_goodname(workload))
				badusage("'%s' cannot be a workload: it must "
					"be a word without '/'", workload);
			break;
		}
	}
	out_open(&w, tool.outfile);
	nest_head(&w, NULL, tool_own(&tool));
	if (optind == argc)
		nlayer = convert(&w, NULL, workload, banks);
	for (; optind < argc; optind++)
		nlayer += convert(&w, argv[optind], workload, banks);
	nest_end(&w, nlayer);
	out_close(&w);
	tool_free(&tool);
	return 0;
}
