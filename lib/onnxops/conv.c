/* Convolutions. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/rows.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"
#include "onnxops/window.h"

/* A convolution at work. */
struct conv {
	const struct opvalue *x, *w;
	struct opwindow win;
	struct convrow row;
	/* first spatial dimension of input and output */
	int first;
};

/* kernel_shape, where it is there, is that of the filter. */
static int
checkkernel(struct call *c, const struct conv *v)
{
	int64_t k[MODEL_RANK];
	int i, st = window_list(c, "kernel_shape", v->win.n, k);

	for (i = 0; st == 1 && i < v->win.n; i++)
		if (!v->w->dim[2 + i].open && v->w->dim[2 + i].i != k[i])
			return model_fail(c->e->m, "kernel_shape has %lld, the "
				"filter '%s' %lld", (long long)k[i],
				v->w->name, (long long)v->w->dim[2 + i].i);
	return st < 0 ? -1 : 0;
}

/* An input of unknown shape beside a declared result: all sizes are open. */
static void
fromresult(struct call *c, struct conv *v)
{
	struct opvalue *x = arena_get(&c->e->m->arena, 1, sizeof *x);
	int i;

	x->name = v->x->name;
	value_rank(x, &c->e->m->arena, v->w->rank);
	for (i = 0; i < x->rank; i++)
		x->dim[i] = num_open("");
	x->dim[0] = out(c, 0)->dim[0];
	v->x = v->row.x = x;
}

/*
 * The operands and attributes: 1, 0 if sizes are not known (the rows then say
 * so), -1.
 */
static int
begin(struct call *c, struct conv *v)
{
	size_t iw = c->arg & CONV_QLINEAR ? 3 : 1;

	memset(v, 0, sizeof *v);
	v->row.last = c->arg & CONV_LAST || attr_int(c, "channels_last", 0);
	v->first = v->row.last ? 1 : 2;
	v->row.groups = attr_int(c, "group", 1);
	v->x = v->row.x = in(c, 0);
	v->w = v->row.w = in(c, iw);
	v->row.out = out(c, 0);
	if (!v->x || !v->w)
		return model_fail(c->e->m, "there is no input %zu",
			v->x ? iw : (size_t)0);
	if (!v->x->ranked && v->w->ranked && declared(c, 0) == 0 &&
	    out(c, 0)->ranked && out(c, 0)->rank == v->w->rank)
		fromresult(c, v);
	if (!v->x->ranked || !v->w->ranked)
		return row_conv(c->e->m, &v->row);
	if (v->x->rank != v->w->rank || v->w->rank < 3)
		return model_fail(c->e->m, "'%s' has %d dimensions, the filter "
			"'%s' %d", v->x->name, v->x->rank, v->w->name,
			v->w->rank);
	if (window_attrs(c, &v->win, v->w->rank - 2) < 0 ||
	    checkkernel(c, v) < 0)
		return -1;
	v->row.stride = v->win.stride;
	v->row.dil = v->win.dil;
	outlike(c, 0, v->x);
	return 1;
}

int
rule_conv(struct call *c)
{
	struct opvalue blocked;
	struct conv v;
	struct num *d;
	int i, st = begin(c, &v);

	if (st <= 0)
		return st;
	d = out(c, 0)->dim;
	d[v.row.last ? v.x->rank - 1 : 1] = v.w->dim[0];
	for (i = 0; i < v.win.n; i++)
		if (window_size(c, &v.win, i, &v.x->dim[v.first + i],
		    &v.w->dim[2 + i], &d[v.first + i]) < 0)
			return -1;
	if (declared(c, 0) < 0)
		return -1;
	if (c->arg & CONV_DEFORM) {
		model_skip(c->e->m, "its windows are bent by a third input",
			row_convmacs(&v.row));
		return 0;
	}
	if (c->arg & CONV_BLOCKED) {
		model_remark(c->e->m, "is laid out for one kind of CPU: its "
			"channels may be padded");
		value_shape(&blocked, &c->e->m->arena, v.x);
		blocked.name = v.x->name;
		blocked.dim[1] = num_open("");
		v.row.x = &blocked;
	}
	return row_conv(c->e->m, &v.row);
}

/* One size of what a transposed convolution gives. */
static int
grown(struct call *c, const struct conv *v, int i, int64_t extra,
	struct num *to)
{
	const struct num *size = &v->x->dim[v->first + i];
	const struct num *k = &v->w->dim[2 + i];
	int64_t n;

	if (size->open || k->open) {
		*to = num_open(size->open ? size->open : k->open);
		return 0;
	}
	if (size->i > INT32_MAX || size->i < 1 || k->i > INT32_MAX ||
	    k->i < 1 || extra > INT32_MAX || extra < -INT32_MAX)
		return model_fail(c->e->m, "a window of %lld on a size of "
			"%lld", (long long)k->i, (long long)size->i);
	if (v->win.autopad == PAD_SAME)
		n = size->i * v->win.stride[i];
	else
		n = (size->i - 1) * v->win.stride[i] +
			(k->i - 1) * v->win.dil[i] + 1 - v->win.pad[i] -
			v->win.pad[v->win.n + i] + extra;
	if (n < 1)
		return model_fail(c->e->m, "an output of size %lld",
			(long long)n);
	*to = num_int(n);
	return 0;
}

/* output_shape: of the spatial dimensions, or of all. */
static int
outputshape(struct call *c, const struct conv *v, struct num *d)
{
	const int64_t *a;
	size_t n;
	int i;

	a = attr_ints(c, "output_shape", &n);
	if (!a || n == 0)
		return 0;
	if (n < (size_t)v->win.n || n > (size_t)v->win.n + 2)
		return model_fail(c->e->m, "output_shape has %zu entries for "
			"%d dimensions", n, v->win.n);
	for (i = 0; i < v->win.n; i++)
		d[2 + i] = num_int(a[n - (size_t)v->win.n + (size_t)i]);
	return 1;
}

int
rule_convtranspose(struct call *c)
{
	const int64_t *extra;
	struct conv v;
	struct num *d;
	size_t n;
	int i, st = begin(c, &v);

	v.row.transposed = true;
	if (st <= 0)
		return st;
	d = out(c, 0)->dim;
	d[1] = num_mul(v.w->dim[1], num_int(v.row.groups));
	extra = attr_ints(c, "output_padding", &n);
	if (n > 0 && n != (size_t)v.win.n)
		return model_fail(c->e->m, "output_padding has %zu entries "
			"for %d dimensions", n, v.win.n);
	if ((st = outputshape(c, &v, d)) < 0)
		return -1;
	for (i = 0; i < v.win.n && st == 0; i++)
		if (grown(c, &v, i, n > 0 ? extra[i] : 0, &d[2 + i]) < 0)
			return -1;
	if (declared(c, 0) < 0)
		return -1;
	return row_conv(c->e->m, &v.row);
}
