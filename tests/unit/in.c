#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

#include "base/util.h"
#include "base/in.h"
#include "unit.h"

static char path[4096];

static void
save(const char *s, size_t n)
{
	FILE *f = fopen(path, "wb");

	if (!f || fwrite(s, 1, n, f) != n || fclose(f))
		die("%s: cannot write:", path);
}

/* s as one gzip member, in memory that the caller frees; *n its length. */
static char *
member(const char *s, size_t len, size_t *n)
{
	size_t room = len + len / 1000 + 100;
	char *p = xmalloc(room);
	z_stream z;

	memset(&z, 0, sizeof z);
	if (deflateInit2(&z, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY) != Z_OK)
		die("zlib");
	z.next_in = (unsigned char *)s;
	z.avail_in = (unsigned)len;
	z.next_out = (unsigned char *)p;
	z.avail_out = (unsigned)room;
	if (deflate(&z, Z_FINISH) != Z_STREAM_END)
		die("zlib");
	*n = room - z.avail_out;
	deflateEnd(&z);
	return p;
}

/* All lines of the file, each closed by '|', or the message behind '!'. */
static char *
lines(const char *name)
{
	char *all = xstrdup(""), *line, *s;
	struct in r;

	in_open(&r, name);
	while ((line = in_line(&r))) {
		s = xasprintf("%s%s|", all, line);
		free(all);
		all = s;
	}
	if (in_close(&r) < 0) {
		free(all);
		line = strstr(r.err, ": ");
		all = xasprintf("!%s", line ? line + 2 : r.err);
	}
	return all;
}

static void
expect(const char *s, size_t n, const char *want, const char *what)
{
	char *got;

	save(s, n);
	got = lines(path);
	check(strcmp(got, want) == 0, "%s: %s", what, got);
	free(got);
}

static void
plain(void)
{
	expect("", 0, "", "an empty file");
	expect("a\nbc\n", 5, "a|bc|", "two lines");
	expect("a\nbc", 4, "a|bc|", "a last line without its end");
	expect("a\r\n\r\nb\r", 7, "a||b|", "lines of the other world");
	expect("a\r\r\n\r\r", 6, "a||", "lines of yet another world");
	expect("\n\n", 2, "||", "empty lines");
	expect("\x1f", 1, "\x1f|", "the first byte of gzip data alone");
	expect("ab\0c\n", 5, "!NUL byte in a text file", "a NUL byte");
}

static void
longlines(void)
{
	size_t n = INLINE_MAX;
	char *s = xmalloc(n + 3), *got;
	struct in r;

	memset(s, 'x', n + 3);
	s[n] = '\n';
	save(s, n + 1);
	in_open(&r, path);
	got = in_line(&r);
	check(got && strlen(got) == n, "the longest line");
	in_close(&r);
	s[n] = 'x';
	s[n + 1] = '\n';
	expect(s, n + 2, "!line longer than 1048576 bytes",
		"one byte more");
	free(s);
}

/* Every way to damage a small gzip file is noticed. */
static void
damaged(const char *z, size_t n)
{
	char *copy = xmalloc(n), *got;
	size_t i;
	int bit, bad = 0;

	for (i = 2; i < n; i++) {
		save(z, i);
		got = lines(path);
		bad += strcmp(got, "!gzip data ends too early") != 0;
		free(got);
	}
	check(bad == 0, "gzip data cut at each of %zu places", n - 2);

	/* the first ten bytes hold a time and the like */
	for (bad = 0, i = 10; i < n; i++)
		for (bit = 0; bit < 8; bit++) {
			memcpy(copy, z, n);
			copy[i] = (char)(copy[i] ^ 1 << bit);
			save(copy, n);
			got = lines(path);
			bad += *got != '!';
			free(got);
		}
	check(bad == 0, "each of %zu bits of gzip data flipped", 8 * (n - 10));
	free(copy);
}

static void
gzipped(void)
{
	static const char text[] = "one\ntwo three\nfour four four four\n";
	size_t n, m;
	char *z = member(text, strlen(text), &n);
	char *e = member("", 0, &m);
	char *s = xmalloc(2 * n + m + 8);

	expect(z, n, "one|two three|four four four four|", "gzip data");
	memcpy(s, z, n);
	memcpy(s + n, e, m);
	memcpy(s + n + m, z, n);
	expect(s, 2 * n + m, "one|two three|four four four four|"
		"one|two three|four four four four|", "three members");
	memcpy(s + n, "junk", 4);
	expect(s, n + 4, "!junk after the gzip data", "junk after it");
	memcpy(s + n, "\x1f\x8b", 2);
	expect(s, n + 2, "!gzip data ends too early", "half a second member");
	damaged(z, n);
	free(s);
	free(e);
	free(z);
}

/* A line much longer than the blocks, and more than one block of lines. */
static void
blocks(void)
{
	size_t n, len = 300000, sum = 0;
	char *s = xmalloc(len), *z, *line;
	const char *p;
	struct in r;
	ptrdiff_t k;

	memset(s, 'y', len);
	for (n = 199999; n < len; n += 10)
		s[n] = '\n';
	z = member(s, len, &n);
	save(z, n);
	in_open(&r, path);
	line = in_line(&r);
	check(line && strlen(line) == 199999, "a line longer than a block");
	while ((k = in_block(&r, &p)) > 0)
		sum += (size_t)k;
	check(k == 0 && sum == 100000, "the rest as blocks");
	in_close(&r);
	free(z);
	free(s);
}

static void
messages(void)
{
	static const char text[] = "one\ntwo\n";
	struct in r;
	char *line;

	in_mem(&r, "name", text, strlen(text));
	in_line(&r);
	in_line(&r);
	in_unread(&r);
	check(r.line == 1, "a line given back");
	line = in_line(&r);
	check(r.line == 2 && line && strcmp(line, "two") == 0,
		"the same line again");
	check(!in_line(&r) && !r.err[0], "the end of memory");
	check(in_fail(&r, "first %d", 1) == -1 &&
		in_failat(&r, 9, "second") == -1 &&
		strcmp(r.err, "name:2: first 1") == 0, "the first failure");
	check(in_close(&r) == -1, "a failure is told at the end");

	in_mem(&r, "name", text, strlen(text));
	in_failat(&r, 0, "no line");
	check(strcmp(r.err, "name: no line") == 0, "a failure of the file");
	check(!in_line(&r), "nothing after a failure");
	in_close(&r);

	check(in_open(&r, "missing/file") == -1 && strcmp(r.err,
		"missing/file: cannot open: No such file or directory") == 0,
		"a missing file");
	in_close(&r);
	in_open(&r, ".");
	check(!in_line(&r) && strcmp(r.err,
		".: cannot read: Is a directory") == 0, "a folder");
	in_close(&r);
}

/* gzip data that comes through a pipe byte by byte. */
static void
trickle(void)
{
	static const struct timespec pause = { .tv_nsec = 200000 };
	size_t n, i;
	char *z = member("slow\n", 5, &n), *got;
	int p[2];
	pid_t pid;

	if (pipe(p) < 0)
		die("pipe:");
	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		close(p[0]);
		for (i = 0; i < n; i++) {
			if (write(p[1], z + i, 1) != 1)
				_exit(1);
			nanosleep(&pause, NULL);
		}
		_exit(0);
	}
	close(p[1]);
	dup2(p[0], STDIN_FILENO);
	close(p[0]);
	got = lines("-");
	check(strcmp(got, "slow|") == 0, "gzip data byte by byte: %s", got);
	free(got);
	waitpid(pid, NULL, 0);
	free(z);
}

int
main(void)
{
	const char *tmp = getenv("TMP");

	snprintf(path, sizeof path, "%s/in.txt", tmp ? tmp : ".");
	plain();
	longlines();
	gzipped();
	blocks();
	messages();
	trickle();
	unlink(path);
	return unit_end();
}
