/* Reads, checks and rewrites nests, also from and to OptiPIM traces. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/intern.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/table.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/loops.h"
#include "optipim/optipim.h"
#include "optipim/tracenest.h"
#include "linalg/write.h"
#include "cost/nesttab.h"
#include "check/verify.h"
#include "map/explain.h"

static const struct opt opts[] = {
	{ 'F', "format", "FORMAT", "nest (default), optipim, loops, tsv, "
		"json, explain, mlir" },
	{ 'k', "keep", "STATUS,...", "only layers with one of these: unmapped, "
		"optimal, feasible, given, infeasible" },
	{ 'a', "arch", "FILE", "device that the nests were mapped for, if it "
		"is not built in" },
	{ 0 }
};

enum format { FNEST, FOPTIPIM, FLOOPS, FTSV, FJSON, FEXPLAIN, FMLIR,
	NFORMAT };
static const char *const formats[] = { "nest", "optipim", "loops", "tsv",
	"json", "explain", "mlir" };

enum { NSTATUS = INFEASIBLE + 1 };

struct job {
	struct tool t;
	enum format format;
	/* which layers are written, by their status */
	bool keep[NSTATUS];
	/* the device of -a; its name is NULL without -a */
	struct arch arch;
	struct out out;
	struct table table;
	struct strlist by;
	/* the lines in by */
	struct intern known;
	int64_t nlayer;
};

/* Check a mapped nest as far as its device is known. */
static void
check(const struct job *j, const struct nest *n, const char *file, long line)
{
	struct arch a;
	char *bad;

	if (!nest_mapped(n))
		return;
	if (arch_athand(&a, n->arch, &j->arch)) {
		bad = verify_nest(n, &a);
		arch_free(&a);
	} else {
		if (n->arch)
			tool_note(&j->t, "layer '%s': device '%s' is not at "
				"hand (-a): only coverage is checked",
				n->name, n->arch);
		bad = verify_coverage(n);
	}
	if (bad)
		die("%s:%ld: layer '%s': %s", file, line, n->name, bad);
}

static void
putexplain(struct job *j, const struct nest *n, const char *file, long line)
{
	struct arch a;

	if (n->status == UNMAPPED ||
	    !arch_athand(&a, n->arch, &j->arch))
		die("%s:%ld: layer '%s' cannot be explained: %s", file, line,
			n->name, n->status == UNMAPPED ? "it has no mapping" :
			"its device is not at hand (-a)");
	out_puts(&j->out, j->nlayer ? "\n" : "");
	explain_write(&j->out, n, &a);
	arch_free(&a);
}

static void
head(struct job *j)
{
	switch (j->format) {
	case FNEST:
		nest_head(&j->out, j->t.quiet ? NULL : &j->by);
		break;
	case FJSON:
		out_puts(&j->out, "[");
		break;
	case FTSV:
		table_init(&j->table, NNESTCOL, nesttab_names, nesttab_words);
		table_begin(&j->table, &j->out, TSV);
		break;
	case FMLIR:
		write_head(&j->out);
		break;
	default:
		break;
	}
}

static void
put(struct job *j, const struct nest *n, const char *file, long line)
{
	struct optipim_kernel k;
	char err[1024];

	check(j, n, file, line);
	if (!j->keep[n->status])
		return;
	if (j->nlayer == 0)
		head(j);
	switch (j->format) {
	case FNEST:
		nest_write(&j->out, n);
		break;
	case FOPTIPIM:
		if (tracenest_export(&k, n, err) < 0)
			die("%s:%ld: layer '%s': %s", file, line, n->name,
				err);
		optipim_write(&j->out, &k);
		break;
	case FLOOPS:
		out_puts(&j->out, j->nlayer ? "\n" : "");
		loops_write(&j->out, n);
		break;
	case FTSV:
		nesttab_add(&j->table, n);
		/* as soon as it is known: streams may be long */
		table_flush(&j->table);
		break;
	case FMLIR:
		write_layer(&j->out, n);
		break;
	case FEXPLAIN:
		putexplain(j, n, file, line);
		break;
	default:
		out_puts(&j->out, j->nlayer ? ",\n " : "\n ");
		nesttab_json(&j->out, n);
		break;
	}
	j->nlayer++;
}

static void
foot(struct job *j)
{
	if (j->nlayer == 0)
		head(j);
	if (j->format == FNEST)
		nest_end(&j->out, j->nlayer);
	else if (j->format == FJSON)
		out_puts(&j->out, "\n]\n");
	else if (j->format == FMLIR)
		write_foot(&j->out);
	else if (j->format == FTSV)
		table_end(&j->table);
	table_free(&j->table);
}

/* Add the lines that are not yet in the provenance. */
static void
addby(struct job *j, const struct strlist *by)
{
	const char *s;
	size_t i;

	for (i = 0; i < by->n; i++) {
		s = by->s[i];
		if (intern_add(&j->known, s, strlen(s)) == (int)j->by.n)
			strlist_add(&j->by, s);
	}
}

static void
donests(struct job *j, struct in *r)
{
	struct nestin src;
	struct nest n;
	long line;
	int st;

	if (nest_begin(&src, r) < 0)
		die("%s", r->err);
	for (;;) {
		st = nest_next(&src, &n);
		if (st < 0)
			die("%s", r->err);
		if (j->nlayer == 0)
			addby(j, &src.by);
		if (st == 0)
			break;
		line = r->line;
		put(j, &n, r->name, line);
		nest_free(&n);
	}
	nest_endread(&src);
}

/* Name of kernel number i of a trace file. */
static char *
tracename(const char *file, int i)
{
	const char *s = strrchr(file, '/');
	size_t n;

	s = s ? s + 1 : file;
	if (*s == '<')
		s = "trace";
	n = strcspn(s, ".");
	return i ? xasprintf("%.*s.%d", (int)n, s, i + 1) :
		xasprintf("%.*s", (int)n, s);
}

static void
dotrace(struct job *j, struct in *r)
{
	struct optipim src;
	struct optipim_item it;
	struct nest n;
	char err[1024], *name;
	int st, i = 0;

	optipim_begin(&src, r);
	while ((st = optipim_next(&src, &it)) > 0) {
		if (!it.iskernel)
			die("%s:%ld: a raw request is no part of a nest",
				r->name, it.line);
		name = tracename(r->name, i++);
		if (tracenest_import(&n, &it.kernel, name, err) < 0)
			die("%s:%ld: %s", r->name, it.line, err);
		free(name);
		put(j, &n, r->name, it.line);
		nest_free(&n);
	}
	if (st < 0)
		die("%s", r->err);
}

/* A file is ours if its first line says so, else an OptiPIM trace. */
static void
dofile(struct job *j, const char *path)
{
	struct in r;
	char *line;

	if (in_open(&r, path) < 0)
		die("%s", r.err);
	line = in_line(&r);
	if (!line) {
		in_fail(&r, "expected a nest or an OptiPIM trace, got an "
			"empty file");
		die("%s", r.err);
	}
	in_unread(&r);
	/* cppcheck-suppress nullPointerRedundantCheck ; die does not return */
	if (strncmp(line, "conv2d", 6) == 0 || strncmp(line, "gemm", 4) == 0)
		dotrace(j, &r);
	else
		donests(j, &r);
	if (in_close(&r) < 0)
		die("%s", r.err);
}

/* Whether reading it once takes nothing away from reading it again. */
static bool
rereadable(const char *path)
{
	struct stat st;

	return strcmp(path, "-") != 0 && stat(path, &st) == 0 &&
		S_ISREG(st.st_mode);
}

/*
 * The provenance stands in front of all layers, so with several files their
 * heads are read first; not those of pipes, which cannot be read twice.
 */
static void
collectby(struct job *j, char **path, int n)
{
	struct strlist by = { 0 };
	struct in r;
	char *line;
	int i;

	for (i = 0; i < n && n > 1; i++) {
		if (!rereadable(path[i]))
			continue;
		if (in_open(&r, path[i]) < 0)
			die("%s", r.err);
		while ((line = in_line(&r)) &&
		    strncmp(line, "layer ", 6) != 0)
			if (strncmp(line, "# by ", 5) == 0)
				strlist_add(&by, line + 2);
		in_close(&r);
	}
	addby(j, &by);
	strlist_free(&by);
}

/* Words separated by commas. */
static void
keeponly(struct job *j, const char *list)
{
	const char *s = list, *end;
	char *word;
	int i;

	memset(j->keep, 0, sizeof j->keep);
	for (; s; s = *end ? end + 1 : NULL) {
		end = s + strcspn(s, ",");
		word = xstrndup(s, (size_t)(end - s));
		i = lex_find(word, status_names, NSTATUS);
		free(word);
		if (i >= 0)
			j->keep[i] = true;
		else
			badusage("-k takes unmapped, optimal, feasible, given "
				"and infeasible, got '%s'", list);
	}
}

static void
options(struct job *j, int argc, char **argv)
{
	char err[1024];
	int c, i;

	memset(j->keep, true, sizeof j->keep);
	while ((c = tool_next(&j->t, argc, argv)) != -1) {
		if (c == 'k') {
			keeponly(j, j->t.arg);
			continue;
		}
		if (c == 'a') {
			arch_free(&j->arch);
			if (arch_load(&j->arch, j->t.arg, err) < 0)
				die("%s", err);
			continue;
		}
		i = lex_find(j->t.arg, formats, NFORMAT);
		if (i < 0)
			badusage("-F must be one of nest, optipim, loops, "
				"tsv, json, explain, mlir, got '%s'", j->t.arg);
		j->format = (enum format)i;
	}
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = "nestfmt", .operands = "[FILE ...]",
		.what = "Read, check and rewrite nests.", .opts = opts } };
	int i;

	options(&j, argc, argv);
	collectby(&j, argv + optind, argc - optind);
	out_open(&j.out, j.t.outfile);
	if (optind == argc)
		dofile(&j, NULL);
	for (i = optind; i < argc; i++)
		dofile(&j, argv[i]);
	foot(&j);
	out_close(&j.out);
	strlist_free(&j.by);
	intern_free(&j.known);
	arch_free(&j.arch);
	tool_free(&j.t);
	return 0;
}
