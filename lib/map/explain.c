#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "base/out.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/space.h"
#include "map/search.h"
#include "map/least.h"
#include "map/explain.h"

char *
explain_infeasible(const struct nest *n, const struct device *d)
{
	char *all = xstrdup(""), *t;
	int64_t least;
	int r;

	for (r = 0; r < NRESOURCE; r++) {
		least = least_resource((enum resource)r, n, d);
		if (!least)
			continue;
		t = xasprintf("%s%s%s %lld (not %lld)", all,
			*all ? ", or " : "it needs ", resource_names[r],
			(long long)least,
			(long long)resource_get((enum resource)r, n, d));
		free(all);
		all = t;
	}
	if (*all)
		return all;
	free(all);
	return xstrdup("no num_banks, num_col or num_row alone would help");
}

static int
writeterms(struct out *w, const struct nest *n, const struct device *d,
	const struct agg *g)
{
	double v[NTERM], sum;
	char num[NUMLEN], *text;
	struct cost c;
	int t;

	if (cost_terms(d, n, v, &sum) < 0)
		return -1;
	cost_init(&c, d, &n->opt, n->op);
	for (t = 0; t < NTERM; t++) {
		if (v[t] == 0)
			continue;
		text = cost_formula(&c, g, (enum term)t);
		out_printf(w, "  %-9s %14s cycles %5.1f %%  %s\n",
			term_names[t], fmtnum(num, v[t]), 100 * v[t] / sum,
			text);
		free(text);
	}
	return 0;
}

static void
writeneed(struct out *w, const struct nest *n, const struct device *d,
	const struct agg *g)
{
	struct limit lim[MAXLIMIT];
	int i, k = cost_limits(&d->arch, &n->opt, n->op, lim);

	out_printf(w, "  banks     %lld of %lld\n", (long long)g->B2,
		(long long)n->num_banks);
	out_printf(w, "  columns   %lld of %lld in each bank\n",
		(long long)g->B1,
		(long long)cost_maxcolumns(&d->arch, &n->opt));
	for (i = 0; i < k; i++)
		out_printf(w, "  column    %lld of %lld values:%s%s%s\n",
			(long long)((lim[i].o ? g->O : 0) + (lim[i].f ? g->F :
			0) + (lim[i].i ? g->I : 0)), (long long)lim[i].most,
			lim[i].o ? " outputs" : "", lim[i].f ? " filters" : "",
			lim[i].i ? " inputs" : "");
}

/* Cost of the optimum, INFINITY if there is none; 0 or -1. */
static int
optimum(const struct nest *n, const struct device *d, double *cost)
{
	struct space s;
	struct found f;
	int st;

	space_init(&s, n, d);
	st = search_best(&s, 0, &f);
	space_free(&s);
	*cost = f.any ? f.cost : INFINITY;
	return st;
}

/* A resource binds if the optimum is cheaper with twice as much of it. */
static int
writebinding(struct out *w, const struct nest *n, const struct device *d)
{
	struct device d2 = device_variant(d);
	struct nest n2 = *n;
	double now, then;
	char num[NUMLEN];
	int64_t had;
	int r;

	if (optimum(n, d, &now) < 0)
		return -1;
	for (r = 0; r < NRESOURCE; r++) {
		had = resource_get((enum resource)r, n, d);
		resource_set((enum resource)r, &n2, &d2, 2 * had);
		if (optimum(&n2, &d2, &then) < 0)
			return -1;
		resource_set((enum resource)r, &n2, &d2, had);
		if (then < now)
			out_printf(w, "  binds     %s: with %lld instead of "
				"%lld the optimum is %s (%+.1f %%)\n",
				resource_names[r], (long long)(2 * had),
				(long long)had, fmtnum(num, then),
				100 * (then / now - 1));
		else
			out_printf(w, "  free      %s: twice as much gains "
				"nothing\n", resource_names[r]);
	}
	return 0;
}

/* The cheapest mapping and the next one with other splits. */
static int
writesecond(struct out *w, const struct nest *n, const struct device *d)
{
	struct found f[2];
	struct space s;
	char num[NUMLEN];
	size_t k;
	int st;

	space_initall(&s, n, d);
	st = search_kbest(&s, 2, f, &k);
	space_free(&s);
	if (st < 0)
		return -1;
	if (k < 2)
		out_puts(w, "  second    there is no other mapping\n");
	else
		out_printf(w, "  second    the next best mapping costs %s "
			"(%+.3g %%)\n", fmtnum(num, f[1].cost),
			100 * (f[1].cost / f[0].cost - 1));
	return 0;
}

static void
writeproof(struct out *w, const struct nest *n)
{
	char num[2][NUMLEN];

	if (isnan(n->cost))
		return;
	out_printf(w, "  cost      %s cycles, bound %s", fmtnum(num[0],
		n->cost), isnan(n->lower) ? "unknown" : fmtnum(num[1],
		n->lower));
	if (!isnan(n->lower) && n->cost > 0)
		out_printf(w, ", gap %.3g %%", 100 * (1 - n->lower / n->cost));
	out_printf(w, ": %s\n", status_names[n->status]);
}

/* A padded layer runs more than it computes. */
static void
writemapping(struct out *w, const struct nest *n, const struct agg *g)
{
	int64_t run = g->M * g->B1 * g->B2, macs = nest_macs(n);

	out_printf(w, "  mapping   %lld steps * %lld columns * %lld banks = "
		"%lld multiply-accumulates", (long long)g->M,
		(long long)g->B1, (long long)g->B2, (long long)run);
	if (run > macs)
		out_printf(w, ", %.3g %% idle, %lld count", 100 *
			(double)(run - macs) / (double)run, (long long)macs);
	out_puts(w, "\n");
}

int
explain_write(struct out *w, const struct nest *n, const struct device *d)
{
	char *model, *why;
	struct agg g;

	model = costopt_text(&n->opt);
	out_printf(w, "%s: %s on %s, model %s\n", n->name, op_names[n->op],
		d->arch.name, model);
	free(model);
	if (n->status == INFEASIBLE) {
		why = explain_infeasible(n, d);
		out_printf(w, "  infeasible: %s\n", why);
		free(why);
		return 0;
	}
	cost_aggregate(n, n->opt.counting, &g);
	writemapping(w, n, &g);
	out_printf(w, "  holds     O %lld outputs, F %lld filters, I %lld "
		"inputs in a column\n", (long long)g.O, (long long)g.F,
		(long long)g.I);
	if (writeterms(w, n, d, &g) < 0)
		return -1;
	writeproof(w, n);
	writeneed(w, n, d, &g);
	return writebinding(w, n, d) < 0 ? -1 : writesecond(w, n, d);
}
