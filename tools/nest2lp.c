/* nest2lp: the MILP whose optimum is the optimal mapping of a layer. */
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "device/device.h"
#include "map/mapopt.h"
#include "milp/tuple.h"
#include "milp/lp.h"
#include "milp/model.h"
#include "milp/carry.h"
#include "milp/lptext.h"

const char progname[] = "nest2lp";

enum { JOINT = LONGOPT };

static const struct opt opts[] = {
	MAP_OPTIONS,
	{ 'd', "directory", "DIR", "one file per layer, DIR/LAYER.lp" },
	{ JOINT, "joint", NULL, "one LP for each run of layers of the same "
		"layer_group" },
	{ 'I', "no-incumbent", NULL, "no search for an incumbent first: a "
		"larger LP with the same optimum" },
	{ 0 }
};

static const struct oldopt old[] = {
	MODEL_OLD,
	{ "j", JOINT },
	{ 0 }
};

struct job {
	struct tool t;
	struct mapopt map;
	bool incumbent, joint;
	const char *dir;
	/* files of dir that were written */
	struct strlist files;
	struct in in;
	struct keyfile src;
	struct out out;
	/* the layers of the next LP */
	struct nest *nest;
	int nnest;
	size_t cap;
};

/* Provenance of the input, and of this tool. */
static void
addby(const struct job *j, struct strlist *by)
{
	size_t i;

	for (i = 0; i < j->src.by.n; i++)
		strlist_add(by, j->src.by.s[i]);
	tool_by(&j->t, by);
}

static struct model *
buildmodels(const struct job *j)
{
	struct model *m = xcalloc((size_t)j->nnest, sizeof *m);
	int i;

	for (i = 0; i < j->nnest; i++) {
		if (model_init(&m[i], &j->nest[i], &j->map.dev,
		    j->incumbent) < 0)
			die("%s", device_error(&j->map.dev));
		tool_note(&j->t, "%s: %zu columns, %zu rows, %zu terms",
			j->nest[i].name, m[i].lp.ncol, m[i].lp.nrow,
			m[i].lp.nterm);
	}
	return m;
}

/* The file of dir for the LP of the layers at hand; the caller frees. */
static char *
filename(struct job *j)
{
	const char *name = j->nest[0].name;
	size_t i;

	if (strchr(name, '/'))
		die("layer '%s': its name cannot be that of a file", name);
	for (i = 0; i < j->files.n; i++)
		if (strcmp(j->files.s[i], name) == 0)
			die("layer '%s': there is another one of that name, "
				"and each needs a file", name);
	strlist_add(&j->files, name);
	return xasprintf("%s/%s.lp", j->dir, name);
}

/* Write the LP of the layers at hand, on the stream or into its own file. */
static void
writelp(struct job *j)
{
	struct carry c = { .nest = j->nest, .nnest = j->nnest,
		.dev = &j->map.dev, .incumbent = j->incumbent };
	struct model *m = buildmodels(j);
	struct out file;
	char *path;
	int i;

	addby(j, &c.by);
	if (j->dir) {
		path = filename(j);
		out_open(&file, path);
		lptext_write(&file, m, &c, j->t.quiet);
		out_close(&file);
		free(path);
	} else {
		lptext_write(&j->out, m, &c, j->t.quiet);
	}
	strlist_free(&c.by);
	for (i = 0; i < j->nnest; i++) {
		model_free(&m[i]);
		nest_free(&j->nest[i]);
	}
	free(m);
	j->nnest = 0;
}

/* Add a layer to the next LP; write the one before if it is complete. */
static void
addlayer(struct job *j, struct nest *n)
{
	char err[1024];

	if (mapopt_apply(&j->map, n, err) < 0)
		die("%s", err);
	if (j->nnest > 0 && (!j->joint ||
	    n->layer_group != j->nest[0].layer_group))
		writelp(j);
	j->nest = grow(j->nest, &j->cap, (size_t)j->nnest, sizeof *j->nest);
	j->nest[j->nnest++] = *n;
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
		else if (c == JOINT)
			j->joint = true;
		else
			j->incumbent = false;
	}
	if (mapopt_done(&j->map) == XUSAGE)
		badusage("%s", j->map.err);
	if (j->map.status)
		die("%s", j->map.err);
	if (argc - optind > 1)
		badusage("one input file at most, got '%s' too",
			argv[optind + 1]);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "[FILE]",
		.what = "Writes the MILP whose optimum is the optimal mapping "
			"of a layer.", .opts = opts, .old = old },
		.incumbent = true };
	struct nest n;
	int st;

	options(&j, argc, argv);
	if (in_open(&j.in, optind < argc ? argv[optind] : NULL) < 0 ||
	    nest_begin(&j.src, &j.in) < 0)
		die("%s", j.in.err);
	out_open(&j.out, j.t.outfile);
	while ((st = nest_next(&j.src, &n)) > 0)
		addlayer(&j, &n);
	if (st == 0 && j.nnest > 0)
		writelp(&j);
	if (st < 0 || in_close(&j.in) < 0)
		die("%s", j.in.err);
	out_close(&j.out);
	free(j.nest);
	strlist_free(&j.files);
	nest_endread(&j.src);
	mapopt_free(&j.map);
	tool_free(&j.t);
	return 0;
}
