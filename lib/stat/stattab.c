#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
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

/* Add a count of a record to that of the total, for the first of a device. */
static void
addcount(const struct statkey *k, int64_t *sum, int64_t v, bool first)
{
	if (k->kind == SSIZE)
		return;
	if (first)
		*sum = v;
	else if (v == NOSTAT || *sum == NOSTAT)
		*sum = NOSTAT;
	else if (!add64(*sum, v, sum))
		*sum = INT64_MAX;
}

void
stattab_total(const struct stattab *t, const struct statrec *s,
	struct statrec *sum)
{
	bool scaled = false, first = true;
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
			addcount(&stat_keys[k], stat_at(sum, &stat_keys[k]),
				stat_get(r, &stat_keys[k]), first);
		first = false;
		if (!add64(all, stat_cycles(r), &all))
			all = INT64_MAX;
		scaled |= r->scaled_cycles != NOSTAT;
		/* NAN if one of them is */
		sum->cost += r->cost;
		for (k = 0; k < NTERM; k++)
			sum->term[k] += r->term[k];
	}
	/* of some records scaled, of the others as they are */
	sum->scaled_cycles = scaled ? all : NOSTAT;
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

	stat_addcells(tab, s);
	for (i = 0; i < NDERIVED; i++)
		table_addnum(tab, stattab_derive((enum derived)i, s, sum));
	table_add(tab, "%s", term < 0 ? "-" : term_names[term]);
}

void
stattab_write(const struct stattab *t, struct out *w, enum tableform f)
{
	enum { NCOL = STAT_NCOL + NDERIVED + 1 };
	const char *names[NCOL];
	bool words[NCOL] = { [NCOL - 1] = true };
	struct table tab;
	struct statrec sum;
	size_t j, k;

	memcpy(names, stat_colnames, sizeof stat_colnames);
	memcpy(words, stat_colwords, sizeof stat_colwords);
	memcpy(names + STAT_NCOL, derived_names, sizeof derived_names);
	names[NCOL - 1] = "bottleneck";
	table_init(&tab, NCOL, names, words);
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
