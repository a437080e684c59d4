/* sol2nest: from solutions back to mapped nests, checked in exact integers. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/mapopt.h"
#include "map/explain.h"
#include "milp/carry.h"
#include "milp/sol.h"
#include "milp/decode.h"

const char progname[] = "sol2nest";

static const struct opt opts[] = {
	{ 'n', "nest", "FILE", "nests from FILE instead of from the solutions; "
		"the options below then apply" },
	MAP_OPTIONS,
	{ 'I', "no-incumbent", NULL, "the LP was made with this option" },
	{ 0 }
};

static const struct oldopt old[] = {
	MODEL_OLD,
	{ 0 }
};

struct job {
	struct tool t;
	struct mapopt map;
	/* those that the solutions carry */
	struct devices devices;
	bool incumbent;
	struct in in, nestfile;
	/* nests of -n; unused if nestpath is NULL */
	const char *nestpath;
	struct keyfile src;
	struct out out;
	int64_t nlayer;
};

/* The model's nest, device and options: from -n or from the solution. */
static void
getcarry(struct job *j, const struct sol *s, long line, struct carry *c)
{
	char err[1024];
	int st;

	if (!j->nestpath) {
		if (carry_parse(c, &s->carry, j->in.name, &j->devices,
		    err) < 0)
			die("%s (solution at line %ld)", err, line);
		return;
	}
	memset(c, 0, sizeof *c);
	c->nest = xcalloc(1, sizeof *c->nest);
	c->nnest = 1;
	st = nest_next(&j->src, c->nest);
	if (st == 0)
		in_fail(&j->nestfile, "it has fewer layers than there are "
			"solutions");
	if (st <= 0)
		die("%s", j->nestfile.err);
	if (mapopt_apply(&j->map, c->nest, err) < 0)
		die("%s", err);
	c->dev = &j->map.dev;
	c->incumbent = j->incumbent;
}

/* Provenance and header, from the first solution. */
static void
head(struct job *j, const struct carry *c)
{
	nest_head(&j->out, j->t.quiet || !c ? NULL : &c->by,
		tool_own(&j->t));
}

/* With -v: where the cost comes from. */
static void
explain(const struct job *j, const struct nest *n, const struct device *d)
{
	struct out w;
	const char *text;
	size_t len;

	if (!j->t.verbose)
		return;
	out_openmem(&w);
	if (explain_write(&w, n, d) < 0)
		die("%s", device_error(d));
	text = out_mem(&w, &len);
	fwrite(text, 1, len, stderr);
	out_close(&w);
}

/* What became of the layer, as an exit status. */
static int
outcome(const struct job *j, struct nest *n, const struct sol *s,
	const struct device *d)
{
	char num[2][NUMLEN];

	switch (n->status) {
	case INFEASIBLE:
		mapopt_infeasible(n, d);
		return XINFEASIBLE;
	case UNMAPPED:
		if (s->status == SOLINFEASIBLE) {
			warn("layer '%s': not mapped, since its LP has a layer "
				"that cannot be", n->name);
			return XINFEASIBLE;
		}
		warn("layer '%s': a limit was hit before a mapping was found",
			n->name);
		return XLIMIT;
	case FEASIBLE:
		warn("layer '%s': not proven optimal: cost %s, bound %s",
			n->name, fmtnum(num[0], n->cost), isnan(n->lower) ?
			"unknown" : fmtnum(num[1], n->lower));
		explain(j, n, d);
		return XLIMIT;
	default:
		explain(j, n, d);
		return 0;
	}
}

static int
onesol(struct job *j, const struct sol *s, long line)
{
	struct carry c;
	struct nest *n;
	char err[1024];
	int i, st = 0;

	getcarry(j, s, line, &c);
	if (j->nlayer == 0)
		head(j, &c);
	n = xcalloc((size_t)c.nnest, sizeof *n);
	for (i = 0; i < c.nnest; i++)
		nest_copy(&n[i], &c.nest[i]);
	if (decode(&c, s, n, err) < 0)
		die("%s: layer '%s': solution refused: %s", j->in.name,
			n->name, err);
	for (i = 0; i < c.nnest; i++) {
		st = tool_worse(st, outcome(j, &n[i], s, c.dev));
		nest_write(&j->out, &n[i]);
		nest_free(&n[i]);
	}
	j->nlayer += c.nnest;
	free(n);
	carry_free(&c);
	return st;
}

static void
options(struct job *j, int argc, char **argv)
{
	bool mapping = false;
	int c;

	mapopt_init(&j->map);
	while ((c = tool_next(&j->t, argc, argv)) != -1) {
		if (c == 'n')
			j->nestpath = j->t.arg;
		else if (c == 'I')
			j->incumbent = false;
		else
			mapping |= mapopt_take(&j->map, &j->t, c);
	}
	if (!j->nestpath && (mapping || !j->incumbent))
		badusage("device and model come from the solution; the "
			"options for them need -n");
	if (mapopt_done(&j->map) == XUSAGE)
		badusage("%s", j->map.err);
	if (j->map.status)
		die("%s", j->map.err);
	if (argc - optind > 1)
		badusage("one input file at most, got '%s' too",
			argv[optind + 1]);
}

/* The file of -n must come to its end with the solutions. */
static void
closenests(struct job *j)
{
	struct nest n;

	if (nest_next(&j->src, &n) > 0) {
		in_fail(&j->nestfile, "it has more layers than there are "
			"solutions");
		nest_free(&n);
	}
	nest_endread(&j->src);
	if (in_close(&j->nestfile) < 0)
		die("%s", j->nestfile.err);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "[FILE]",
		.what = "Turns solutions into mapped nests and verifies them.",
		.opts = opts, .old = old }, .incumbent = true };
	struct sol s;
	int status = 0, st;
	long line = 1;

	options(&j, argc, argv);
	if (in_open(&j.in, optind < argc ? argv[optind] : NULL) < 0)
		die("%s", j.in.err);
	if (j.nestpath && (in_open(&j.nestfile, j.nestpath) < 0 ||
	    nest_begin(&j.src, &j.nestfile) < 0))
		die("%s", j.nestfile.err);
	out_open(&j.out, j.t.outfile);
	while ((st = sol_next(&s, &j.in)) > 0) {
		status = tool_worse(status, onesol(&j, &s, line));
		sol_free(&s);
		line = j.in.line + 1;
	}
	if (st == 0 && j.nlayer == 0)
		in_fail(&j.in, "no solution in the input");
	if (in_close(&j.in) < 0)
		die("%s", j.in.err);
	if (j.nestpath)
		closenests(&j);
	nest_end(&j.out, j.nlayer);
	out_close(&j.out);
	mapopt_free(&j.map);
	devices_free(&j.devices);
	tool_free(&j.t);
	return status;
}
