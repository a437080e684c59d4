#include <assert.h>
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/util.h"
#include "base/out.h"
#include "nest/nest.h"
#include "nest/loops.h"

static void
indent(struct out *w, int depth)
{
	for (; depth > 0; depth--)
		out_puts(w, "  ");
}

static char
lower(enum var v)
{
	return (char)tolower((unsigned char)var_names[v]);
}

/* One loop per variable that runs more than once at this level. */
/* The digit of its counters: X is x2 banks, x0 steps, x1 columns. */
static int
digit(enum level l)
{
	static const int digits[NLEVEL] = { [LBANK] = 2, [LSTEP] = 0,
		[LCOLUMN] = 1 };

	assert(l < NLEVEL);
	return digits[l];
}

static int
writelevel(struct out *w, const struct nest *n, enum level l, int depth)
{
	enum var vars[NVAR];
	int i, nv = nest_vars(n->op, vars);

	for (i = 0; i < nv; i++) {
		enum var v = n->order[l][i];

		if (n->tile[v][l] == 1)
			continue;
		indent(w, depth++);
		out_printf(w, "%s %c%d in 0..%lld\t# %s\n",
			l == LSTEP ? "for" : "parallel for", lower(v), digit(l),
			(long long)n->tile[v][l] - 1, level_names[l]);
	}
	return depth;
}

/* "k = 16*k2 + 4*k0 + k1" */
static void
writeindex(struct out *w, const struct nest *n, enum var v, int depth)
{
	bool any = false;
	int i;

	indent(w, depth);
	out_printf(w, "%c = ", lower(v));
	for (i = 0; i < NLEVEL; i++) {
		if (n->tile[v][i] == 1)
			continue;
		out_puts(w, any ? " + " : "");
		if (n->coef[v][i] != 1)
			out_printf(w, "%lld*", (long long)n->coef[v][i]);
		out_printf(w, "%c%d", lower(v), digit((enum level)i));
		any = true;
	}
	out_puts(w, any ? "\n" : "0\n");
}

/* "4*p + 2*r", factors of 1 left out. */
static char *
window(int64_t stride, char p, int64_t dil, char r)
{
	char a[32] = "", b[32] = "";

	if (stride != 1)
		snprintf(a, sizeof a, "%lld*", (long long)stride);
	if (dil != 1)
		snprintf(b, sizeof b, "%lld*", (long long)dil);
	return xasprintf("%s%c + %s%c", a, p, b, r);
}

/* "if (k < 7 and q < 55)" for the loops that go beyond their bound. */
static int
writeguard(struct out *w, const struct nest *n, int depth)
{
	enum var vars[NVAR];
	int i, nv = nest_vars(n->op, vars);
	const char *word = "if (";

	if (!nest_padded(n))
		return depth;
	indent(w, depth);
	for (i = 0; i < nv; i++)
		if (nest_extent(n, vars[i]) > n->bound[vars[i]]) {
			out_printf(w, "%s%c < %lld", word, lower(vars[i]),
				(long long)n->bound[vars[i]]);
			word = " and ";
		}
	out_puts(w, ")\n");
	return depth + 1;
}

static void
writebody(struct out *w, const struct nest *n, int depth)
{
	bool groups = n->bound[VG] > 1;
	char *row, *col;

	indent(w, depth);
	if (n->op == GEMM) {
		out_puts(w, "Out[n][h][p][r] += A[n][h][p][q] * "
			"B[n][h][q][r]\n");
		return;
	}
	row = window(n->stride[0], 'p', n->dil[0], 'r');
	col = window(n->stride[1], 'q', n->dil[1], 's');
	if (groups)
		out_printf(w, "Out[n][g][k][p][q] += In[n][g][c][%s][%s] * "
			"W[g][k][c][r][s]\n", row, col);
	else
		out_printf(w, "Out[n][k][p][q] += In[n][c][%s][%s] * "
			"W[k][c][r][s]\n", row, col);
	free(row);
	free(col);
}

static int
writeplain(struct out *w, const struct nest *n)
{
	enum var vars[NVAR];
	int i, depth = 0, nv = nest_vars(n->op, vars);

	for (i = 0; i < nv; i++) {
		if (vars[i] == VG && n->bound[VG] == 1)
			continue;
		indent(w, depth++);
		out_printf(w, "for %c in 0..%lld\n", lower(vars[i]),
			(long long)n->bound[vars[i]] - 1);
	}
	return depth;
}

void
loops_write(struct out *w, const struct nest *n)
{
	enum var vars[NVAR];
	int i, depth = 0, nv = nest_vars(n->op, vars);

	out_printf(w, "# %s: %s, %s\n", n->name, op_names[n->op],
		status_names[n->status]);
	if (!nest_mapped(n)) {
		depth = writeplain(w, n);
	} else {
		for (i = 0; i < NLEVEL; i++)
			depth = writelevel(w, n, (enum level)i, depth);
		for (i = 0; i < nv; i++)
			if (vars[i] != VG || n->bound[VG] > 1)
				writeindex(w, n, vars[i], depth);
		depth = writeguard(w, n, depth);
	}
	writebody(w, n, depth);
}
