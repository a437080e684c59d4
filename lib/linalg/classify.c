#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "mlir/type.h"
#include "mlir/affine.h"
#include "linalg/contraction.h"
#include "linalg/classify.h"

/* Which operands a loop indexes: alone in a dimension, or within a sum. */
struct uses {
	bool alone[3][MLOOPS], within[3][MLOOPS];
	/* dimensions that are not a single loop, per operand */
	int sums[3];
};

static const char nolinear[] = "indexing maps that are not linear";
static const char diagonal[] = "a loop that indexes an operand twice";
static const char nowindow[] = "an index sum that is not a window";
static const char oneside[] = "a loop over one input only";
static const char outsum[] = "an index sum in the output";
static const char nosum[] = "no loop shared by both inputs to sum over";

/* Number of loops in a dimension; the first max of them into l. */
static int
terms(const struct affineexpr *e, int nloop, int *l, int max)
{
	int i, n = 0;

	for (i = 0; i < nloop; i++)
		if (e->c[i] && n++ < max)
			l[n - 1] = i;
	return n;
}

static const char *
finduses(const struct contraction *c, struct uses *u)
{
	struct affineexpr e;
	int k, i, j, n, l[MLOOPS];

	memset(u, 0, sizeof *u);
	for (k = 0; k < 3; k++)
		for (i = 0; i < c->map[k].nresult; i++) {
			affine_expr(&c->map[k], i, &e);
			if (!e.linear)
				return nolinear;
			n = terms(&e, c->nloop, l, MLOOPS);
			if (n == 0)
				continue;
			if (n > 1 || e.k || e.c[l[0]] != 1)
				u->sums[k]++;
			for (j = 0; j < n; j++) {
				bool *at = n > 1 || e.k || e.c[l[0]] != 1
					? u->within[k] : u->alone[k];

				if (u->alone[k][l[j]] || u->within[k][l[j]])
					return diagonal;
				at[l[j]] = true;
			}
		}
	return NULL;
}

/* Put the input of a convolution first. */
static void
swapinputs(struct contraction *c, struct uses *u)
{
	struct affinemap m = c->map[0];
	const struct type *ty = c->type[0];
	int op = c->operand[0];
	struct uses old = *u;

	c->map[0] = c->map[1];
	c->map[1] = m;
	c->type[0] = c->type[1];
	c->type[1] = ty;
	c->operand[0] = c->operand[1];
	c->operand[1] = op;
	memcpy(u->alone[0], old.alone[1], sizeof u->alone[0]);
	memcpy(u->alone[1], old.alone[0], sizeof u->alone[1]);
	memcpy(u->within[0], old.within[1], sizeof u->within[0]);
	memcpy(u->within[1], old.within[0], sizeof u->within[1]);
}

/* One of the loops of a window: output or filter position. */
static const char *
member(struct contraction *c, const struct uses *u,
	const struct affineexpr *e, int loop, struct window *w)
{
	bool o = u->alone[2][loop], f = u->alone[1][loop];
	int64_t k = e->c[loop];

	if (o == f || (o ? w->p : w->r) >= 0)
		return nowindow;
	if (o) {
		if (k < 0)
			return nowindow;
		w->p = loop;
		w->stride = k;
		c->role[loop] = c->nwin == 0 ? 'P' : c->nwin == 1 ? 'Q' : 'D';
	} else {
		/* a filter that runs backwards visits the same places */
		if (k == INT64_MIN)
			return nowindow;
		w->r = loop;
		w->dil = k < 0 ? -k : k;
		c->role[loop] = c->nwin == 0 ? 'R' : c->nwin == 1 ? 'S' : 'T';
	}
	return NULL;
}

static const char *
findwindows(struct contraction *c, const struct uses *u)
{
	const char *why;
	struct affineexpr e;
	int i, j, n, l[2];

	for (i = 0; i < c->map[0].nresult; i++) {
		struct window w = { -1, -1, 1, 1 };

		affine_expr(&c->map[0], i, &e);
		n = terms(&e, c->nloop, l, 2);
		if (n == 0 || (n == 1 && !e.k && e.c[l[0]] == 1))
			continue;
		if (n > 2)
			return nowindow;
		for (j = 0; j < n; j++) {
			why = member(c, u, &e, l[j], &w);
			if (why)
				return why;
		}
		assert(c->nwin < MRANK);
		c->win[c->nwin++] = w;
	}
	return NULL;
}

/* The role of a loop from the operands that it indexes, 0 if it has none. */
static char
roleof(bool conv, bool a, bool b, bool o)
{
	if (a && b && o)
		return conv ? 'G' : 'N';
	if (a && o)
		return conv ? 'N' : 'P';
	if (b && o)
		return conv ? 'K' : 'R';
	if (a && b)
		return conv ? 'C' : 'Q';
	return 0;
}

/* Of several batch loops, the last one in the output is the heads. */
static void
heads(struct contraction *c, const struct uses *u)
{
	struct affineexpr e;
	int i, l = 0, n = 0, last = -1;

	for (i = 0; i < c->map[2].nresult; i++) {
		affine_expr(&c->map[2], i, &e);
		if (terms(&e, c->nloop, &l, 1) == 1 && u->alone[0][l]
		    && u->alone[1][l]) {
			last = l;
			n++;
		}
	}
	if (n > 1)
		c->role[last] = 'H';
}

static const char *
findroles(struct contraction *c, const struct uses *u, const char *hint)
{
	bool have[128] = { false };
	int i, pass;

	for (i = 0; i < c->nloop; i++) {
		if (!c->role[i])
			c->role[i] = roleof(c->conv, u->alone[0][i],
				u->alone[1][i], u->alone[2][i]);
		have[(unsigned char)c->role[i]] = true;
	}
	for (pass = 0; pass < c->nloop; pass++) {
		i = pass;
		if (c->role[i])
			continue;
		if (!u->alone[2][i] || c->conv)
			return oneside;
		/* the inputs are broadcast along it */
		c->role[i] = hint && strchr("NPR", hint[i]) ? hint[i]
			: have['P'] && !have['R'] ? 'R' : 'P';
		have[(unsigned char)c->role[i]] = true;
	}
	return c->conv || have['Q'] ? NULL : nosum;
}

const char *
classify_loops(struct contraction *c, const char *hint)
{
	struct uses u;
	const char *why;
	int k;

	c->nloop = c->map[0].nloop;
	for (k = 0; k < 3; k++)
		if (c->map[k].nloop > MLOOPS || c->map[k].nresult > MRANK)
			return "too many loops";
	why = finduses(c, &u);
	if (why)
		return why;
	if (u.sums[2])
		return outsum;
	if (u.sums[0] && u.sums[1])
		return nowindow;
	if (u.sums[1])
		swapinputs(c, &u);
	why = findwindows(c, &u);
	if (why)
		return why;
	c->conv = c->nwin > 0;
	why = findroles(c, &u, hint);
	if (!why && !c->conv)
		heads(c, &u);
	return why;
}
