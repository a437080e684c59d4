#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>
#include <zlib.h>

#include "base/util.h"
#include "base/tmp.h"
#include "base/out.h"

enum { BLOCK = 1 << 16 };

struct outbuf {
	/* descriptor, -1 for memory */
	int fd;
	bool gz;
	z_stream z;
	/* temporary name until out_close, NULL for stdout and devices */
	char *tmp;
	/* text not yet written: data[0..len) */
	char *data;
	size_t len, cap;
	/* a block of compressed bytes */
	unsigned char *packed;
};

/*
 * Whether path names something that must be written in place: a device, or a
 * link as /dev/stdout, which a renamed file would replace.
 */
static bool
special(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 && !S_ISREG(st.st_mode);
}

/* A temporary file beside path, with the mode that path would get. */
static void
opentmp(struct out *w, const char *path)
{
	struct outbuf *b = w->buf;
	mode_t mask = umask(0);

	umask(mask);
	b->tmp = xasprintf("%s.XXXXXX", path);
	b->fd = tmp_create(b->tmp);
	if (b->fd < 0)
		die("%s: cannot create:", path);
	if (fchmod(b->fd, 0666 & ~mask) < 0)
		die("%s: cannot create:", path);
}

void
out_open(struct out *w, const char *path)
{
	struct outbuf *b = xcalloc(1, sizeof *b);
	size_t n;

	w->buf = b;
	/* beyond a limit of file size write then fails, and we can say so */
	signal(SIGXFSZ, SIG_IGN);
	b->fd = STDOUT_FILENO;
	w->name = "<stdout>";
	if (!path || strcmp(path, "-") == 0)
		return;
	w->name = path;
	n = strlen(path);
	if (special(path)) {
		b->fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
			0666);
		if (b->fd < 0)
			die("%s: cannot open:", path);
	} else {
		opentmp(w, path);
	}
	if (n > 3 && strcmp(path + n - 3, ".gz") == 0) {
		b->gz = true;
		b->packed = xmalloc(BLOCK);
		if (deflateInit2(&b->z, 6, Z_DEFLATED, 15 + 16, 8,
		    Z_DEFAULT_STRATEGY) != Z_OK)
			die("out of memory (zlib)");
	}
}

void
out_openmem(struct out *w)
{
	w->buf = xcalloc(1, sizeof *w->buf);
	w->buf->fd = -1;
	w->name = "<memory>";
}

const char *
out_mem(struct out *w, size_t *n)
{
	*n = w->buf->len;
	return w->buf->data ? w->buf->data : "";
}

static void
rawwrite(struct out *w, const char *s, size_t n)
{
	ptrdiff_t k;

	while (n > 0) {
		k = write(w->buf->fd, s, n);
		if (k < 0 && errno == EINTR)
			continue;
		/* nobody reads any more: that is no news to anybody */
		if (k < 0 && errno == EPIPE)
			exit(1);
		if (k < 0)
			die("%s: cannot write:", w->name);
		s += k;
		n -= (size_t)k;
	}
}

static void
pack(struct out *w, const char *s, size_t n, int flush)
{
	struct outbuf *b = w->buf;
	int st;

	b->z.next_in = (unsigned char *)s;
	b->z.avail_in = (unsigned)n;
	do {
		b->z.next_out = b->packed;
		b->z.avail_out = BLOCK;
		st = deflate(&b->z, flush);
		if (st == Z_STREAM_ERROR)
			die("%s: cannot compress", w->name);
		rawwrite(w, (char *)b->packed, BLOCK - b->z.avail_out);
	} while (b->z.avail_out == 0);
}

/* Hand the buffered text on; memory keeps it. */
static void
drain(struct out *w, int flush)
{
	struct outbuf *b = w->buf;

	if (b->fd < 0)
		return;
	if (b->gz)
		pack(w, b->data ? b->data : "", b->len, flush);
	else
		rawwrite(w, b->data, b->len);
	b->len = 0;
}

void
out_write(struct out *w, const char *s, size_t n)
{
	struct outbuf *b = w->buf;

	b->data = grow(b->data, &b->cap, b->len + n, 1);
	memcpy(b->data + b->len, s, n);
	b->len += n;
	if (b->len >= BLOCK)
		drain(w, Z_NO_FLUSH);
}

void
out_puts(struct out *w, const char *s)
{
	out_write(w, s, strlen(s));
}

void
out_printf(struct out *w, const char *fmt, ...)
{
	char small[512], *s = small;
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(small, sizeof small, fmt, ap);
	va_end(ap);
	if (n < 0)
		die("%s: cannot format a text:", w->name);
	if ((size_t)n >= sizeof small) {
		s = xmalloc((size_t)n + 1);
		va_start(ap, fmt);
		vsnprintf(s, (size_t)n + 1, fmt, ap);
		va_end(ap);
	}
	out_write(w, s, (size_t)n);
	if (s != small)
		free(s);
}

void
out_flush(struct out *w)
{
	drain(w, w->buf->gz ? Z_SYNC_FLUSH : Z_NO_FLUSH);
}

static void
freebuf(struct out *w)
{
	struct outbuf *b = w->buf;

	if (b->gz)
		deflateEnd(&b->z);
	free(b->tmp);
	free(b->data);
	free(b->packed);
	free(b);
	w->buf = NULL;
}

void
out_close(struct out *w)
{
	struct outbuf *b = w->buf;

	drain(w, Z_FINISH);
	/* stdout too is closed, since some file systems fail only then */
	if (b->fd >= 0 && close(b->fd) < 0)
		die("%s: cannot close:", w->name);
	if (b->tmp && rename(b->tmp, w->name) < 0)
		die("%s: cannot rename:", w->name);
	if (b->tmp)
		tmp_forget(b->tmp);
	freebuf(w);
}

void
out_abort(struct out *w)
{
	struct outbuf *b = w->buf;

	if (b->fd > STDOUT_FILENO)
		close(b->fd);
	if (b->tmp)
		unlink(b->tmp);
	if (b->tmp)
		tmp_forget(b->tmp);
	freebuf(w);
}
