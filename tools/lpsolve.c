/* lpsolve: solves each LP of a stream, by GLPK or another program. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/tool.h"
#include "milp/sol.h"
#include "milp/lptext.h"
#include "solve/run.h"
#include "solve/solver.h"

const char progname[] = "lpsolve";

static const struct opt opts[] = {
	SOLVE_OPTIONS,
	{ 'R', "read", "SOLVER: glpk" OTHER_NAMES, "only read a solution, "
		"the operand before the LP, as this solver writes it" },
	{ 0 }
};

struct job {
	struct tool t;
	/* NULL: whichever solver's format the command writes */
	const struct solver *solver;
	const char *command;
	/* a solution made elsewhere, NULL to solve */
	const char *solution;
	struct solvelimit lim;
	struct in in;
	struct out out;
};

/* A message about a line of the LP counts from the LP's first line. */
static _Noreturn void
fail(const struct job *j, const struct lptext *lp, const char *err)
{
	char *end;
	long line = strtol(err, &end, 10);

	if (end != err && *end == ':')
		die("%s:%ld:%s", j->in.name, lp->line + line - 1, end + 1);
	die("%s:%ld: %s", j->in.name, lp->line, err);
}

/* Exit status that says what came of an LP. */
static int
statusof(enum solstatus s)
{
	switch (s) {
	case SOLOPTIMAL:
		return 0;
	case SOLINFEASIBLE:
		return XINFEASIBLE;
	case SOLUNBOUNDED:
		return XFAIL;
	default:
		return XLIMIT;
	}
}

static void
report(const struct job *j, const struct lptext *lp, const struct sol *s)
{
	char num[2][NUMLEN];

	switch (s->status) {
	case SOLOPTIMAL:
		tool_note(&j->t, "optimal, objective %s",
			fmtnum(num[0], s->objective));
		break;
	case SOLFEASIBLE:
		warn("%s:%ld: not proven optimal: objective %s, bound %s",
			j->in.name, lp->line, fmtnum(num[0], s->objective),
			isnan(s->bound) ? "unknown" :
			fmtnum(num[1], s->bound));
		break;
	case SOLINFEASIBLE:
		warn("%s:%ld: the LP is infeasible", j->in.name, lp->line);
		break;
	case SOLUNBOUNDED:
		warn("%s:%ld: the LP is unbounded", j->in.name, lp->line);
		break;
	default:
		warn("%s:%ld: no solution: a limit was hit, or the LP is "
			"unbounded", j->in.name, lp->line);
		break;
	}
}

static int
solve(const struct job *j, const char *path, struct sol *s, char err[1024])
{
	if (j->solution)
		return solve_readonly(j->solver, path, j->solution, s, err);
	if (j->command)
		return solve_command(j->solver, j->command, path, &j->lim, s,
			err);
	return solve_builtin(path, &j->lim, s, err);
}

static int
onelp(struct job *j, struct lptext *lp)
{
	char err[1024];
	char *path = run_tempfile(lp->text, lp->len, ".lp", err);
	struct sol s;
	size_t i;
	int st;

	if (!path)
		die("%s", err);
	sol_init(&s, j->solver ? j->solver->name : "command");
	for (i = 0; i < lp->carry.n; i++)
		strlist_add(&s.carry, lp->carry.s[i]);
	tool_by(&j->t, &s.carry);
	st = solve(j, path, &s, err);
	run_remove(path);
	if (st < 0)
		fail(j, lp, err);
	report(j, lp, &s);
	sol_write(&j->out, &s, j->t.quiet);
	st = statusof(s.status);
	sol_free(&s);
	return st;
}

static double
number(const struct tool *t)
{
	double v;

	if (lex_num(t->arg, &v) < 0 || v < 0)
		badusage("'%s' must be a number of at least 0", t->arg);
	return v;
}

static const struct solver *
findsolver(const struct tool *t)
{
	const struct solver *s = solver_find(t->arg);

	if (!s)
		badusage("no solver '%s', only %s", t->arg, solver_names());
	return s;
}

static void
options(struct job *j, int argc, char **argv)
{
	bool readonly = false;
	int c;

	while ((c = tool_next(&j->t, argc, argv)) != -1) {
		switch (c) {
		case 'S':
			j->solver = findsolver(&j->t);
			break;
		case 'R':
			j->solver = findsolver(&j->t);
			readonly = true;
			break;
		case 'x':
			j->command = j->t.arg;
			break;
		case 't':
			j->lim.seconds = number(&j->t);
			break;
		case 'g':
			j->lim.gap = number(&j->t);
			break;
		}
	}
	if (readonly && (j->command || optind == argc))
		badusage("-R takes the solution as an operand, and no -x");
	if (readonly)
		j->solution = argv[optind++];
	if (!j->solver && !j->command)
		j->solver = &solvers[0];
	if (!j->command && j->solver)
		j->command = j->solver->command;
	if (argc - optind > 1)
		badusage("one input file at most, got '%s' too",
			argv[optind + 1]);
}

int
main(int argc, char **argv)
{
	struct job j = { .t = { .name = progname,
		.operands = "[SOLUTION] [FILE]",
		.what = "Solves linear programs with GLPK or another solver.",
		.opts = opts } };
	struct lptext lp;
	int status = 0, st, n = 0;

	options(&j, argc, argv);
	if (in_open(&j.in, optind < argc ? argv[optind] : NULL) < 0)
		die("%s", j.in.err);
	out_open(&j.out, j.t.outfile);
	while ((st = lptext_next(&lp, &j.in)) > 0) {
		if (j.solution && n > 0)
			die("%s:%ld: one solution, but more than one LP",
				j.in.name, lp.line);
		status = tool_worse(status, onelp(&j, &lp));
		lptext_free(&lp);
		n++;
	}
	if (st == 0 && n == 0)
		in_fail(&j.in, "no LP in the input");
	if (in_close(&j.in) < 0)
		die("%s", j.in.err);
	out_close(&j.out);
	tool_free(&j.t);
	return status;
}
