#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "nest/nest.h"
#include "model/value.h"
#include "model/model.h"
#include "model/rows.h"

/* N matrices (P,Q) times (Q,R). */
struct gemm {
	int64_t n, p, q, r;
};

static int
addgemm(struct opmodel *m, const struct gemm *g, const char *part)
{
	struct nest n;

	nest_init(&n, GEMM);
	n.bound[VN] = g->n;
	n.bound[VP] = g->p;
	n.bound[VQ] = g->q;
	n.bound[VR] = g->r;
	return model_row(m, &n, part);
}

/* *to times the size; -1 if it is open or the product too large. */
static int
times(struct opmodel *m, int64_t *to, const struct num *d, const char *of)
{
	int64_t v;

	if (model_need(m, d, of, &v) < 0)
		return -1;
	if (!mul64(*to, v, to))
		return model_fail(m, "'%s': sizes whose product exceeds "
			"2^63", of);
	return 0;
}

/* What is known of a size that stands in two places. */
static int
agree(struct opmodel *m, const struct num *a, const struct num *b,
	const char *what, struct num *d)
{
	if (num_differ(a, b))
		return model_fail(m, "%s %lld and %lld differ", what,
			(long long)a->i, (long long)b->i);
	*d = a->open ? *b : *a;
	return 0;
}

static int
known(struct opmodel *m, const struct opvalue *v)
{
	if (v->ranked)
		return 0;
	if (v->why)
		return model_fail(m, "the sizes of '%s' are not known: %s",
			v->name, v->why);
	return model_fail(m, "the sizes of '%s' are not known", v->name);
}

/* ---- products ---- */

static bool
isone(const struct num *d)
{
	return !d->open && d->i == 1;
}

/* The batch dimension that is i from the right, of a and b. */
static int
batch(struct opmodel *m, struct gemm *g, const struct opvalue *a, int na,
	const struct opvalue *b, int nb, int i)
{
	static const struct num one = { .i = 1 };
	const struct num *x = i < na ? &a->dim[na - 1 - i] : &one;
	const struct num *y = i < nb ? &b->dim[nb - 1 - i] : &one;
	struct num d;

	if (isone(y))
		return times(m, isone(x) ? &g->n : &g->p, x, a->name);
	if (isone(x))
		return times(m, &g->r, y, b->name);
	if (agree(m, x, y, "batch sizes", &d) < 0)
		return -1;
	return times(m, &g->n, &d, a->name);
}

int
row_product(struct opmodel *m, const struct opvalue *a, const struct opvalue *b)
{
	struct gemm g = { 1, 1, 1, 1 };
	struct num inner;
	int na, nb, i;

	if (known(m, a) < 0 || known(m, b) < 0)
		return -1;
	if (a->rank == 0 || b->rank == 0)
		return model_fail(m, "'%s' is a scalar, not a matrix",
			a->rank == 0 ? a->name : b->name);
	/* a vector is a matrix of one row or column, without a batch */
	na = a->rank > 1 ? a->rank - 2 : 0;
	nb = b->rank > 1 ? b->rank - 2 : 0;
	if (agree(m, &a->dim[a->rank - 1], &b->dim[b->rank > 1 ?
	    b->rank - 2 : 0], "inner sizes", &inner) < 0)
		return -1;
	for (i = 0; i < na || i < nb; i++)
		if (batch(m, &g, a, na, b, nb, i) < 0)
			return -1;
	if (times(m, &g.q, &inner, a->name) < 0 ||
	    (a->rank > 1 && times(m, &g.p, &a->dim[na], a->name) < 0) ||
	    (b->rank > 1 && times(m, &g.r, &b->dim[nb + 1], b->name) < 0))
		return -1;
	return addgemm(m, &g, NULL);
}

/* The size of letter c in v; NULL if it is not there or does not count. */
static const struct num *
sizeof_letter(const struct opvalue *v, const char *letters, char c,
	const struct num *other)
{
	const char *p = strchr(letters, c);
	const struct num *d;

	if (!p)
		return NULL;
	d = &v->dim[p - letters];
	return isone(d) && other && !isone(other) ? NULL : d;
}

/* One letter; what it multiplies follows from where it stands. */
static int
letter(struct opmodel *m, struct gemm *g, char c, const struct opvalue *a,
	const char *la, const struct opvalue *b, const char *lb,
	const char *lout, bool *summed)
{
	const struct num *x = sizeof_letter(a, la, c, NULL);
	const struct num *y = sizeof_letter(b, lb, c, x);
	bool out = strchr(lout, c) != NULL;
	struct num d;

	x = sizeof_letter(a, la, c, y);
	if (x && y) {
		if (agree(m, x, y, "sizes of a dimension", &d) < 0)
			return -1;
		*summed |= !out;
		return times(m, out ? &g->n : &g->q, &d, a->name);
	}
	/* what one operand alone sums up is summed before the product */
	if (!out)
		return 0;
	if (x)
		return times(m, &g->p, x, a->name);
	return times(m, &g->r, y, b->name);
}

int
row_contract(struct opmodel *m, const struct opvalue *a, const char *la,
	const struct opvalue *b, const char *lb, const char *lout)
{
	struct gemm g = { 1, 1, 1, 1 };
	bool summed = false;
	const char *p;

	if (known(m, a) < 0 || known(m, b) < 0)
		return -1;
	assert((int)strlen(la) == a->rank && (int)strlen(lb) == b->rank);
	for (p = la; *p; p++)
		if (strchr(la, *p) == p &&
		    letter(m, &g, *p, a, la, b, lb, lout, &summed) < 0)
			return -1;
	for (p = lb; *p; p++)
		if (strchr(lb, *p) == p && !strchr(la, *p) &&
		    letter(m, &g, *p, a, la, b, lb, lout, &summed) < 0)
			return -1;
	return summed ? addgemm(m, &g, NULL) : 0;
}

int
row_linear(struct opmodel *m, const struct opvalue *x, int64_t in, int64_t out,
	const char *part)
{
	struct gemm g = { 1, 1, in, out };
	struct num d = num_int(in);
	int i;

	if (known(m, x) < 0)
		return -1;
	if (x->rank < 1)
		return model_fail(m, "'%s' is a scalar, not a matrix",
			x->name);
	if (agree(m, &x->dim[x->rank - 1], &d, "inner sizes", &d) < 0)
		return -1;
	for (i = 0; i < x->rank - 1; i++)
		if (times(m, &g.p, &x->dim[i], x->name) < 0)
			return -1;
	return addgemm(m, &g, part);
}

/* ---- convolutions ---- */

/* Where the sizes stand: the first spatial one, and the channels. */
static int
firstspace(const struct convrow *c)
{
	return c->last ? 1 : 2;
}

static int
channels(const struct convrow *c, const struct opvalue *v)
{
	return c->last ? v->rank - 1 : 1;
}

static int
checkconv(struct opmodel *m, const struct convrow *c)
{
	const struct num *in;
	struct num want;

	if (known(m, c->x) < 0 || known(m, c->w) < 0 || known(m, c->out) < 0)
		return -1;
	if (c->w->rank < 3)
		return model_fail(m, "the filter '%s' has %d sizes, not 3 or "
			"more", c->w->name, c->w->rank);
	if (c->x->rank != c->w->rank)
		return model_fail(m, "'%s' has %d sizes, the filter has %d",
			c->x->name, c->x->rank, c->w->rank);
	assert(c->out->rank == c->x->rank);
	if (c->groups < 1)
		return model_fail(m, "%lld groups", (long long)c->groups);
	if (!c->w->dim[0].open && c->w->dim[0].i % c->groups != 0)
		return model_fail(m, "%lld filters in %lld groups",
			(long long)c->w->dim[0].i, (long long)c->groups);
	in = &c->x->dim[channels(c, c->x)];
	want = c->transposed ? c->w->dim[0] :
		num_mul(c->w->dim[1], num_int(c->groups));
	if (num_differ(in, &want))
		return model_fail(m, "'%s' has %lld channels, the filter wants "
			"%lld", c->x->name, (long long)in->i,
			(long long)want.i);
	return 0;
}

/*
 * The dimension that is folded where there are more than two: the first of
 * filter size 1, else the first of output size 1; -1 if there is none.
 */
static int
foldable(const struct convrow *c, const bool *gone)
{
	int i, found = -1;

	for (i = 0; i < c->w->rank - 2; i++) {
		if (gone[i])
			continue;
		if (isone(&c->w->dim[2 + i]))
			return i;
		if (found < 0 && isone(&c->out->dim[firstspace(c) + i]))
			found = i;
	}
	return found;
}

/* Fold all but two dimensions; 1 if that cannot be done, 0, -1. */
static int
foldwindows(struct opmodel *m, const struct convrow *c, bool *gone,
	struct nest *n)
{
	int left, i, st;

	for (left = c->w->rank - 2; left > 2; left--) {
		if ((i = foldable(c, gone)) < 0)
			return 1;
		gone[i] = true;
		if (isone(&c->w->dim[2 + i]))
			st = times(m, &n->bound[VN],
				&c->out->dim[firstspace(c) + i], c->out->name);
		else
			st = times(m, &n->bound[VC], &c->w->dim[2 + i],
				c->w->name);
		if (st < 0)
			return -1;
	}
	return 0;
}

/* The dimensions that are left are rows, then columns. */
static int
setwindows(struct opmodel *m, const struct convrow *c, const bool *gone,
	struct nest *n)
{
	static const enum var out[] = { VP, VQ }, filter[] = { VR, VS };
	int i, at = 0;

	for (i = 0; i < c->w->rank - 2; i++) {
		if (gone[i])
			continue;
		assert(at < 2);
		if (times(m, &n->bound[out[at]],
		    &c->out->dim[firstspace(c) + i], c->out->name) < 0 ||
		    times(m, &n->bound[filter[at]], &c->w->dim[2 + i],
		    c->w->name) < 0)
			return -1;
		n->stride[at] = c->transposed ? 1 : c->stride[i];
		n->dil[at++] = c->dil[i];
	}
	return 0;
}

double
row_convmacs(const struct convrow *c)
{
	int64_t out = value_count(c->out), w = value_count(c->w);
	int per = c->transposed ? 1 : 0;

	if (out < 0 || w < 0 || c->w->dim[per].open || c->w->dim[per].i < 1)
		return 0;
	/* a transposed filter has K / groups, the output K */
	return (double)out * (double)w / (double)c->w->dim[per].i /
		(c->transposed ? (double)c->groups : 1);
}

int
row_conv(struct opmodel *m, const struct convrow *c)
{
	bool gone[MODEL_RANK] = { false };
	int k = c->transposed ? 1 : 0, st;
	struct nest n;

	if (checkconv(m, c) < 0)
		return -1;
	nest_init(&n, CONV2D);
	if (times(m, &n.bound[VN], &c->out->dim[0], c->out->name) < 0 ||
	    times(m, &n.bound[VK], &c->w->dim[k], c->w->name) < 0 ||
	    times(m, &n.bound[VC], &c->w->dim[1 - k], c->w->name) < 0)
		return -1;
	n.bound[VG] = c->groups;
	n.bound[c->transposed ? VC : VK] /= c->groups;
	st = foldwindows(m, c, gone, &n);
	if (st == 1) {
		model_skip(m, "more than two dimensions with windows",
			row_convmacs(c));
		return 0;
	}
	if (st < 0 || setwindows(m, c, gone, &n) < 0)
		return -1;
	return model_row(m, &n, NULL);
}

/* ---- attention, recurrence ---- */

int
row_attention(struct opmodel *m, const struct attnrow *a)
{
	struct gemm g = { 1, 1, a->size, a->keys };

	if (a->kvheads < 1 || a->heads % a->kvheads != 0)
		return model_fail(m, "%lld heads of queries do not share %lld "
			"heads of keys", (long long)a->heads,
			(long long)a->kvheads);
	if (!mul64(a->batch, a->kvheads, &g.n) ||
	    !mul64(a->heads / a->kvheads, a->queries, &g.p))
		return model_fail(m, "sizes whose product exceeds 2^63");
	if (addgemm(m, &g, "scores") < 0)
		return -1;
	g.q = a->keys;
	g.r = a->vsize;
	return addgemm(m, &g, "values");
}

int
row_recurrent(struct opmodel *m, const struct rnnrow *r)
{
	struct gemm in = { 1, 1, r->input, 1 };
	struct gemm hid = { r->directions, 1, r->hidden, 1 };

	if (!mul64(r->steps, r->batch, &in.p) ||
	    !mul64(r->gates, r->hidden, &hid.r) ||
	    !mul64(hid.r, r->directions, &in.r))
		return model_fail(m, "sizes whose product exceeds 2^63");
	hid.p = in.p;
	if (addgemm(m, &in, "input") < 0)
		return -1;
	return addgemm(m, &hid, "hidden");
}
