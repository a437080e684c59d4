#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "milp/sol.h"
#include "fuzz.h"

const char progname[] = "fuzz";

ptrdiff_t __real_in_block(struct in *r, const char **p);
ptrdiff_t __wrap_in_block(struct in *r, const char **p);

/* The reader whose text comes in pieces, and what is left of its block. */
static const struct in *reader;
static size_t most;
static const char *rest;
static size_t nrest;

/* Stands in front of in_block (ld --wrap). */
ptrdiff_t
__wrap_in_block(struct in *r, const char **p)
{
	static char *copy;
	ptrdiff_t n;

	if (r != reader)
		return __real_in_block(r, p);
	if (nrest == 0) {
		n = __real_in_block(r, &rest);
		if (n <= 0)
			return n;
		nrest = (size_t)n;
	}
	n = (ptrdiff_t)(nrest < most ? nrest : most);
	/* what was handed over before must not be looked at again */
	free(copy);
	copy = xmalloc((size_t)n);
	memcpy(copy, rest, (size_t)n);
	*p = copy;
	rest += n;
	nrest -= (size_t)n;
	return n;
}

void
fuzz_open(struct in *r, const char *s, size_t n, size_t piece)
{
	in_mem(r, "fuzz", s, n);
	reader = r;
	most = piece;
	nrest = 0;
}

size_t
fuzz_piece(uint8_t first)
{
	return first < 200 ? 1u + first : 1 << 16;
}

void
fuzz_fail(const char *what, const char *detail)
{
	fprintf(stderr, "%s\n%s\n", what, detail);
	abort();
}

/* Whether the text is well; it must then have been read without a failure. */
static bool
run(bool (*pass)(struct in *r, struct out *w), const char *s, size_t n,
	size_t piece, struct out *w, char err[1024])
{
	struct in r;
	bool ok;

	out_openmem(w);
	fuzz_open(&r, s, n, piece);
	ok = pass(&r, w);
	memcpy(err, r.err, sizeof r.err);
	if ((in_close(&r) == 0) != ok)
		fuzz_fail("reader and result disagree", err);
	return ok;
}

void
fuzz_check(bool (*first)(struct in *r, struct out *w),
	bool (*again)(struct in *r, struct out *w), const char *s, size_t n,
	size_t piece)
{
	struct out w[2];
	const char *t[2];
	size_t len[2];
	char err[1024];

	if (run(first, s, n, piece, &w[0], err)) {
		t[0] = out_mem(&w[0], &len[0]);
		if (!run(again, t[0], len[0], piece, &w[1], err))
			fuzz_fail("what was written is not read", err);
		t[1] = out_mem(&w[1], &len[1]);
		if (len[0] != len[1] || memcmp(t[0], t[1], len[0]) != 0)
			fuzz_fail("read again it is another",
				xstrndup(t[0], len[0]));
		out_close(&w[1]);
	}
	out_close(&w[0]);
}

bool
fuzz_nests(struct in *r, struct out *w)
{
	struct keyfile s;
	struct nest n;
	struct out body;
	const char *text;
	size_t len;
	int st;

	if (nest_begin(&s, r) < 0)
		return false;
	out_openmem(&body);
	while ((st = nest_next(&s, &n)) > 0) {
		nest_write(&body, &n);
		nest_free(&n);
	}
	nest_head(w, &s.by, NULL);
	text = out_mem(&body, &len);
	out_write(w, text, len);
	nest_end(w, s.nlayer);
	out_close(&body);
	nest_endread(&s);
	return st == 0;
}

bool
fuzz_sols(struct in *r, struct out *w)
{
	struct sol s;
	int st;

	while ((st = sol_next(&s, r)) > 0) {
		sol_write(w, &s, false);
		sol_free(&s);
	}
	return st == 0;
}
