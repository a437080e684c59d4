/*
 * libFuzzer entry of the reader of command traces, of tracechk's rules and of
 * the counts of tracestat. The first byte of an input decides the size of the
 * blocks that the text is read in.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "arch/arch.h"
#include "sim/rowset.h"
#include "sim/dram.h"
#include "trace/cmd.h"
#include "trace/cmdin.h"
#include "trace/cmdchk.h"
#include "trace/cmdstat.h"
#include "fuzz.h"

static bool
header(struct in *r)
{
	char *line = in_line(r);

	if (line && strcmp(line, "trace 1") == 0)
		return true;
	in_fail(r, "no header");
	return false;
}

static void
put(struct cmdout *o, const struct cmdline *c)
{
	if (c->bank < 0)
		cmdout_putall(o, c->tick, c->chan, c->cmd);
	else
		cmdout_put(o, c->tick, c->chan, c->cmd, c->bank, c->sub,
			c->row);
}

static bool
commands(struct in *r, struct out *w)
{
	struct cmdin in;
	struct cmdout o;
	struct cmdline c;
	int st;

	if (!header(r))
		return false;
	cmdin_begin(&in, r);
	cmdout_begin(&o, w);
	while ((st = cmdin_next(&in, &c)) > 0)
		if (st == CMDIN_RUN)
			cmdout_layer(&o, in.arch, in.layer);
		else
			put(&o, &c);
	cmdout_end(&o);
	cmdin_free(&in);
	return st == 0;
}

/* All tables of a run. */
static void
tables(const struct cmdstat *s)
{
	struct out w;
	int f;

	for (f = TEXT; f <= JSON; f++) {
		out_openmem(&w);
		cmdstat_write(s, "fuzz", &w, (enum tableform)f, true);
		cmdstat_end(&w, (enum tableform)f, 1);
		out_close(&w);
	}
}

/* Of what was begun; twice is as good as once. */
static void
endrun(struct cmdchk *k, struct cmdstat *t)
{
	if (t->a) {
		tables(t);
		cmdstat_free(t);
	}
	cmdchk_free(k);
}

/* The rules, as tracechk does; and the counts, as tracestat does. */
static void
checkrun(const char *s, size_t n, size_t piece, bool count)
{
	struct arch a = { 0 };
	struct cmdchk k = { 0 };
	struct cmdstat t = { 0 };
	struct cmdin in;
	struct cmdline c;
	struct in r;
	int st = header((fuzz_open(&r, s, n, piece), &r)) ? 0 : -1;

	cmdin_begin(&in, &r);
	while (st >= 0 && (st = cmdin_next(&in, &c)) > 0) {
		if (st == CMDIN_RUN) {
			endrun(&k, &t);
			st = cmdin_device(&in, &a, NULL);
			if (st == 0 && count)
				cmdstat_init(&t, &a);
			else if (st == 0)
				cmdchk_init(&k, &a, &in);
		} else {
			st = count ? cmdstat_add(&t, &c) :
				cmdchk_command(&k, &c);
		}
	}
	endrun(&k, &t);
	cmdin_free(&in);
	if (a.name)
		arch_free(&a);
	in_close(&r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *)data + 1;
	size_t piece;

	if (size < 1)
		return 0;
	piece = fuzz_piece(data[0]);
	fuzz_check(commands, commands, s, size - 1, piece);
	checkrun(s, size - 1, piece, false);
	checkrun(s, size - 1, piece, true);
	return 0;
}
