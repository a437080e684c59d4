#include <math.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "milp/sol.h"
#include "solve/solver.h"

/*
 * Gurobi's ResultFile: no status, and no file at all when there is no
 * solution. Without a status nothing is proven: the solution is taken as
 * feasible only.
 */
int
read_gurobi(struct in *r, const struct names *n, struct sol *s)
{
	static const char objective[] = "# Objective value =";
	char *line, *w[2], *p;
	double v;
	int k;

	(void)n;
	while ((line = in_line(r))) {
		if (strncmp(line, objective, strlen(objective)) == 0) {
			p = line + strlen(objective);
			if (lex_num(p + strspn(p, " "), &s->objective) < 0)
				return in_fail(r, "expected '# Objective "
					"value = NUMBER'");
		}
		if (*line == '#')
			continue;
		k = lex_words(line, w, 2);
		if (k == 0)
			continue;
		if (k != 2 || lex_num(w[1], &v) < 0)
			return in_fail(r, "expected 'NAME VALUE'");
		sol_add(s, w[0], v);
	}
	if (r->err[0])
		return -1;
	if (isnan(s->objective))
		return in_fail(r, "there is no solution in it: the LP is "
			"infeasible, or a limit was hit");
	s->status = SOLFEASIBLE;
	return 0;
}
