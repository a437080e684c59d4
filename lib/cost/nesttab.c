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
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"
#include "cost/nesttab.h"

const char *const nesttab_names[NNESTCOL] = { "layer", "op", "source", "N",
	"K", "P", "Q", "C", "R", "S", "H", "groups", "stride_h", "stride_w",
	"dil_h", "dil_w", "num_banks", "layer_group", "global_layer_idx",
	"type_layer_idx", "status", "model", "cost", "bound", "M", "B1",
	"B2", "u_pr", "u_qs" };
const bool nesttab_words[NNESTCOL] = { [0] = true, [1] = true, [2] = true,
	[20] = true, [21] = true };

/* An integer where it applies, else '-'. */
static void
addint(struct table *t, bool applies, int64_t v)
{
	if (applies)
		table_add(t, "%lld", (long long)v);
	else
		table_add(t, "-");
}

static void
addmapping(struct table *t, const struct nest *n)
{
	bool mapped = nest_mapped(n), conv = mapped && n->op == CONV2D;
	struct agg g = { 0 };

	if (mapped)
		cost_aggregate(n, n->opt.counting, &g);
	addint(t, mapped, g.M);
	addint(t, mapped, g.B1);
	addint(t, mapped, g.B2);
	addint(t, conv, g.u_pr);
	addint(t, conv, g.u_qs);
}

void
nesttab_add(struct table *t, const struct nest *n)
{
	static const char letters[] = "NKPQCRSH";
	bool conv = n->op == CONV2D;
	char name[2] = { 0 };
	char *model;
	int i, v;

	table_add(t, "%s", n->name);
	table_add(t, "%s", op_names[n->op]);
	table_add(t, "%s", n->source);
	for (i = 0; letters[i]; i++) {
		name[0] = letters[i];
		v = var_find(n->op, name);
		addint(t, v >= 0, v >= 0 ? n->bound[v] : 0);
	}
	addint(t, conv, n->bound[VG]);
	for (i = 0; i < 2; i++)
		addint(t, conv, n->stride[i]);
	for (i = 0; i < 2; i++)
		addint(t, conv, n->dil[i]);
	addint(t, true, n->num_banks);
	addint(t, n->layer_group != NOATTR, n->layer_group);
	addint(t, n->global_idx != NOATTR, n->global_idx);
	addint(t, n->type_idx != NOATTR, n->type_idx);
	table_add(t, "%s", status_names[n->status]);
	model = n->arch ? costopt_text(&n->opt) : xstrdup("-");
	table_add(t, "%.*s", (int)strcspn(model, " "), model);
	free(model);
	table_addnum(t, n->cost);
	table_addnum(t, n->lower);
	addmapping(t, n);
}

static void
jsonmapping(struct out *w, const struct nest *n)
{
	enum var vars[NVAR];
	int i, k, l, nv = nest_vars(n->op, vars);

	out_puts(w, ", \"split\": {");
	for (i = 0; i < nv; i++) {
		const int64_t *t = n->tile[vars[i]], *c = n->coef[vars[i]];

		out_printf(w, "%s\"%c\": {\"bank\": %lld, \"step\": %lld, "
			"\"column\": %lld, \"stride\": [%lld, %lld, %lld]}",
			i ? ", " : "", var_names[vars[i]],
			(long long)t[LBANK], (long long)t[LSTEP],
			(long long)t[LCOLUMN], (long long)c[LBANK],
			(long long)c[LSTEP], (long long)c[LCOLUMN]);
	}
	out_puts(w, "}, \"order\": {");
	for (k = 0; k < NLEVEL; k++) {
		/* the steps are the first member, then columns and banks */
		l = (LSTEP + k) % NLEVEL;
		out_printf(w, "%s\"%s\": \"", k ? ", " : "", level_names[l]);
		for (i = 0; i < nv; i++)
			out_printf(w, "%c", var_names[n->order[l][i]]);
		out_puts(w, "\"");
	}
	out_puts(w, "}");
}

void
nesttab_json(struct out *w, const struct nest *n)
{
	struct table t;

	table_init(&t, NNESTCOL, nesttab_names, nesttab_words);
	nesttab_add(&t, n);
	out_puts(w, "{");
	table_jsonrow(&t, w, 0);
	if (nest_mapped(n))
		jsonmapping(w, n);
	out_puts(w, "}");
	table_free(&t);
}
