#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/proc.h"
#include "base/tool.h"
#include "pipe/pipeline.h"

/* Its status where nobody read its output any more. */
enum { UNREAD = 128 + SIGPIPE };

void
pipeline_init(struct pipeline *p, const char *dir, bool keep, bool verbose)
{
	memset(p, 0, sizeof *p);
	p->dir = dir;
	p->keep = keep;
	p->verbose = verbose;
}

struct strlist *
pipeline_add(struct pipeline *p, const char *tool, const char *file,
	bool partial)
{
	struct stage *s = &p->stage[p->n++];

	assert(p->n <= MAXSTAGE);
	s->file = file;
	s->partial = partial;
	s->messages = -1;
	strlist_add(&s->words, tool);
	return &s->words;
}

static void
closefd(int fd)
{
	if (fd >= 0)
		close(fd);
}

static int
start(const struct pipeline *p, struct stage *s, int in, int out,
	char err[1024])
{
	char **argv = xcalloc(s->words.n + 1, sizeof *argv);
	int fd[3] = { in, out, STDERR_FILENO }, code = 0;

	memcpy(argv, s->words.s, s->words.n * sizeof *argv);
	if (!p->verbose) {
		fd[2] = s->messages = proc_tempfile(p->dir);
		if (fd[2] < 0)
			snprintf(err, 1024, "cannot write into %s: %s", p->dir,
				strerror(errno));
	}
	if (fd[2] >= 0) {
		code = proc_start(&s->pid, argv, fd);
		if (code)
			snprintf(err, 1024, "cannot run '%s': %s", argv[0],
				strerror(code));
	}
	free(argv);
	return fd[2] < 0 || code ? -1 : 0;
}

static bool
failed(const struct stage *s)
{
	return s->status != 0 && !(s->partial && (s->status == XINFEASIBLE ||
		s->status == XLIMIT));
}

/* Run a tool alone; 1 if it failed, -1 if it did not even run. */
static int
runkept(struct pipeline *p, struct stage *s, char err[1024])
{
	char *from = p->path;

	p->path = xasprintf("%s/%s", p->dir, s->file);
	strlist_add(&s->words, "-o");
	strlist_add(&s->words, p->path);
	if (from)
		strlist_add(&s->words, from);
	free(from);
	if (start(p, s, -1, -1, err) < 0)
		return -1;
	s->status = proc_status(proc_wait(s->pid));
	s->pid = 0;
	return failed(s);
}

/* Start stages i and following, each reading what the one before writes. */
static int
startpipes(struct pipeline *p, int i, struct in *r, char err[1024])
{
	int in = -1, fd[2], st = 0;

	/* behind a file that was kept */
	if (i < p->n && p->path)
		strlist_add(&p->stage[i].words, p->path);
	for (; st == 0 && i < p->n; i++) {
		if (proc_pipe(fd) < 0) {
			snprintf(err, 1024, "cannot make a pipe: %s",
				strerror(errno));
			st = -1;
			break;
		}
		st = start(p, &p->stage[i], in, fd[1], err);
		closefd(in);
		close(fd[1]);
		in = fd[0];
	}
	in_fd(r, p->stage[p->n - 1].words.s[0], in);
	return st;
}

int
pipeline_open(struct pipeline *p, struct in *r, char err[1024])
{
	int i, st = 0;

	memset(r, 0, sizeof *r);
	for (i = 0; st == 0 && p->keep && i < p->n && p->stage[i].file; i++)
		st = runkept(p, &p->stage[i], err);
	if (st < 0)
		return -1;
	if (st == 0 && i < p->n)
		return startpipes(p, i, r, err);
	/* a failure is found when it is closed */
	in_open(r, p->path);
	return 0;
}

const struct stage *
pipeline_close(struct pipeline *p, struct in *r)
{
	const struct stage *first = NULL;
	struct stage *s;
	int i;

	in_close(r);
	for (i = 0; i < p->n; i++) {
		s = &p->stage[i];
		if (s->pid)
			s->status = proc_status(proc_wait(s->pid));
		s->pid = 0;
		if (failed(s) && (!first || (first->status == UNREAD &&
		    s->status != UNREAD)))
			first = s;
	}
	return first;
}

void
pipeline_messages(const struct stage *s)
{
	char buf[4096];
	ptrdiff_t n;

	if (s->messages < 0 || lseek(s->messages, 0, SEEK_SET) < 0)
		return;
	while ((n = read(s->messages, buf, sizeof buf)) > 0)
		fwrite(buf, 1, (size_t)n, stderr);
}

void
pipeline_free(struct pipeline *p)
{
	int i;

	for (i = 0; i < p->n; i++) {
		strlist_free(&p->stage[i].words);
		closefd(p->stage[i].messages);
	}
	free(p->path);
}
