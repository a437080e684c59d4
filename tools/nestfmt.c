/*
 * Reads, checks and rewrites nests, also from and to OptiPIM traces; takes
 * networks apart into distinct problems, and puts them together again.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
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
#include "nest/nest.h"
#include "nest/layermap.h"
#include "nest/nestdir.h"
#include "nest/loops.h"
#include "optipim/optipim.h"
#include "optipim/tracenest.h"
#include "optipim/nestfile.h"
#include "linalg/write.h"
#include "device/device.h"
#include "cost/nesttab.h"
#include "check/verify.h"
#include "map/explain.h"

const char progname[] = "nestfmt";

enum { STATUS = LONGOPT };

static const struct opt opts[] = {
	{ 'F', "format", "FORMAT: nest (default), optipim, loops, tsv, json, "
		"explain, mlir", "format" },
	{ STATUS, "status", "STATUS,...", "only layers of these statuses: "
		"unmapped, optimal, feasible, given, infeasible" },
	{ 'a', "arch", "ARCH", "device that the nests were mapped for, if it "
		"is not built in" },
	{ 'b', "banks", "N", "banks of every layer, instead of its num_banks; "
		"a mapping for another number is dropped" },
	{ 'd', "directory", "DIR", "one file per layer, DIR/LAYER.nest" },
	{ 'u', "distinct", "MAP", "each distinct problem once, unmapped; file "
		"MAP says which layer is which" },
	{ 'J', "join", "MAP", "the layers of MAP again, mapped as their "
		"problems are" },
	{ 0 }
};

static const struct oldopt old[] = {
	{ "k", STATUS },
	{ "keep", STATUS },
	{ 0 }
};

/* in the order of the words of -F */
enum format { FNEST, FOPTIPIM, FLOOPS, FTSV, FJSON, FEXPLAIN, FMLIR };

enum { NSTATUS = INFEASIBLE + 1 };

struct job {
	struct tool t;
	enum format format;
	/* which layers are written, by their status */
	bool keep[NSTATUS];
	/* that of -a, and the built-in ones that nests name */
	struct devices devices;
	struct out out;
	struct table table;
	struct strlist by;
	/* the lines in by */
	struct intern known;
	int64_t nlayer;

	/* of -b, or 0 */
	int64_t banks;
	/* of -d; its dir is NULL without */
	struct nestdir dir;
	/* of -u and -J, or NULL */
	const char *distinct, *join;
	struct layermap map;
};

/* Check a mapped nest as far as its device is known. */
static void
check(struct job *j, const struct nest *n, const char *file, long line)
{
	const struct device *d;
	char *bad;

	if (!nest_mapped(n))
		return;
	d = devices_find(&j->devices, n->arch);
	if (d) {
		bad = verify_nest(n, d);
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
	const struct device *d = devices_find(&j->devices, n->arch);

	if (n->status == UNMAPPED || !d)
		die("%s:%ld: layer '%s' cannot be explained: %s", file, line,
			n->name, n->status == UNMAPPED ? "it has no mapping" :
			"its device is not at hand (-a)");
	out_puts(&j->out, j->nlayer ? "\n" : "");
	if (explain_write(&j->out, n, d) < 0)
		die("%s:%ld: layer '%s': %s", file, line, n->name,
			device_error(d));
}

static void
head(struct job *j)
{
	switch (j->format) {
	case FNEST:
		nest_head(&j->out, j->t.quiet ? NULL : &j->by, NULL);
		break;
	case FJSON:
		out_puts(&j->out, "[");
		break;
	case FTSV:
		nesttab_init(&j->table);
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
putoptipim(struct job *j, const struct nest *n, const char *file, long line)
{
	struct optipim_kernel k;
	char err[1024];

	if (tracenest_export(&k, n, err) < 0)
		die("%s:%ld: layer '%s': %s", file, line, n->name, err);
	optipim_write(&j->out, &k);
}

/* A layer in the format asked for; it was read from that line. */
static void
format(struct job *j, const struct nest *n, const char *file, long line)
{
	if (j->nlayer == 0)
		head(j);
	switch (j->format) {
	case FNEST:
		nest_write(&j->out, n);
		break;
	case FOPTIPIM:
		putoptipim(j, n, file, line);
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
put(struct job *j, const struct nest *n, const char *file, long line)
{
	char err[1024];

	if (!j->keep[n->status])
		return;
	if (!j->dir.dir)
		format(j, n, file, line);
	else if (nestdir_put(&j->dir, n, j->t.quiet ? NULL : &j->by, NULL,
	    err) < 0)
		die("%s", err);
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

/* What becomes of a nest that was read. */
static void
take(struct job *j, struct nest *n, struct nestfile *f)
{
	if (j->banks)
		nest_setbanks(n, j->banks);
	check(j, n, f->in.name, f->line);
	if (j->join) {
		if (layermap_give(&j->map, n, &f->in, f->line) < 0)
			die("%s", f->in.err);
	} else if (!j->distinct || layermap_add(&j->map, n)) {
		put(j, n, f->in.name, f->line);
	}
}

static void
dofile(struct job *j, const char *path)
{
	struct nestfile f;
	struct nest n;
	int st = nestfile_open(&f, path);

	while (st == 0 && (st = nestfile_next(&f, &n)) >= 0) {
		if (j->nlayer == 0)
			addby(j, nestfile_by(&f));
		if (st == 0)
			break;
		take(j, &n, &f);
		nest_free(&n);
		st = 0;
	}
	if (nestfile_close(&f) < 0)
		die("%s", f.in.err);
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
	struct nestfile f;
	struct nest first;
	int i;

	for (i = 0; i < n && n > 1; i++) {
		if (!rereadable(path[i]))
			continue;
		/* what is wrong with it is said when it is read in full */
		if (nestfile_open(&f, path[i]) == 0 &&
		    nestfile_next(&f, &first) > 0)
			nest_free(&first);
		addby(j, nestfile_by(&f));
		nestfile_close(&f);
	}
}

/* ---- networks and their distinct problems ---- */

static void
readmap(struct job *j)
{
	struct in r;

	if (in_open(&r, j->join) == 0)
		layermap_read(&j->map, &r);
	if (in_close(&r) < 0)
		die("%s", r.err);
}

/* The network, when all of its problems are there. */
static void
joined(struct job *j)
{
	const struct maprow *row = layermap_missing(&j->map);
	struct nest n;
	size_t i;

	if (row)
		die("%s:%ld: layer '%s': there is no nest of its problem",
			j->join, row->line, row->layer);
	for (i = 0; i < j->map.n; i++) {
		layermap_layer(&j->map, i, &n);
		put(j, &n, j->join, j->map.row[i].line);
		nest_free(&n);
	}
}

static void
writemap(const struct job *j)
{
	struct out w;

	out_open(&w, j->distinct);
	layermap_write(&j->map, &w);
	out_close(&w);
}

/* ---- command line ---- */

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
			badusage("--status takes unmapped, optimal, feasible, "
				"given and infeasible, got '%s'", list);
	}
}

static void
setarch(struct job *j)
{
	char err[1024];

	devices_free(&j->devices);
	if (!devices_load(&j->devices, j->t.arg, err))
		die("%s", err);
}

static void
options(struct job *j, int argc, char **argv)
{
	int c;

	memset(j->keep, true, sizeof j->keep);
	while ((c = tool_next(&j->t, argc, argv)) != -1)
		switch (c) {
		case 'F':
			j->format = (enum format)tool_word(&j->t);
			break;
		case STATUS:
			keeponly(j, j->t.arg);
			break;
		case 'a':
			setarch(j);
			break;
		case 'b':
			j->banks = tool_int(&j->t, 1, INT32_MAX);
			break;
		case 'd':
			nestdir_init(&j->dir, j->t.arg);
			break;
		case 'u':
			j->distinct = j->t.arg;
			break;
		case 'J':
			j->join = j->t.arg;
			break;
		}
	if (j->distinct && j->join)
		badusage("-u and -J exclude each other");
	if (j->dir.dir && (j->t.outfile || j->format != FNEST))
		badusage("-d goes without -o and -F");
}

static void
freejob(struct job *j)
{
	strlist_free(&j->by);
	intern_free(&j->known);
	nestdir_free(&j->dir);
	layermap_free(&j->map);
	devices_free(&j->devices);
	tool_free(&j->t);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "[FILE ...]",
		.what = "Reads, checks and rewrites nests.", .opts = opts,
		.old = old } };
	int i;

	options(&j, argc, argv);
	layermap_init(&j.map);
	if (j.join)
		readmap(&j);
	collectby(&j, argv + optind, argc - optind);
	if (!j.dir.dir)
		out_open(&j.out, j.t.outfile);
	if (optind == argc)
		dofile(&j, NULL);
	for (i = optind; i < argc; i++)
		dofile(&j, argv[i]);
	if (j.join)
		joined(&j);
	if (!j.dir.dir) {
		foot(&j);
		out_close(&j.out);
	}
	if (j.distinct)
		writemap(&j);
	freejob(&j);
	return 0;
}
