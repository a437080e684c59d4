#ifndef NESTPIM_SOLVE_SOLVER_H
#define NESTPIM_SOLVE_SOLVER_H

/*
 * LP solvers: the built-in one, and the programs that can take its place.
 */

#include <stdbool.h>

struct in;
struct sol;

/* Limits; 0 for none. */
struct solvelimit {
	double seconds;
	/* stop at this relative gap */
	double gap;
};

/* Column names of an LP, for formats with numbers: col[1..ncol]. */
struct names {
	const char **col;
	int ncol, nrow;
};

struct solver {
	const char *name;
	/* the format of its LP: "lp", or "mps" with columns C1, C2 ... */
	const char *suffix;
	/* its file has no status: without limits the solution is optimal */
	bool silent;
	/* text in the first lines of its file that no other solver's has */
	const char *mark;
	/*
	 * Words of its command, NULL for the built-in one. %i is the LP, %o
	 * the solution, %t the seconds, %g the gap, %c the file of settings;
	 * a part in [ ] is left out if it needs a limit that is not set.
	 * Without %o the solution is what the program prints.
	 */
	const char *command;
	/* its file of settings, with the same letters; NULL for none */
	const char *settings;
	/*
	 * Reads its solution file into s: 0, or -1 with the message in r->err.
	 * The caller checks the values.
	 */
	int (*read)(struct in *r, const struct names *n, struct sol *s);
};

/*
 * Every solver: name, suffix, silent, mark, command and settings as in struct
 * solver. Its reader is read_NAME of read-NAME.c. The built-in one is the
 * default; the others are programs. Some programs stop at a gap of 1e-4 unless
 * they are told not to.
 */
#define BUILTIN_SOLVER(X) \
	X(glpk, "lp", false, "sol 1", NULL, NULL)
#define OTHER_SOLVERS(X) \
	X(glpsol, "lp", false, "c Problem: ", \
		"glpsol --lp %i -w %o --cuts [--tmlim %t] [--mipgap %g]", \
		NULL) \
	X(cbc, "lp", false, " - objective value", \
		"cbc %i [-sec %t] [-ratio %g] -solve -solu %o -quit", NULL) \
	X(highs, "lp", false, "Model status", \
		"highs %i --solution_file %o --options_file %c " \
		"[--time_limit %t]", \
		"mip_abs_gap=0 mip_rel_gap=0 [mip_rel_gap=%g]") \
	X(scip, "lp", false, "solution status:", \
		"scip -c 'read %i' [-c 'set limits time %t'] " \
		"[-c 'set limits gap %g'] -c optimize " \
		"-c 'write solution %o' -c quit", NULL) \
	X(gurobi, "lp", true, "# Objective value", \
		"gurobi_cl ResultFile=%o MIPGapAbs=0 MIPGap=0 " \
		"[MIPGap=%g] [TimeLimit=%t] %i", NULL) \
	X(cplex, "lp", false, "CPLEXSolution", \
		"cplex -c 'read %i' 'set mip tolerances mipgap 0' " \
		"'set mip tolerances absmipgap 0' " \
		"['set mip tolerances mipgap %g'] " \
		"['set timelimit %t'] optimize 'write %o' quit", NULL) \
	X(lp_solve, "mps", false, "Value of objective function", \
		"lp_solve -fmps %i -S4 [-timeout %t] [-gr %g]", NULL) \
	X(symphony, "lp", false, "Column names and values", \
		"symphony -L %i [-t %t] [-g %g]", NULL)
#define SOLVERS(X) BUILTIN_SOLVER(X) OTHER_SOLVERS(X)

/* ", glpsol, cbc, ...": the names of the others, for a list of options. */
#define COMMA_NAME(name, ...) ", " #name
#define OTHER_NAMES OTHER_SOLVERS(COMMA_NAME)

/* The options that choose a solver and its limits. */
#define SOLVE_OPTIONS \
	{ 'S', "solver", "SOLVER: glpk (default)" OTHER_NAMES, "solver" }, \
	{ 'x', "command", "COMMAND", "command that solves the LP in file " \
		"%i; its solution is file %o, or what it prints" }, \
	{ 't', "time", "SECONDS", "time limit for each LP" }, \
	{ 'g', "gap", "GAP", "relative gap that is good enough" }

/* The solvers, closed by a NULL name; the first is the default. */
extern const struct solver solvers[];
/* Solver of that name, or NULL. */
const struct solver *solver_find(const char *name);
/* All names, separated by ", "; the caller frees. */
char *solver_names(void);

/*
 * Solve the LP in the file path with the GLPK library. Sets values, objective,
 * bound and status of s, which must be initialised; the solution is checked
 * against the LP. Returns 0, or -1 with the message in err; a message about a
 * line of the LP begins with "LINE: ".
 */
int solve_builtin(const char *path, const struct solvelimit *lim,
	struct sol *s, char err[1024]);
/*
 * The same by running a command (as in struct solver). Its solution is in the
 * format of sv; if sv is NULL the format is recognised.
 */
int solve_command(const struct solver *sv, const char *command,
	const char *path, const struct solvelimit *lim, struct sol *s,
	char err[1024]);
/* The same by reading a solution file in the format of sv. */
int solve_readonly(const struct solver *sv, const char *path,
	const char *solution, struct sol *s, char err[1024]);

/* Readers of solution files, one for each solver. */
#define X(name, ...) \
	int read_##name(struct in *r, const struct names *n, struct sol *s);
SOLVERS(X)
#undef X

#endif
