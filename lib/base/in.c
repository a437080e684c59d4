#include <assert.h>
#include <errno.h>
#include <fcntl.h>
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
#include "base/in.h"

enum { BLOCK = 1 << 16 };

/*
 * zlib's own gzread ignores junk after the stream and does not report every
 * truncation at the same place, so the stream is inflated here, member by
 * member, and each way to end wrongly has its message.
 */
struct inbuf {
	/* descriptor, -1 for memory */
	int fd;
	bool gz, started, eof, again;
	/* inside a gzip member: the input may not end here */
	bool inside;
	z_stream z;
	/* blocks: bytes of the file, and, of a compressed one, of its text */
	unsigned char *raw, *plain;
	/* decompressed bytes not yet taken: text[pos..len) */
	const char *text;
	size_t pos, len;
	/* the line that in_line gives */
	char *line;
	size_t linelen, linecap;
};

static int
vfail(struct in *r, long line, const char *fmt, va_list ap)
{
	int n;

	if (r->err[0])
		return -1;
	if (line > 0)
		n = snprintf(r->err, sizeof r->err, "%s:%ld: ", r->name, line);
	else
		n = snprintf(r->err, sizeof r->err, "%s: ", r->name);
	if (n < 0 || (size_t)n >= sizeof r->err)
		n = 0;
	vsnprintf(r->err + n, sizeof r->err - (size_t)n, fmt, ap);
	return -1;
}

int
in_fail(struct in *r, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vfail(r, r->line > 0 ? r->line : 1, fmt, ap);
	va_end(ap);
	return -1;
}

int
in_failat(struct in *r, long line, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vfail(r, line, fmt, ap);
	va_end(ap);
	return -1;
}

int
in_open(struct in *r, const char *path)
{
	struct inbuf *b = xcalloc(1, sizeof *b);

	memset(r, 0, sizeof *r);
	r->buf = b;
	if (!path || strcmp(path, "-") == 0) {
		r->name = "<stdin>";
		b->fd = STDIN_FILENO;
		return 0;
	}
	r->name = path;
	b->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (b->fd < 0)
		return in_failat(r, 0, "cannot open: %s", strerror(errno));
	return 0;
}

void
in_fd(struct in *r, const char *name, int fd)
{
	memset(r, 0, sizeof *r);
	r->name = name;
	r->buf = xcalloc(1, sizeof *r->buf);
	r->buf->fd = fd;
}

void
in_mem(struct in *r, const char *name, const char *s, size_t len)
{
	struct inbuf *b = xcalloc(1, sizeof *b);

	memset(r, 0, sizeof *r);
	r->name = name;
	r->buf = b;
	b->fd = -1;
	b->text = s;
	b->len = len;
	b->started = b->eof = true;
}

/* Raw bytes of the file into b->raw; their number, 0 at the end, -1. */
static ptrdiff_t
rawread(struct in *r)
{
	ptrdiff_t n;

	do
		n = read(r->buf->fd, r->buf->raw, BLOCK);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return in_failat(r, 0, "cannot read: %s", strerror(errno));
	return n;
}

/* Look at the first bytes: gzip or plain. */
static int
start(struct in *r)
{
	struct inbuf *b = r->buf;
	ptrdiff_t n = 0, k;

	b->started = true;
	b->raw = xmalloc(BLOCK);
	/* a pipe may hand over the two magic bytes one by one */
	do {
		k = read(b->fd, b->raw + n, BLOCK - (size_t)n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			return in_failat(r, 0, "cannot read: %s",
				strerror(errno));
		n += k;
	} while (k != 0 && n < 2);
	if (n >= 2 && b->raw[0] == 0x1f && b->raw[1] == 0x8b) {
		b->gz = b->inside = true;
		b->plain = xmalloc(BLOCK);
		if (inflateInit2(&b->z, 15 + 16) != Z_OK)
			die("out of memory (zlib)");
		b->z.next_in = b->raw;
		b->z.avail_in = (unsigned)n;
		return 0;
	}
	b->text = (char *)b->raw;
	b->len = (size_t)n;
	b->eof = n == 0;
	return 0;
}

/* One inflate call with input at hand; 0 or -1. */
static int
inflatestep(struct in *r)
{
	struct inbuf *b = r->buf;
	int st = inflate(&b->z, Z_NO_FLUSH);

	switch (st) {
	case Z_OK:
	case Z_BUF_ERROR:
		return 0;
	case Z_STREAM_END:
		b->inside = false;
		return 0;
	case Z_MEM_ERROR:
		die("out of memory (zlib)");
	default:
		return in_failat(r, r->line, "damaged gzip data (%s)",
			b->z.msg ? b->z.msg : "zlib error");
	}
}

/* Between two members: the next one must begin with the magic bytes. */
static int
nextmember(struct in *r)
{
	struct inbuf *b = r->buf;

	if (b->z.next_in[0] != 0x1f)
		return in_failat(r, r->line, "junk after the gzip data");
	b->inside = true;
	inflateReset(&b->z);
	return 0;
}

static int
fillgz(struct in *r)
{
	struct inbuf *b = r->buf;

	b->z.next_out = b->plain;
	b->z.avail_out = BLOCK;
	while (b->z.avail_out == BLOCK) {
		if (b->z.avail_in == 0) {
			ptrdiff_t n = rawread(r);

			if (n < 0)
				return -1;
			if (n == 0 && b->inside)
				return in_failat(r, r->line,
					"gzip data ends too early");
			if (n == 0) {
				b->eof = true;
				break;
			}
			b->z.next_in = b->raw;
			b->z.avail_in = (unsigned)n;
		}
		if (!b->inside && nextmember(r) < 0)
			return -1;
		if (inflatestep(r) < 0)
			return -1;
	}
	b->text = (char *)b->plain;
	b->pos = 0;
	b->len = BLOCK - b->z.avail_out;
	return 0;
}

/* Make text[pos..len) non-empty unless the input ends; 0 or -1. */
static int
fill(struct in *r)
{
	struct inbuf *b = r->buf;
	ptrdiff_t n;

	if (r->err[0])
		return -1;
	if (!b->started && start(r) < 0)
		return -1;
	if (b->pos < b->len || b->eof)
		return 0;
	if (b->gz)
		return fillgz(r);
	n = rawread(r);
	if (n < 0)
		return -1;
	b->text = (char *)b->raw;
	b->pos = 0;
	b->len = (size_t)n;
	b->eof = n == 0;
	return 0;
}

ptrdiff_t
in_block(struct in *r, const char **p)
{
	struct inbuf *b = r->buf;
	size_t n;

	if (fill(r) < 0)
		return -1;
	*p = b->text + b->pos;
	n = b->len - b->pos;
	b->pos = b->len;
	return (ptrdiff_t)n;
}

bool
in_jump(struct in *r, uint64_t n)
{
	struct inbuf *b = r->buf;
	struct stat st;
	off_t at;

	if (b->fd < 0 || !b->started || b->gz || b->pos < b->len ||
	    fstat(b->fd, &st) < 0 || !S_ISREG(st.st_mode))
		return false;
	at = lseek(b->fd, 0, SEEK_CUR);
	if (at < 0 || at > st.st_size || n > (uint64_t)(st.st_size - at))
		return false;
	return lseek(b->fd, (off_t)n, SEEK_CUR) >= 0;
}

/* Append n bytes to the line; -1 if it holds a NUL or gets too long. */
static int
addline(struct in *r, const char *s, size_t n)
{
	struct inbuf *b = r->buf;

	if (memchr(s, '\0', n))
		return in_fail(r, "NUL byte in a text file");
	if (b->linelen + n > INLINE_MAX)
		return in_fail(r, "line longer than %d bytes", INLINE_MAX);
	b->line = grow(b->line, &b->linecap, b->linelen + n + 1, 1);
	memcpy(b->line + b->linelen, s, n);
	b->linelen += n;
	return 0;
}

char *
in_line(struct in *r)
{
	struct inbuf *b = r->buf;
	const char *s, *nl = NULL;
	size_t n;

	if (b->again) {
		b->again = false;
		r->line++;
		return b->line;
	}
	if (fill(r) < 0 || b->pos == b->len)
		return NULL;
	r->line++;
	b->linelen = 0;
	while (!nl && b->pos < b->len) {
		s = b->text + b->pos;
		nl = memchr(s, '\n', b->len - b->pos);
		n = nl ? (size_t)(nl - s) : b->len - b->pos;
		b->pos += n + (nl != NULL);
		if (addline(r, s, n) < 0)
			return NULL;
		if (!nl && fill(r) < 0)
			return NULL;
	}
	while (b->linelen > 0 && b->line[b->linelen - 1] == '\r')
		b->linelen--;
	b->line = grow(b->line, &b->linecap, b->linelen, 1);
	b->line[b->linelen] = '\0';
	return b->line;
}

void
in_unread(struct in *r)
{
	assert(r->line > 0 && !r->buf->again);
	r->buf->again = true;
	r->line--;
}

int
in_close(struct in *r)
{
	struct inbuf *b = r->buf;

	if (b) {
		if (b->gz)
			inflateEnd(&b->z);
		if (b->fd > STDIN_FILENO)
			close(b->fd);
		free(b->raw);
		free(b->plain);
		free(b->line);
		free(b);
		r->buf = NULL;
	}
	return r->err[0] ? -1 : 0;
}
