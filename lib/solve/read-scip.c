#include <stdbool.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "milp/sol.h"
#include "solve/solver.h"

/* The text after "solution status:"; after a limit there may be a solution. */
static enum solstatus
statusof(const char *text)
{
	if (strncmp(text, "optimal solution found", 22) == 0)
		return SOLOPTIMAL;
	if (strncmp(text, "infeasible or unbounded", 23) == 0)
		return SOLINFEASIBLE;
	if (strncmp(text, "infeasible", 10) == 0)
		return SOLINFEASIBLE;
	if (strncmp(text, "unbounded", 9) == 0)
		return SOLUNBOUNDED;
	return SOLFEASIBLE;
}

/* "NAME VALUE (obj:C)" */
static int
valueline(struct in *r, char *line, struct sol *s)
{
	char *w[3];
	int n = lex_words(line, w, 3);
	double v;

	if (n == 0)
		return 0;
	if (n < 2 || lex_num(w[1], &v) < 0)
		return in_fail(r, "expected 'NAME VALUE (obj:COST)'");
	sol_add(s, w[0], v);
	return 0;
}

/* SCIP's "write solution": nonzeros by name. */
int
read_scip(struct in *r, const struct names *n, struct sol *s)
{
	static const char status[] = "solution status:";
	static const char objective[] = "objective value:";
	bool any = false;
	char *line, *p;

	(void)n;
	while ((line = in_line(r))) {
		if (strncmp(line, status, strlen(status)) == 0) {
			p = line + strlen(status);
			s->status = statusof(p + strspn(p, " "));
			any = true;
		} else if (strncmp(line, objective, strlen(objective)) == 0) {
			p = line + strlen(objective);
			if (lex_num(p + strspn(p, " "), &s->objective) < 0)
				return in_fail(r, "expected 'objective "
					"value: NUMBER'");
		} else if (strcmp(line, "no solution available") == 0) {
			if (s->status <= SOLFEASIBLE)
				s->status = SOLUNKNOWN;
		} else if (valueline(r, line, s) < 0) {
			return -1;
		}
	}
	if (!any)
		return in_fail(r, "the line 'solution status:' is missing");
	return r->err[0] ? -1 : 0;
}
