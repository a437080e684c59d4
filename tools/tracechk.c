#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "trace/cmdin.h"
#include "trace/cmdchk.h"

const char progname[] = "tracechk";

static const struct opt opts[] = {
	{ 'a', "arch", "ARCH", "device: file or built-in name (default: the "
		"built-in one that the trace names)" },
	{ 0 }
};

static struct tool tool = {
	.name = progname,
	.operands = "[FILE ...]",
	.what = "Checks command traces against the timing rules of a device.",
	.opts = opts
};

struct job {
	const char *archname;
	struct arch arch;
	struct out out;
};

static int
checkruns(struct job *j, struct cmdin *in, int64_t *nrun)
{
	struct cmdchk k = { 0 };
	struct cmdline c;
	int st;

	while ((st = cmdin_next(in, &c)) > 0) {
		if (st == CMDIN_CMD) {
			st = cmdchk_command(&k, &c);
		} else {
			cmdchk_free(&k);
			st = cmdin_device(in, &j->arch, j->archname);
			if (st == 0)
				cmdchk_init(&k, &j->arch, in);
			++*nrun;
		}
		if (st < 0)
			break;
	}
	cmdchk_free(&k);
	return st;
}

static int
checkfile(struct job *j, const char *path)
{
	struct in r;
	struct cmdin in;
	int64_t nrun = 0;
	char *line;
	int st = in_open(&r, path);

	if (st == 0) {
		line = in_line(&r);
		if (!line || strcmp(line, "trace 1") != 0)
			st = in_fail(&r, "expected the header line 'trace 1'");
	}
	if (st == 0) {
		cmdin_begin(&in, &r);
		st = checkruns(j, &in, &nrun);
		if (st == 0)
			out_printf(&j->out, "%s: ok, %lld commands, %lld "
				"runs\n", r.name, (long long)in.n,
				(long long)nrun);
		cmdin_free(&in);
	}
	if (in_close(&r) < 0) {
		warn("%s", r.err);
		return -1;
	}
	return st;
}

int
main(int argc, char **argv)
{
	struct job j = { 0 };
	char err[1024];
	int i, st = 0;

	while (tool_next(&tool, argc, argv) != -1)
		j.archname = tool.arg;
	if (j.archname && arch_load(&j.arch, j.archname, err) < 0) {
		warn("%s", err);
		return XFAIL;
	}
	out_open(&j.out, tool.outfile);
	if (optind == argc)
		st = checkfile(&j, NULL);
	for (i = optind; st == 0 && i < argc; i++)
		st = checkfile(&j, argv[i]);
	if (st == 0)
		out_close(&j.out);
	else
		out_abort(&j.out);
	if (j.arch.name)
		arch_free(&j.arch);
	tool_free(&tool);
	return st == 0 ? 0 : XFAIL;
}
