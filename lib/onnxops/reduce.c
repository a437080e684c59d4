/* Reductions along axes; normalisations and others that keep a shape. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* The axes, an attribute or input 1, into on; 1 none are named, 0, or -1. */
static int
reduceaxes(struct call *c, int rank, bool on[MODEL_RANK], bool *open)
{
	size_t n, i;
	const int64_t *a = attr_ints(c, "axes", &n);
	const struct num *d = a ? NULL : data(c, 1);
	int k;

	*open = !a && in(c, 1) && !d;
	for (k = 0; k < rank; k++)
		on[k] = false;
	n = a ? n : d ? (size_t)in(c, 1)->ndata : 0;
	for (i = 0; i < n; i++) {
		if ((k = axis(c, a ? a[i] : d[i].i, rank)) < 0)
			return -1;
		on[k] = true;
	}
	return n == 0;
}

static struct num
fold(int op, struct num a, struct num b, int floating)
{
	if (floating && !a.open && !b.open)
		switch (op) {
		case E_ADD:
			return num_float(a.f + b.f);
		case E_MUL:
			return num_float(a.f * b.f);
		case E_MAX:
			return a.f > b.f ? a : b;
		case E_MIN:
			return a.f < b.f ? a : b;
		default:
			return num_open("");
		}
	switch (op) {
	case E_ADD:
		return num_add(a, b);
	case E_MUL:
		return num_mul(a, b);
	case E_MAX:
		return a.open ? a : b.open ? b : a.i > b.i ? a : b;
	case E_MIN:
		return a.open ? a : b.open ? b : a.i < b.i ? a : b;
	default:
		return num_open("");
	}
}

/* Contents where everything is reduced to one element. */
static void
reducedata(struct call *c)
{
	struct opvalue *v = out(c, 0);
	const struct opvalue *x = in(c, 0);
	const struct num *d;
	struct num sum;
	int64_t k;

	v->floating = x->floating;
	if (c->arg == E_NONE || value_count(v) != 1 || value_count(x) < 1 ||
	    !(d = data(c, 0)))
		return;
	for (sum = d[0], k = 1; k < x->ndata; k++)
		sum = fold(c->arg, sum, d[k], x->floating);
	*value_room(v, &c->e->m->arena) = sum;
}

int
rule_reduce(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	bool on[MODEL_RANK], open, keep = attr_int(c, "keepdims", 1) != 0;
	int none, i, k = 0;
	struct num *d;

	if (!ranked(c, 0))
		return 0;
	if ((none = reduceaxes(c, x->rank, on, &open)) < 0)
		return -1;
	if (open && !keep)
		return unknown(c, 0, 1);
	if (none && attr_int(c, "noop_with_empty_axes", 0)) {
		outlike(c, 0, x);
		return 0;
	}
	for (i = 0; i < x->rank; i++)
		k += keep || !(none || on[i]);
	d = outrank(c, 0, k);
	for (i = k = 0; i < x->rank; i++) {
		if (open)
			d[k++] = nosize(c);
		else if (!none && !on[i])
			d[k++] = x->dim[i];
		else if (keep)
			d[k++] = num_int(1);
	}
	if (!open)
		reducedata(c);
	return 0;
}

int
rule_argreduce(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	bool keep = attr_int(c, "keepdims", 1) != 0;
	struct num *d;
	int a, i, k = 0;

	if (!ranked(c, 0))
		return 0;
	if ((a = axis(c, attr_int(c, "axis", 0), x->rank)) < 0)
		return -1;
	d = outrank(c, 0, x->rank - !keep);
	for (i = 0; i < x->rank; i++)
		if (i != a)
			d[k++] = x->dim[i];
		else if (keep)
			d[k++] = num_int(1);
	return 0;
}

int
rule_cumsum(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	bool exclusive = attr_int(c, "exclusive", 0) != 0;
	struct num sum = num_int(0), next;
	struct opvalue *v = out(c, 0);
	const struct num *d;
	int64_t k, i, n;

	if (!ranked(c, 0))
		return 0;
	outlike(c, 0, x);
	if (x->rank != 1 || !(d = data(c, 0)) || !value_room(v,
	    &c->e->m->arena))
		return 0;
	n = v->ndata;
	for (k = 0; k < n; k++) {
		i = attr_int(c, "reverse", 0) ? n - 1 - k : k;
		next = fold(E_ADD, sum, d[i], x->floating);
		v->data[i] = exclusive ? sum : next;
		sum = next;
	}
	return 0;
}

/* ---- results as large as an input ---- */

/* Output 0 is like input arg; of the others nothing is known. */
int
rule_like(struct call *c)
{
	size_t i = (size_t)c->arg;

	if (!in(c, i) || !in(c, i)->ranked)
		return unknown(c, 0, i);
	outlike(c, 0, in(c, i));
	return 0;
}

/* Mean and deviation keep a 1 for what is normalised. */
int
rule_layernorm(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	size_t i;
	int a, k;

	if (!ranked(c, 0))
		return 0;
	if ((a = axis(c, attr_int(c, "axis", -1), x->rank)) < 0)
		return -1;
	outlike(c, 0, x);
	for (i = 1; i < c->nout && i < 3; i++) {
		outlike(c, i, x);
		for (k = a; k < x->rank; k++)
			out(c, i)->dim[k] = num_int(1);
	}
	/* SkipLayerNormalization gives the sum as output 3 */
	if (c->nout > 3)
		outlike(c, 3, x);
	return 0;
}

/* BiasSplitGelu: one half multiplies the other. */
int
rule_halved(struct call *c)
{
	struct num *d;

	if (!ranked(c, 0) || in(c, 0)->rank < 1)
		return 0;
	outlike(c, 0, in(c, 0));
	d = &out(c, 0)->dim[in(c, 0)->rank - 1];
	if (!d->open)
		d->i /= 2;
	return 0;
}

int
rule_dropout(struct call *c)
{
	if (!ranked(c, 0))
		return 0;
	outlike(c, 0, in(c, 0));
	outlike(c, 1, in(c, 0));
	return 0;
}

/* DynamicQuantizeLinear: the values, a scale, a zero point. */
int
rule_dynquant(struct call *c)
{
	if (!ranked(c, 0))
		return 0;
	outlike(c, 0, in(c, 0));
	out(c, 0)->floating = 0;
	outrank(c, 1, 0);
	outrank(c, 2, 0);
	return 0;
}

/* ReorderOutput: blocks of channels back to so many. */
int
rule_reorder(struct call *c)
{
	if (!ranked(c, 0))
		return 0;
	outlike(c, 0, in(c, 0));
	if (in(c, 0)->rank > 1 && attr_int(c, "channels", 0) > 0)
		out(c, 0)->dim[1] = num_int(attr_int(c, "channels", 0));
	return 0;
}
