#include <stdbool.h>
#include <stdint.h>
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

/* A nest as it goes into a row. */
struct row {
	const struct nest *n;
	/* zero if it is not mapped */
	struct agg g;
};

static void
addword(struct table *t, const char *s)
{
	table_add(t, "%s", s);
}

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
addattr(struct table *t, int64_t v)
{
	addint(t, v != NOATTR, v);
}

static void
addbound(struct table *t, const struct nest *n, enum var v)
{
	const char letter[2] = { var_names[v], '\0' };

	addint(t, var_find(n->op, letter) >= 0, n->bound[v]);
}

static void
addmodel(struct table *t, const struct nest *n)
{
	char *model = n->arch ? costopt_text(&n->opt) : xstrdup("-");

	table_add(t, "%.*s", (int)strcspn(model, " "), model);
	free(model);
}

/* What only a convolution has, what only a mapping, what only both. */
#define CONV(r) ((r)->n->op == CONV2D)
#define MAPPED(r) (nest_mapped((r)->n))

/*
 * Every column: its name, whether it holds words, and how its cell is added
 * to table t for row r.
 */
#define COLUMNS(X) \
	X("layer", true, addword(t, r->n->name)) \
	X("op", true, addword(t, op_names[r->n->op])) \
	X("source", true, addword(t, r->n->source)) \
	X("N", false, addbound(t, r->n, VN)) \
	X("K", false, addbound(t, r->n, VK)) \
	X("P", false, addbound(t, r->n, VP)) \
	X("Q", false, addbound(t, r->n, VQ)) \
	X("C", false, addbound(t, r->n, VC)) \
	X("R", false, addbound(t, r->n, VR)) \
	X("S", false, addbound(t, r->n, VS)) \
	X("H", false, addbound(t, r->n, VH)) \
	X("groups", false, addbound(t, r->n, VG)) \
	X("stride_h", false, addint(t, CONV(r), r->n->stride[0])) \
	X("stride_w", false, addint(t, CONV(r), r->n->stride[1])) \
	X("dil_h", false, addint(t, CONV(r), r->n->dil[0])) \
	X("dil_w", false, addint(t, CONV(r), r->n->dil[1])) \
	X("num_banks", false, addint(t, true, r->n->num_banks)) \
	X("layer_group", false, addattr(t, r->n->layer_group)) \
	X("global_layer_idx", false, addattr(t, r->n->global_idx)) \
	X("type_layer_idx", false, addattr(t, r->n->type_idx)) \
	X("status", true, addword(t, status_names[r->n->status])) \
	X("model", true, addmodel(t, r->n)) \
	X("cost", false, table_addnum(t, r->n->cost)) \
	X("bound", false, table_addnum(t, r->n->lower)) \
	X("M", false, addint(t, MAPPED(r), r->g.M)) \
	X("B1", false, addint(t, MAPPED(r), r->g.B1)) \
	X("B2", false, addint(t, MAPPED(r), r->g.B2)) \
	X("u_pr", false, addint(t, MAPPED(r) && CONV(r), r->g.u_pr)) \
	X("u_qs", false, addint(t, MAPPED(r) && CONV(r), r->g.u_qs))

#define X(name, word, add) name,
static const char *const names[] = { COLUMNS(X) };
#undef X
#define X(name, word, add) word,
static const bool words[] = { COLUMNS(X) };
#undef X

void
nesttab_init(struct table *t)
{
	table_init(t, sizeof names / sizeof *names, names, words);
}

void
nesttab_add(struct table *t, const struct nest *n)
{
	struct row row = { .n = n }, *r = &row;

	if (nest_mapped(n))
		cost_aggregate(n, n->opt.counting, &r->g);
#define X(name, word, add) add;
	COLUMNS(X)
#undef X
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

	nesttab_init(&t);
	nesttab_add(&t, n);
	out_puts(w, "{");
	table_jsonrow(&t, w, 0);
	if (nest_mapped(n))
		jsonmapping(w, n);
	out_puts(w, "}");
	table_free(&t);
}
