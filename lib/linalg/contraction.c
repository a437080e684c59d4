#include <assert.h>
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "nest/nest.h"
#include "mlir/type.h"
#include "mlir/affine.h"
#include "mlir/value.h"
#include "mlir/dict.h"
#include "linalg/namedops.h"
#include "linalg/contraction.h"

void
contraction_free(struct contraction *c)
{
	int i;

	for (i = 0; i < 3; i++)
		affine_free(&c->map[i]);
}

/* The windows by their letter: output loop, filter loop. */
static const struct {
	char letter, p, r;
} windows[] = { { 'z', 'D', 'T' }, { 'y', 'P', 'R' }, { 'x', 'Q', 'S' } };

static int
windowof(char letter)
{
	int i;

	for (i = 0; i < 3; i++)
		if (windows[i].letter == letter)
			return i;
	return -1;
}

/* The loop of that letter, a new one where it is the first of its letter. */
static int
loopof(struct contraction *c, char *letters, char letter)
{
	int i;

	for (i = 0; i < c->nloop; i++)
		if (letters[i] == letter)
			return i;
	assert(c->nloop < MLOOPS);
	letters[i] = letter;
	c->role[i] = (char)toupper((unsigned char)letter);
	return c->nloop++;
}

/*
 * Value i of a list of n strides or dilations into *v; 1 if the list is
 * absent. 0, or -1 (r->err).
 */
static int
listval(const struct contraction *c, struct in *r, const struct dict *d,
	enum dictlist l, int i, int n, int64_t *v)
{
	static const char *const names[] = { [ML_STRIDES] = "stride",
		[ML_DILATIONS] = "dilation" };
	const struct value *list = &d->list[l];

	*v = 1;
	if (!d->have[l])
		return 0;
	if (list->ints.width != 0 && list->ints.width != 64)
		return in_failat(r, c->line, "%ss must be integers of 64 "
			"bits, found %d", names[l], list->ints.width);
	if (list->ints.n != n)
		return in_failat(r, c->line, "linalg.%s takes %d %ss, found "
			"%d", c->op, n, names[l], list->ints.n);
	assert(list->kind == MV_INTS && list->ints.v && i < n);
	*v = list->ints.v[list->ints.splat ? 0 : i];
	if (*v < 1 || *v > 1 << 30)
		return in_failat(r, c->line, "%s must be a positive integer, "
			"found %lld", names[l], (long long)*v);
	return 0;
}

static int
addwindow(struct contraction *c, struct in *r, char *letters, int w, int i,
	int n, const struct dict *d)
{
	struct window *x = &c->win[i];

	assert(i < MRANK && w >= 0);
	x->p = loopof(c, letters, windows[w].p);
	x->r = loopof(c, letters, windows[w].r);
	return listval(c, r, d, ML_STRIDES, i, n, &x->stride) < 0
		? -1 : listval(c, r, d, ML_DILATIONS, i, n, &x->dil);
}

/* The map of one operand; its windows are in the order of c->win. */
static void
lettermap(struct contraction *c, int k, const char *s, char *letters)
{
	struct affineexpr e;
	int i, w = 0;

	affine_new(&c->map[k], c->nloop, (int)strlen(s));
	for (i = 0; s[i]; i++) {
		memset(&e, 0, sizeof e);
		e.linear = true;
		if (windowof(s[i]) < 0) {
			e.c[loopof(c, letters, s[i])] = 1;
		} else {
			assert(w < c->nwin);
			e.c[c->win[w].p] = c->win[w].stride;
			e.c[c->win[w].r] = c->win[w].dil;
			w++;
		}
		affine_set(&c->map[k], i, &e);
	}
}

int
contraction_named(struct contraction *c, struct in *r, const struct namedop *s,
	const struct dict *d, bool other)
{
	const char *maps[3] = { s->a, other ? s->b2 : s->b, s->o };
	char letters[MLOOPS];
	const char *p;
	int k, n = 0;

	assert(!other || s->b2);
	for (p = s->a; *p; p++)
		n += windowof(*p) >= 0;
	c->conv = n > 0;
	for (p = s->a; *p; p++)
		if (windowof(*p) >= 0 && addwindow(c, r, letters,
		    windowof(*p), c->nwin++, n, d) < 0)
			return -1;
	for (k = 0; k < 3; k++)
		for (p = maps[k]; *p; p++)
			if (windowof(*p) < 0)
				loopof(c, letters, *p);
	for (k = 0; k < 3; k++)
		lettermap(c, k, maps[k], letters);
	return 0;
}

/* The loop of a dimension that is just one loop, or -1. */
static int
plainloop(const struct affineexpr *e, int nloop)
{
	int i, at = -1;

	if (!e->linear || e->k)
		return -1;
	for (i = 0; i < nloop; i++) {
		if (e->c[i] == 0)
			continue;
		if (e->c[i] != 1 || at >= 0)
			return -1;
		at = i;
	}
	return at;
}

static int
checkrank(const struct contraction *c, struct in *r, int k)
{
	const struct type *ty = c->type[k];
	char buf[200];

	if (!ty->shaped)
		return in_failat(r, c->line, "operand %d of linalg.%s must be "
			"a tensor or memref", c->operand[k], c->op);
	if (ty->rank < 0)
		return in_failat(r, c->line, "operand %d of linalg.%s has no "
			"rank", c->operand[k], c->op);
	if (ty->rank != c->map[k].nresult)
		return in_failat(r, c->line, "operand %d of linalg.%s (%s) "
			"must have %d dimensions, has %d", c->operand[k],
			c->op, type_text(ty, buf), c->map[k].nresult,
			ty->rank);
	return 0;
}

/* A loop's bound from a dimension, against those set before. */
static int
setbound(struct contraction *c, struct in *r, int k, int dim, int loop,
	int *where)
{
	int64_t v = c->type[k]->dim[dim];
	char buf[200], old[200];

	if (v == 0)
		return in_failat(r, c->line, "linalg.%s: dimension %d of "
			"operand %d (%s) is 0", c->op, dim, c->operand[k],
			type_text(c->type[k], buf));
	if (v < 0)
		return 0;
	if (c->bound[loop] == 0) {
		c->bound[loop] = v;
		where[loop] = k;
	}
	if (c->bound[loop] != v)
		return in_failat(r, c->line, "linalg.%s: loop %c is %lld in "
			"operand %d (%s) but %lld in operand %d (%s)", c->op,
			c->role[loop], (long long)c->bound[loop],
			c->operand[where[loop]],
			type_text(c->type[where[loop]], old),
			(long long)v, c->operand[k],
			type_text(c->type[k], buf));
	return 0;
}

/* A loop that no size gives: the user must have set '?'. */
static int
dynamic(struct contraction *c, struct in *r, int k, int dim, int loop,
	const struct dimsizes *dims)
{
	char buf[200];

	if (c->bound[loop])
		return 0;
	c->bound[loop] = dims->loop[(unsigned char)c->role[loop]];
	if (c->bound[loop] == 0)
		c->bound[loop] = dims->any;
	if (c->bound[loop] == 0)
		return in_failat(r, c->line, "linalg.%s: loop %c is dynamic, "
			"dimension %d of operand %d (%s) being '?'; option -D "
			"can set it", c->op, c->role[loop], dim,
			c->operand[k], type_text(c->type[k], buf));
	return 0;
}

/* Whether the windows lie within a dimension; the bounds are known. */
static int
checksum(const struct contraction *c, struct in *r, int k, int dim,
	const struct affineexpr *e)
{
	int64_t lo = e->k, hi = lo, size = c->type[k]->dim[dim], far;
	bool fits = true;
	char buf[200];
	int i;

	for (i = 0; i < c->nloop; i++) {
		fits = mul64(e->c[i], c->bound[i] - 1, &far) && fits
			&& add64(far, e->c[i] < 0 ? lo : hi,
			e->c[i] < 0 ? &lo : &hi);
	}
	if (size == 0)
		return in_failat(r, c->line, "linalg.%s: dimension %d of "
			"operand %d (%s) is 0", c->op, dim, c->operand[k],
			type_text(c->type[k], buf));
	if (fits && lo >= 0 && (size < 0 || hi < size))
		return 0;
	return in_failat(r, c->line, "linalg.%s: the windows reach from %lld "
		"to %lld in dimension %d of operand %d (%s)", c->op,
		(long long)lo, (long long)hi, dim, c->operand[k],
		type_text(c->type[k], buf));
}

int
contraction_bounds(struct contraction *c, struct in *r,
	const struct dimsizes *dims)
{
	int where[MLOOPS] = { 0 };
	struct affineexpr e;
	int k, i, pass, loop, st;

	for (k = 0; k < 3; k++)
		if (checkrank(c, r, k) < 0)
			return -1;
	for (pass = 0; pass < 3; pass++)
		for (k = 0; k < 3; k++)
			for (i = 0; i < c->map[k].nresult; i++) {
				affine_expr(&c->map[k], i, &e);
				loop = plainloop(&e, c->nloop);
				st = 0;
				if (pass == 0 && loop >= 0)
					st = setbound(c, r, k, i, loop, where);
				else if (pass == 1 && loop >= 0)
					st = dynamic(c, r, k, i, loop, dims);
				else if (pass == 2 && loop < 0)
					st = checksum(c, r, k, i, &e);
				if (st < 0)
					return -1;
			}
	return 0;
}

/* Multiply the bound of a nest's loop. */
static int
times(const struct contraction *c, struct in *r, struct nest *n, char role,
	int64_t bound)
{
	const char *at = strchr(var_names, role);
	int64_t *to;

	/* foldwindows left no D or T */
	assert(at && *at);
	to = &n->bound[at - var_names];
	if (mul64(*to, bound, to) && *to <= NEST_MAXBOUND)
		return 0;
	return in_failat(r, c->line, "linalg.%s: loop %c runs more than %lld "
		"times", c->op, role, (long long)NEST_MAXBOUND);
}

static void
setrole(struct contraction *c, int loop, char role)
{
	if (loop >= 0)
		c->role[loop] = role;
}

static int64_t
boundof(const struct contraction *c, int loop)
{
	return loop < 0 ? 1 : c->bound[loop];
}

/*
 * More than two windows: one of filter size 1 is a batch, one of output size
 * 1 is input channels. What remains takes the rows and columns; whether it is
 * two windows or fewer.
 */
static bool
foldwindows(struct contraction *c)
{
	static const char roles[2][2] = { { 'P', 'R' }, { 'Q', 'S' } };
	struct window *w;
	int i, n = c->nwin, at = 0;

	for (i = 0; i < c->nwin; i++) {
		w = &c->win[i];
		if (n > 2 && (boundof(c, w->r) == 1 || boundof(c, w->p) == 1)) {
			char role = boundof(c, w->r) == 1 ? 'N' : 'C';

			setrole(c, w->p, role);
			setrole(c, w->r, role);
			n--;
			continue;
		}
		if (at == 2)
			return false;
		setrole(c, w->p, roles[at][0]);
		setrole(c, w->r, roles[at][1]);
		c->win[at++] = *w;
	}
	c->nwin = at;
	return true;
}

int
contraction_nest(struct contraction *c, struct in *r, struct nest *n)
{
	int i;

	nest_init(n, c->conv ? CONV2D : GEMM);
	if (c->conv && !foldwindows(c))
		return 0;
	for (i = 0; i < c->nloop; i++)
		if (times(c, r, n, c->role[i], c->bound[i]) < 0)
			return -1;
	if (nest_macs(n) < 0)
		return in_failat(r, c->line, "linalg.%s: the product of the "
			"bounds exceeds 2^62", c->op);
	for (i = 0; i < c->nwin; i++) {
		n->stride[i] = c->win[i].stride;
		n->dil[i] = c->win[i].dil;
		if (n->stride[i] > 1 << 30 || n->dil[i] > 1 << 30)
			return in_failat(r, c->line, "linalg.%s: stride or "
				"dilation is too large", c->op);
	}
	return 1;
}

int64_t
contraction_product(const struct contraction *c)
{
	int64_t macs = 1;
	int i;

	for (i = 0; i < c->nloop; i++)
		if (c->bound[i] == 0 || !mul64(macs, c->bound[i], &macs))
			return -1;
	return macs;
}

int64_t
contraction_macs(const struct affinemap *map, const struct type *type, int n)
{
	struct contraction c = { .nloop = map[0].nloop };
	struct affineexpr e;
	int k, i, loop;

	if (c.nloop > MLOOPS)
		return -1;
	for (k = 0; k < n; k++) {
		if (!type[k].shaped || map[k].nresult != type[k].rank)
			continue;
		for (i = 0; i < map[k].nresult; i++) {
			affine_expr(&map[k], i, &e);
			loop = plainloop(&e, c.nloop);
			if (loop >= 0 && type[k].dim[i] > 0)
				c.bound[loop] = type[k].dim[i];
		}
	}
	return contraction_product(&c);
}
