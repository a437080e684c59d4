#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/filter.h"

void
filter_open(struct filter *f, const struct tool *t, int argc, char **argv)
{
	*f = (struct filter){ .tool = t };
	if (argc - optind > 1)
		badusage("one input file at most, got '%s' too",
			argv[optind + 1]);
	if (in_open(&f->in, optind < argc ? argv[optind] : NULL) < 0 ||
	    nest_begin(&f->src, &f->in) < 0)
		die("%s", f->in.err);
	out_open(&f->out, t->outfile);
}

bool
filter_next(struct filter *f, struct nest *n)
{
	int st = nest_next(&f->src, n);

	if (st < 0)
		die("%s", f->in.err);
	return st > 0;
}

void
filter_head(struct filter *f, bool own)
{
	if (f->headed)
		return;
	f->headed = true;
	if (f->tool->quiet) {
		nest_head(&f->out, NULL);
		return;
	}
	nest_head(&f->out, &f->src.by);
	if (own)
		out_printf(&f->out, "# by %s\n", f->tool->by);
}

void
filter_put(struct filter *f, const struct nest *n)
{
	filter_head(f, true);
	nest_write(&f->out, n);
	f->nlayer++;
}

void
filter_close(struct filter *f)
{
	filter_head(f, true);
	nest_end(&f->out, f->nlayer);
	filter_closeplain(f);
}

void
filter_closeplain(struct filter *f)
{
	out_close(&f->out);
	nest_endread(&f->src);
	if (in_close(&f->in) < 0)
		die("%s", f->in.err);
}
