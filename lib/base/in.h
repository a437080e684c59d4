#ifndef NESTPIM_BASE_IN_H
#define NESTPIM_BASE_IN_H

/*
 * Reader of plain or gzip-compressed text that knows its file and line.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Longest line that in_line accepts, in bytes. */
#define INLINE_MAX (1 << 20)

struct in {
	/* path as given, or "<stdin>"; not owned */
	const char *name;
	/* number of the line that in_line gave last, from 1 */
	long line;
	/* message of the first failure, "file:line: text"; empty while none */
	char err[1024];
	/* private */
	struct inbuf *buf;
};

/*
 * Open path for reading; NULL or "-" is stdin. Returns 0, or -1 with the
 * message in r->err. In either case in_close frees.
 */
int in_open(struct in *r, const char *path);
/* Read from an open descriptor, which in_close closes, under a name. */
void in_fd(struct in *r, const char *name, int fd);
/* Read from len bytes of memory, which must outlive r, under a name. */
void in_mem(struct in *r, const char *name, const char *s, size_t len);

/*
 * Next line without its line end, valid until the next call; NULL at the end
 * of the input or on failure (then r->err is set). A NUL byte or a line over
 * INLINE_MAX is a failure.
 */
char *in_line(struct in *r);
/* The next line will be the same one again; at most once per in_line. */
void in_unread(struct in *r);
/*
 * Next block of decompressed bytes, for readers that do not go by lines:
 * points *p at them and returns their number, 0 at the end, -1 on failure.
 */
ptrdiff_t in_block(struct in *r, const char **p);

/*
 * Leave out the n bytes behind the block given last, by seeking: true, or
 * false and nothing was done, because the input is no plain file on disk or
 * has not so many.
 */
bool in_jump(struct in *r, uint64_t n);

/* Record "file:line: text" unless a failure is recorded; returns -1. */
int in_fail(struct in *r, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* The same for a given line; line 0 names the file alone. */
int in_failat(struct in *r, long line, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* Close and free; returns -1 if a failure was recorded. */
int in_close(struct in *r);

#endif
