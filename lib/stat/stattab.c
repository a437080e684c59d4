#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "base/table.h"
#include "nest/costopt.h"
#include "stat/stat.h"
#include "stat/stattab.h"

static const char *const derived_names[NDERIVED] = { "share",
	"macs_per_cycle", "cost_per_cycle" };

void
stattab_add(struct stattab *t, const struct statrec *s)
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

bool
stattab_alike(const struct statrec *a, const struct statrec *b)
{
	return strcmp(a->arch, b->arch) == 0 && a->clock_ps == b->clock_ps;
}

bool
stattab_first(const struct stattab *t, size_t i)
{
	size_t j;

	for (j = 0; j < i; j++)
		if (stattab_alike(&t->s[j], &t->s[i]))
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

void
stattab_total(const struct stattab *t, const struct statrec *s,
	struct statrec *sum)
{
	bool scaled = false, macs = true;
	int64_t all = 0;
	size_t i;
	int k;

	stat_init(sum);
	sum->layer = xstrdup("total");
	sum->arch = xstrdup(s->arch);
	sum->clock_ps = s->clock_ps;
	sum->cost = 0;
	for (k = 0; k < NTERM; k++)
		sum->term[k] = 0;
	for (i = 0; i < t->n; i++) {
		const struct statrec *r = &t->s[i];

		if (!stattab_alike(r, s))
			continue;
		for (k = 0; k < STAT_NKEY; k++)
			addcount(stat_at(sum, &stat_keys[k]),
				stat_get(r, &stat_keys[k]));
		addcount(&all, stat_cycles(r));
		scaled |= r->scaled_cycles != NOSTAT;
		macs &= r->macs != NOSTAT;
		/* NAN if one of them is */
		sum->cost += r->cost;
		for (k = 0; k < NTERM; k++)
			sum->term[k] += r->term[k];
	}
	if (scaled)
		sum->scaled_cycles = all;
	if (!macs)
		sum->macs = NOSTAT;
	sum->banks = sum->columns = NOSTAT;
}

double
stattab_derive(enum derived d, const struct statrec *s,
	const struct statrec *sum)
{
	double c = (double)stat_cycles(s);

	if (c == 0)
		return NAN;
	switch (d) {
	case SHARE:
		return c / (double)stat_cycles(sum);
	case RATE:
		return s->macs == NOSTAT ? NAN : (double)s->macs / c;
	default:
		return s->cost / c;
	}
}

void
stattab_count(struct table *t, int64_t v)
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

void
stattab_fixed(struct table *t, int digits, double v, const char *unit)
{
	if (isnan(v))
		table_add(t, "-");
	else
		table_add(t, "%.*f%s", digits, v, unit);
}

static void
fullrow(struct table *tab, const struct statrec *s, const struct statrec *sum)
{
	int i, term = stat_bottleneck(s);

	table_add(tab, "%s", s->layer);
	for (i = 0; i < STAT_NKEY; i++)
		stattab_count(tab, stat_get(s, &stat_keys[i]));
	table_add(tab, "%s", s->arch);
	stattab_count(tab, s->clock_ps);
	table_add(tab, "%s", s->model ? s->model : "-");
	real(tab, s->cost);
	for (i = 0; i < NTERM; i++)
		real(tab, s->term[i]);
	for (i = 0; i < NDERIVED; i++)
		real(tab, stattab_derive((enum derived)i, s, sum));
	table_add(tab, "%s", term < 0 ? "-" : term_names[term]);
}

/* Names of all columns, and which hold words; returns how many. */
enum { MAXCOL = 1 + STAT_NKEY + 4 + NTERM + NDERIVED + 1, NAMELEN = 32 };
static int
columns(const char *names[MAXCOL], bool words[MAXCOL],
	char terms[NTERM][NAMELEN])
{
	int i, n = 0;

	memset(words, 0, MAXCOL * sizeof *words);
	words[n] = true;
	names[n++] = "layer";

	for (i = 0; i < STAT_NKEY; i++)
		names[n++] = stat_keys[i].name;
	words[n] = true;
	names[n++] = "arch";
	names[n++] = "clock_ps";
	words[n] = true;
	names[n++] = "model";
	names[n++] = "cost";
	for (i = 0; i < NTERM; i++) {
		snprintf(terms[i], NAMELEN, "cost_%s", term_names[i]);
		names[n++] = terms[i];
	}
	for (i = 0; i < NDERIVED; i++)
		names[n++] = derived_names[i];
	words[n] = true;
	names[n++] = "bottleneck";
	return n;
}

void
stattab_write(const struct stattab *t, struct out *w, enum tableform f)
{
	const char *names[MAXCOL];
	char terms[NTERM][NAMELEN];
	bool words[MAXCOL];
	struct table tab;
	struct statrec sum;
	int n = columns(names, words, terms);
	size_t j, k;

	table_init(&tab, n, names, words);
	for (j = 0; j < t->n; j++) {
		if (!stattab_first(t, j))
			continue;
		stattab_total(t, &t->s[j], &sum);
		for (k = j; k < t->n; k++)
			if (stattab_alike(&t->s[k], &sum))
				fullrow(&tab, &t->s[k], &sum);
		fullrow(&tab, &sum, &sum);
		stat_free(&sum);
	}
	table_write(&tab, w, f);
	table_free(&tab);
}
