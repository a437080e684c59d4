#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"

int64_t
cost_maxcolumns(const struct arch *a, const struct costopt *o)
{
	if (a->machine == SIMDRAM)
		return a->num_col;
	if (o->objective == OFULL)
		return a->num_col / a->data_width;
	return a->pe_bandwidth / a->data_width;
}

/* What a column holds in all: bits on simdram, values on hbm-pim. */
static int64_t
columnroom(const struct arch *a, const struct costopt *o)
{
	if (a->machine == SIMDRAM || o->objective == OFULL)
		return a->num_row;
	return a->num_col / a->pe_bandwidth * a->num_row;
}

int
cost_limits(const struct arch *a, const struct costopt *o, enum op op,
	struct limit lim[MAXLIMIT])
{
	int64_t w = a->machine == SIMDRAM ? a->data_width : 1;
	int64_t room = columnroom(a, o);
	bool all = o->storage == SALL;
	bool apart = o->counting == CPRODUCT &&
		!(a->machine == SIMDRAM && op == GEMM);
	int n = 0;

	if (o->storage == SFILTER) {
		lim[n++] = (struct limit){ .f = true, .most = room / w };
	} else if (apart) {
		int64_t most = room / (all ? 3 : 2) / w;

		lim[n++] = (struct limit){ .f = true, .most = most };
		lim[n++] = (struct limit){ .i = true, .most = most };
		if (all)
			lim[n++] = (struct limit){ .o = true, .most = most };
	} else {
		lim[n++] = (struct limit){ .o = all, .f = true, .i = true,
			.most = room / w };
	}
	return n;
}

char *
cost_misfit(const struct arch *a, const struct costopt *o, enum op op,
	int64_t num_banks, const struct agg *g)
{
	struct limit lim[MAXLIMIT];
	int64_t need, cols = cost_maxcolumns(a, o);
	int i, n;

	if (g->B2 > num_banks)
		return xasprintf("%lld banks used, %lld allowed",
			(long long)g->B2, (long long)num_banks);
	if (g->B1 > cols)
		return xasprintf("%lld columns per bank used, %lld there",
			(long long)g->B1, (long long)cols);
	n = cost_limits(a, o, op, lim);
	for (i = 0; i < n; i++) {
		need = (lim[i].o ? g->O : 0) + (lim[i].f ? g->F : 0) +
			(lim[i].i ? g->I : 0);
		if (need > lim[i].most)
			return xasprintf("a column must hold %lld values "
				"(%s%s%s), room for %lld", (long long)need,
				lim[i].o ? "outputs " : "",
				lim[i].f ? "filters " : "",
				lim[i].i ? "inputs" : "",
				(long long)lim[i].most);
	}
	return NULL;
}

const char *
cost_badoption(const struct arch *a, const struct costopt *o)
{
	if (a->machine == HBMPIM && o->storage == SFILTER)
		return "storage 'filter' is not possible on hbm-pim: a column "
			"cannot hold filters alone";
	if (cost_maxcolumns(a, o) < 1)
		return "num_col (with objective compute: pe_bandwidth) does "
			"not hold one value of data_width bits";
	return NULL;
}

void
cost_depends(const struct arch *a, const struct costopt *o, enum op op,
	bool *outputs, bool *reuse)
{
	struct limit lim[MAXLIMIT];
	int i, n = cost_limits(a, o, op, lim);

	*outputs = (a->machine == SIMDRAM && o->model != MSIM) ||
		(o->model == MOPTIPIM && o->objective == OFULL);
	for (i = 0; i < n; i++)
		*outputs |= lim[i].o;
	*reuse = a->machine == HBMPIM && o->model == MANALYTICAL &&
		o->objective == OFULL;
}
