/* pimsteps: what a step of a mapping costs on a device. */
#include <stdint.h>
#include <unistd.h>

#include "base/util.h"
#include "base/out.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "steps/steps.h"
#include "steps/steptab.h"

const char progname[] = "pimsteps";

enum { ACCESSES = LONGOPT };

static const struct opt opts[] = {
	{ 'a', "arch", "ARCH", "device: file or built-in name (default "
		"hbm-pim)" },
	{ 'b', "banks", "N", "only mappings on N banks" },
	{ ACCESSES, "accesses", "N", "only steps of N accesses" },
	{ 0 }
};

static const struct oldopt old[] = {
	{ "n", ACCESSES },
	{ 0 }
};

struct job {
	struct tool t;
	struct arch arch;
	/* 0: all there are */
	int64_t banks, accesses;
	struct out out;
};

static void
options(struct job *j, int argc, char **argv)
{
	const char *name = "hbm-pim";
	char err[1024];
	int c;

	while ((c = tool_next(&j->t, argc, argv)) != -1)
		if (c == 'a')
			name = j->t.arg;
		else if (c == 'b')
			j->banks = tool_int(&j->t, 1, 1 << 20);
		else
			j->accesses = tool_int(&j->t, 1, 1 << 20);
	if (optind < argc)
		badusage("no operand expected, got '%s'", argv[optind]);
	if (arch_load(&j->arch, name, err) < 0)
		die("%s", err);
}

static void
measure(struct job *j, int64_t banks, int64_t accesses)
{
	struct stepcost c;
	char err[256];

	if (steps_measure(&c, &j->arch, banks, accesses, err) < 0)
		die("device '%s': %s", j->arch.name, err);
	steptab_write(&j->out, banks, accesses, &c);
	steps_free(&c);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname, .operands = "",
		.what = "Measures what the steps of mappings cost on a device.",
		.opts = opts, .old = old } };
	int64_t b, n, most;

	options(&j, argc, argv);
	out_open(&j.out, j.t.outfile);
	out_puts(&j.out, "# class banks accesses step load rest first early "
		"alone head tail\n# state old-to cycles new-to cycles\n");
	most = j.arch.bankgroups * j.arch.banks;
	for (b = 1; b <= most; b++)
		for (n = 1; n <= j.arch.columns; n++)
			if ((!j.banks || j.banks == b) &&
			    (!j.accesses || j.accesses == n))
				measure(&j, b, n);
	out_close(&j.out);
	arch_free(&j.arch);
	tool_free(&j.t);
	return 0;
}
