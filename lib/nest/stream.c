#include <assert.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "nest/stream.h"

int
stream_open(struct stream *f, const struct tool *t, const char *path)
{
	*f = (struct stream){ .tool = t };
	if (in_open(&f->in, path) < 0 || nest_begin(&f->src, &f->in) < 0)
		return -1;
	out_open(&f->out, t->outfile);
	return 0;
}

int
stream_next(struct stream *f, struct nest *n)
{
	return nest_next(&f->src, n);
}

/* Write the header, unless it was written. */
static void
head(struct stream *f)
{
	if (f->headed)
		return;
	f->headed = true;
	nest_head(&f->out, f->tool->quiet ? NULL : &f->src.by,
		tool_own(f->tool));
}

void
stream_put(struct stream *f, const struct nest *n)
{
	assert(f->src.r == &f->in);
	head(f);
	nest_write(&f->out, n);
	f->nlayer++;
}

void
stream_close(struct stream *f)
{
	head(f);
	nest_end(&f->out, f->nlayer);
	stream_closeplain(f);
}

void
stream_closeplain(struct stream *f)
{
	out_close(&f->out);
	nest_endread(&f->src);
	in_close(&f->in);
}
