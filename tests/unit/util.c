#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "unit.h"

static void
arithmetic(void)
{
	int64_t r;

	check(mul64(1LL << 31, 1LL << 31, &r) && r == 1LL << 62,
		"a product that fits");
	check(!mul64(1LL << 32, 1LL << 31, &r), "a product that does not");
	check(!mul64(INT64_MIN, -1, &r), "the product of the least and -1");
	check(mul64(INT64_MAX, 0, &r) && r == 0, "a product with 0");
	check(add64(INT64_MAX - 1, 1, &r) && r == INT64_MAX,
		"a sum that fits");
	check(!add64(INT64_MAX, 1, &r), "a sum that does not");
	check(!add64(INT64_MIN, -1, &r), "a sum below the least");
	check(ceildiv(0, 3) == 0 && ceildiv(1, 3) == 1 && ceildiv(3, 3) == 1 &&
		ceildiv(4, 3) == 2, "division upwards");
	check(ceildiv(INT64_MAX, 1) == INT64_MAX &&
		ceildiv(INT64_MAX, INT64_MAX) == 1, "division of the greatest");
	check(gcd64(12, 18) == 6 && gcd64(1, 7) == 1 && gcd64(8, 8) == 8,
		"greatest common divisor");
}

static bool
same(double a, double b)
{
	return memcmp(&a, &b, sizeof a) == 0;
}

/* Whether v comes back from its text, and that from as short a text. */
static bool
comesback(double v)
{
	char buf[NUMLEN];

	return strlen(fmtnum(buf, v)) < NUMLEN && same(strtod(buf, NULL), v);
}

static void
doubles(void)
{
	static const double edge[] = { 0, -0.0, 1, -1, 0.1, 1.0 / 3, 1e15,
		1e16, 1e17, 123456789012345678.0, 9007199254740993.0, DBL_MIN,
		DBL_MAX, DBL_EPSILON, 4.9406564584124654e-324, -DBL_MAX };
	uint64_t x = 88172645463325252u;
	char buf[NUMLEN];
	size_t i;
	int bad = 0, tried = 0;
	double v;

	for (i = 0; i < sizeof edge / sizeof *edge; i++)
		check(comesback(edge[i]), "%.17g comes back from its text",
			edge[i]);
	/* xorshift: any pattern of bits that is a finite number */
	while (tried < 20000) {
		x ^= x << 13;
		x ^= x >> 7;
		x ^= x << 17;
		memcpy(&v, &x, sizeof v);
		if (!isfinite(v))
			continue;
		tried++;
		bad += !comesback(v);
	}
	check(bad == 0, "%d random doubles come back from their text", tried);
	check(strcmp(fmtnum(buf, 0.1), "0.1") == 0, "0.1 is written as 0.1");
	check(strcmp(fmtnum(buf, 12345678), "12345678") == 0,
		"a whole number is written as such");
}

static void
tolerance(void)
{
	check(close_to(1e12, 1e12 + 1, 1e-9), "close for their size");
	check(!close_to(1, 1 + 1e-6, 1e-9), "not close");
	check(close_to(0, 1e-10, 1e-9), "close below 1");
	check(!close_to(NAN, NAN, 1e-9), "no number is close to nothing");
	check(!close_to(-1, 1, 1e-9), "the sign counts");
}

static void
arrays(void)
{
	struct strlist l = { 0 };
	size_t cap = 0, i;
	int *a = NULL;
	bool good = true;
	char *s;

	for (i = 0; i < 1000; i++) {
		a = grow(a, &cap, i, sizeof *a);
		a[i] = (int)i;
	}
	a = grow(a, &cap, 5000, sizeof *a);
	for (i = 0; i < 1000; i++)
		good = good && a[i] == (int)i;
	check(good && cap > 5000, "an array grows and keeps its elements");
	free(a);

	for (i = 0; i < 100; i++) {
		s = xasprintf("number %zu", i);
		strlist_add(&l, s);
		free(s);
	}
	check(l.n == 100 && strcmp(l.s[99], "number 99") == 0,
		"a list of strings");
	strlist_free(&l);
	check(l.n == 0 && !l.s, "an empty list of strings");
	strlist_add(&l, "again");
	check(l.n == 1, "a list that is used again");
	strlist_free(&l);
	s = xstrndup("abcdef", 3);
	check(strcmp(s, "abc") == 0, "the beginning of a string");
	free(s);
}

int
main(void)
{
	arithmetic();
	doubles();
	tolerance();
	arrays();
	return unit_end();
}
