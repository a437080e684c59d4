#ifndef NESTPIM_TESTS_UNIT_UNIT_H
#define NESTPIM_TESTS_UNIT_UNIT_H

/*
 * What the unit tests share: each check prints a line that tests/run counts.
 */

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

#include "base/util.h"

/* Opens messages of the library. */
const char progname[] = "unit";

static int unit_failed;

/* One result; fmt says what was checked. */
__attribute__((format(printf, 2, 3))) static inline void
check(bool good, const char *fmt, ...)
{
	va_list ap;

	printf("%s ", good ? "ok" : "not ok");
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
	unit_failed += !good;
}

/* Exit status of the test. */
static inline int
unit_end(void)
{
	return unit_failed > 0;
}

#endif
