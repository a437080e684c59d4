#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "milp/lp.h"
#include "milp/sol.h"
#include "group/frontier.h"
#include "group/alloc.h"

static void
init(struct alloc *a, int n)
{
	memset(a, 0, sizeof *a);
	a->bank = xcalloc((size_t)n, sizeof *a->bank);
	a->group = xcalloc((size_t)n, sizeof *a->group);
}

void
alloc_free(struct alloc *a)
{
	free(a->bank);
	free(a->group);
	memset(a, 0, sizeof *a);
}

/* Cycles of layers i..j on b banks each; a group's cost. */
static double
groupcost(const struct network *w, int i, int j, int b)
{
	double sum = 0;

	for (; i <= j; i++)
		sum += w->front[i]->cost[b];
	return sum;
}

/*
 * Numbers of banks at which the cost of layers i..j falls: the union of their
 * frontiers' steps, ascending. No others are worth giving to the group. The
 * caller frees.
 */
static int *
groupsteps(const struct network *w, int i, int j, int *n)
{
	int most = w->front[i]->most, b, k, *step;
	bool *at = xcalloc((size_t)most + 1, sizeof *at);

	for (; i <= j; i++)
		for (k = 0; k < w->front[i]->nstep; k++)
			at[w->front[i]->step[k]] = true;
	step = xcalloc((size_t)most + 1, sizeof *step);
	*n = 0;
	for (b = 1; b <= most; b++)
		if (at[b])
			step[(*n)++] = b;
	free(at);
	return step;
}

/*
 * f[j][k]: least cost of the first j layers on at most k banks; how: the banks
 * and the first layer of the last group of that allocation.
 */
struct dp {
	const struct network *w;
	int total;
	double *f;
	struct how {
		int bank, first;
	} *how;
};

static size_t
at(const struct dp *d, int j, int k)
{
	return (size_t)j * ((size_t)d->total + 1) + (size_t)k;
}

/* Make layers i..j a group. */
static void
tryspan(struct dp *d, int i, int j)
{
	int n, s, k, *step = groupsteps(d->w, i, j, &n);
	double c, v;

	for (s = 0; s < n && step[s] <= d->total; s++) {
		c = groupcost(d->w, i, j, step[s]);
		if (isinf(c))
			continue;
		for (k = step[s]; k <= d->total; k++) {
			v = d->f[at(d, i, k - step[s])] + c;
			if (v < d->f[at(d, j + 1, k)]) {
				d->f[at(d, j + 1, k)] = v;
				d->how[at(d, j + 1, k)] =
					(struct how){ step[s], i };
			}
		}
	}
	free(step);
}

/* Follow the choices back from all layers and banks. */
static void
trace(const struct dp *d, struct alloc *a)
{
	int j = d->w->n, k = d->total, i, groups = 0;

	a->cost = d->f[at(d, j, k)];
	while (j > 0) {
		struct how h = d->how[at(d, j, k)];

		assert(h.bank >= 1 && h.bank <= k && h.first < j);
		for (i = h.first; i < j; i++) {
			a->bank[i] = h.bank;
			a->group[i] = groups;
		}
		groups++;
		a->banks += h.bank;
		j = h.first;
		k -= h.bank;
	}
	for (i = 0; i < d->w->n; i++)
		a->group[i] = groups - 1 - a->group[i];
}

bool
alloc_best(struct alloc *a, const struct network *w, int total, int lmax)
{
	struct dp d = { .w = w, .total = total };
	size_t cells = ((size_t)w->n + 1) * ((size_t)total + 1), c;
	bool ok;
	int i, j;

	init(a, w->n);
	d.f = xcalloc(cells, sizeof *d.f);
	d.how = xcalloc(cells, sizeof *d.how);
	for (c = (size_t)total + 1; c < cells; c++)
		d.f[c] = INFINITY;
	for (j = 0; j < w->n; j++)
		for (i = j; i >= 0 && j - i < lmax; i--)
			tryspan(&d, i, j);
	ok = !isinf(d.f[at(&d, w->n, total)]);
	if (ok)
		trace(&d, a);
	free(d.f);
	free(d.how);
	return ok;
}

bool
alloc_even(struct alloc *a, const struct network *w, int total)
{
	int i, b = w->n ? total / w->n : 0;

	init(a, w->n);
	for (i = 0; i < w->n; i++) {
		int most = w->front[i]->most;

		a->bank[i] = b < most ? b : most;
		a->group[i] = i;
		a->banks += a->bank[i];
		a->cost += w->front[i]->cost[a->bank[i]];
	}
	return !isinf(a->cost);
}

int
alloc_least(const struct network *w, int lmax, int most)
{
	int lo = 1, hi = most, mid;
	struct alloc a;
	bool ok;

	while (lo <= hi) {
		mid = lo + (hi - lo) / 2;
		ok = alloc_best(&a, w, mid, lmax);
		alloc_free(&a);
		if (ok)
			hi = mid - 1;
		else
			lo = mid + 1;
	}
	return lo <= most ? lo : 0;
}

/* ---- as a MILP ---- */

/* Layers i to j as a group of b banks: a column of the LP. */
struct allocspan {
	int i, j, b;
	double cost;
};
struct spans {
	struct allocspan *s;
	size_t n, cap;
};

/* All spans, by their last layer: the order of the columns. */
static void
makespans(struct spans *sp, const struct network *w, int total, int lmax)
{
	int i, j, n, s, *step;
	double c;

	memset(sp, 0, sizeof *sp);
	for (j = 0; j < w->n; j++)
		for (i = j; i >= 0 && j - i < lmax; i--) {
			step = groupsteps(w, i, j, &n);
			for (s = 0; s < n && step[s] <= total; s++) {
				c = groupcost(w, i, j, step[s]);
				if (isinf(c))
					continue;
				sp->s = grow(sp->s, &sp->cap, sp->n,
					sizeof *sp->s);
				sp->s[sp->n++] = (struct allocspan){ i, j,
					step[s], c };
			}
			free(step);
		}
}

void
alloc_lp(struct lp *lp, const struct network *w, int total, int lmax)
{
	struct spans sp;
	size_t c;
	int l;

	makespans(&sp, w, total, lmax);
	for (c = 0; c < sp.n; c++)
		lp_addcol(lp, true, sp.s[c].cost, "G%d_%d_b%d", sp.s[c].i + 1,
			sp.s[c].j + 1, sp.s[c].b);
	if (sp.n == 0)
		lp_addcol(lp, true, 0, "none");
	for (l = 0; l < w->n; l++) {
		lp_addrow(lp, LPEQ, 1, l ? NULL : "each layer is in exactly "
			"one group: G<first>_<last>_b<banks>", "layer_%d",
			l + 1);
		for (c = 0; c < sp.n; c++)
			if (sp.s[c].i <= l && l <= sp.s[c].j)
				lp_term(lp, c, 1);
		if (lp->row[lp->nrow - 1].n == 0)
			lp_term(lp, 0, -1);
	}
	lp_addrow(lp, LPLE, total, "banks of all groups", "banks");
	for (c = 0; c < sp.n; c++)
		lp_term(lp, c, sp.s[c].b);
	lp_dropempty(lp);
	free(sp.s);
}

/* The span whose column has that name, or NULL. */
static const struct allocspan *
findspan(const struct spans *sp, const char *name)
{
	char text[64];
	size_t c;

	for (c = 0; c < sp->n; c++) {
		snprintf(text, sizeof text, "G%d_%d_b%d", sp->s[c].i + 1,
			sp->s[c].j + 1, sp->s[c].b);
		if (strcmp(text, name) == 0)
			return &sp->s[c];
	}
	return NULL;
}

static int
takespan(struct alloc *a, const struct allocspan *s, char err[1024])
{
	int l;

	for (l = s->i; l <= s->j; l++) {
		if (a->bank[l]) {
			snprintf(err, 1024, "layer %d is in two groups",
				l + 1);
			return -1;
		}
		a->bank[l] = s->b;
		/* a group is known by its first layer until they are counted */
		a->group[l] = s->i;
	}
	a->banks += s->b;
	a->cost += s->cost;
	return 0;
}

static int
takeall(struct alloc *a, const struct spans *sp, const struct sol *s,
	char err[1024])
{
	const struct allocspan *span;
	size_t i;

	for (i = 0; i < s->nval; i++) {
		span = findspan(sp, s->val[i].name);
		if (!span || fabs(s->val[i].value - 1) > 1e-6) {
			snprintf(err, 1024, span ? "'%.200s' must be 0 or 1" :
				"'%.200s' is not a column of this network's LP",
				s->val[i].name);
			return -1;
		}
		if (takespan(a, span, err) < 0)
			return -1;
	}
	return 0;
}

static int
checkwhole(struct alloc *a, int n, int total, const struct sol *s,
	char err[1024])
{
	int l, groups = -1, first = -1;

	for (l = 0; l < n; l++) {
		if (!a->bank[l]) {
			snprintf(err, 1024, "layer %d is in no group", l + 1);
			return -1;
		}
		groups += a->group[l] != first;
		first = a->group[l];
		a->group[l] = groups;
	}
	if (a->banks > total) {
		snprintf(err, 1024, "it uses %d banks, there are %d",
			a->banks, total);
		return -1;
	}
	if (!close_to(a->cost, s->objective, 1e-6)) {
		snprintf(err, 1024, "its groups cost %.15g cycles, it says "
			"%.15g", a->cost, s->objective);
		return -1;
	}
	return 0;
}

int
alloc_decode(struct alloc *a, const struct network *w, int total, int lmax,
	const struct sol *s, char err[1024])
{
	struct spans sp;
	int st;

	init(a, w->n);
	if (s->status > SOLFEASIBLE) {
		snprintf(err, 1024, "its status is %s",
			sol_statuses[s->status]);
		return -1;
	}
	makespans(&sp, w, total, lmax);
	st = takeall(a, &sp, s, err);
	if (st == 0)
		st = checkwhole(a, w->n, total, s, err);
	free(sp.s);
	return st;
}
