/* onnx2nest: the layers of ONNX models to unmapped nests. */
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
#include "model/model.h"
#include "onnxops/onnx.h"

const char progname[] = "onnx2nest";

/* Options without a letter. */
enum { ONAMES = LONGOPT };

static const struct opt opts[] = {
	{ 'b', "banks", "N", "banks of a layer whose node has no num_banks "
		"(default 16)" },
	{ 'l', "layer", "ID", "only the layer with this number; may be "
		"repeated" },
	{ 'w', "workload", "NAME", "name of the network (default: from the "
		"file name)" },
	{ 'd', "directory", "DIR", "one file per layer, DIR/LAYER.nest" },
	{ 'D', "dim", "NAME=SIZE", "size of the dimensions called NAME, or of "
		"those without a name (NAME is ?)" },
	{ ONAMES, "names", "HOW: numbered (default), source", "what layers "
		"are called: numbers, or the names of their nodes" },
	{ 0 }
};

static struct tool tool = { .name = progname, .operands = "[FILE ...]",
	.what = "Turns the layers of ONNX models into unmapped nests.",
	.opts = opts };

/* The options, and the state of the conversion. */
struct job {
	struct modelopt opt;
	int64_t *only;
	size_t onlycap;
	struct modelsize *size;
	size_t sizecap;
	const char *workload;
	struct out w;
	int64_t nlayer;
	/* without -d its dir is NULL */
	struct nestdir files;
};

/* "batch=8": the last '=', for a name may hold one. */
static void
setdim(struct job *j, char *s)
{
	struct modelsize d = { .name = s };
	char *eq = strrchr(s, '=');

	if (eq && eq != s && lex_int(eq + 1, 1, INT32_MAX, &d.size) == 0)
		*eq = '\0';
	else
		badusage("'%s' must be a name or '?', '=' and a size", s);
	j->size = grow(j->size, &j->sizecap, j->opt.nsize, sizeof d);
	j->size[j->opt.nsize++] = d;
}

static void
setworkload(struct job *j, const char *s)
{
	if (!*s || strpbrk(s, " \t/"))
		badusage("'%s' must be one word without '/'", s);
	j->workload = s;
}

static void
addonly(struct job *j, int64_t id)
{
	j->only = grow(j->only, &j->onlycap, j->opt.nonly, sizeof *j->only);
	j->only[j->opt.nonly++] = id;
}

static void
options(struct job *j, int argc, char **argv)
{
	int c;

	j->opt.num_banks = 16;
	while ((c = tool_next(&tool, argc, argv)) != -1) {
		switch (c) {
		case 'b':
			j->opt.num_banks = tool_int(&tool, 1, INT32_MAX);
			break;
		case 'l':
			addonly(j, tool_int(&tool, INT32_MIN, INT32_MAX));
			break;
		case 'w':
			setworkload(j, tool.arg);
			break;
		case 'd':
			nestdir_init(&j->files, tool.arg);
			break;
		case 'D':
			setdim(j, tool.arg);
			break;
		case ONAMES:
			j->opt.sourcenames = tool_word(&tool) == 1;
			break;
		default:
			break;
		}
	}
	j->opt.only = j->only;
	j->opt.size = j->size;
	if (j->files.dir && tool.outfile)
		badusage("-d and -o exclude each other");
}

/* One layer into a file of its own. */
static void
writefile(struct job *j, const struct nest *n)
{
	char err[1024];

	if (nestdir_put(&j->files, n, NULL, tool_own(&tool), err) < 0)
		die("%s", err);
}

static void
writelayers(struct job *j, const struct opmodel *m)
{
	size_t i;

	for (i = 0; i < m->nrow; i++)
		if (j->files.dir)
			writefile(j, &m->row[i]);
		else
			nest_write(&j->w, &m->row[i]);
	j->nlayer += (int64_t)m->nrow;
}

/* What was not read, with its share of the products, and remarks. */
static void
warnings(const struct opmodel *m, const char *name)
{
	const struct modelskip *s;
	double all = m->macs;
	char share[60];
	size_t i;

	for (i = 0; i < m->nskip; i++)
		all += m->skip[i].macs;
	for (i = 0; i < m->nskip; i++) {
		s = &m->skip[i];
		share[0] = '\0';
		if (s->macs > 0)
			snprintf(share, sizeof share,
				": %.3g%% of the multiplications",
				100 * s->macs / all);
		if (s->read)
			warn("%s: %s: %s %s", name, s->place, s->op, s->why);
		else
			warn("%s: %s: %s is not understood (%s)%s", name,
				s->place, s->op, s->why, share);
	}
}

/* All layers of one model; 0, or -1 with the message printed. */
static int
convert(struct job *j, const char *path)
{
	char *name = onnx_workload(path);
	struct opmodel m;
	struct in r;
	int st = in_open(&r, path);

	j->opt.workload = j->workload ? j->workload : name;
	model_begin(&m, &r, &j->opt);
	if (st == 0)
		st = onnx_read(&m, &r);
	warnings(&m, r.name);
	if (st == 0) {
		writelayers(j, &m);
		tool_note(&tool, "%s: %lld conv, %lld fc", r.name,
			(long long)m.nkind[CONV2D], (long long)m.nkind[GEMM]);
	}
	model_end(&m);
	if (in_close(&r) < 0) {
		warn("%s", r.err);
		st = -1;
	}
	free(name);
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
	st = convertall(&j, argc, argv);
	if (j.w.buf && st == 0) {
		out_close(&j.w);
	} else if (j.w.buf) {
		out_flush(&j.w);
		out_abort(&j.w);
	}
	nestdir_free(&j.files);
	free(j.only);
	free(j.size);
	tool_free(&tool);
	return st == 0 ? 0 : XFAIL;
}
