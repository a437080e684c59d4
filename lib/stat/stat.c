#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/table.h"
#include "nest/costopt.h"
#include "stat/stat.h"

#define X(key, kind, unit, help) \
	{ #key, kind, offsetof(struct statrec, key), unit, help },
const struct statkey stat_keys[STAT_NKEY] = { STAT_KEYS(X) };
#undef X

#define X(key, kind, unit, help) #key,
#define Y(term, name) ("cost_" name),
const char *const stat_colnames[STAT_NCOL] = { "layer", STAT_KEYS(X) "arch",
	"clock_ps", "model", "cost", TERMS(Y, Y) };
#undef Y
#undef X
const bool stat_colwords[STAT_NCOL] = { [0] = true,
	/* arch, model */
	[1 + STAT_NKEY] = true, [1 + STAT_NKEY + 2] = true };

int64_t *
stat_at(struct statrec *t, const struct statkey *k)
{
	assert(k >= stat_keys && k < stat_keys + STAT_NKEY);
	return (int64_t *)(void *)((char *)t + k->offset);
}

int64_t
stat_get(const struct statrec *t, const struct statkey *k)
{
	return *stat_at((struct statrec *)t, k);
}

int64_t
stat_cycles(const struct statrec *t)
{
	return t->scaled_cycles != NOSTAT ? t->scaled_cycles : t->cycles;
}

void
stat_init(struct statrec *t)
{
	int i;

	memset(t, 0, sizeof *t);
	t->cost = NAN;
	for (i = 0; i < NTERM; i++)
		t->term[i] = NAN;
	for (i = 0; i < STAT_NKEY; i++)
		*stat_at(t, &stat_keys[i]) = NOSTAT;
}

void
stat_free(struct statrec *t)
{
	free(t->layer);
	free(t->arch);
	free(t->model);
	t->layer = t->arch = t->model = NULL;
}

int
stat_bottleneck(const struct statrec *t)
{
	double most = 0;
	int i, which = -1;

	for (i = 0; i < NTERM; i++)
		if (t->term[i] > most) {
			most = t->term[i];
			which = i;
		}
	return which;
}

void
stat_addcount(struct table *tab, int64_t v)
{
	if (v == NOSTAT)
		table_add(tab, "-");
	else
		table_add(tab, "%lld", (long long)v);
}

void
stat_addcells(struct table *tab, const struct statrec *t)
{
	int i;

	table_add(tab, "%s", t->layer);
	for (i = 0; i < STAT_NKEY; i++)
		stat_addcount(tab, stat_get(t, &stat_keys[i]));
	table_add(tab, "%s", t->arch);
	stat_addcount(tab, t->clock_ps);
	table_add(tab, "%s", t->model ? t->model : "-");
	table_addnum(tab, t->cost);
	for (i = 0; i < NTERM; i++)
		table_addnum(tab, t->term[i]);
}
