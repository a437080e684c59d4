/*
 * pimrun: a network from model to report, by the other tools. Layers that are
 * alike are mapped once.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/util.h"
#include "base/folder.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "nest/layermap.h"
#include "device/device.h"
#include "map/mapopt.h"
#include "solve/solver.h"
#include "pipe/frontend.h"
#include "pipe/network.h"
#include "pipe/pipeline.h"
#include "pipe/report.h"

const char progname[] = "pimrun";

enum { REPORT = LONGOPT };

static const struct opt opts[] = {
	MAP_OPTIONS,
	{ 'w', "workload", "NAME", "name of the network (default: from the "
		"file name)" },
	{ 'B', "total", "BANKS", "banks of the device, divided among the "
		"layers" },
	SOLVE_OPTIONS,
	{ 'd', "directory", "DIR", "directory in which to keep the files of "
		"all stages" },
	{ REPORT, "report", "DIR", "directory of an earlier run to report on; "
		"nothing is run" },
	{ 'F', "format", "FORMAT", NULL },
	{ 0 }
};

static const struct oldopt old[] = {
	MODEL_OLD,
	{ "k", 'd' },
	{ "keep", 'd' },
	{ "R", REPORT },
	{ 0 }
};

/* What is handed on to the mappers, and to the solver. */
static const struct opt mapopts[] = { MAP_OPTIONS, { 0 } };
static const struct opt solveopts[] = { SOLVE_OPTIONS, { 0 } };

static struct tool tool = {
	.name = progname,
	.operands = "[FILE]",
	.what = "Maps a network onto a device, simulates it and reports.",
	.opts = opts,
	.old = old,
	.forms = ROWFORMS
};

struct job {
	/* options for the mappers, for the solver */
	struct strlist map, solve;
	const char *archname, *workload, *banks, *total, *keep, *kept;
	enum tableform form;
	const char *formname;

	/* where the files are: that of -d, or a temporary folder */
	struct folder folder;
	struct layermap layers;
	struct devices devices;
	struct report report;
	/* the table of tracestat */
	struct out table;
};

/* A line on the terminal, which the next one replaces. */
static void
progress(const char *text, const char *what)
{
	if (!tool.quiet && isatty(STDERR_FILENO))
		fprintf(stderr, "\r\033[K%s%s", text, what);
}

/* ---- stages ---- */

/* A stage, and the options that every one of them takes. */
static struct strlist *
stage(struct pipeline *p, const char *name, const char *file, bool partial)
{
	struct strlist *words = pipeline_add(p, name, file, partial);

	if (tool.quiet)
		strlist_add(words, "-q");
	if (tool.verbose)
		strlist_add(words, "-v");
	return words;
}

static void
addword(struct strlist *words, const char *opt, const char *arg)
{
	strlist_add(words, opt);
	strlist_add(words, arg);
}

static void
addwords(struct strlist *words, const struct strlist *more)
{
	size_t i;

	for (i = 0; i < more->n; i++)
		strlist_add(words, more->s[i]);
}

static void
begin(struct job *j, struct pipeline *p)
{
	pipeline_init(p, j->folder.path, j->folder.kept, tool.verbose);
}

static void
run(struct pipeline *p, struct in *r)
{
	char err[1024];

	if (pipeline_open(p, r, err) < 0)
		die("%s", err);
}

/* Wait for the end; exit as the tool did that failed first. */
static void
finish(struct pipeline *p, struct in *r)
{
	const struct stage *s = pipeline_close(p, r);

	if (s) {
		progress("", "");
		pipeline_messages(s);
		if (s->status > XLIMIT)
			die("%s ended with status %d", s->words.s[0],
				s->status);
		exit(s->status);
	}
	if (r->err[0])
		die("%s", r->err);
	pipeline_free(p);
}

/* ---- the network ---- */

/* What is to be read; the name of the network into *name, which is owned. */
static const char *
input(struct job *j, const char *file, char **name)
{
	struct stat st;

	if (!file || strcmp(file, "-") == 0) {
		*name = xstrdup("model");
		/* its kind must be seen before it is read */
		return folder_stdin(&j->folder, "input");
	}
	if (stat(file, &st) < 0 || S_ISDIR(st.st_mode) ||
	    access(file, R_OK) < 0)
		die("%s: cannot read", file);
	*name = frontend_workload(file);
	return file;
}

static void
addreader(struct job *j, struct pipeline *p, const char *file)
{
	const char *path;
	char *name, *plain;
	const struct frontend *f;
	struct strlist *words;
	bool more = j->banks || j->total;

	path = input(j, file, &name);
	f = frontend_of(path);
	words = stage(p, f->tool, more ? "model.nest" : "network.nest", false);
	if (f->named)
		addword(words, "-w", j->workload ? j->workload :
			*name ? name : "model");
	/* no option, though it may look like one */
	plain = xasprintf("%s%s", *path == '-' ? "./" : "", path);
	strlist_add(words, plain);
	free(plain);
	free(name);
}

/* The layers of the network, with their banks; its distinct problems. */
static const char *
readnetwork(struct job *j, const char *file)
{
	const char *path = folder_file(&j->folder, "distinct.nest");
	struct pipeline p;
	struct strlist *words;
	struct out w;
	struct in r;

	progress("reading ", file ? file : "-");
	begin(j, &p);
	addreader(j, &p, file);
	if (j->total) {
		words = stage(&p, "nestgroup", "network.nest", false);
		addword(words, "-B", j->total);
		addwords(words, &j->map);
	} else if (j->banks) {
		words = stage(&p, "nestfmt", "network.nest", false);
		addword(words, "-b", j->banks);
	}
	run(&p, &r);
	out_open(&w, path);
	network_apart(&j->layers, &r, &w, tool.quiet);
	finish(&p, &r);
	out_close(&w);
	return path;
}

/* ---- mappings ---- */

/* How far it is, while the problems are solved one after another. */
static void
solving(void *arg, const char *layer, size_t solved, size_t many)
{
	char *text = xasprintf("solving %zu of %zu: ", solved + 1, many);

	(void)arg;
	progress(text, layer);
	free(text);
}

static void
solve(struct job *j, const char *distinct, struct strlist *by)
{
	struct pipeline p;
	struct strlist *words;
	struct in r;

	layermap_expect(&j->layers);
	begin(j, &p);
	words = stage(&p, "nest2lp", "distinct.lp", true);
	addwords(words, &j->map);
	strlist_add(words, distinct);
	words = stage(&p, "lpsolve", "distinct.sol", true);
	addwords(words, &j->solve);
	stage(&p, "sol2nest", "distinct.mapped.nest", true);
	run(&p, &r);
	network_solved(&j->layers, &r, by, solving, NULL);
	finish(&p, &r);
	if (layermap_missing(&j->layers))
		die("layer '%s' has got no mapping",
			layermap_missing(&j->layers)->layer);
}

static const char *
writenetwork(struct job *j, const struct strlist *by)
{
	const char *path = folder_file(&j->folder, "simulated.nest");
	struct out all, some;

	out_open(&all, folder_file(&j->folder, "mapped.nest"));
	out_open(&some, path);
	network_join(&j->layers, tool.quiet ? NULL : by, &all, &some,
		&j->report, &j->devices);
	out_close(&all);
	out_close(&some);
	return path;
}

/* ---- statistics ---- */

/* Append tracestat, and run all; its table into j->table. */
static void
tabulate(struct job *j, struct pipeline *p, const char *stat)
{
	struct strlist *words = stage(p, "tracestat", NULL, false);
	const char *block;
	struct in r;
	ptrdiff_t n;

	addword(words, "-F", j->formname ? j->formname : "text");
	if (stat)
		strlist_add(words, stat);
	run(p, &r);
	while ((n = in_block(&r, &block)) > 0)
		out_write(&j->table, block, (size_t)n);
	finish(p, &r);
}

static void
simulate(struct job *j, const char *simulated)
{
	struct pipeline p;
	struct strlist *words;
	struct in r;

	/* without layers there is no table */
	if (report_mapped(&j->report) == 0 && !j->keep)
		return;
	progress("simulating", "");
	begin(j, &p);
	words = stage(&p, "pimsim", "network.stat", false);
	if (j->archname)
		addword(words, "-a", j->archname);
	strlist_add(words, simulated);
	if (report_mapped(&j->report) > 0) {
		tabulate(j, &p, NULL);
	} else {
		run(&p, &r);
		finish(&p, &r);
	}
}

/* ---- what was kept ---- */

/* The caller frees. */
static char *
keptname(const struct job *j, const char *name)
{
	char *path = xasprintf("%s/%s", j->kept, name);

	if (access(path, R_OK) < 0)
		die("%s: cannot read", path);
	return path;
}

static void
readkept(struct job *j)
{
	char *nests = keptname(j, "mapped.nest");
	char *stat = keptname(j, "network.stat");
	struct pipeline p;
	struct in r;

	network_report(nests, &r, &j->report, &j->devices);
	if (in_close(&r) < 0)
		die("%s", r.err);
	if (report_mapped(&j->report) > 0) {
		begin(j, &p);
		tabulate(j, &p, stat);
	}
	free(nests);
	free(stat);
}

/* ---- command line ---- */

/* Hand on the option just returned if it is one of these. */
static bool
handon(struct strlist *words, const struct opt *o, int c)
{
	char *name;

	for (; o->letter && o->letter != c; o++)
		;
	if (!o->letter)
		return false;
	name = xasprintf("--%s", o->name);
	strlist_add(words, name);
	free(name);
	if (o->arg)
		strlist_add(words, tool.arg);
	return true;
}

static void
options(struct job *j, int argc, char **argv)
{
	int c;

	while ((c = tool_next(&tool, argc, argv)) != -1)
		switch (c) {
		case 'b':
			tool_int(&tool, 1, INT32_MAX);
			j->banks = tool.arg;
			break;
		case 'B':
			tool_int(&tool, 1, INT32_MAX);
			j->total = tool.arg;
			break;
		case 'w':
			j->workload = tool.arg;
			break;
		case 'd':
			j->keep = tool.arg;
			break;
		case REPORT:
			j->kept = tool.arg;
			break;
		case 'F':
			j->form = tool_form(&tool);
			j->formname = tool.arg;
			break;
		case 'a':
			j->archname = tool.arg;
			handon(&j->map, mapopts, c);
			break;
		default:
			if (!handon(&j->map, mapopts, c))
				handon(&j->solve, solveopts, c);
			break;
		}
	if (argc - optind > 1)
		badusage("one model at a time, not '%s' and '%s'",
			argv[optind], argv[optind + 1]);
	if (j->kept && (optind < argc || j->keep))
		badusage("--report takes no model, and no -d");
	if (j->banks && j->total)
		badusage("either -b or -B");
}

/* The tools beside this one come first; solvers write numbers as C does. */
static void
environment(const char *self)
{
	const char *slash = strrchr(self, '/'), *rest = getenv("PATH");
	char *path;

	if (slash) {
		path = xasprintf("%.*s%s%s", (int)(slash - self) + 1, self,
			rest ? ":" : "", rest ? rest : "");
		setenv("PATH", path, 1);
		free(path);
	}
	setenv("LC_ALL", "C", 1);
}

static void
loaddevice(struct job *j)
{
	char err[1024];

	if (j->archname && !devices_load(&j->devices, j->archname, err))
		die("%s", err);
}

/* The report goes where -o says, when it is whole. */
static void
deliver(struct job *j)
{
	const char *text;
	struct out w;
	size_t n;

	progress("", "");
	if (j->form == TEXT)
		report_write(&j->report, &j->table);
	text = out_mem(&j->table, &n);
	out_open(&w, tool.outfile);
	out_write(&w, text, n);
	out_close(&w);
}

static int
freejob(struct job *j)
{
	int status = report_status(&j->report);

	out_close(&j->table);
	layermap_free(&j->layers);
	report_free(&j->report);
	devices_free(&j->devices);
	strlist_free(&j->map);
	strlist_free(&j->solve);
	tool_free(&tool);
	return status;
}

int
main(int argc, char **argv)
{
	struct job j = { .form = TEXT };
	struct strlist by = { 0 };
	const char *path;

	environment(argv[0]);
	options(&j, argc, argv);
	loaddevice(&j);
	folder_make(&j.folder, j.keep);
	layermap_init(&j.layers);
	report_init(&j.report);
	out_openmem(&j.table);
	if (j.kept) {
		readkept(&j);
	} else {
		path = readnetwork(&j, argv[optind]);
		solve(&j, path, &by);
		path = writenetwork(&j, &by);
		simulate(&j, path);
	}
	deliver(&j);
	folder_remove(&j.folder);
	strlist_free(&by);
	return freejob(&j);
}
