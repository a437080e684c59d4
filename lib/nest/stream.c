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
#include "nest/stream.h"

void
stream_open(struct stream *f, const struct tool *t, int argc, char **argv)
{
	*f = (struct stream){ .tool = t };
	if (argc - optind > 1)
		badusage("one input file at most, got '%s' too",
			argv[optind + 1]);
	if (in_open(&f->in, optind < argc ? argv[optind] : NULL) < 0 ||
	    nest_begin(&f->src, &f->in) < 0)
		die("%s", f->in.err);
	out_open(&f->out, t->outfile);
}

bool
stream_next(struct stream *f, struct nest *n)
{
	int st = nest_next(&f->src, n);

	if (st < 0)
		die("%s", f->in.err);
	return st > 0;
}

void
stream_head(struct stream *f, bool own)
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
stream_put(struct stream *f, const struct nest *n)
{
	stream_head(f, true);
	nest_write(&f->out, n);
	f->nlayer++;
}

void
stream_close(struct stream *f)
{
	stream_head(f, true);
	nest_end(&f->out, f->nlayer);
	stream_closeplain(f);
}

void
stream_closeplain(struct stream *f)
{
	out_close(&f->out);
	nest_endread(&f->src);
	if (in_close(&f->in) < 0)
		die("%s", f->in.err);
}
