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
	/* stop when the solution is known to be this close, relative */
	double gap;
};

/* Names of a model, for formats that number columns: col[1..ncol]. */
struct names {
	const char **col;
	int ncol, nrow;
};

struct solver {
	const char *name;
	/*
	 * Words of its command, NULL for the built-in one. %i is the LP, %o
	 * the solution, %t the seconds, %g the gap, %c the file of settings;
	 * what stands in [ ] is left out where there is no such limit. Without
	 * %o the solution is what the program prints.
	 */
	const char *command;
	/* its file of settings, with the same letters; NULL for none */
	const char *settings;
	/* what the LP is handed over as: "lp" or "mps" (columns C1, C2 ...) */
	const char *suffix;
	/*
	 * Reads its solution file into s: 0 or -1 (r->err). Values need not
	 * be checked.
	 */
	int (*read)(struct in *r, const struct names *n, struct sol *s);
	/* its file does not say so, but without limits it is optimal */
	bool silent;
	/* how its file can be told from others: text in its first lines */
	const char *mark;
};

/* The solvers, closed by a NULL name; the first is the default. */
extern const struct solver solvers[];
/* Solver of that name, or NULL. */
const struct solver *solver_find(const char *name);
/* All names, separated by ", "; the caller frees. */
char *solver_names(void);

/*
 * Solve the LP in the file path with GLPK's library. Values, objective, bound
 * and status go into s, which was initialised; all is checked against the LP.
 * Returns 0, or -1 with the message in err; a message about a line of the LP
 * begins with "LINE: ".
 */
int solve_builtin(const char *path, const struct solvelimit *lim,
	struct sol *s, char err[1024]);
/*
 * The same by running a command (as in struct solver) whose solution sv
 * reads, or whichever solver's format it is if sv is NULL.
 */
int solve_command(const struct solver *sv, const char *command,
	const char *path, const struct solvelimit *lim, struct sol *s,
	char err[1024]);
/* The same from a solution file made elsewhere. */
int solve_readonly(const struct solver *sv, const char *path,
	const char *solution, struct sol *s, char err[1024]);

/* Readers of solution files, one per format. */
int read_own(struct in *r, const struct names *n, struct sol *s);
int read_glpsol(struct in *r, const struct names *n, struct sol *s);
int read_cbc(struct in *r, const struct names *n, struct sol *s);
int read_highs(struct in *r, const struct names *n, struct sol *s);
int read_scip(struct in *r, const struct names *n, struct sol *s);
int read_gurobi(struct in *r, const struct names *n, struct sol *s);
int read_cplex(struct in *r, const struct names *n, struct sol *s);
int read_lpsolve(struct in *r, const struct names *n, struct sol *s);
int read_symphony(struct in *r, const struct names *n, struct sol *s);

#endif
