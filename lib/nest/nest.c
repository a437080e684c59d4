#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "base/keyfile.h"
#include "nest/costopt.h"
#include "nest/nest.h"

const char var_names[NVAR + 1] = "NKPQCRSHG";
const char *const level_names[NLEVEL] = { "bank", "step", "column" };
const char *const status_names[] = { "unmapped", "optimal", "feasible",
	"given", "infeasible" };

const char *const op_names[] = { "conv2d", "gemm" };

/* Formats and loops alike take the levels in this order. */
_Static_assert(LBANK == 0 && LSTEP == 1 && LCOLUMN == 2 && NLEVEL == 3,
	"bank, step, column");
_Static_assert(sizeof status_names / sizeof *status_names == INFEASIBLE + 1,
	"a name for each status");
_Static_assert(sizeof var_names == NVAR + 1, "a letter for each loop");

int
nest_vars(enum op op, enum var vars[NVAR])
{
	static const enum var conv[] = { VG, VN, VK, VP, VQ, VC, VR, VS };
	static const enum var gemm[] = { VN, VH, VP, VQ, VR };

	assert(op == CONV2D || op == GEMM);
	if (op == CONV2D)
		memcpy(vars, conv, sizeof conv);
	else
		memcpy(vars, gemm, sizeof gemm);
	return op == CONV2D ? 8 : 5;
}

int
var_find(enum op op, const char *s)
{
	enum var vars[NVAR];
	int i, n = nest_vars(op, vars);

	if (!*s || s[1])
		return -1;
	for (i = 0; i < n; i++)
		if (var_names[vars[i]] == *s)
			return (int)vars[i];
	return -1;
}

void
nest_canonorder(struct nest *n)
{
	int l;

	for (l = 0; l < NLEVEL; l++)
		nest_vars(n->op, n->order[l]);
}

void
nest_unmap(struct nest *n)
{
	int v, l;

	free(n->arch);
	n->arch = NULL;
	n->status = UNMAPPED;
	costopt_init(&n->opt);
	n->cost = n->lower = NOCOST;
	for (v = 0; v < NVAR; v++)
		for (l = 0; l < NLEVEL; l++)
			n->tile[v][l] = n->coef[v][l] = 1;
	nest_canonorder(n);
}

void
nest_init(struct nest *n, enum op op)
{
	int v;

	memset(n, 0, sizeof *n);
	n->op = op;
	for (v = 0; v < NVAR; v++)
		n->bound[v] = 1;
	n->stride[0] = n->stride[1] = n->dil[0] = n->dil[1] = 1;
	n->num_banks = 16;
	n->layer_group = n->global_idx = n->type_idx = NOATTR;
	nest_unmap(n);
}

bool
nest_mapped(const struct nest *n)
{
	return n->status != UNMAPPED && n->status != INFEASIBLE;
}

/* A mapping is proven for its num_banks; one that was given need only fit. */
static bool
keepsmapping(const struct nest *n)
{
	int64_t used = 1;
	int v;

	if (n->status != GIVEN)
		return false;
	for (v = 0; v < NVAR; v++)
		used *= n->tile[v][LBANK];
	return used <= n->num_banks;
}

void
nest_setbanks(struct nest *n, int64_t banks)
{
	assert(banks > 0);
	if (n->num_banks == banks)
		return;
	n->num_banks = banks;
	if (!keepsmapping(n))
		nest_unmap(n);
}

void
nest_copy(struct nest *to, const struct nest *from)
{
	*to = *from;
	to->name = from->name ? xstrdup(from->name) : NULL;
	to->source = from->source ? xstrdup(from->source) : NULL;
	to->arch = from->arch ? xstrdup(from->arch) : NULL;
}

int64_t
nest_extent(const struct nest *n, enum var v)
{
	const int64_t *t = n->tile[v];

	assert(t[LBANK] > 0 && t[LSTEP] > 0 && t[LCOLUMN] > 0);
	return t[LBANK] * t[LCOLUMN] * t[LSTEP];
}

bool
nest_padded(const struct nest *n)
{
	int v;

	for (v = 0; v < NVAR; v++)
		if (nest_extent(n, (enum var)v) != n->bound[v])
			return nest_mapped(n);
	return false;
}

int64_t
nest_macs(const struct nest *n)
{
	int64_t t = 1;
	int v;

	for (v = 0; v < NVAR; v++) {
		assert(n->bound[v] > 0);
		if (!mul64(t, n->bound[v], &t) || t > NEST_MAXMACS)
			return -1;
	}
	return t;
}

void
nest_free(struct nest *n)
{
	free(n->name);
	free(n->source);
	free(n->arch);
	n->name = n->source = n->arch = NULL;
}

static void
writeattr(struct out *w, const char *key, int64_t v)
{
	if (v != NOATTR)
		out_printf(w, "%s %lld\n", key, (long long)v);
}

static void
writecost(struct out *w, const char *key, double v)
{
	char num[NUMLEN];

	if (!isnan(v))
		out_printf(w, "%s %s\n", key, fmtnum(num, v));
}

static void
writesplit(struct out *w, const struct nest *n, enum var v)
{
	const int64_t *t = n->tile[v], *c = n->coef[v];

	out_printf(w, "split %c bank %lld step %lld column %lld "
		"stride %lld %lld %lld\n", var_names[v],
		(long long)t[LBANK], (long long)t[LSTEP],
		(long long)t[LCOLUMN], (long long)c[LBANK],
		(long long)c[LSTEP], (long long)c[LCOLUMN]);
}

/* Whether a loop need not be written: G where there are no groups. */
static bool
silent(const struct nest *n, enum var v)
{
	return v == VG && n->bound[VG] == 1;
}

static void
writemapping(struct out *w, const struct nest *n)
{
	enum var vars[NVAR];
	int i, l, nv = nest_vars(n->op, vars);

	for (i = 0; i < nv; i++)
		if (!silent(n, vars[i]))
			writesplit(w, n, vars[i]);
	for (l = 0; l < NLEVEL; l++) {
		out_printf(w, "order %s", level_names[l]);
		for (i = 0; i < nv; i++)
			if (!silent(n, n->order[l][i]))
				out_printf(w, " %c",
					var_names[n->order[l][i]]);
		out_puts(w, "\n");
	}
}

void
nest_head(struct out *w, const struct strlist *by, const char *own)
{
	keyfile_head(w, "nest 1", by, own);
}

void
nest_write(struct out *w, const struct nest *n)
{
	enum var vars[NVAR];
	int i, nv = nest_vars(n->op, vars);
	char *model;

	assert(n->name && n->source);
	assert(n->arch || (n->status != OPTIMAL && n->status != INFEASIBLE));
	out_printf(w, "layer %s\nop %s\nsource %s\nbounds", n->name,
		op_names[n->op], n->source);
	for (i = 0; i < nv; i++)
		if (!silent(n, vars[i]))
			out_printf(w, " %c %lld", var_names[vars[i]],
				(long long)n->bound[vars[i]]);
	out_puts(w, "\n");
	if (n->op == CONV2D)
		out_printf(w, "stride %lld %lld\ndilation %lld %lld\n",
			(long long)n->stride[0], (long long)n->stride[1],
			(long long)n->dil[0], (long long)n->dil[1]);
	writeattr(w, "num_banks", n->num_banks);
	writeattr(w, "layer_group", n->layer_group);
	writeattr(w, "global_layer_idx", n->global_idx);
	writeattr(w, "type_layer_idx", n->type_idx);
	out_printf(w, "status %s\n", status_names[n->status]);
	if (n->arch) {
		model = costopt_text(&n->opt);
		out_printf(w, "arch %s\nmodel %s\n", n->arch, model);
		free(model);
	}
	writecost(w, "cost", n->cost);
	writecost(w, "bound", n->lower);
	if (nest_mapped(n))
		writemapping(w, n);
}

void
nest_end(struct out *w, int64_t nlayer)
{
	keyfile_foot(w, nlayer);
}
