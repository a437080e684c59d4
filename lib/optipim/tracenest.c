#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/util.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "optipim/optipim.h"
#include "optipim/tracenest.h"

/* Cut the loops into banks, steps and columns: level of each loop. */
static void
cutlevels(const struct optipim_kernel *k, enum level at[OPTIPIM_MAXLOOP])
{
	bool temporal = false;
	int i;

	for (i = 0; i < k->nloop; i++) {
		temporal |= !k->loop[i].spatial;
		at[i] = !k->loop[i].spatial ? LSTEP :
			temporal ? LCOLUMN : LBANK;
	}
}

/* Without temporal loops it cannot be told what is bank and what column. */
static int
takeloops(struct nest *n, const struct optipim_kernel *k, char err[1024])
{
	enum level at[OPTIPIM_MAXLOOP];
	bool seen[NVAR][NLEVEL] = { { false } };
	int count[NLEVEL] = { 0 }, i, v;
	char name[2] = { 0 };

	cutlevels(k, at);
	for (i = 0; i < k->nloop; i++) {
		name[0] = k->loop[i].var;
		v = var_find(n->op, name);
		if (v < 0 || v == VG || seen[v][at[i]]) {
			snprintf(err, 1024, "%s loop '%s' at level %s", v < 0 ?
				"unknown" : "duplicate", name,
				level_names[at[i]]);
			return -1;
		}
		seen[v][at[i]] = true;
		assert(at[i] < NLEVEL && count[at[i]] < NVAR);
		n->tile[v][at[i]] = k->loop[i].bound;
		n->order[at[i]][count[at[i]]++] = (enum var)v;
	}
	return 0;
}

/* Loops that the trace leaves out at a level run once there, outermost. */
static void
fillorder(struct nest *n, const struct optipim_kernel *k)
{
	enum level at[OPTIPIM_MAXLOOP];
	enum var vars[NVAR], *order;
	int l, i, j, m, nv = nest_vars(n->op, vars);

	cutlevels(k, at);
	for (l = 0; l < NLEVEL; l++) {
		order = n->order[l];
		for (m = 0, i = 0; i < k->nloop; i++)
			m += at[i] == (enum level)l;
		for (i = 0; i < nv; i++) {
			for (j = 0; j < m && order[j] != vars[i]; j++)
				;
			if (j < m)
				continue;
			memmove(order + 1, order, (size_t)m * sizeof *order);
			order[0] = vars[i];
			m++;
		}
	}
}

/* A negative stride is legal in a trace, but not in a nest. */
static int
takecoef(struct nest *n, enum var v, const int64_t c[NLEVEL], char err[1024])
{
	int l;

	for (l = 0; l < NLEVEL; l++) {
		n->coef[v][l] = c[l];
		if (c[l] >= 0)
			continue;
		snprintf(err, 1024, "stride %lld of loop %c is negative",
			(long long)c[l], var_names[v]);
		return -1;
	}
	return 0;
}

static int
takestrides(struct nest *n, const struct optipim_kernel *k, char err[1024])
{
	enum var vars[NVAR];
	int i, nv = nest_vars(n->op, vars);

	for (i = 0; i < nv; i++) {
		enum var v = vars[i];
		int letter = var_names[v] - 'A';

		/* no Coeff lines: bank outside, then step, then column */
		if (!optipim_hascoef(k))
			comb_strides(5, n->tile[v], n->coef[v]);
		else if (k->has[letter] &&
		    takecoef(n, v, k->coef[letter], err) < 0)
			return -1;
	}
	return 0;
}

/* As many as it uses: a nest cannot say more than 2^31 - 1. */
static int
takebanks(struct nest *n, char err[1024])
{
	int v;

	n->num_banks = 1;
	for (v = 0; v < NVAR; v++)
		n->num_banks *= n->tile[v][LBANK];
	if (n->num_banks <= INT32_MAX)
		return 0;
	snprintf(err, 1024, "it uses %lld banks", (long long)n->num_banks);
	return -1;
}

static int
checkbounds(const struct nest *n, char err[1024])
{
	enum var vars[NVAR];
	int i, nv = nest_vars(n->op, vars);

	for (i = 0; i < nv; i++) {
		const int64_t *t = n->tile[vars[i]];
		int64_t p;

		if (mul64(t[0], t[1], &p) && mul64(p, t[2], &p) &&
		    p == n->bound[vars[i]])
			continue;
		snprintf(err, 1024, "the trip counts of loop %c do not "
			"multiply to its size %lld", var_names[vars[i]],
			(long long)n->bound[vars[i]]);
		return -1;
	}
	if (nest_macs(n) < 0) {
		snprintf(err, 1024, "the product of the sizes exceeds 2^62");
		return -1;
	}
	return 0;
}

int
tracenest_import(struct nest *n, const struct optipim_kernel *k,
	const char *name, char err[1024])
{
	const char *vars = optipim_vars(k->op);
	char letter[2] = { 0 };
	int i;

	nest_init(n, k->op);
	if (k->bank != 0 || k->row != 0) {
		snprintf(err, 1024, "a nest begins at bank 0, row 0, not at "
			"%lld,%lld", (long long)k->bank, (long long)k->row);
		return -1;
	}
	for (i = 0; vars[i]; i++) {
		letter[0] = vars[i];
		n->bound[var_find(n->op, letter)] = k->size[i];
	}
	for (i = 0; i < 2 && k->op == CONV2D; i++) {
		n->stride[i] = k->stride[i];
		n->dil[i] = k->dil[i];
	}
	if (takeloops(n, k, err) < 0 || checkbounds(n, err) < 0)
		return -1;
	fillorder(n, k);
	if (takestrides(n, k, err) < 0 || takebanks(n, err) < 0)
		return -1;
	n->status = GIVEN;
	n->name = xstrdup(name);
	n->source = xstrdup("trace");
	return 0;
}

int
tracenest_export(struct optipim_kernel *k, const struct nest *n,
	char err[1024])
{
	enum var vars[NVAR];
	const char *names = optipim_vars(n->op);
	char letter[2] = { 0 };
	int i, j, l, v, nv = nest_vars(n->op, vars);

	memset(k, 0, sizeof *k);
	if (!nest_mapped(n) || n->bound[VG] > 1) {
		snprintf(err, 1024, nest_mapped(n) ? "an OptiPIM trace cannot "
			"have groups" : "it has no mapping");
		return -1;
	}
	k->op = n->op;
	for (i = 0; names[i]; i++) {
		letter[0] = names[i];
		v = var_find(n->op, letter);
		assert(v >= 0);
		/* a padded layer is written as the larger one it runs as */
		k->size[i] = nest_extent(n, (enum var)v);
		k->has[names[i] - 'A'] = true;
		for (l = 0; l < NLEVEL; l++)
			k->coef[names[i] - 'A'][l] = n->coef[v][l];
	}
	for (i = 0; i < 2; i++) {
		k->stride[i] = n->stride[i];
		k->dil[i] = n->dil[i];
	}
	for (l = 0; l < NLEVEL; l++)
		for (i = 0; i < nv; i++) {
			v = (int)n->order[l][i];
			if (v == VG)
				continue;
			assert(k->nloop < OPTIPIM_MAXLOOP);
			j = k->nloop++;
			k->loop[j].var = var_names[v];
			k->loop[j].spatial = l != LSTEP;
			k->loop[j].bound = n->tile[v][l];
		}
	return 0;
}
