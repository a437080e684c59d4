#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "nest/nest.h"
#include "optipim/optipim.h"
#include "optipim/tracenest.h"
#include "optipim/nestfile.h"

int
nestfile_open(struct nestfile *f, const char *path)
{
	char *line;

	memset(f, 0, sizeof *f);
	if (in_open(&f->in, path) < 0)
		return -1;
	line = in_line(&f->in);
	if (!line)
		return in_fail(&f->in, "expected a nest or an OptiPIM trace, "
			"got an empty file");
	in_unread(&f->in);
	f->istrace = strncmp(line, "conv2d", 6) == 0 ||
		strncmp(line, "gemm", 4) == 0;
	if (!f->istrace)
		return nest_begin(&f->nests, &f->in);
	optipim_begin(&f->trace, &f->in);
	return 0;
}

/* Name of kernel number i of a trace file. */
static char *
kernelname(const char *file, int i)
{
	const char *s = strrchr(file, '/');
	size_t n;

	s = s ? s + 1 : file;
	if (*s == '<')
		s = "trace";
	n = strcspn(s, ".");
	return i ? xasprintf("%.*s.%d", (int)n, s, i + 1) :
		xasprintf("%.*s", (int)n, s);
}

static int
nextkernel(struct nestfile *f, struct nest *n)
{
	struct optipim_item it;
	char err[1024], *name;
	int st = optipim_next(&f->trace, &it);

	if (st <= 0)
		return st;
	f->line = it.line;
	if (!it.iskernel)
		return in_failat(&f->in, it.line, "a raw request is no part "
			"of a nest");
	name = kernelname(f->in.name, f->nkernel++);
	st = tracenest_import(n, &it.kernel, name, err);
	free(name);
	return st < 0 ? in_failat(&f->in, it.line, "%s", err) : 1;
}

int
nestfile_next(struct nestfile *f, struct nest *n)
{
	int st;

	if (f->istrace)
		return nextkernel(f, n);
	st = nest_next(&f->nests, n);
	f->line = f->in.line;
	return st;
}

const struct strlist *
nestfile_by(const struct nestfile *f)
{
	return &f->nests.by;
}

int
nestfile_close(struct nestfile *f)
{
	nest_endread(&f->nests);
	return in_close(&f->in);
}
