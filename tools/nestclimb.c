/* nestclimb: the mapping that the simulator finds fastest, and faster ones. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "nest/nest.h"
#include "nest/shape.h"
#include "nest/stream.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/climb.h"

const char progname[] = "nestclimb";

enum { STARTS = LONGOPT, SIMULATIONS };

static const struct opt opts[] = {
	{ 'a', "arch", "ARCH", "device: file or built-in name (default: the "
		"one that a nest was mapped for)" },
	{ STARTS, "starts", "K", "number of mappings of a layer to start from "
		"(default 10)" },
	{ SIMULATIONS, "simulations", "N", "most simulations per layer, "
		"besides the mappings read (default 1000)" },
	{ 0 }
};

static const struct oldopt old[] = {
	{ "k", STARTS },
	{ "n", SIMULATIONS },
	{ 0 }
};

static struct tool tool = {
	.name = progname,
	.operands = "[FILE]",
	.what = "Improves the mappings of each layer by local search on the "
		"simulator.",
	.opts = opts,
	.old = old
};

/* Cycles of a mapping that the simulator cannot do: the slowest. */
#define UNKNOWN INT64_MAX

/* A mapping and the cycles that it takes. */
struct start {
	struct nest nest;
	int64_t cycles;
};

struct job {
	struct stream f;
	const char *archname;
	struct device dev;
	int64_t most, nstart;

	/* the layer at work: its name, its fastest mappings, fastest first */
	char *name;
	struct climb climb;
	struct start *start;
	size_t nbest;
	int64_t nread;
};

/* ---- mappings of a layer ---- */

/* Length of the name without the .kN behind it. */
static size_t
baselength(const char *name)
{
	size_t n = strlen(name), i = n;

	while (i > 0 && name[i - 1] >= '0' && name[i - 1] <= '9')
		i--;
	return i < n && i >= 2 && strncmp(name + i - 2, ".k", 2) == 0 ?
		i - 2 : n;
}

/* Whether n is another mapping of the layer at work. */
static bool
samelayer(const struct job *j, const struct nest *n)
{
	return j->nbest > 0 && nest_sameproblem(n, &j->start[0].nest) &&
		baselength(n->name) == strlen(j->name) &&
		strncmp(n->name, j->name, strlen(j->name)) == 0;
}

static void
loadarch(struct job *j, const char *name)
{
	char err[1024];

	const char *is = j->dev.arch.name;

	if (is && (j->archname || strcmp(is, name) == 0))
		return;
	device_free(&j->dev);
	if (device_load(&j->dev, name, err) < 0)
		die("%s", err);
}

static void
setarch(struct job *j, const struct nest *n)
{
	if (!j->archname && !n->arch)
		badusage("layer '%s' names no device: -a is needed", n->name);
	loadarch(j, j->archname ? j->archname : n->arch);
}

/* Put a mapping among the fastest; of those alike the first one stays. */
static void
rank(struct job *j, const struct nest *n, int64_t cycles)
{
	size_t i = j->nbest, most = (size_t)j->nstart;

	if (i == most && cycles >= j->start[i - 1].cycles)
		return;
	if (i == most)
		nest_free(&j->start[--i].nest);
	j->nbest = i + 1;
	for (; i > 0 && j->start[i - 1].cycles > cycles; i--)
		j->start[i] = j->start[i - 1];
	nest_copy(&j->start[i].nest, n);
	j->start[i].cycles = cycles;
}

/* Simulate a mapping that was read. */
static void
readmapping(struct job *j, const struct nest *n)
{
	size_t had = climb_simulated(&j->climb);
	int64_t cycles;

	if (!climb_fits(&j->climb, n))
		die("layer '%s': %s", n->name, j->climb.err);
	cycles = climb_cycles(&j->climb, n);
	if (cycles < 0) {
		warn("warning: layer '%s': %s", n->name, j->climb.err);
		cycles = UNKNOWN;
	}
	j->nread++;
	/* one at least, that the layer is written */
	if (climb_simulated(&j->climb) > had || j->nbest == 0)
		rank(j, n, cycles);
}

/* Search from each start, and write what is fastest. */
static void
finishlayer(struct job *j)
{
	size_t had, most, i, best = 0;
	struct nest *n;

	if (j->nbest == 0)
		return;
	had = climb_simulated(&j->climb);
	most = had + (size_t)j->most;
	tool_note(&tool, "layer %s: %lld mappings, %zu simulated, the fastest "
		"takes %lld cycles", j->name, (long long)j->nread, had,
		(long long)j->start[0].cycles);
	for (i = 0; i < j->nbest; i++) {
		j->start[i].cycles = climb_down(&j->climb, &j->start[i].nest,
			j->start[i].cycles, most);
		if (j->start[i].cycles < j->start[best].cycles)
			best = i;
	}
	tool_note(&tool, "layer %s: %zu more simulated, now %lld", j->name,
		climb_simulated(&j->climb) - had,
		(long long)j->start[best].cycles);
	n = &j->start[best].nest;
	free(n->name);
	n->name = j->name;
	free(n->arch);
	n->arch = xstrdup(j->dev.arch.name);
	n->status = FEASIBLE;
	if (cost_nest(&j->dev, n, &n->cost) < 0)
		die("%s", device_error(&j->dev));
	stream_put(&j->f, n);
	for (i = 0; i < j->nbest; i++)
		nest_free(&j->start[i].nest);
	climb_free(&j->climb);
	j->nbest = 0;
}

static void
beginlayer(struct job *j, const struct nest *n)
{
	finishlayer(j);
	setarch(j, n);
	j->name = xstrndup(n->name, baselength(n->name));
	j->nread = 0;
	climb_init(&j->climb, &j->dev.arch);
}

/* One layer of the stream; exit status. */
static int
take(struct job *j, const struct nest *n)
{
	if (n->status == INFEASIBLE) {
		finishlayer(j);
		stream_put(&j->f, n);
		return XINFEASIBLE;
	}
	if (!nest_mapped(n))
		die("layer '%s' is not mapped", n->name);
	if (!samelayer(j, n))
		beginlayer(j, n);
	readmapping(j, n);
	return 0;
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
		case STARTS:
			j->nstart = tool_int(&tool, 1, 1000000);
			break;
		case SIMULATIONS:
			j->most = tool_int(&tool, 0, 1000000000);
			break;
		}
}

int
main(int argc, char **argv)
{
	struct job j = { .most = 1000, .nstart = 10 };
	struct nest n;
	int status = 0, got;

	options(&j, argc, argv);
	if (j.archname)
		loadarch(&j, j.archname);
	j.start = xcalloc((size_t)j.nstart, sizeof *j.start);
	if (stream_open(&j.f, &tool, tool_operand(argc, argv)) < 0)
		die("%s", j.f.in.err);
	while ((got = stream_next(&j.f, &n)) > 0) {
		status = tool_worse(status, take(&j, &n));
		nest_free(&n);
	}
	if (got < 0)
		die("%s", j.f.in.err);
	finishlayer(&j);
	stream_close(&j.f);
	device_free(&j.dev);
	free(j.start);
	tool_free(&tool);
	return status;
}
