#ifndef NESTPIM_MILP_DECODE_H
#define NESTPIM_MILP_DECODE_H

/*
 * From a solution back to mapped nests, without trusting the solver or file.
 */

struct carry;
struct nest;
struct sol;

/*
 * Rebuild the models that the solution claims to solve, check every value and
 * row, and enter mapping, status, cost and proven bound into
 * n[0 .. c->nnest), which are copies of c's nests. If the solution has no
 * mapping, they stay unmapped, or become INFEASIBLE if an exact search confirms
 * it. Returns 0, or -1 with the reason for the refusal in err.
 */
int decode(const struct carry *c, const struct sol *s, struct nest *n,
	char err[1024]);

#endif
