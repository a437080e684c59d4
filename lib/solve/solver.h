/*
 * LP solvers: each takes an LP file and fills in a solution.
 */

/* Limits; 0 for none. */
struct solvelimit {
	double seconds;
	/* stop when the solution is known to be this close, relative */
	double gap;
};

struct solver {
	const char *name;
	/*
	 * Solve the LP in the file. Values, objective, bound and status go
	 * into s, which was initialised. Returns 0, or -1 with the message
	 * in err; a message about a line of the LP begins with "LINE: ".
	 */
	int (*solve)(const char *path, const struct solvelimit *lim,
		struct sol *s, char err[1024]);
	const char *what;
};

/* The solvers, closed by a NULL name; the first is the default. */
extern const struct solver solvers[];
/* Solver of that name, or NULL. */
const struct solver *solver_find(const char *name);

int solve_glpk(const char *path, const struct solvelimit *lim, struct sol *s,
	char err[1024]);
int solve_glpsol(const char *path, const struct solvelimit *lim,
	struct sol *s, char err[1024]);
int solve_cbc(const char *path, const struct solvelimit *lim, struct sol *s,
	char err[1024]);
