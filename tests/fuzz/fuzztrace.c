/*
 * libFuzzer entry of the reader of command traces, of tracechk's rules and of
 * the counts of tracestat. The first byte of an input decides the size of the
 * blocks that the text is read in, the second which of these it is.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "arch/arch.h"
#include "trace/cmdout.h"
#include "trace/cmdin.h"
#include "trace/cmdchk.h"
#include "trace/cmdstat.h"
#include "trace/cmdshow.h"
#include "fuzz.h"

/* Counts go into a table, a text or another one. */
enum { READ, CHECK, COUNT, COUNTTSV, COUNTJSON, NMODE };

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

/* Free what was begun, and write the counts as a table. */
static void
endrun(struct cmdchk *k, struct cmdstat *t, enum tableform f)
{
	struct cmdshow o;
	struct out w;

	cmdchk_free(k);
	if (!t->a)
		return;
	out_openmem(&w);
	cmdshow_begin(&o, &w, f);
	cmdshow_run(&o, t, "fuzz");
	cmdshow_end(&o);
	out_close(&w);
	cmdstat_free(t);
}

/* The rules, as tracechk does, or the counts, as tracestat does. */
static void
checkruns(struct in *r, bool count, enum tableform f)
{
	struct arch a = { 0 };
	struct cmdchk k = { 0 };
	struct cmdstat t = { 0 };
	struct cmdin in;
	struct cmdline c;
	int st = header(r) ? 0 : -1;

	cmdin_begin(&in, r);
	while (st >= 0 && (st = cmdin_next(&in, &c)) > 0) {
		if (st == CMDIN_RUN) {
			endrun(&k, &t, f);
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
	endrun(&k, &t, f);
	cmdin_free(&in);
	if (a.name)
		arch_free(&a);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const enum tableform forms[] = { TEXT, TEXT, TEXT, TSV, JSON };
	const char *s = (const char *)data + 2;
	size_t piece;
	struct in r;
	int mode;

	if (size < 2)
		return 0;
	piece = fuzz_piece(data[0]);
	mode = data[1] % NMODE;
	if (mode == READ) {
		fuzz_check(commands, commands, s, size - 2, piece);
		return 0;
	}
	fuzz_open(&r, s, size - 2, piece);
	checkruns(&r, mode != CHECK, forms[mode]);
	in_close(&r);
	return 0;
}
