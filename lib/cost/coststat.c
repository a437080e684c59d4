#include <math.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "stat/stat.h"
#include "device/device.h"
#include "cost/cost.h"
#include "cost/coststat.h"

void
coststat_fill(struct statrec *t, const struct nest *n, const struct device *d)
{
	double v[NTERM], sum;

	t->layer = xstrdup(n->name);
	t->cost = n->cost;
	if (!n->arch)
		return;
	t->model = costopt_text(&n->opt);
	if (strcmp(n->arch, d->arch.name) != 0 ||
	    cost_terms(d, n, v, &sum) < 0)
		return;
	/* the device of that name may have changed since */
	if (!isnan(n->cost) && close_to(sum, n->cost, 1e-9))
		memcpy(t->term, v, sizeof v);
}
