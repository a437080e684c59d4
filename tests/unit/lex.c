#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/lex.h"
#include "unit.h"

static void
words(void)
{
	char s[] = "  one\ttwo \t three ", e[] = " \t ", f[] = "a b c d";
	char g[] = "one\r two\r\r";
	char *w[3] = { NULL };

	check(lex_words(g, w, 3) == 2 && strcmp(w[0], "one") == 0 &&
		strcmp(w[1], "two") == 0, "carriage returns are blanks");
	check(lex_words(s, w, 3) == 3 && strcmp(w[0], "one") == 0 &&
		strcmp(w[1], "two") == 0 && strcmp(w[2], "three") == 0,
		"words between blanks and tabs");
	check(lex_words(e, w, 3) == 0, "no words in blanks");
	check(lex_words(f, w, 3) == 4, "one more than there is room for");
}

static void
integer(const char *s, bool good, int64_t want)
{
	int64_t v = 77;
	int st = lex_int(s, INT64_MIN, INT64_MAX, &v);

	if (good)
		check(st == 0 && v == want, "integer '%s'", s);
	else
		check(st == -1 && v == 77, "no integer '%s'", s);
}

static void
integers(void)
{
	int64_t v = 5;

	integer("0", true, 0);
	integer("-0", true, 0);
	integer("007", true, 7);
	integer("9223372036854775807", true, INT64_MAX);
	integer("-9223372036854775808", true, INT64_MIN);
	integer("9223372036854775808", false, 0);
	integer("-9223372036854775809", false, 0);
	integer("", false, 0);
	integer("-", false, 0);
	integer("--1", false, 0);
	integer("+1", false, 0);
	integer(" 1", false, 0);
	integer("1 ", false, 0);
	integer("1.0", false, 0);
	integer("1e3", false, 0);
	integer("0x10", false, 0);
	integer("\xc2\xb2", false, 0);
	check(lex_int("4", 4, 6, &v) == 0 && v == 4, "least of a range");
	check(lex_int("6", 4, 6, &v) == 0 && v == 6, "greatest of a range");
	check(lex_int("3", 4, 6, &v) == -1 && v == 6, "below a range");
	check(lex_int("7", 4, 6, &v) == -1 && v == 6, "above a range");
}

static void
number(const char *s, bool good, double want)
{
	double v = 77;
	int st = lex_num(s, &v);

	if (good)
		check(st == 0 && !(v < want) && !(v > want), "number '%s'", s);
	else
		check(st == -1 && v > 76 && v < 78, "no number '%s'", s);
}

static void
numbers(void)
{
	number("1", true, 1);
	number("-2.5e-3", true, -2.5e-3);
	number(".5", true, .5);
	number("5.", true, 5);
	number("1e308", true, 1e308);
	number("4.9e-324", true, 4.9e-324);
	number("1e309", false, 0);
	number("", false, 0);
	number("e5", false, 0);
	number("+1", false, 0);
	number("1e", false, 0);
	number("1.2.3", false, 0);
	number("nan", false, 0);
	number("inf", false, 0);
	number("0x1p3", false, 0);
	number(" 1", false, 0);
	number("1 ", false, 0);
	number("1,5", false, 0);
}

int
main(void)
{
	static const char *const tab[] = { "a", "bb", "ccc" };

	words();
	integers();
	numbers();
	check(lex_find("bb", tab, 3) == 1, "a name in a table");
	check(lex_find("b", tab, 3) == -1, "half a name in a table");
	return unit_end();
}
