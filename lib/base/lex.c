#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/lex.h"

/*
 * A carriage return is a blank: else one at the end of a word would be taken
 * for the line's end when it is written and read again.
 */
static const char blanks[] = " \t\r";

int
lex_words(char *s, char **w, int max)
{
	int n = 0;

	for (;;) {
		s += strspn(s, blanks);
		if (!*s)
			return n;
		if (n == max)
			return max + 1;
		w[n++] = s;
		s += strcspn(s, blanks);
		if (*s)
			*s++ = '\0';
	}
}

int
lex_int(const char *s, int64_t lo, int64_t hi, int64_t *v)
{
	char *end;
	long long x;

	/* strtoll would take blanks and a plus sign */
	if (!isdigit((unsigned char)s[*s == '-']))
		return -1;
	errno = 0;
	x = strtoll(s, &end, 10);
	if (errno || *end || x < lo || x > hi)
		return -1;
	*v = x;
	return 0;
}

int
lex_num(const char *s, double *v)
{
	char *end;
	double x;

	/* no blanks, no hexadecimal, no words such as inf */
	if (s[strspn(s, "0123456789+-.eE")])
		return -1;
	if (!strpbrk(s, "0123456789") || *s == '+')
		return -1;
	x = strtod(s, &end);
	if (*end || !isfinite(x))
		return -1;
	*v = x;
	return 0;
}

int
lex_find(const char *s, const char *const *tab, int n)
{
	int i;

	for (i = 0; i < n; i++)
		if (strcmp(s, tab[i]) == 0)
			return i;
	return -1;
}
