/*
 * libFuzzer entry of the reader of plain and compressed files. The first byte
 * of an input says what the rest is: a file as it stands; a text, which must
 * be read alike when it is compressed in two members; or a text whose
 * compressed form is cut, which must be noticed.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#define ZLIB_CONST
#include <zlib.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "fuzz.h"

enum { ASIS, TWOMEMBERS, CUT, NMODE };

/* Make standard input a file of these bytes. */
static void
setstdin(const void *s, size_t n)
{
	static int fd = -1;

	if (fd < 0) {
		fd = fileno(tmpfile());
		dup2(fd, STDIN_FILENO);
	}
	if (ftruncate(fd, 0) < 0 || pwrite(fd, s, n, 0) != (ssize_t)n ||
	    lseek(STDIN_FILENO, 0, SEEK_SET) < 0)
		die("temporary file:");
}

/* All lines, each closed by a newline; whether there was no failure. */
static bool
lines(struct in *r, struct out *w)
{
	char *line;

	while ((line = in_line(r)))
		out_printf(w, "%s\n", line);
	return in_close(r) == 0;
}

/* The same bytes once more, by blocks. */
static bool
blocks(struct out *w)
{
	const char *p;
	struct in r;
	ptrdiff_t n;

	lseek(STDIN_FILENO, 0, SEEK_SET);
	in_open(&r, NULL);
	while ((n = in_block(&r, &p)) > 0)
		out_write(w, p, (size_t)n);
	return in_close(&r) == 0;
}

/* Append s, compressed, at to[at..); the new length. */
static size_t
compressed(unsigned char *to, size_t at, size_t cap, const uint8_t *s,
	size_t n)
{
	z_stream z;

	memset(&z, 0, sizeof z);
	deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
	z.next_in = s;
	z.avail_in = (unsigned)n;
	z.next_out = to + at;
	z.avail_out = (unsigned)(cap - at);
	if (deflate(&z, Z_FINISH) != Z_STREAM_END)
		die("deflate");
	deflateEnd(&z);
	return cap - z.avail_out;
}

/* By lines, then what comes must be the text of by[1], or its failure. */
static void
compare(struct in *r, struct out by[2], bool other)
{
	const char *s[2];
	size_t n[2];

	if (lines(r, &by[0]) != other)
		fuzz_fail("one way to read fails, one does not", r->err);
	s[0] = out_mem(&by[0], &n[0]);
	s[1] = out_mem(&by[1], &n[1]);
	if (other && (n[0] != n[1] || memcmp(s[0], s[1], n[0]) != 0))
		fuzz_fail("two ways to read give two texts", "");
}

/* Blocks know nothing of lines: a text without NUL, CR and a last newline. */
static bool
comparable(struct out *w)
{
	size_t n;
	const char *s = out_mem(w, &n);

	return n == 0 || (s[n - 1] == '\n' && !memchr(s, '\0', n) &&
		!memchr(s, '\r', n));
}

static void
asis(const uint8_t *s, size_t n)
{
	struct out by[2];
	struct in r;
	bool ok;

	setstdin(s, n);
	out_openmem(&by[0]);
	out_openmem(&by[1]);
	ok = blocks(&by[1]);
	lseek(STDIN_FILENO, 0, SEEK_SET);
	in_open(&r, NULL);
	if (comparable(&by[1]))
		compare(&r, by, ok);
	else
		lines(&r, &by[0]);
	out_close(&by[0]);
	out_close(&by[1]);
}

static void
asgzip(const uint8_t *s, size_t n, size_t half, bool cut)
{
	size_t cap = n + 1024, len, first;
	unsigned char *z = xmalloc(cap);
	struct out by[2];
	struct in r;

	first = compressed(z, 0, cap, s, half);
	len = compressed(z, first, cap, s + half, n - half);
	if (cut)
		len = half % (len - 2) + 2;
	setstdin(z, len);
	out_openmem(&by[0]);
	out_openmem(&by[1]);
	in_open(&r, NULL);
	if (!cut) {
		struct in m;

		in_mem(&m, "fuzz", (const char *)s, n);
		compare(&r, by, lines(&m, &by[1]));
	} else if (lines(&r, &by[0]) && len != first) {
		fuzz_fail("a cut file is read as whole", "");
	}
	out_close(&by[0]);
	out_close(&by[1]);
	free(z);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t half;

	if (size < 3)
		return 0;
	half = (size_t)(data[1] << 8 | data[2]) % (size - 2);
	if (data[0] % NMODE == ASIS)
		asis(data + 1, size - 1);
	else
		asgzip(data + 3, size - 3, half, data[0] % NMODE == CUT);
	return 0;
}
