/* nestcheck: whether a mapped nest computes its layer. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "nest/stream.h"
#include "check/execute.h"
#include "device/device.h"
#include "check/verify.h"

const char progname[] = "nestcheck";

enum { MACS = LONGOPT, SEED };

static const struct opt opts[] = {
	{ 'a', "arch", "ARCH", "device that the nests were mapped for, if it "
		"is not built in" },
	{ MACS, "macs", "MACS", "largest layer to execute, in "
		"multiply-accumulates (default 10000000)" },
	{ SEED, "seed", "SEED", "random seed of the operands (default 1)" },
	{ 'F', "format", "FORMAT", NULL },
	{ 0 }
};

static const struct oldopt old[] = {
	{ "n", MACS },
	{ "enumerate", MACS },
	{ "e", SEED },
	{ 0 }
};

struct job {
	struct tool t;
	/* that of -a, and the built-in ones that nests name */
	struct devices devices;
	int64_t most, seed;
	enum tableform form;
	struct stream f;
	struct table table;
};

static const char *const names[] = { "layer", "macs", "once", "values",
	"fits", "cost" };
static const bool words[] = { true, false, true, true, true, true };

static void
refuse(const struct job *j, const struct nest *n, char *bad)
{
	if (bad)
		die("%s: layer '%s': %s", j->f.in.name, n->name, bad);
}

/* Capacity and cost, as far as the device is known; whether it is. */
static bool
checkdevice(struct job *j, const struct nest *n)
{
	const struct device *d = devices_find(&j->devices, n->arch);

	if (d)
		refuse(j, n, verify_nest(n, d));
	return d != NULL;
}

/*
 * That each multiply-accumulate is done once: by doing them, or, for large
 * layers, because the strides of every loop are a mixed radix of its bound
 * (verify_coverage), and the operands are indexed by the rebuilt indices.
 */
static void
checkone(struct job *j, const struct nest *n)
{
	int64_t macs = nest_macs(n);
	bool small = macs <= j->most, known;

	refuse(j, n, verify_coverage(n));
	if (small) {
		refuse(j, n, execute_count(n));
		refuse(j, n, execute_values(n, (uint64_t)j->seed));
	}
	known = checkdevice(j, n);
	table_add(&j->table, "%s", n->name);
	table_add(&j->table, "%lld", (long long)macs);
	table_add(&j->table, small ? "executed" : "argued");
	table_add(&j->table, small ? "equal" : "-");
	table_add(&j->table, known ? "yes" : "-");
	table_add(&j->table, known && !isnan(n->cost) ? "right" : "-");
}

static void
options(struct job *j, int argc, char **argv)
{
	char err[1024];
	int c;

	while ((c = tool_next(&j->t, argc, argv)) != -1) {
		switch (c) {
		case 'a':
			devices_free(&j->devices);
			if (!devices_load(&j->devices, j->t.arg, err))
				die("%s", err);
			break;
		case MACS:
			j->most = tool_int(&j->t, 0, INT64_C(1) << 36);
			break;
		case SEED:
			j->seed = tool_int(&j->t, 0, INT64_MAX);
			break;
		default:
			j->form = tool_form(&j->t);
			break;
		}
	}
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "[FILE]",
		.what = "Checks that mapped nests compute their layers.",
		.opts = opts, .old = old, .forms = ROWFORMS },
		.most = 10000000, .seed = 1, .form = TEXT };
	struct nest n;
	int got;

	options(&j, argc, argv);
	table_init(&j.table, 6, names, words);
	if (stream_open(&j.f, &j.t, tool_operand(argc, argv)) < 0)
		die("%s", j.f.in.err);
	while ((got = stream_next(&j.f, &n)) > 0) {
		if (nest_mapped(&n))
			checkone(&j, &n);
		else
			warn("layer '%s' has no mapping", n.name);
		nest_free(&n);
	}
	if (got < 0)
		die("%s", j.f.in.err);
	table_write(&j.table, &j.f.out, j.form);
	stream_closeplain(&j.f);
	table_free(&j.table);
	devices_free(&j.devices);
	tool_free(&j.t);
	return 0;
}
