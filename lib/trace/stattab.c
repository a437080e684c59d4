#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/optipim.h"
#include "sim/kernel.h"
#include "sim/rowset.h"
#include "sim/dram.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "trace/stat.h"
#include "trace/stattab.h"

/* What is computed from a record and its device's total. */
enum derived { SHARE, RATE, RATIO, NDERIVED };
static const char *const derived_names[NDERIVED] = { "share",
	"macs_per_cycle", "cost_per_cycle" };
static const char *const derived_heads[NDERIVED] = { "share", "macs/cycle",
	"cost/cycles" };

/* Counts that the text shows, and whether even if all are 0. */
static const struct {
	const char *name;
	bool always;
} shown[] = {
	{ "read", true }, { "write", true }, { "bank_read", true },
	{ "bank_write", false }, { "compute", false },
	{ "subarray_read", false }, { "subarray_write", false },
	{ "refreshes", false }
};

void
stattab_add(struct stattab *t, const struct stat *s)
{
	t->s = grow(t->s, &t->cap, t->n, sizeof *t->s);
	t->s[t->n++] = *s;
}

void
stattab_free(struct stattab *t)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		stat_free(&t->s[i]);
	free(t->s);
	memset(t, 0, sizeof *t);
}

/* The cycles that count: scaled ones where a cap cut the run. */
static int64_t
cycles(const struct stat *s)
{
	return s->scaled_cycles != NOSTAT ? s->scaled_cycles : s->cycles;
}

static bool
samedevice(const struct stat *a, const struct stat *b)
{
	return strcmp(a->arch, b->arch) == 0 && a->clock_ps == b->clock_ps;
}

/* Whether record i is the first one of its device. */
static bool
firstof(const struct stattab *t, size_t i)
{
	size_t j;

	for (j = 0; j < i; j++)
		if (samedevice(&t->s[j], &t->s[i]))
			return false;
	return true;
}

static void
addcount(int64_t *sum, int64_t v)
{
	if (v == NOSTAT)
		return;
	if (*sum == NOSTAT)
		*sum = v;
	else if (!add64(*sum, v, sum))
		*sum = INT64_MAX;
}

/* Sum over the records of s's device; stat_free frees. */
static void
total(const struct stattab *t, const struct stat *s, struct stat *sum)
{
	bool scaled = false, cost = true, macs = true;
	int64_t all = 0;
	size_t i;
	int k;

	stat_init(sum);
	sum->layer = xstrdup("total");
	sum->arch = xstrdup(s->arch);
	sum->clock_ps = s->clock_ps;
	sum->cost = 0;
	for (i = 0; i < t->n; i++) {
		const struct stat *r = &t->s[i];

		if (!samedevice(r, s))
			continue;
		for (k = 0; k < stat_nkey; k++)
			addcount((int64_t *)(void *)((char *)sum +
				stat_keys[k].offset),
				stat_get(r, &stat_keys[k]));
		addcount(&all, cycles(r));
		scaled |= r->scaled_cycles != NOSTAT;
		cost &= !isnan(r->cost);
		macs &= r->macs != NOSTAT;
		sum->cost += r->cost;
	}
	if (scaled)
		sum->scaled_cycles = all;
	if (!cost)
		sum->cost = NAN;
	if (!macs)
		sum->macs = NOSTAT;
	sum->banks = sum->columns = NOSTAT;
}

/* A derived number, NAN if it cannot be. */
static double
derive(enum derived d, const struct stat *s, const struct stat *sum)
{
	double c = (double)cycles(s);

	if (c == 0)
		return NAN;
	switch (d) {
	case SHARE:
		return c / (double)cycles(sum);
	case RATE:
		return s->macs == NOSTAT ? NAN : (double)s->macs / c;
	default:
		return s->cost / c;
	}
}

static void
count(struct table *t, int64_t v)
{
	if (v == NOSTAT)
		table_add(t, "-");
	else
		table_add(t, "%lld", (long long)v);
}

static void
real(struct table *t, double v)
{
	char num[NUMLEN];

	table_add(t, "%s", isnan(v) ? "-" : fmtnum(num, v));
}

/* ---- tsv and json: all columns ---- */

static void
fullrow(struct table *tab, const struct stat *s, const struct stat *sum)
{
	int i;

	table_add(tab, "%s", s->layer);
	for (i = 0; i < stat_nkey; i++)
		count(tab, stat_get(s, &stat_keys[i]));
	table_add(tab, "%s", s->arch);
	count(tab, s->clock_ps);
	table_add(tab, "%s", s->model ? s->model : "-");
	real(tab, s->cost);
	for (i = 0; i < NDERIVED; i++)
		real(tab, derive((enum derived)i, s, sum));
}

static void
full(const struct stattab *t, struct out *w, enum tableform f)
{
	enum { MAXCOL = 40 };
	const char *names[MAXCOL] = { "layer" };
	bool words[MAXCOL] = { true };
	struct table tab;
	struct stat sum;
	int i, n = 1;
	size_t j, k;

	for (i = 0; i < stat_nkey; i++)
		names[n++] = stat_keys[i].name;
	words[n] = true;
	names[n++] = "arch";
	names[n++] = "clock_ps";
	words[n] = true;
	names[n++] = "model";
	names[n++] = "cost";
	for (i = 0; i < NDERIVED; i++)
		names[n++] = derived_names[i];
	table_init(&tab, n, names, words);
	for (j = 0; j < t->n; j++) {
		if (!firstof(t, j))
			continue;
		total(t, &t->s[j], &sum);
		for (k = j; k < t->n; k++)
			if (samedevice(&t->s[k], &sum))
				fullrow(&tab, &t->s[k], &sum);
		fullrow(&tab, &sum, &sum);
		stat_free(&sum);
	}
	table_write(&tab, w, f);
	table_free(&tab);
}

/* ---- text: a table per device, as wide as a page ---- */

/* Columns of the text: counts, as indices into stat_keys. */
struct columns {
	int key[16];
	int n;
	bool scaled, cost;
};

static int
findkey(const char *name)
{
	int i;

	for (i = 0; i < stat_nkey; i++)
		if (strcmp(stat_keys[i].name, name) == 0)
			return i;
	return -1;
}

static void
choosecolumns(const struct stattab *t, const struct stat *sum,
	struct columns *c)
{
	size_t i;
	int k;

	memset(c, 0, sizeof *c);
	for (i = 0; i < sizeof shown / sizeof *shown; i++) {
		k = findkey(shown[i].name);
		if (shown[i].always || stat_get(sum, &stat_keys[k]) > 0)
			c->key[c->n++] = k;
	}
	c->scaled = sum->scaled_cycles != NOSTAT;
	for (i = 0; i < t->n; i++)
		if (samedevice(&t->s[i], sum) && !isnan(t->s[i].cost))
			c->cost = true;
}

static void
fixed(struct table *tab, int digits, double v, const char *unit)
{
	if (isnan(v))
		table_add(tab, "-");
	else
		table_add(tab, "%.*f%s", digits, v, unit);
}

static void
textrow(struct table *tab, const struct columns *c, const struct stat *s,
	const struct stat *sum)
{
	int i;

	table_add(tab, "%s", s->layer);
	count(tab, cycles(s));
	fixed(tab, 1, 100 * derive(SHARE, s, sum), "%");
	for (i = 0; i < c->n; i++)
		count(tab, stat_get(s, &stat_keys[c->key[i]]));
	fixed(tab, 2, derive(RATE, s, sum), "");
	count(tab, s->banks);
	if (c->cost) {
		fixed(tab, 0, s->cost, "");
		fixed(tab, 3, derive(RATIO, s, sum), "");
	}
}

/* Whether the costs of all the device's layers are by the same model. */
static bool
onemodel(const struct stattab *t, const struct stat *sum)
{
	const char *first = NULL;
	size_t i;

	for (i = 0; i < t->n; i++) {
		const char *m = t->s[i].model;

		if (!samedevice(&t->s[i], sum) || !m)
			continue;
		if (first && strcmp(first, m) != 0)
			return false;
		first = m;
	}
	return true;
}

/* What the cycles and costs are, above the table. */
static void
heading(const struct stattab *t, struct out *w, const struct stat *sum,
	const struct columns *c)
{
	bool one = onemodel(t, sum);
	const char *last = NULL;
	size_t i;

	out_printf(w, "%s: cycles of the memory clock, %lld ps%s\n",
		sum->arch, (long long)sum->clock_ps,
		c->scaled ? ", scaled up where a cap cut the run" : "");
	for (i = 0; c->cost && i < t->n; i++) {
		const char *m = t->s[i].model;

		if (!samedevice(&t->s[i], sum) || !m ||
		    (last && strcmp(last, m) == 0))
			continue;
		if (one)
			out_printf(w, "cost: model %s\n", m);
		else
			out_printf(w, "cost from %s on: model %s\n",
				t->s[i].layer, m);
		last = m;
	}
	out_puts(w, "\n");
}

static void
textdevice(const struct stattab *t, struct out *w, const struct stat *sum)
{
	const char *names[24] = { "layer", "cycles", derived_heads[SHARE] };
	bool words[24] = { true };
	struct columns c;
	struct table tab;
	int i, n = 3;
	size_t k;

	choosecolumns(t, sum, &c);
	for (i = 0; i < c.n; i++)
		names[n++] = stat_keys[c.key[i]].name;
	names[n++] = derived_heads[RATE];
	names[n++] = "banks";
	if (c.cost) {
		names[n++] = "cost";
		names[n++] = derived_heads[RATIO];
	}
	heading(t, w, sum, &c);
	table_init(&tab, n, names, words);
	for (k = 0; k < t->n; k++)
		if (samedevice(&t->s[k], sum))
			textrow(&tab, &c, &t->s[k], sum);
	textrow(&tab, &c, sum, sum);
	table_write(&tab, w, TEXT);
	table_free(&tab);
}

static void
text(const struct stattab *t, struct out *w)
{
	struct stat sum;
	size_t i;

	for (i = 0; i < t->n; i++) {
		if (!firstof(t, i))
			continue;
		if (i > 0)
			out_puts(w, "\n");
		total(t, &t->s[i], &sum);
		textdevice(t, w, &sum);
		stat_free(&sum);
	}
}

void
stattab_write(const struct stattab *t, struct out *w, enum tableform f)
{
	if (f == TEXT)
		text(t, w);
	else
		full(t, w, f);
}
