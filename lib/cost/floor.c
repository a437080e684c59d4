#include "nest/costopt.h"
#include "cost/cost.h"
#include "cost/machine.h"

double
cost_floor(const struct cost *c, const struct agg *low, const struct agg *high)
{
	double sum = 0;
	int i;

	if (c->table->bound)
		return c->table->bound(c, low, high);
	for (i = 0; i < c->nbounded; i++) {
		const struct costterm *t = c->bounded[i];

		sum += c->opt.weight[t->term] *
			t->bound(&c->dev->arch, low, high);
	}
	return sum;
}
