/* nestgen: random layers and devices, to test the other tools with. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include "base/util.h"
#include "base/out.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "nest/nest.h"
#include "gen/gen.h"

const char progname[] = "nestgen";

enum { SEED = LONGOPT, COUNT, MACS };

static const struct opt opts[] = {
	{ SEED, "seed", "SEED", "random seed (default 1)" },
	{ 'f', "first", "NUMBER", "number of the first layer, or of the device "
		"(default 1)" },
	{ COUNT, "count", "N", "number of layers (default 1)" },
	{ MACS, "macs", "MACS", "largest layer, in multiply-accumulates "
		"(default 2^40)" },
	{ 'a', "arch", "ARCH", "a variation of this device, file or built-in "
		"name, instead of layers" },
	{ 0 }
};

static const struct oldopt old[] = {
	{ "s", SEED },
	{ "n", COUNT },
	{ "M", MACS },
	{ 0 }
};

struct job {
	struct tool t;
	int64_t seed, first, count, macs;
	const char *base;
	struct out out;
};

static void
layers(struct job *j)
{
	struct nest n;
	int64_t i;

	nest_head(&j->out, NULL, tool_own(&j->t));
	for (i = j->first; i < j->first + j->count; i++) {
		gen_nest(&n, (uint64_t)j->seed, i, j->macs);
		nest_write(&j->out, &n);
		nest_free(&n);
	}
	nest_end(&j->out, j->count);
}

/* The device as what it changes of a built-in one. */
static void
changes(const struct arch *a, const struct arch *base, struct out *w)
{
	const struct archkey *k;

	out_printf(w, "arch 1\nbase %s\nname %s\n", base->name, a->name);
	for (k = arch_keys; k < arch_keys + arch_nkey; k++)
		if (arch_get(a, k) != arch_get(base, k))
			out_printf(w, "%s %lld\n", k->name,
				(long long)arch_get(a, k));
	out_puts(w, "end\n");
}

static void
device(struct job *j)
{
	struct arch a, base;
	char err[1024];

	if (arch_load(&base, j->base, err) < 0)
		die("%s", err);
	a = base;
	a.name = xstrdup(base.name);
	gen_arch(&a, (uint64_t)j->seed, j->first);
	if (arch_builtin(base.name))
		changes(&a, &base, &j->out);
	else
		arch_write(&a, &j->out);
	arch_free(&a);
	arch_free(&base);
}

static void
options(struct job *j, int argc, char **argv)
{
	bool some = false;
	int c;

	while ((c = tool_next(&j->t, argc, argv)) != -1) {
		switch (c) {
		case SEED:
			j->seed = tool_int(&j->t, 0, INT64_MAX);
			break;
		case 'f':
			j->first = tool_int(&j->t, 0, INT32_MAX / 2);
			break;
		case COUNT:
			j->count = tool_int(&j->t, 0, INT32_MAX / 2);
			some = true;
			break;
		case MACS:
			j->macs = tool_int(&j->t, 1, NEST_MAXMACS);
			some = true;
			break;
		default:
			j->base = j->t.arg;
			break;
		}
	}
	if (j->base && some)
		badusage("-a makes one device: --count and --macs are for "
			"layers");
	if (optind < argc)
		badusage("it reads nothing, got '%s'", argv[optind]);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "",
		.what = "Makes random layers or a random device.",
		.opts = opts, .old = old }, .seed = 1, .first = 1, .count = 1,
		.macs = INT64_C(1) << 40 };

	options(&j, argc, argv);
	out_open(&j.out, j.t.outfile);
	if (j.base)
		device(&j);
	else
		layers(&j);
	out_close(&j.out);
	tool_free(&j.t);
	return 0;
}
