#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "milp/sol.h"
#include "solve/solver.h"

static const struct {
	const char *text;
	enum solstatus status;
} statuses[] = {
	{ "Optimal", SOLOPTIMAL },
	{ "Infeasible", SOLINFEASIBLE },
	{ "Unbounded", SOLUNBOUNDED },
	{ "Primal infeasible or unbounded", SOLINFEASIBLE },
	{ "Time limit reached", SOLFEASIBLE },
	{ "Iteration limit reached", SOLFEASIBLE },
	{ "Solution limit reached", SOLFEASIBLE },
	{ "Interrupted by user", SOLFEASIBLE },
};
enum { NSTATUS = sizeof statuses / sizeof *statuses };

static int
setstatus(struct in *r, struct sol *s)
{
	char *line = in_line(r);
	int i;

	for (i = 0; line && i < NSTATUS; i++)
		if (strcmp(line, statuses[i].text) == 0) {
			s->status = statuses[i].status;
			return 0;
		}
	return in_fail(r, "unknown model status '%s'", line ? line : "");
}

/* "# Columns N" and N lines "NAME VALUE". */
static int
columns(struct in *r, const char *count, struct sol *s)
{
	int64_t n, i;
	char *line, *w[2];
	double v;

	if (lex_int(count, 0, INT32_MAX, &n) < 0)
		return in_fail(r, "expected '# Columns N'");
	for (i = 0; i < n; i++) {
		line = in_line(r);
		if (!line || lex_words(line, w, 2) != 2 ||
		    lex_num(w[1], &v) < 0)
			return in_fail(r, "expected 'NAME VALUE'");
		sol_add(s, w[0], v);
	}
	return 0;
}

/* The primal part; done if it was read or there is none. */
static int
primal(struct in *r, char *line, struct sol *s, bool *done)
{
	static const char obj[] = "Objective ", col[] = "# Columns ";

	if (strcmp(line, "None") == 0) {
		if (s->status == SOLFEASIBLE)
			s->status = SOLUNKNOWN;
		*done = true;
		return 0;
	}
	if (strncmp(line, obj, strlen(obj)) == 0 &&
	    lex_num(line + strlen(obj), &s->objective) < 0)
		return in_fail(r, "expected 'Objective NUMBER'");
	if (strncmp(line, col, strlen(col)) == 0) {
		*done = true;
		return columns(r, line + strlen(col), s);
	}
	return 0;
}

/* highs --solution_file: what follows the primal columns is skipped. */
int
read_highs(struct in *r, const struct names *n, struct sol *s)
{
	bool status = false, inprimal = false, done = false;
	char *line;

	(void)n;
	while (!done && (line = in_line(r))) {
		if (strcmp(line, "Model status") == 0) {
			status = true;
			if (setstatus(r, s) < 0)
				return -1;
		} else if (strcmp(line, "# Primal solution values") == 0) {
			inprimal = true;
		} else if (inprimal && primal(r, line, s, &done) < 0) {
			return -1;
		}
	}
	if (r->err[0])
		return -1;
	if (!status)
		return in_fail(r, "the line 'Model status' is missing");
	if (s->status <= SOLFEASIBLE && !done)
		return in_fail(r, "the columns are missing");
	/* the rest is not needed, but must be complete */
	while (in_line(r))
		;
	return r->err[0] ? -1 : 0;
}
