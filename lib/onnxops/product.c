/* Products of matrices. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/rows.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* Both operands, the second one input c->arg; false: one is not there. */
static bool
operands(struct call *c, struct opvalue *a, struct opvalue *b)
{
	const struct opvalue *x = in(c, 0), *y = in(c, (size_t)c->arg);

	if (!x || !y) {
		model_fail(c->e->m, "there is no input %d",
			x ? c->arg : 0);
		return false;
	}
	*a = *x;
	*b = *y;
	return true;
}

/*
 * An open or unknown size of the left operand that the declared result has:
 * all but the inner one, where the right operand is a matrix.
 */
static int
fromresult(struct call *c, struct opvalue *a, const struct opvalue *b)
{
	struct opvalue *o = out(c, 0), left;
	int i;

	if (a->ranked ? a->rank < 2 : !b->ranked)
		return 0;
	if (b->rank != 2 || declared(c, 0) < 0)
		return b->rank != 2 ? 0 : -1;
	if (!o->ranked || o->rank < 1 || (a->ranked && a->rank != o->rank))
		return 0;
	left = *a;
	value_rank(&left, &c->e->m->arena, o->rank);
	for (i = 0; i < o->rank - 1; i++)
		left.dim[i] = a->ranked && !a->dim[i].open ? a->dim[i] :
			o->dim[i];
	left.dim[i] = a->ranked ? a->dim[i] : b->dim[0];
	*a = left;
	return 0;
}

static void
swap(struct num *d, int i, int j)
{
	struct num t = d[i];

	d[i] = d[j];
	d[j] = t;
}

/* A copy of the sizes, which are then moved about. */
static void
own(struct call *c, struct opvalue *v)
{
	struct num *d = v->dim;

	if (!v->ranked)
		return;
	v->dim = arena_get(&c->e->m->arena, (size_t)v->rank, sizeof *d);
	if (v->rank > 0)
		memcpy(v->dim, d, (size_t)v->rank * sizeof *d);
}

int
rule_gemm(struct call *c)
{
	struct opvalue a, b;
	struct num *d;

	if (!operands(c, &a, &b))
		return -1;
	if ((a.ranked && a.rank != 2) || (b.ranked && b.rank != 2))
		return model_fail(c->e->m, "operands of %d and %d dimensions, "
			"not 2", a.rank, b.rank);
	own(c, &a);
	own(c, &b);
	if (a.ranked && attr_int(c, "transA", 0))
		swap(a.dim, 0, 1);
	if (b.ranked && attr_int(c, "transB", 0))
		swap(b.dim, 0, 1);
	if (fromresult(c, &a, &b) < 0)
		return -1;
	if (a.ranked && b.ranked) {
		d = outrank(c, 0, 2);
		d[0] = a.dim[0];
		d[1] = b.dim[1];
		out(c, 0)->floating = 32;
	}
	return row_product(c->e->m, &a, &b);
}

/* Shape of the product: batches broadcast, then rows and columns. */
static int
productshape(struct call *c, const struct opvalue *a, const struct opvalue *b)
{
	struct opvalue ba = *a, bb = *b;
	const struct opvalue *v[2] = { &ba, &bb };
	struct opvalue *o = out(c, 0);
	struct num *d;
	int n;

	ba.rank = a->rank > 2 ? a->rank - 2 : 0;
	bb.rank = b->rank > 2 ? b->rank - 2 : 0;
	if (broadcast(c, v, 2) < 0)
		return -1;
	n = o->rank;
	d = o->dim;
	value_rank(o, &c->e->m->arena, n + (a->rank > 1) + (b->rank > 1));
	if (n > 0)
		memcpy(o->dim, d, (size_t)n * sizeof *d);
	if (a->rank > 1)
		o->dim[n++] = a->dim[a->rank - 2];
	if (b->rank > 1)
		o->dim[n] = b->dim[b->rank - 1];
	o->floating = 32;
	return 0;
}

static int
product(struct call *c, struct opvalue *a, const struct opvalue *b)
{
	if (fromresult(c, a, b) < 0 || row_product(c->e->m, a, b) < 0)
		return -1;
	return productshape(c, a, b);
}

int
rule_matmul(struct call *c)
{
	struct opvalue a, b;

	return operands(c, &a, &b) ? product(c, &a, &b) : -1;
}

/* transBatch: the first dimension moves before the last; then trans. */
static void
fuse(struct call *c, struct opvalue *v, const char *batch, const char *trans)
{
	struct num first;
	size_t n;

	if (!v->ranked || v->rank < 2)
		return;
	own(c, v);
	n = (size_t)v->rank - 2;
	if (attr_int(c, batch, 0) && n > 0) {
		first = v->dim[0];
		memmove(v->dim, v->dim + 1, n * sizeof *v->dim);
		v->dim[n] = first;
	}
	if (attr_int(c, trans, 0))
		swap(v->dim, v->rank - 2, v->rank - 1);
}

int
rule_fusedmatmul(struct call *c)
{
	struct opvalue a, b;

	if (!operands(c, &a, &b))
		return -1;
	fuse(c, &a, "transBatchA", "transA");
	fuse(c, &b, "transBatchB", "transB");
	return product(c, &a, &b);
}

int
rule_matmulnbits(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	int64_t k = attr_int(c, "K", 0), n = attr_int(c, "N", 0);

	if (!x || k < 1 || n < 1)
		return model_fail(c->e->m, "needs an input and attributes K "
			"and N");
	if (row_linear(c->e->m, x, k, n, NULL) < 0)
		return -1;
	outlike(c, 0, x);
	out(c, 0)->dim[x->rank - 1] = num_int(n);
	return 0;
}
