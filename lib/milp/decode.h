/*
 * From a solution back to a mapped nest, trusting neither solver nor file.
 */

/*
 * Rebuild the model that the solution claims to solve, check every value and
 * row, and enter the mapping into n, which is c->nest's copy: its status,
 * cost and proven bound too. A solution without a mapping leaves n unmapped,
 * or INFEASIBLE if an exact search agrees. Returns 0, or -1 with the reason
 * of the refusal in err.
 */
int decode(const struct carry *c, const struct sol *s, struct nest *n,
	char err[1024]);
