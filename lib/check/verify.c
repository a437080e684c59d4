#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "cost/cost.h"
#include "check/verify.h"

char *
verify_coverage(const struct nest *n)
{
	enum var vars[NVAR];
	int i, l, nv = nest_vars(n->op, vars);

	for (i = 0; i < nv; i++) {
		enum var v = vars[i];
		int64_t p = 1;

		for (l = 0; l < NLEVEL; l++)
			if (!mul64(p, n->tile[v][l], &p))
				p = 0;
		if (n->opt.pad && p > n->bound[v] && p / 2 < n->bound[v])
			p = n->bound[v];
		if (p != n->bound[v])
			return xasprintf("loop %c: the tiles multiply to %lld, "
				"the bound is %lld", var_names[v],
				(long long)p, (long long)n->bound[v]);
		if (!comb_covers(n->tile[v], n->coef[v]))
			return xasprintf("loop %c: the strides do not give "
				"each index once", var_names[v]);
	}
	return NULL;
}

char *
verify_nest(const struct nest *n, const struct arch *a)
{
	char *bad = verify_coverage(n), num[2][NUMLEN];
	struct agg g;
	double cost;

	if (bad)
		return bad;
	cost_aggregate(n, n->opt.counting, &g);
	bad = cost_misfit(a, &n->opt, n->op, n->num_banks, &g);
	if (bad || isnan(n->cost))
		return bad;
	cost = cost_nest(a, n);
	if (!close_to(cost, n->cost, 1e-9))
		return xasprintf("the mapping costs %s cycles, not %s",
			fmtnum(num[0], cost), fmtnum(num[1], n->cost));
	return NULL;
}
