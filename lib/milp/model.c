#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"
#include "map/space.h"
#include "map/search.h"
#include "milp/tuple.h"
#include "milp/values.h"
#include "milp/lp.h"
#include "milp/model.h"
#include "milp/build.h"

/* Most partial mappings that the search for an incumbent visits. */
enum { INCUMBENT_VISITS = 300000 };

double
model_slack(const struct costopt *o)
{
	return o->pad ? 0.001 : 0.02;
}

static void
buildrows(struct build *b)
{
	bool keyo, keyk, binding[MAXLIMIT];
	struct content in, fil;

	content_binding(b, binding);
	build_tuples(b);
	content_init(&in, PARTI, b, binding);
	content_init(&fil, PARTF, b, binding);
	content_columns(&in, b);
	content_columns(&fil, b);
	build_pick(b);
	build_onetuple(b);
	build_exact(b, XM, "steps", "steps of the splits multiply to M");
	build_exact(b, XB, "banks", "banks of the splits multiply to B");
	cost_depends(&b->s->cost, &keyo, &keyk);
	if (b->s->nest->opt.pad)
		build_exact(b, XC, "columns",
			"columns of the splits multiply to C");
	if (keyo)
		build_exact(b, XO, "outputs",
			"outputs of the splits multiply to O");
	if (keyk)
		build_exact(b, XK, "reuse",
			"steps that share an input multiply to K");
	content_rows(&in, b);
	content_rows(&fil, b);
	content_limits(b, binding, &in, &fil);
	content_free(&in);
	content_free(&fil);
}

/* A model that has no solution, for a layer that has no mapping. */
static void
buildnone(struct build *b)
{
	/* binary, because glpsol reports nothing for an LP without integers */
	size_t col = lp_addcol(b->lp, true, 0, "none");

	lp_addrow(b->lp, LPLE, -1, "no mapping fits the device: this row "
		"cannot hold", "infeasible");
	lp_term(b->lp, col, 1);
}

/* The greatest integer below all tuples: keeps the objective small. */
static double
basecost(const struct tuptab *tab)
{
	double base = INFINITY;
	size_t i;

	for (i = 0; i < tab->set.n; i++)
		base = fmin(base, tuple_floor(&tab->set.t[i]));
	return isinf(base) ? 0 : floor(base);
}

int
model_init(struct model *m, const struct nest *nest, const struct device *d,
	bool incumbent)
{
	struct build b = { .m = m, .s = &m->space, .lp = &m->lp,
		.tab = &m->tab };
	struct found f;

	memset(m, 0, sizeof *m);
	space_init(&m->space, nest, d);
	m->incumbent = INFINITY;
	if (incumbent) {
		if (search_best(&m->space, INCUMBENT_VISITS, &f) < 0)
			return -1;
		if (f.any)
			m->incumbent = f.cost;
	}
	/* unusual weights can make costs negative */
	b.ub = m->incumbent + model_slack(&nest->opt) * fabs(m->incumbent);
	if (tuptab_init(&m->tab, &m->space, b.ub) < 0)
		return -1;
	m->base = basecost(&m->tab);
	if (m->tab.set.n == 0) {
		buildnone(&b);
		return 0;
	}
	build_choices(&b);
	buildrows(&b);
	return 0;
}

void
model_free(struct model *m)
{
	lp_free(&m->lp);
	tuptab_free(&m->tab);
	space_free(&m->space);
	free(m->colgroup);
	free(m->colchoice);
}
