/* Operators whose results come from shapes and attributes. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"
#include "onnx/tensor.h"

/* ---- Constant ---- */

/* A list of n numbers, one of them if scalar. */
static void
constants(struct call *c, const struct nodeattr *a, size_t n, bool scalar)
{
	struct opvalue *v = out(c, 0);
	size_t i;

	v->floating = a->type == AT_FLOAT || a->type == AT_FLOATS ? 32 : 0;
	value_rank(v, &c->e->m->arena, scalar ? 0 : 1);
	if (!scalar)
		v->dim[0] = num_int((int64_t)n);
	if (!value_room(v, &c->e->m->arena))
		return;
	for (i = 0; i < n; i++)
		switch (a->type) {
		case AT_INT:
			v->data[i] = num_int(a->i);
			break;
		case AT_INTS:
			v->data[i] = num_int(a->ints[i]);
			break;
		case AT_FLOAT:
			v->data[i] = num_float(a->f);
			break;
		default:
			v->data[i] = num_float(a->floats[i]);
			break;
		}
}

int
rule_constant(struct call *c)
{
	static const char *const names[] = { "value", "value_int",
		"value_ints", "value_float", "value_floats", "sparse_value" };
	const struct nodeattr *a = NULL;
	size_t i;

	for (i = 0; !a && i < sizeof names / sizeof names[0]; i++)
		a = attr_find(c, names[i]);
	if (!a || a->dropped)
		return 0;
	switch (a->type) {
	case AT_TENSOR:
	case AT_SPARSE:
		return a->t ? tensor_value(c->e->o, a->t, out(c, 0)) : 0;
	case AT_INT:
	case AT_FLOAT:
		constants(c, a, 1, true);
		return 0;
	case AT_INTS:
		constants(c, a, a->nints, false);
		return 0;
	case AT_FLOATS:
		constants(c, a, a->nfloats, false);
		return 0;
	default:
		return 0;
	}
}

/* ---- Shape, Size ---- */

int
rule_shape(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	int64_t from, to;
	struct opvalue *v = out(c, 0);

	if (!ranked(c, 0))
		return 0;
	from = attr_int(c, "start", 0);
	to = attr_int(c, "end", x->rank);
	from = from < 0 ? from + x->rank : from;
	to = to < 0 ? to + x->rank : to;
	from = from < 0 ? 0 : from > x->rank ? x->rank : from;
	to = to < from ? from : to > x->rank ? x->rank : to;
	value_rank(v, &c->e->m->arena, 1);
	v->dim[0] = num_int(to - from);
	value_room(v, &c->e->m->arena);
	if (to > from)
		memcpy(v->data, x->dim + from,
			(size_t)(to - from) * sizeof *v->data);
	return 0;
}

int
rule_size(struct call *c)
{
	struct opvalue *v = out(c, 0);

	value_rank(v, &c->e->m->arena, 0);
	if (in(c, 0) && in(c, 0)->ranked)
		*value_room(v, &c->e->m->arena) =
			value_span(in(c, 0), 0, in(c, 0)->rank);
	return 0;
}

/* ---- filled tensors ---- */

/* The sizes of output 0 are the contents of input i. */
static int
sizesfrom(struct call *c, size_t i)
{
	const struct num *s = data(c, i);
	struct num *d;
	int64_t k, n;

	if (!s || in(c, i)->ndata > MODEL_RANK)
		return unknown(c, 0, i);
	n = in(c, i)->ndata;
	d = outrank(c, 0, (int)n);
	for (k = 0; k < n; k++) {
		d[k] = s[k];
		if (!s[k].open && s[k].i < 0)
			return model_fail(c->e->m, "a size of %lld",
				(long long)s[k].i);
	}
	return 0;
}

int
rule_constantofshape(struct call *c)
{
	const struct nodeattr *a = attr_find(c, "value");
	struct opvalue one = { .floating = 32 }, *v = out(c, 0);
	int64_t k;

	if (sizesfrom(c, 0) < 0)
		return -1;
	if (a && a->t && (tensor_value(c->e->o, a->t, &one) < 0 ||
	    tensor_contents(c->e->o, a->t, &one) < 0))
		return -1;
	v->floating = one.floating;
	if (!v->ranked || (a && !(one.data && one.ndata == 1)) ||
	    !value_room(v, &c->e->m->arena))
		return 0;
	for (k = 0; k < v->ndata; k++)
		v->data[k] = a ? one.data[0] : num_float(0);
	return 0;
}

/* RandomNormal and the like: an attribute shape. */
int
rule_random(struct call *c)
{
	size_t n, i;
	const int64_t *s = attr_ints(c, "shape", &n);
	struct num *d;

	if (!s)
		return 0;
	d = outrank(c, 0, (int)n);
	for (i = 0; i < n; i++)
		d[i] = num_int(s[i]);
	return 0;
}

int
rule_eye(struct call *c)
{
	if (ranked(c, 0))
		outlike(c, 0, in(c, 0));
	return 0;
}

/* ---- Range, NonZero ---- */

static double
scalar(const struct opvalue *v)
{
	return v->floating ? v->data[0].f : (double)v->data[0].i;
}

int
rule_range(struct call *c)
{
	struct opvalue *v = out(c, 0);
	const struct num *x[3];
	double n, step;
	int64_t k;
	size_t i;

	value_rank(v, &c->e->m->arena, 1);
	v->floating = in(c, 0) ? in(c, 0)->floating : 0;
	for (i = 0; i < 3; i++) {
		x[i] = data(c, i);
		if (!x[i] || in(c, i)->ndata != 1 || x[i]->open) {
			v->dim[0] = x[i] && in(c, i)->ndata == 1 ?
				num_open(x[i]->open) : nosize(c);
			return 0;
		}
	}
	step = scalar(in(c, 2));
	n = ceil((scalar(in(c, 1)) - scalar(in(c, 0))) / step);
	if (!(n < 9e15))
		return model_fail(c->e->m, "a range from %g to %g by %g",
			scalar(in(c, 0)), scalar(in(c, 1)), step);
	v->dim[0] = num_int(n > 0 ? (int64_t)n : 0);
	if (!value_room(v, &c->e->m->arena))
		return 0;
	for (k = 0; k < v->ndata; k++)
		v->data[k] = v->floating ?
			num_float(x[0]->f + (double)k * step) :
			num_add(*x[0], num_mul(num_int(k), *x[2]));
	return 0;
}

/* Index k of element i, row-major. */
static int64_t
indexof(const struct opvalue *x, int64_t i, int k)
{
	return i / value_span(x, k + 1, x->rank).i % x->dim[k].i;
}

/* Contents: the indices of those that are not 0; false if not known. */
static bool
nonzeros(struct call *c, const struct opvalue *x, const struct num *d)
{
	struct opvalue *v = out(c, 0);
	int64_t i, n = 0;
	int k;

	for (i = 0; i < x->ndata; i++) {
		if (d[i].open)
			return false;
		n += x->floating ? d[i].f != 0 : d[i].i != 0;
	}
	v->dim[1] = num_int(n);
	if (!value_room(v, &c->e->m->arena))
		return true;
	for (i = n = 0; i < x->ndata; i++)
		if (x->floating ? d[i].f != 0 : d[i].i != 0) {
			for (k = 0; k < x->rank; k++)
				v->data[k * v->dim[1].i + n] =
					num_int(indexof(x, i, k));
			n++;
		}
	return true;
}

int
rule_nonzero(struct call *c)
{
	const struct num *d = data(c, 0);
	struct num *s;

	if (!ranked(c, 0))
		return 0;
	s = outrank(c, 0, 2);
	s[0] = num_int(in(c, 0)->rank);
	s[1] = nosize(c);
	if (d)
		nonzeros(c, in(c, 0), d);
	return 0;
}
