#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "milp/sol.h"
#include "solve/solver.h"

/* Value of an XML attribute of the line into buf; false if it has none. */
static bool
attribute(const char *line, const char *name, char buf[256])
{
	char key[64];
	const char *at, *end;

	snprintf(key, sizeof key, " %s=\"", name);
	at = strstr(line, key);
	if (!at)
		return false;
	at += strlen(key);
	end = strchr(at, '"');
	if (!end || end - at >= 256)
		return false;
	memcpy(buf, at, (size_t)(end - at));
	buf[end - at] = '\0';
	return true;
}

static enum solstatus
statusof(const char *value)
{
	int64_t v;

	if (lex_int(value, 0, 1000, &v) < 0)
		return SOLUNKNOWN;
	switch (v) {
	case 1:
	case 101:
		return SOLOPTIMAL;
	/* within the gap that was asked for */
	case 102:
	case 107:
		return SOLFEASIBLE;
	case 3:
	case 103:
		return SOLINFEASIBLE;
	case 2:
	case 118:
		return SOLUNBOUNDED;
	default:
		return SOLUNKNOWN;
	}
}

static int
variable(struct in *r, const char *line, struct sol *s)
{
	char name[256], value[256];
	double v;

	if (!attribute(line, "name", name) ||
	    !attribute(line, "value", value) || lex_num(value, &v) < 0)
		return in_fail(r, "expected '<variable name= value=/>'");
	sol_add(s, name, v);
	return 0;
}

/*
 * CPLEX's "write FILE.sol": XML, of which only a few attributes are needed. An
 * element may take one line or several.
 */
int
read_cplex(struct in *r, const struct names *n, struct sol *s)
{
	char *line, buf[256];
	bool status = false, closed = false;

	(void)n;
	while ((line = in_line(r))) {
		if (attribute(line, "objectiveValue", buf) &&
		    lex_num(buf, &s->objective) < 0)
			return in_fail(r, "objectiveValue must be a number, "
				"got '%s'", buf);
		if (attribute(line, "solutionStatusValue", buf)) {
			s->status = statusof(buf);
			status = true;
		}
		if (strstr(line, "<variable ") && variable(r, line, s) < 0)
			return -1;
		closed |= strstr(line, "</CPLEXSolution>") != NULL;
	}
	if (r->err[0])
		return -1;
	if (!status || !closed)
		return in_fail(r, "%s is missing", status ?
			"'</CPLEXSolution>'" : "solutionStatusValue");
	return 0;
}
