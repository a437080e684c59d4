/*
 * Problems of the GLPK library, read from LP files.
 */

/*
 * Read an LP file; NULL on failure, with the message in err ("LINE: text").
 * glp_delete_prob frees. GLPK's own messages go nowhere from here on.
 */
glp_prob *glpprob_read(const char *path, char err[1024]);
/*
 * Check values[1..n] against bounds, integrality and rows in double
 * precision, integers rounded. Returns 0, or -1 with what is violated in err.
 */
int glpprob_check(glp_prob *p, double *values, char err[1024]);
