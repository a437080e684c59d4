#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "nest/nest.h"
#include "stat/stat.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "trace/cmdout.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "sim/simcache.h"
#include "sim/simstat.h"
#include "device/device.h"
#include "cost/coststat.h"

const char progname[] = "pimsim";

enum { COEFF = LONGOPT, PLAIN };

static const struct opt opts[] = {
	{ 'a', "arch", "ARCH", "device: file or built-in name (default: the "
		"one that a nest was mapped for)" },
	{ 't', "trace", "FILE", "file for the command trace" },
	{ 'N', "cap", "N", "number of requests after which a kernel is cut" },
	{ COEFF, "coeff", "HOW: product (default), absolute", "coefficients of "
		"OptiPIM traces" },
	{ 'F', "format", "FORMAT", NULL },
	{ PLAIN, "plain", NULL, "every step simulated: no jumps" },
	{ 0 }
};

static const struct oldopt old[] = {
	{ "C", COEFF },
	{ "p", PLAIN },
	{ 0 }
};

static struct tool tool = {
	.name = progname,
	.operands = "[FILE ...]",
	.what = "Simulates mapped nests and OptiPIM traces on a PIM device.",
	.opts = opts,
	.old = old,
	.forms = ROWFORMS
};

/* What the command line asks for, and what is open. */
struct job {
	const char *archname, *tracename;
	int64_t cap;
	enum coefread how;
	enum tableform form;
	bool plain;

	struct device dev;
	struct out out, tout;
	struct statout stat;
	struct cmdout trace;
	/* what was simulated on the device */
	struct simcache cache;
	/* own provenance line written */
	bool by;
	int status;
};

/* ---- one run ---- */

/* Where the ticks of busy channels went; with -v. */
static void
report(const struct statrec *t, const struct tally *y)
{
	struct strlist lines = { 0 };
	size_t i;

	simstat_uses(y, t->layer, t->cycles, &lines);
	for (i = 0; i < lines.n; i++)
		tool_note(&tool, "%s", lines.s[i]);
	strlist_free(&lines);
}

/* Warn of what a user should not overlook. */
static void
warnresult(const struct statrec *t, const struct simresult *r)
{
	if (r->requests == 0)
		warn("warning: %s: no requests at all", t->layer);
	if (r->stopped)
		warn("warning: %s: the memory ran empty before the list "
			"ended, which ends a run", t->layer);
	if (r->tally.lost > 0)
		warn("warning: %s: %lld requests vanished: the queue of "
			"active requests was full", t->layer,
			(long long)r->tally.lost);
}

static int
begin(struct job *j, struct sim *s, const char *name)
{
	if (sim_init(s, &j->dev.arch) < 0)
		return -1;
	s->cap = j->cap;
	s->plain = j->plain;
	if (j->tracename) {
		s->env.trace = &j->trace;
		cmdout_layer(&j->trace, j->dev.arch.name, name);
	}
	return 0;
}

static void
finish(struct job *j, const struct simresult *r, struct statrec *t)
{
	simstat_fill(t, r, j->cap != NEVER);
	t->arch = xstrdup(j->dev.arch.name);
	t->clock_ps = j->dev.arch.tck_ps;
	warnresult(t, r);
	if (tool.verbose)
		report(t, &r->tally);
	statout_put(&j->stat, t);
	out_flush(&j->out);
}

/* ---- devices ---- */

static int
loadarch(struct job *j, const char *name)
{
	char err[1024];

	device_free(&j->dev);
	simcache_free(&j->cache);
	if (device_load(&j->dev, name, err) < 0) {
		warn("%s", err);
		return -1;
	}
	return 0;
}

/* The device of a nest: that of -a, else the one it was mapped for. */
static int
nestarch(struct job *j, const struct nest *n)
{
	if (j->archname) {
		if (n->arch && strcmp(n->arch, j->dev.arch.name) != 0)
			tool_note(&tool, "layer %s was mapped for %s, "
				"simulated on %s", n->name, n->arch,
				j->dev.arch.name);
		return 0;
	}
	if (!n->arch)
		badusage("layer '%s' names no device: -a is needed", n->name);
	if (j->dev.arch.name && strcmp(j->dev.arch.name, n->arch) == 0)
		return 0;
	return loadarch(j, n->arch);
}

/* ---- nests ---- */

/* Simulate a kernel alone, or recall what came of it; -1 with err set. */
static int
runkernel(struct job *j, const struct kernel *k, const char *name,
	struct simresult *r, char err[256])
{
	struct simresult *at;
	struct sim s;
	bool known = false;
	int st;

	/* it counts as known from here on: a failure ends the run */
	at = j->plain ? NULL : simcache_at(&j->cache, k, &known);
	if (known) {
		*r = *at;
		return 0;
	}
	st = begin(j, &s, name);
	if (st == 0)
		st = sim_kernel(&s, k);
	if (st == 0)
		st = sim_finish(&s);
	if (st == 0) {
		*r = s.r;
		if (at)
			*at = s.r;
	}
	memcpy(err, s.err, sizeof s.err);
	sim_free(&s);
	return st;
}

static int
runnest(struct job *j, struct in *r, const struct nest *n)
{
	struct kernel k;
	struct simresult res;
	struct statrec t;
	char err[256];

	if (nestarch(j, n) < 0)
		return in_failat(r, 0, "layer '%s': no device", n->name);
	if (kernel_nest(&k, n, err) < 0 ||
	    runkernel(j, &k, n->name, &res, err) < 0)
		return in_failat(r, 0, "layer '%s': %s", n->name, err);
	stat_init(&t);
	coststat_fill(&t, n, &j->dev);
	finish(j, &res, &t);
	stat_free(&t);
	return 0;
}

static int
onenest(struct job *j, struct in *r, const struct nest *n)
{
	if (n->status == INFEASIBLE) {
		warn("warning: layer '%s' is infeasible, skipped", n->name);
		j->status = tool_worse(j->status, XINFEASIBLE);
		return 0;
	}
	if (!nest_mapped(n))
		return in_failat(r, 0, "layer '%s' is not mapped", n->name);
	return runnest(j, r, n);
}

/* Provenance of the stream, then our own, before the first record. */
static void
provenance(struct job *j, const struct strlist *by)
{
	size_t i;

	if (tool.quiet)
		return;
	for (i = 0; by && i < by->n; i++)
		statout_by(&j->stat, by->s[i]);
	if (j->by)
		return;
	statout_own(&j->stat, tool.by);
	j->by = true;
}

static int
runnests(struct job *j, struct in *r)
{
	struct keyfile s;
	struct nest n;
	bool first = true;
	int st;

	if (nest_begin(&s, r) < 0)
		return -1;
	while ((st = nest_next(&s, &n)) > 0) {
		if (first)
			provenance(j, &s.by);
		first = false;
		st = onenest(j, r, &n);
		nest_free(&n);
		if (st < 0)
			break;
	}
	if (st == 0 && first)
		provenance(j, &s.by);
	nest_endread(&s);
	return st;
}

/* ---- traces ---- */

/* A word for the file: its name without folders. */
static char *
filename(const struct in *r)
{
	const char *slash = strrchr(r->name, '/');
	char *s = xstrdup(slash ? slash + 1 : r->name), *p;

	for (p = s; *p; p++)
		if ((unsigned char)*p <= ' ')
			*p = '_';
	return s;
}

/* A compute request that is stuck is at fault, not the line just read. */
static int
simfail(const struct sim *s, struct in *r, long line)
{
	return in_failat(r, s->env.stuck >= 0 ? s->env.stuck : line, "%s",
		s->err);
}

static int
runitem(struct job *j, struct sim *s, const struct optipim_item *it)
{
	struct kernel k;

	if (!it->iskernel)
		return sim_raw(s, &it->raw, it->line);
	if (kernel_trace(&k, &it->kernel, j->how, s->err) < 0)
		return -1;
	return sim_kernel(s, &k);
}

static int
runitems(struct job *j, struct sim *s, struct in *r)
{
	struct optipim_item it;
	struct optipim o;
	int st;

	optipim_begin(&o, r);
	while ((st = optipim_next(&o, &it)) > 0)
		if (runitem(j, s, &it) < 0)
			return simfail(s, r, it.line);
	return st;
}

static int
runtrace(struct job *j, struct in *r)
{
	struct sim s;
	struct statrec t;
	int st;

	if (!j->archname)
		badusage("%s is a trace, which names no device: -a is needed",
			r->name);
	provenance(j, NULL);
	stat_init(&t);
	t.layer = filename(r);
	st = begin(j, &s, t.layer);
	if (st < 0)
		in_failat(r, 0, "%s", s.err);
	if (st == 0)
		st = runitems(j, &s, r);
	if (st == 0 && sim_finish(&s) < 0)
		st = simfail(&s, r, 0);
	if (st == 0)
		finish(j, &s.r, &t);
	sim_free(&s);
	stat_free(&t);
	return st;
}

/* ---- command line ---- */

static int
runfile(struct job *j, const char *path)
{
	struct in r;
	char *line;
	int st = in_open(&r, path);

	if (st == 0) {
		line = in_line(&r);
		/* a stage before us that died leaves an empty pipe */
		if (!line && strcmp(r.name, "<stdin>") == 0)
			st = in_failat(&r, 0, "empty input");
		else if (line)
			in_unread(&r);
		else if (r.err[0])
			st = -1;
		if (st == 0 && line && strncmp(line, "nest ", 5) == 0)
			st = runnests(j, &r);
		else if (st == 0)
			st = runtrace(j, &r);
	}
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
		case 't':
			j->tracename = tool.arg;
			break;
		case 'N':
			j->cap = tool_int(&tool, 0, INT64_MAX / 2);
			break;
		case COEFF:
			j->how = tool_word(&tool) ? CABSOLUTE : CPRODUCTS;
			break;
		case 'F':
			j->form = tool_form(&tool);
			break;
		case PLAIN:
			j->plain = true;
			break;
		}
	/* every command must be issued to be written */
	j->plain |= j->tracename != NULL;
}

int
main(int argc, char **argv)
{
	struct job j = { .cap = NEVER };
	int i, st = 0;

	options(&j, argc, argv);
	if (j.archname && loadarch(&j, j.archname) < 0)
		return XFAIL;
	out_open(&j.out, tool.outfile);
	if (j.tracename) {
		out_open(&j.tout, j.tracename);
		cmdout_begin(&j.trace, &j.tout);
	}
	statout_begin(&j.stat, &j.out, j.form);
	if (optind == argc)
		st = runfile(&j, NULL);
	for (i = optind; st == 0 && i < argc; i++)
		st = runfile(&j, argv[i]);
	if (st == 0)
		statout_end(&j.stat);
	if (j.tracename) {
		if (st == 0) {
			cmdout_end(&j.trace);
			out_close(&j.tout);
		} else {
			cmdout_abort(&j.trace);
			out_abort(&j.tout);
		}
	}
	if (st == 0)
		out_close(&j.out);
	else
		out_abort(&j.out);
	device_free(&j.dev);
	simcache_free(&j.cache);
	tool_free(&tool);
	return st < 0 ? XFAIL : j.status;
}
