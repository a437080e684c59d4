#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <glpk.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/out.h"
#include "milp/sol.h"
#include "solve/glpprob.h"
#include "solve/run.h"
#include "solve/solver.h"

/* "s mip ROWS COLS STATUS OBJECTIVE" */
static int
statusline(glp_prob *p, struct in *r, char **w, int n, struct sol *s)
{
	int64_t rows, cols;

	if (n != 6 || strcmp(w[1], "mip") != 0 ||
	    lex_int(w[2], 0, INT32_MAX, &rows) < 0 ||
	    lex_int(w[3], 0, INT32_MAX, &cols) < 0 ||
	    lex_num(w[5], &s->objective) < 0)
		return in_fail(r, "expected 's mip ROWS COLS STATUS "
			"OBJECTIVE'");
	if (rows != glp_get_num_rows(p) || cols != glp_get_num_cols(p))
		return in_fail(r, "it solves another model: %lld rows and "
			"%lld columns, not %d and %d", (long long)rows,
			(long long)cols, glp_get_num_rows(p),
			glp_get_num_cols(p));
	switch (w[4][0]) {
	case 'o':
		s->status = SOLOPTIMAL;
		s->bound = s->objective;
		return 0;
	case 'f':
		s->status = SOLFEASIBLE;
		return 0;
	case 'n':
		s->status = SOLINFEASIBLE;
		return 0;
	default:
		/* unbounded, or a limit without a solution */
		s->status = SOLUNKNOWN;
		return 0;
	}
}

static int
readline(glp_prob *p, struct in *r, char *line, struct sol *s)
{
	char *w[6];
	int n = lex_words(line, w, 6);
	int64_t j;
	double v;

	if (n == 0 || strcmp(w[0], "c") == 0 || strcmp(w[0], "i") == 0 ||
	    strcmp(w[0], "e") == 0)
		return 0;
	if (strcmp(w[0], "s") == 0)
		return statusline(p, r, w, n, s);
	if (strcmp(w[0], "j") != 0 || n != 3 ||
	    lex_int(w[1], 1, glp_get_num_cols(p), &j) < 0 ||
	    lex_num(w[2], &v) < 0)
		return in_fail(r, "expected 'j COLUMN VALUE'");
	sol_add(s, glp_get_col_name(p, (int)j), v);
	return 0;
}

/* The solution file of glpsol -w: columns by number. */
static int
readsolution(glp_prob *p, const char *path, struct sol *s, char err[1024])
{
	struct in r;
	char *line;
	int st = in_open(&r, path);

	while (st == 0 && (line = in_line(&r)))
		st = readline(p, &r, line, s);
	if (st == 0 && !r.err[0] && isnan(s->objective))
		in_fail(&r, "the solution has no status line");
	if (in_close(&r) < 0) {
		snprintf(err, 1024, "glpsol's solution: %.900s", r.err);
		return -1;
	}
	return 0;
}

int
solve_glpsol(const char *path, const struct solvelimit *lim, struct sol *s,
	char err[1024])
{
	char *file = run_tempfile("", 0, ".sol");
	char *sec = xasprintf("%.0f", ceil(lim->seconds));
	char *gap = xasprintf("%g", lim->gap);
	char *argv[12] = { "glpsol", "--lp", (char *)path, "-w", file,
		"--cuts" };
	glp_prob *p = glpprob_read(path, err);
	int n = 6, st = p ? 0 : -1;

	if (lim->seconds > 0) {
		argv[n++] = "--tmlim";
		argv[n++] = sec;
	}
	if (lim->gap > 0) {
		argv[n++] = "--mipgap";
		argv[n++] = gap;
	}
	if (st == 0)
		st = run_program(argv, err);
	if (st == 0)
		st = readsolution(p, file, s, err);
	unlink(file);
	free(file);
	free(sec);
	free(gap);
	if (p)
		glp_delete_prob(p);
	return st;
}
