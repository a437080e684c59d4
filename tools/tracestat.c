#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "stat/stat.h"
#include "stat/stattab.h"
#include "stat/stattext.h"
#include "stat/statdiff.h"
#include "trace/cmdin.h"
#include "trace/cmdstat.h"
#include "trace/cmdshow.h"

const char progname[] = "tracestat";

enum { MERGE = LONGOPT, LONG };

static const struct opt opts[] = {
	{ 'a', "arch", "ARCH", "device of a command trace: file or built-in "
		"name (default: the built-in one that it names)" },
	{ 'F', "format", "FORMAT", NULL },
	{ 'D', "diff", NULL, "comparison of two runs, old and new; the default "
		"for two files of statistics with layers in common" },
	{ MERGE, "merge", NULL, "all files in one table, even with layers in "
		"common" },
	{ LONG, "long", NULL, "requests and cost terms of each layer instead "
		"of bars" },
	{ 0 }
};

static const struct oldopt old[] = {
	{ "j", MERGE },
	{ "join", MERGE },
	{ "l", LONG },
	{ 0 }
};

static struct tool tool = {
	.name = progname,
	.operands = "[FILE ...]",
	.what = "Prints tables of simulation statistics and command traces.",
	.opts = opts,
	.old = old,
	.forms = ROWFORMS
};

enum kind { NOTHING, STATS, COMMANDS };

struct job {
	const char *archname;
	enum tableform form;
	bool diff, join, all;
	struct out out;
	/* what the files read so far were; they must all be alike */
	enum kind kind;
	struct stattab tab;
	/* records of the first file */
	size_t nfirst;
	struct arch arch;
	struct cmdshow show;
};

static int
readstats(struct job *j, struct in *r)
{
	struct statin s;
	struct statrec t;
	size_t i;
	int st;

	if (statin_begin(&s, r) < 0)
		return -1;
	while ((st = statin_next(&s, &t)) > 0)
		stattab_add(&j->tab, &t);
	for (i = 0; i < s.skipped.n; i++)
		tool_note(&tool, "%s: key '%s' of a newer version skipped",
			r->name, s.skipped.s[i]);
	statin_free(&s);
	return st;
}

static void
showrun(struct job *j, struct cmdstat *s, char **name)
{
	if (!*name)
		return;
	cmdshow_run(&j->show, s, *name);
	cmdstat_free(s);
	free(*name);
	*name = NULL;
}

static int
readruns(struct job *j, struct cmdin *c, struct cmdstat *s, char **name)
{
	struct cmdline l;
	int st;

	while ((st = cmdin_next(c, &l)) > 0) {
		if (st == CMDIN_CMD) {
			if (cmdstat_add(s, &l) < 0)
				return cmdin_fail(c, "device '%s' has no such "
					"bank or subarray", j->arch.name);
			continue;
		}
		showrun(j, s, name);
		if (cmdin_device(c, &j->arch, j->archname) < 0)
			return -1;
		cmdstat_init(s, &j->arch);
		*name = xstrdup(c->layer);
	}
	if (st == 0)
		showrun(j, s, name);
	return st;
}

static int
readcommands(struct job *j, struct in *r)
{
	struct cmdstat s = { 0 };
	struct cmdin c;
	char *name = NULL;
	int st;

	cmdin_begin(&c, r);
	st = readruns(j, &c, &s, &name);
	if (name)
		cmdstat_free(&s);
	free(name);
	cmdin_free(&c);
	return st;
}

/* Which kind of file it is; the header line of a trace is taken. */
static int
filekind(struct job *j, struct in *r)
{
	char *line = in_line(r);
	enum kind k;

	if (line && strcmp(line, "stat 1") == 0)
		k = STATS;
	else if (line && strcmp(line, "trace 1") == 0)
		k = COMMANDS;
	else
		return in_fail(r, "expected the header line 'stat 1' or "
			"'trace 1'");
	if (j->kind != NOTHING && j->kind != k)
		return in_fail(r, "statistics and command traces do not go "
			"into one table");
	if (k == STATS)
		in_unread(r);
	else if (j->kind == NOTHING)
		cmdshow_begin(&j->show, &j->out, j->form);
	j->kind = k;
	return 0;
}

static int
readfile(struct job *j, const char *path)
{
	struct in r;
	int st = in_open(&r, path);

	if (st == 0)
		st = filekind(j, &r);
	if (st == 0)
		st = j->kind == STATS ? readstats(j, &r) :
			readcommands(j, &r);
	if (in_close(&r) < 0) {
		warn("%s", r.err);
		return -1;
	}
	return st;
}

static void
options(struct job *j, int argc, char **argv)
{
	int c;

	while ((c = tool_next(&tool, argc, argv)) != -1)
		switch (c) {
		case 'a':
			j->archname = tool.arg;
			break;
		case 'F':
			j->form = tool_form(&tool);
			break;
		case 'D':
			j->diff = true;
			break;
		case MERGE:
			j->join = true;
			break;
		case LONG:
			j->all = true;
			break;
		}
	if (j->diff && j->join)
		badusage("-D and --merge exclude each other");
	if (j->diff && argc - optind != 2)
		badusage("-D compares two files");
}

static const char *
filename(const char *path)
{
	return strcmp(path, "-") == 0 ? "<stdin>" : path;
}

/* All statistics as one table, or those of the second file with the first's. */
static void
showstats(struct job *j, char **file, int nfile)
{
	struct statdiff d = { .n = 0 };

	if (nfile == 2 && !j->join) {
		d.oldname = filename(file[0]);
		d.newname = filename(file[1]);
		statdiff_make(&d, &j->tab, j->nfirst, j->diff);
	}
	if (j->diff || d.ncommon > 0)
		statdiff_write(&d, &j->out, j->form);
	else if (j->form == TEXT)
		stattext_write(&j->tab, &j->out, j->all);
	else
		stattab_write(&j->tab, &j->out, j->form);
	statdiff_free(&d);
}

int
main(int argc, char **argv)
{
	struct job j = { .kind = NOTHING };
	char err[1024];
	int i, st = 0;

	options(&j, argc, argv);
	if (j.archname && arch_load(&j.arch, j.archname, err) < 0) {
		warn("%s", err);
		return XFAIL;
	}
	out_open(&j.out, tool.outfile);
	if (optind == argc)
		st = readfile(&j, NULL);
	for (i = optind; st == 0 && i < argc; i++) {
		st = readfile(&j, argv[i]);
		if (i == optind)
			j.nfirst = j.tab.n;
	}
	if (st == 0 && j.diff && j.kind != STATS) {
		warn("-D compares statistics, not command traces");
		st = -1;
	}
	if (st == 0 && j.kind == STATS)
		showstats(&j, argv + optind, argc - optind);
	else if (st == 0)
		cmdshow_end(&j.show);
	if (st == 0)
		out_close(&j.out);
	else
		out_abort(&j.out);
	stattab_free(&j.tab);
	if (j.arch.name)
		arch_free(&j.arch);
	tool_free(&tool);
	return st == 0 ? 0 : XFAIL;
}
