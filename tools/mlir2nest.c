#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "nest/nestdir.h"
#include "linalg/contraction.h"
#include "linalg/reader.h"
#include "linalg/annotate.h"

const char progname[] = "mlir2nest";

static const struct opt opts[] = {
	{ 'b', "banks", "N", "banks of a layer whose op has no num_banks "
		"(default 16)" },
	{ 'l', "layer", "ID", "only the layer with this global_layer_idx; may "
		"be repeated" },
	{ 'w', "workload", "NAME", "name of the network (default: from the "
		"file name)" },
	{ 'A', "annotate", "NESTS", "the MLIR itself, with the attributes of "
		"these nests" },
	{ 'd', "directory", "DIR", "one file per layer, DIR/LAYER.nest; with "
		"-A DIR/layerinfo.LAYER.linalg.mlir" },
	{ 'D', "dim", "NAME=SIZE", "size of every dynamic dimension (NAME is "
		"?) or of the dynamic loop NAME" },
	{ 0 }
};

static const struct oldopt old[] = {
	{ "num-banks", 'b' },
	{ "dir", 'd' },
	{ 0 }
};

static struct tool tool = { .name = progname, .operands = "[FILE ...]",
	.what = "Turns the layers of a network in linalg MLIR into unmapped "
		"nests.",
	.opts = opts, .old = old };

/* The options, and the state of the conversion. */
struct job {
	struct readeropt opt;
	int64_t *only;
	size_t onlycap;
	const char *workload, *nests;
	struct out w;
	int64_t nlayer;
	/* without -d its dir is NULL */
	struct nestdir files;
};

/* "?=128", "N=1" */
static void
setdim(struct dimsizes *d, const char *s)
{
	int64_t v;

	if (!*s || s[1] != '=' || lex_int(s + 2, 1, INT64_MAX, &v) < 0)
		badusage("'%s' must be a loop's letter or '?', '=' and a "
			"size", s);
	if (*s == '?')
		d->any = v;
	else if (strchr("NKPQCRSHGDT", *s))
		d->loop[(unsigned char)*s] = v;
	else
		badusage("no loop '%c'", *s);
}

static void
setworkload(struct job *j, const char *s)
{
	if (!*s || strpbrk(s, " \t/"))
		badusage("'%s' must be one word without '/'", s);
	j->workload = s;
}

static void
options(struct job *j, int argc, char **argv)
{
	struct readeropt *o = &j->opt;
	int c;

	o->num_banks = 16;
	while ((c = tool_next(&tool, argc, argv)) != -1) {
		switch (c) {
		case 'b':
			o->num_banks = tool_int(&tool, 1, INT32_MAX);
			break;
		case 'l':
			j->only = grow(j->only, &j->onlycap, o->nonly,
				sizeof *j->only);
			j->only[o->nonly++] = tool_int(&tool, INT32_MIN,
				INT32_MAX);
			break;
		case 'w':
			setworkload(j, tool.arg);
			break;
		case 'd':
			nestdir_init(&j->files, tool.arg);
			break;
		case 'A':
			j->nests = tool.arg;
			break;
		case 'D':
			setdim(&o->dims, tool.arg);
			break;
		default:
			break;
		}
	}
	o->only = j->only;
	if (j->files.dir && tool.outfile && !j->nests)
		badusage("-d and -o exclude each other");
	if (j->nests && o->nonly > 0)
		badusage("-A and -l exclude each other");
	if (j->nests && argc - optind > 1)
		badusage("-A takes one MLIR file");
	if (j->nests && strcmp(j->nests, "-") == 0 && (argc == optind
	    || strcmp(argv[optind], "-") == 0))
		badusage("nests and MLIR cannot both be standard input");
}

/* One layer into a file of its own. */
static void
writefile(struct job *j, const struct nest *n)
{
	char err[1024];

	if (nestdir_put(&j->files, n, NULL, tool_own(&tool), err) < 0)
		die("%s", err);
}

/* An op that computes much gave no layer. */
static void
warnheavy(const struct skipped *s, const char *name, double all)
{
	char share[60] = "";

	if (s->macs > 0)
		snprintf(share, sizeof share, ": %.3g%% of the multiplications",
			100 * s->macs / all);
	warn("%s:%ld: %s is not understood (%s)%s", name, s->line, s->op,
		s->why, share);
}

static void
notes(const struct reader *m, const char *name)
{
	double all = m->macs;
	size_t i;

	for (i = 0; i < m->nskip; i++)
		if (m->skip[i].heavy)
			all += m->skip[i].macs;
	tool_note(&tool, "%s: %lld conv, %lld fc", name,
		(long long)m->nkind[CONV2D], (long long)m->nkind[GEMM]);
	for (i = 0; i < m->nskip; i++) {
		const struct skipped *s = &m->skip[i];

		tool_note(&tool, "%s:%ld: skipped %s, %lld in all: %s", name,
			s->line, s->op, (long long)s->n, s->why);
		if (s->heavy)
			warnheavy(s, name, all);
	}
}

/* Name the model by option or file; the caller frees what comes back. */
static char *
setname(struct job *j, const char *path)
{
	char *name = path && strcmp(path, "-") != 0 ? reader_workload(path) :
		xstrdup("model");

	j->opt.workload = j->workload ? j->workload : name;
	return name;
}

/* All layers of one text; 0, or -1 with the message printed. */
static int
convert(struct job *j, const char *path)
{
	struct reader m;
	struct nest n;
	struct in r;
	char *name = setname(j, path);
	int st = in_open(&r, path);

	reader_begin(&m, &r, &j->opt);
	while (st == 0 && (st = reader_next(&m, &n)) == 1) {
		if (j->files.dir)
			writefile(j, &n);
		else
			nest_write(&j->w, &n);
		j->nlayer++;
		nest_free(&n);
		st = 0;
	}
	if (st == 0)
		notes(&m, r.name);
	reader_end(&m);
	if (in_close(&r) < 0) {
		warn("%s", r.err);
		st = -1;
	}
	free(name);
	return st;
}

/* Write the MLIR of path with the attributes of the nests; 0, or -1. */
static int
annotatefile(struct job *j, const char *path)
{
	struct in nests, mlir;
	int st = in_open(&nests, j->nests);

	out_open(&j->w, tool.outfile);
	if (st == 0) {
		char *name = setname(j, path);

		st = in_open(&mlir, path);
		if (st == 0)
			st = annotate(&mlir, &nests, &j->opt, &j->w,
				j->files.dir);
		if (in_close(&mlir) < 0 && !nests.err[0]) {
			warn("%s", mlir.err);
			st = -1;
		}
		free(name);
	}
	if (in_close(&nests) < 0) {
		warn("%s", nests.err);
		st = -1;
	}
	return st;
}

static int
convertall(struct job *j, int argc, char **argv)
{
	int i, st = 0;

	if (!j->files.dir) {
		out_open(&j->w, tool.outfile);
		nest_head(&j->w, NULL, tool_own(&tool));
	}
	if (optind == argc)
		st = convert(j, NULL);
	for (i = optind; i < argc && st == 0; i++)
		st = convert(j, argv[i]);
	if (!j->files.dir && st == 0)
		nest_end(&j->w, j->nlayer);
	return st;
}

int
main(int argc, char **argv)
{
	struct job j = { .workload = NULL };
	int st;

	options(&j, argc, argv);
	if (j.nests)
		st = annotatefile(&j, optind < argc ? argv[optind] : NULL);
	else
		st = convertall(&j, argc, argv);
	if (j.w.buf && st == 0) {
		out_close(&j.w);
	} else if (j.w.buf) {
		out_flush(&j.w);
		out_abort(&j.w);
	}
	nestdir_free(&j.files);
	free(j.only);
	tool_free(&tool);
	return st == 0 ? 0 : XFAIL;
}
