#include <stddef.h>

#include "base/in.h"
#include "milp/sol.h"
#include "solve/solver.h"

/* Our own format: values and status; what it carries is not used. */
int
read_glpk(struct in *r, const struct names *n, struct sol *s)
{
	struct sol own;
	size_t i;

	(void)n;
	if (sol_only(&own, r) < 0)
		return -1;
	s->status = own.status;
	s->objective = own.objective;
	s->bound = own.bound;
	for (i = 0; i < own.nval; i++)
		sol_add(s, own.val[i].name, own.val[i].value);
	sol_free(&own);
	return 0;
}
