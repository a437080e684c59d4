#ifndef NESTPIM_SOLVE_GLPPROB_H
#define NESTPIM_SOLVE_GLPPROB_H

/*
 * Problems of the GLPK library, read from LP files.
 */

#include <glpk.h>

struct glpguard;

/*
 * Do a job that calls GLPK, whose own messages go nowhere meanwhile. Returns
 * what the job returns; or -1 with the message in err where GLPK lacks memory
 * or is at fault: what the job allocated is then lost.
 */
int glpprob_guard(int (*job)(struct glpguard *g, void *arg, char err[1024]),
	void *arg, char err[1024]);

/*
 * Read an LP file; NULL on failure, with the message in err ("LINE: text").
 * glp_delete_prob frees.
 */
glp_prob *glpprob_read(struct glpguard *g, const char *path, char err[1024]);
/*
 * Write it as free MPS into a file, its columns named C1, C2 ...: some readers
 * cut long names. 0 or -1.
 */
int glpprob_writemps(struct glpguard *g, const char *lppath,
	const char *mpspath);
/* Whether the integers among values[1..n] are; 0, or -1 with err. */
int glpprob_whole(glp_prob *p, const double *values, char err[1024]);
/*
 * Round the integers among values[1..n] and check all against bounds,
 * integrality and rows. Returns 0, or -1 with what is violated in err.
 */
int glpprob_check(glp_prob *p, double *values, char err[1024]);
/*
 * Compute the continuous columns anew, the integers being as they are in
 * values[1..n]: programs print few digits. Returns 0, or -1 if there are none
 * that fit.
 */
int glpprob_polish(glp_prob *p, double *values);
/* The objective at values[1..n]. */
double glpprob_objective(glp_prob *p, const double *values);
/* The largest term of it, in absolute value. */
double glpprob_scale(glp_prob *p, const double *values);

#endif
