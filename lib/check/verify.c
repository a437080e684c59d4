#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "device/device.h"
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
verify_fit(const struct nest *n, const struct arch *a)
{
	char *bad = verify_coverage(n);
	struct agg g;

	if (bad)
		return bad;
	cost_aggregate(n, n->opt.counting, &g);
	return cost_misfit(a, n, &g);
}

char *
verify_nest(const struct nest *n, const struct device *d)
{
	char *bad = verify_fit(n, &d->arch), num[2][NUMLEN];
	double cost;

	if (bad || isnan(n->cost))
		return bad;
	if (cost_nest(d, n, &cost) < 0)
		return xstrdup(device_error(d));
	if (!close_to(cost, n->cost, 1e-9))
		return xasprintf("the mapping costs %s cycles, not %s",
			fmtnum(num[0], cost), fmtnum(num[1], n->cost));
	return NULL;
}
