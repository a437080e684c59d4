#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/intern.h"
#include "base/out.h"
#include "base/tool.h"
#include "nest/nest.h"
#include "nest/shape.h"
#include "device/device.h"
#include "map/explain.h"
#include "pipe/report.h"

void
report_init(struct report *r)
{
	memset(r, 0, sizeof *r);
	intern_init(&r->problems);
}

/* A line about a layer. */
static void
addline(struct strlist *lines, const char *layer, const char *text)
{
	char *line = xasprintf("        %s: %s\n", layer, text);

	strlist_add(lines, line);
	free(line);
}

static void
addopen(struct report *r, const struct nest *n)
{
	char cost[NUMLEN] = "-", bound[NUMLEN] = "-", *text;

	if (!isnan(n->cost))
		fmtnum(cost, n->cost);
	if (!isnan(n->lower))
		fmtnum(bound, n->lower);
	text = xasprintf("cost %s, bound %s", cost, bound);
	addline(&r->open, n->name, text);
	free(text);
}

/* Why a layer does not fit is searched for once for each problem. */
static void
addunfit(struct report *r, const struct nest *n, int problem,
	struct devices *all)
{
	const struct device *d = devices_find(all, n->arch);
	char *why;

	if (!d)
		return;
	if (!*r->why.s[problem]) {
		why = explain_infeasible(n, d);
		free(r->why.s[problem]);
		r->why.s[problem] = why;
	}
	addline(&r->unfit, n->name, r->why.s[problem]);
}

void
report_add(struct report *r, const struct nest *n, struct devices *all)
{
	char *name = nest_problemname(n);
	int problem = intern_add(&r->problems, name, strlen(name));

	free(name);
	if ((size_t)problem == r->why.n)
		strlist_add(&r->why, "");
	r->least = r->n == 0 || n->num_banks < r->least ? n->num_banks :
		r->least;
	r->most = r->n == 0 || n->num_banks > r->most ? n->num_banks : r->most;
	r->banks += n->num_banks;
	r->n++;
	r->many[n->status]++;
	if (n->status == FEASIBLE)
		addopen(r, n);
	if (n->status == INFEASIBLE)
		addunfit(r, n, problem, all);
}

int64_t
report_mapped(const struct report *r)
{
	return r->many[OPTIMAL] + r->many[FEASIBLE];
}

static void
count(struct out *w, int64_t n, const char *what)
{
	if (n)
		out_printf(w, "%-7lld %s\n", (long long)n, what);
}

static void
lines(struct out *w, const struct strlist *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		out_puts(w, l->s[i]);
}

void
report_write(const struct report *r, struct out *w)
{
	if (r->n == 0) {
		out_puts(w, "no layers\n");
		return;
	}
	out_printf(w, "\n%-7lld layers, %zu of them distinct\n",
		(long long)r->n, r->problems.n);
	if (r->least == r->most)
		count(w, r->least, "banks for every layer");
	else
		out_printf(w, "%-7lld banks in all, %lld to %lld for a "
			"layer\n", (long long)r->banks, (long long)r->least,
			(long long)r->most);
	count(w, r->many[OPTIMAL], "proven optimal");
	count(w, r->many[FEASIBLE], "verified, but not proven optimal");
	lines(w, &r->open);
	count(w, r->many[UNMAPPED], "without a mapping: a limit was hit first");
	count(w, r->many[INFEASIBLE], "infeasible, which is proven");
	lines(w, &r->unfit);
}

int
report_status(const struct report *r)
{
	return r->many[FEASIBLE] + r->many[UNMAPPED] ? XLIMIT :
		r->many[INFEASIBLE] ? XINFEASIBLE : 0;
}

void
report_free(struct report *r)
{
	intern_free(&r->problems);
	strlist_free(&r->open);
	strlist_free(&r->unfit);
	strlist_free(&r->why);
}
