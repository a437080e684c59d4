#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/out.h"
#include "milp/sol.h"
#include "solve/run.h"
#include "solve/solver.h"

/* How cbc's first line begins, and what it means. */
static const struct {
	const char *text;
	enum solstatus status;
} firsts[] = {
	{ "Optimal (within gap tolerance)", SOLFEASIBLE },
	{ "Optimal", SOLOPTIMAL },
	{ "Infeasible", SOLINFEASIBLE },
	{ "Integer infeasible", SOLINFEASIBLE },
	{ "Unbounded", SOLUNBOUNDED },
	/* its values are then those of the relaxation */
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
	if (s->status == SOLOPTIMAL)
		s->bound = s->objective;
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

static int
readsolution(const char *path, struct sol *s, char err[1024])
{
	struct in r;
	char *line;
	int st = in_open(&r, path);

	if (st == 0) {
		line = in_line(&r);
		st = line ? firstline(&r, line, s) : in_fail(&r,
			"cbc wrote no solution: it could not read the LP");
	}
	while (st == 0 && s->status <= SOLFEASIBLE && (line = in_line(&r)))
		st = valueline(&r, line, s);
	if (in_close(&r) < 0) {
		snprintf(err, 1024, "cbc's solution: %.900s", r.err);
		return -1;
	}
	return 0;
}

int
solve_cbc(const char *path, const struct solvelimit *lim, struct sol *s,
	char err[1024])
{
	char *file = run_tempfile("", 0, ".sol");
	char *sec = xasprintf("%g", lim->seconds);
	char *gap = xasprintf("%g", lim->gap);
	char *argv[12] = { "cbc", (char *)path };
	int n = 2, st;

	if (lim->seconds > 0) {
		argv[n++] = "-sec";
		argv[n++] = sec;
	}
	if (lim->gap > 0) {
		argv[n++] = "-ratio";
		argv[n++] = gap;
	}
	argv[n++] = "-solve";
	argv[n++] = "-solu";
	argv[n++] = file;
	argv[n] = "-quit";
	st = run_program(argv, err);
	if (st == 0)
		st = readsolution(file, s, err);
	unlink(file);
	free(file);
	free(sec);
	free(gap);
	return st;
}
