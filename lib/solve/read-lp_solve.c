#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "milp/sol.h"
#include "solve/solver.h"

/* Lines that tell the status. */
static const struct {
	const char *text;
	enum solstatus status;
} says[] = {
	{ "This problem is infeasible", SOLINFEASIBLE },
	{ "This problem is unbounded", SOLUNBOUNDED },
	{ "The model is sub-optimal. Only a faster solution was found.",
		SOLFEASIBLE },
	{ "SUBOPTIMAL", SOLFEASIBLE },
};
enum { NSAYS = sizeof says / sizeof *says };

/* "C12    VALUE": column 12 of the MPS file that was written for it. */
static int
valueline(struct in *r, const struct names *n, char *line, struct sol *s)
{
	char *w[2];
	int64_t j;
	double v;
	int k = lex_words(line, w, 2);

	if (k != 2 || w[0][0] != 'C' ||
	    lex_int(w[0] + 1, 1, n->ncol, &j) < 0 || lex_num(w[1], &v) < 0)
		return in_fail(r, "expected 'COLUMN VALUE', got '%s'",
			k > 0 ? w[0] : "blanks");
	sol_add(s, n->col[j], v);
	return 0;
}

/* The output of lp_solve -S4. */
int
read_lp_solve(struct in *r, const struct names *n, struct sol *s)
{
	static const char objective[] = "Value of objective function:";
	static const char values[] = "Actual values of the variables:";
	bool invalues = false, any = false;
	char *line, *p;
	int i;

	while ((line = in_line(r))) {
		for (i = 0; i < NSAYS; i++)
			if (strcmp(line, says[i].text) == 0) {
				s->status = says[i].status;
				any = true;
			}
		if (strncmp(line, objective, strlen(objective)) == 0) {
			p = line + strlen(objective);
			if (lex_num(p + strspn(p, " "), &s->objective) < 0)
				return in_fail(r, "no number in '%s'", line);
			if (!any)
				s->status = SOLOPTIMAL;
			any = true;
		} else if (strcmp(line, values) == 0) {
			invalues = true;
		} else if (invalues && *line == '\0') {
			invalues = false;
		} else if (invalues && valueline(r, n, line, s) < 0) {
			return -1;
		}
	}
	if (r->err[0])
		return -1;
	/* it prints no such line if a limit was hit before a solution */
	if (!any)
		s->status = SOLUNKNOWN;
	return 0;
}
