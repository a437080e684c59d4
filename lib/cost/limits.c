#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"
#include "cost/machine.h"

int64_t
cost_maxcolumns(const struct arch *a, const struct costopt *o)
{
	return cost_machine(a)->columns(a, o->objective);
}

static struct limit
limit(unsigned holds, int64_t most)
{
	return (struct limit){ .o = holds & COSTOPT_SET(HOLDO),
		.f = holds & COSTOPT_SET(HOLDF),
		.i = holds & COSTOPT_SET(HOLDI), .most = most };
}

int
cost_limits(const struct arch *a, const struct costopt *o, enum op op,
	struct limit lim[MAXLIMIT])
{
	const struct costmachine *m = cost_machine(a);
	unsigned holds = storage_holds[o->storage];
	int64_t room = m->room(a, o->objective), unit = m->unit(a);
	int h, kinds = 0, n = 0;

	assert(o->storage < NSTORAGE && unit >= 1);
	if (o->counting == CEXACT || (op == GEMM && m->gemmtogether)) {
		lim[0] = limit(holds, room / unit);
		return 1;
	}
	/* each kind has its own part */
	for (h = 0; h < NHELD; h++)
		kinds += (holds & COSTOPT_SET(h)) != 0;
	assert(kinds > 0);
	for (h = 0; h < NHELD; h++)
		if (holds & COSTOPT_SET(h))
			lim[n++] = limit(COSTOPT_SET(h), room / kinds / unit);
	return n;
}

char *
cost_misfit(const struct arch *a, const struct nest *n, const struct agg *g)
{
	struct limit lim[MAXLIMIT];
	int64_t need, cols = cost_maxcolumns(a, &n->opt);
	int i, k;

	if (g->B2 > n->num_banks)
		return xasprintf("%lld banks used, %lld allowed",
			(long long)g->B2, (long long)n->num_banks);
	if (g->B1 > cols)
		return xasprintf("%lld columns per bank used, %lld there",
			(long long)g->B1, (long long)cols);
	k = cost_limits(a, &n->opt, n->op, lim);
	for (i = 0; i < k; i++) {
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

char *
cost_badoption(const struct arch *a, const struct costopt *o)
{
	const char *why = cost_machine(a)->impossible[o->storage];

	if (why)
		return xasprintf("storage '%s' is not possible on %s: %s",
			storage_names[o->storage], machine_names[a->machine],
			why);
	if (cost_maxcolumns(a, o) < 1)
		return xstrdup("num_col (with objective compute: "
			"pe_bandwidth) does not hold one value of data_width "
			"bits");
	return NULL;
}

void
cost_depends(const struct cost *c, bool *outputs, bool *reuse)
{
	struct limit lim[MAXLIMIT];
	int i, n = cost_limits(&c->dev->arch, &c->opt, c->op, lim);

	*outputs = *reuse = false;
	for (i = 0; i < NTERM; i++)
		if (c->term[i]) {
			*outputs |= c->term[i]->outputs;
			*reuse |= c->term[i]->reuse;
		}
	for (i = 0; i < n; i++)
		*outputs |= lim[i].o;
}
