#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "nest/costopt.h"
#include "stat/stat.h"

#define X(key, unit, help) { #key, offsetof(struct statrec, key), unit, help },
const struct statkey stat_keys[] = { STAT_KEYS(X) };
#undef X

int64_t *
stat_at(struct statrec *t, const struct statkey *k)
{
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
