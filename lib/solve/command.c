#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <glpk.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "milp/sol.h"
#include "solve/glpprob.h"
#include "solve/run.h"
#include "solve/solver.h"

/* Allowed error of a printed objective, relative to its largest term. */
static const double TOLERANCE = 1e-6;

/* ---- the command ---- */

struct letters {
	const char *lp, *solution, *seconds, *gap, *settings;
};

static const char *
put(const void *arg, char letter)
{
	const struct letters *l = arg;

	switch (letter) {
	case 'i':
		return l->lp;
	case 'o':
		return l->solution;
	case 't':
		return l->seconds;
	case 'g':
		return l->gap;
	case 'c':
		return l->settings;
	default:
		return NULL;
	}
}

/*
 * The words of the solver's settings, one on each line of a new file; NULL with
 * err.
 */
static char *
settingsfile(const struct solver *sv, const struct runsubst *sub,
	char err[1024])
{
	struct strlist words = { 0 };
	struct out w;
	const char *text;
	char *path;
	size_t i, n;

	run_words(sv->settings, sub, &words);
	out_openmem(&w);
	for (i = 0; i < words.n; i++)
		out_printf(&w, "%s\n", words.s[i]);
	text = out_mem(&w, &n);
	path = run_tempfile(text, n, ".set", err);
	out_close(&w);
	strlist_free(&words);
	return path;
}

static int
runcommand(const struct solver *sv, const char *command, const char *lp,
	const char *solution, const struct solvelimit *lim, char err[1024])
{
	char sec[32], gap[32], *settings = NULL;
	struct letters l = { lp, solution, NULL, NULL, NULL };
	struct runsubst sub = { put, &l };
	struct strlist words = { 0 };
	int st = -1;

	snprintf(sec, sizeof sec, "%.0f", ceil(lim->seconds));
	snprintf(gap, sizeof gap, "%g", lim->gap);
	if (lim->seconds > 0)
		l.seconds = sec;
	if (lim->gap > 0)
		l.gap = gap;
	if (sv && sv->settings) {
		settings = settingsfile(sv, &sub, err);
		if (!settings)
			return -1;
	}
	l.settings = settings;
	if (run_words(command, &sub, &words))
		st = run_program(&words, strstr(command, "%o") ? NULL :
			solution, err);
	else
		snprintf(err, 1024, "the command '%s' has no word, or a quote "
			"or bracket is not closed", command);
	strlist_free(&words);
	run_remove(settings);
	return st;
}

/* ---- the solution ---- */

static void
getnames(glp_prob *p, struct names *n)
{
	int j;

	n->ncol = glp_get_num_cols(p);
	n->nrow = glp_get_num_rows(p);
	n->col = xcalloc((size_t)n->ncol + 1, sizeof *n->col);
	for (j = 1; j <= n->ncol; j++)
		n->col[j] = glp_get_col_name(p, j);
}

/* The solver that wrote the file, by its first lines; NULL if unknown. */
static const struct solver *
recognise(const char *path)
{
	const struct solver *sv, *found = NULL;
	struct in r;
	char *line;
	int i;

	if (in_open(&r, path) == 0)
		for (i = 0; i < 1000 && !found && (line = in_line(&r)); i++)
			for (sv = solvers; sv->name && !found; sv++)
				if (strstr(line, sv->mark))
					found = sv;
	in_close(&r);
	return found;
}

/* temporary: the file is ours, and its name is left out of messages. */
static int
readfile(const struct solver *sv, const char *path, bool temporary,
	const struct names *n, struct sol *s, char err[1024])
{
	struct in r;
	int st;

	if (!sv)
		sv = recognise(path);
	if (!sv) {
		snprintf(err, 1024, "no solution of a known format was "
			"written");
		return -1;
	}
	st = in_open(&r, path);
	if (st == 0)
		st = sv->read(&r, n, s);
	if (st < 0)
		snprintf(err, 1024, "%s's solution: %.900s", sv->name,
			temporary && strncmp(r.err, path, strlen(path)) == 0 ?
			r.err + strlen(path) + 1 : r.err);
	in_close(&r);
	return st;
}

/* The named values as v[1..n]; 0, or -1 for a name that is no column. */
static int
bycolumn(glp_prob *p, const struct sol *s, double *v, char err[1024])
{
	size_t i;
	int j;

	glp_create_index(p);
	for (i = 0; i < s->nval; i++) {
		j = glp_find_col(p, s->val[i].name);
		if (j == 0) {
			snprintf(err, 1024, "'%.200s' is no column of this LP",
				s->val[i].name);
			return -1;
		}
		v[j] = s->val[i].value;
	}
	return 0;
}

/* Without a solution there are no values, even if the file has some. */
static void
forget(struct sol *s)
{
	size_t i;

	for (i = 0; i < s->nval; i++)
		free(s->val[i].name);
	s->nval = 0;
	s->objective = s->bound = NAN;
}

/* Replace the values that were read by the exact ones. */
static void
replace(glp_prob *p, struct sol *s, const double *v)
{
	double objective = s->objective, bound = s->bound;
	int j;

	forget(s);
	s->objective = objective;
	s->bound = bound;
	for (j = 1; j <= glp_get_num_cols(p); j++)
		sol_add(s, glp_get_col_name(p, j), v[j]);
	if (s->status == SOLOPTIMAL && isnan(s->bound))
		s->bound = s->objective;
}

/*
 * A solution must satisfy the LP, and have the objective that it states. The
 * continuous values are computed again, since programs print few digits.
 */
static int
checksolution(glp_prob *p, struct sol *s, char err[1024])
{
	int n = glp_get_num_cols(p), st;
	double *v = xcalloc((size_t)n + 1, sizeof *v), obj;
	double *exact = xcalloc((size_t)n + 1, sizeof *exact);

	st = bycolumn(p, s, v, err);
	if (st == 0)
		st = glpprob_whole(p, v, err);
	memcpy(exact, v, ((size_t)n + 1) * sizeof *v);
	if (st == 0 && glpprob_polish(p, exact) == 0)
		st = glpprob_check(p, exact, err);
	else if (st == 0)
		st = glpprob_check(p, v, err) < 0 ? -1 : 0;
	obj = glpprob_objective(p, exact);
	if (st == 0 && isnan(s->objective))
		s->objective = obj;
	if (st == 0 && fabs(obj - s->objective) > TOLERANCE *
	    fmax(1, glpprob_scale(p, exact))) {
		snprintf(err, 1024, "its objective is %.12g, but its values "
			"give %.12g", s->objective, obj);
		st = -1;
	}
	if (st == 0) {
		s->objective = obj;
		replace(p, s, exact);
	}
	free(v);
	free(exact);
	return st;
}

static int
readsolution(glp_prob *p, const struct solver *sv, const char *path,
	bool temporary, struct sol *s, char err[1024])
{
	struct names n;
	char why[1024];
	int st;

	getnames(p, &n);
	st = readfile(sv, path, temporary, &n, s, err);
	free(n.col);
	if (st == 0 && s->status > SOLFEASIBLE)
		forget(s);
	if (st < 0 || s->status > SOLFEASIBLE)
		return st;
	if (checksolution(p, s, why) == 0)
		return 0;
	snprintf(err, 1024, "solution refused: %.900s", why);
	return -1;
}

/* What solve_readonly and solve_command are given. */
struct command {
	const struct solver *sv;
	/* the command line, or the file of an answer */
	const char *command, *solution;
	const char *path;
	const struct solvelimit *lim;
	struct sol *s;
};

static int
readonly(struct glpguard *g, void *arg, char err[1024])
{
	const struct command *c = arg;
	glp_prob *p = glpprob_read(g, c->path, err);
	int st;

	if (!p)
		return -1;
	st = readsolution(p, c->sv, c->solution, false, c->s, err);
	glp_delete_prob(p);
	return st;
}

int
solve_readonly(const struct solver *sv, const char *path,
	const char *solution, struct sol *s, char err[1024])
{
	struct command c = { .sv = sv, .path = path, .solution = solution,
		.s = s };

	return glpprob_guard(readonly, &c, err);
}

/* The LP as MPS in a new file; NULL with err. */
static char *
mpsfile(struct glpguard *g, const char *path, char err[1024])
{
	char *mps = run_tempfile("", 0, ".mps", err);

	if (mps && glpprob_writemps(g, path, mps) < 0) {
		snprintf(err, 1024, "cannot write the LP as MPS");
		run_remove(mps);
		return NULL;
	}
	return mps;
}

/* Let the program read the file lp, and read its answer to the problem p. */
static int
answer(const struct command *c, glp_prob *p, const char *lp, char err[1024])
{
	char *file = run_tempfile("", 0, ".sol", err);
	struct sol *s = c->s;
	int st = file ? 0 : -1;

	if (st == 0)
		st = runcommand(c->sv, c->command, lp, file, c->lim, err);
	if (st == 0)
		st = readsolution(p, c->sv, file, true, s, err);
	run_remove(file);
	if (st == 0 && c->sv && c->sv->silent && s->status == SOLFEASIBLE &&
	    c->lim->seconds == 0 && c->lim->gap == 0) {
		s->status = SOLOPTIMAL;
		s->bound = s->objective;
	}
	return st;
}

static int
command(struct glpguard *g, void *arg, char err[1024])
{
	const struct command *c = arg;
	glp_prob *p = glpprob_read(g, c->path, err);
	char *mps = NULL;
	int st = 0;

	if (!p)
		return -1;
	if (c->sv && strcmp(c->sv->suffix, "mps") == 0) {
		mps = mpsfile(g, c->path, err);
		st = mps ? 0 : -1;
	}
	if (st == 0)
		st = answer(c, p, mps ? mps : c->path, err);
	run_remove(mps);
	glp_delete_prob(p);
	return st;
}

int
solve_command(const struct solver *sv, const char *text, const char *path,
	const struct solvelimit *lim, struct sol *s, char err[1024])
{
	struct command c = { .sv = sv, .command = text, .path = path,
		.lim = lim, .s = s };

	return glpprob_guard(command, &c, err);
}
