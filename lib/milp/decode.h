#ifndef NESTPIM_MILP_DECODE_H
#define NESTPIM_MILP_DECODE_H

/*
 * From a solution back to mapped nests, trusting neither solver nor file.
 */

struct carry;
struct nest;
struct sol;

/*
 * Rebuild the models that the solution claims to solve, check every value and
 * row, and enter the mappings into n[0 .. c->nnest), which are copies of c's
 * nests: status, cost and proven bound too. A solution without a mapping
 * leaves them unmapped, or marks as INFEASIBLE those of which an exact search
 * says so. Returns 0, or -1 with the reason of the refusal in err.
 */
int decode(const struct carry *c, const struct sol *s, struct nest *n,
	char err[1024]);

#endif
