#include <stdbool.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "milp/sol.h"
#include "solve/solver.h"

/* Parts of lines that tell the status; the first one found counts. */
static const struct {
	const char *text;
	enum solstatus status;
} says[] = {
	{ "Optimal Solution Found", SOLOPTIMAL },
	{ "Found Infeasible", SOLINFEASIBLE },
	{ "Problem Infeasible", SOLINFEASIBLE },
	{ "Found Unbounded", SOLUNBOUNDED },
	{ "Problem Unbounded", SOLUNBOUNDED },
	{ "Time Limit Reached", SOLFEASIBLE },
	{ "Target Gap Reached", SOLFEASIBLE },
	{ "Node Limit Reached", SOLFEASIBLE },
};
enum { NSAYS = sizeof says / sizeof *says };

static int
valueline(struct in *r, char *line, struct sol *s)
{
	char *w[2];
	double v;

	if (lex_words(line, w, 2) != 2 || lex_num(w[1], &v) < 0)
		return in_fail(r, "expected 'COLUMN VALUE', got '%s'", line);
	sol_add(s, w[0], v);
	return 0;
}

/* The output of SYMPHONY: at its end a table of nonzeros. */
int
read_symphony(struct in *r, const struct names *n, struct sol *s)
{
	static const char objective[] = "Solution Cost:";
	static const char values[] = "Column names and values of nonzeros";
	bool status = false, solution = false, invalues = false;
	char *line, *p;
	int i;

	(void)n;
	while ((line = in_line(r))) {
		for (i = 0; i < NSAYS && !status; i++)
			if (strstr(line, says[i].text)) {
				s->status = says[i].status;
				status = true;
			}
		p = strstr(line, objective);
		if (p) {
			p += strlen(objective);
			if (lex_num(p + strspn(p, " "), &s->objective) < 0)
				return in_fail(r, "no number in '%s'", line);
			solution = true;
		} else if (strncmp(line, values, strlen(values)) == 0) {
			invalues = true;
		} else if (invalues && *line != '+' && *line != '\0' &&
		    valueline(r, line, s) < 0) {
			return -1;
		}
	}
	if (r->err[0])
		return -1;
	if (!status)
		return in_fail(r, "it does not say how it ended");
	if (!solution && s->status <= SOLFEASIBLE)
		s->status = SOLUNKNOWN;
	return 0;
}
