#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "milp/sol.h"
#include "solve/solver.h"

/* How the first line begins, and what it means. */
static const struct {
	const char *text;
	enum solstatus status;
} firsts[] = {
	{ "Optimal (within gap tolerance)", SOLFEASIBLE },
	{ "Optimal", SOLOPTIMAL },
	{ "Infeasible", SOLINFEASIBLE },
	{ "Integer infeasible", SOLINFEASIBLE },
	{ "Unbounded", SOLUNBOUNDED },
	/* the values are then those of the relaxation */
	{ "Stopped on time (no integer solution", SOLUNKNOWN },
	{ "Stopped", SOLFEASIBLE },
};
enum { NFIRST = sizeof firsts / sizeof *firsts };

static int
firstline(struct in *r, const char *line, struct sol *s)
{
	static const char key[] = "objective value";
	const char *at = strstr(line, key);
	int i;

	for (i = 0; i < NFIRST; i++)
		if (strncmp(line, firsts[i].text,
		    strlen(firsts[i].text)) == 0)
			break;
	if (i == NFIRST)
		return in_fail(r, "unknown status '%s'", line);
	s->status = firsts[i].status;
	if (s->status > SOLFEASIBLE)
		return 0;
	if (!at || lex_num(at + strlen(key) + strspn(at + strlen(key), " "),
	    &s->objective) < 0)
		return in_fail(r, "no objective value in '%s'", line);
	return 0;
}

/* "[**] INDEX NAME VALUE REDUCED-COST" */
static int
valueline(struct in *r, char *line, struct sol *s)
{
	char *w[6];
	int n = lex_words(line, w, 6), at = n > 0 && strcmp(w[0], "**") == 0;
	double v;

	if (n == 0)
		return 0;
	if (n != 4 + at || lex_num(w[at + 2], &v) < 0)
		return in_fail(r, "expected 'INDEX NAME VALUE COST'");
	sol_add(s, w[at + 1], v);
	return 0;
}

/* cbc -solu: nonzeros by name. */
int
read_cbc(struct in *r, const struct names *n, struct sol *s)
{
	char *line = in_line(r);

	(void)n;
	if (!line)
		return in_fail(r, "it is empty: the LP was not read");
	if (firstline(r, line, s) < 0)
		return -1;
	while (s->status <= SOLFEASIBLE && (line = in_line(r)))
		if (valueline(r, line, s) < 0)
			return -1;
	return r->err[0] ? -1 : 0;
}
