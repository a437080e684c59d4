/* Elementwise operators: shapes broadcast, contents of small tensors. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* ---- shapes ---- */

/* Two sizes of one dimension; 0, or -1 if they do not broadcast. */
static int
widen(struct call *c, struct num *d, const struct num *x)
{
	if (!x->open && x->i == 1)
		return 0;
	if (!d->open && d->i == 1) {
		*d = *x;
		return 0;
	}
	if (num_differ(d, x))
		return model_fail(c->e->m, "sizes %lld and %lld do not "
			"broadcast", (long long)d->i, (long long)x->i);
	/* of an open one and a known one that is not 1 the known one holds */
	if (d->open && (!x->open || !*d->open))
		*d = *x;
	return 0;
}

int
broadcast(struct call *c, const struct opvalue *const *v, size_t n)
{
	int rank = 0, k;
	struct num *d;
	size_t i;

	for (i = 0; i < n; i++)
		if (v[i]->rank > rank)
			rank = v[i]->rank;
	d = outrank(c, 0, rank);
	for (k = 0; k < rank; k++)
		d[k] = num_int(1);
	for (i = 0; i < n; i++)
		for (k = 0; k < v[i]->rank; k++)
			if (widen(c, &d[rank - v[i]->rank + k],
			    &v[i]->dim[k]) < 0)
				return -1;
	return 0;
}

/* ---- arithmetic ---- */

static double
number(const struct num *x, int floating)
{
	return floating ? x->f : (double)x->i;
}

static struct num
floatop(int op, double a, double b)
{
	switch (op) {
	case E_ADD:
		return num_float(a + b);
	case E_SUB:
		return num_float(a - b);
	case E_MUL:
		return num_float(a * b);
	case E_DIV:
		return num_float(a / b);
	case E_POW:
		return num_float(pow(a, b));
	case E_MOD:
		return num_float(fmod(a, b));
	case E_MAX:
		return num_float(a > b ? a : b);
	case E_MIN:
		return num_float(a < b ? a : b);
	case E_EQUAL:
		return num_int(a == b);
	case E_GREATER:
		return num_int(a > b);
	case E_LESS:
		return num_int(a < b);
	case E_GEQUAL:
		return num_int(a >= b);
	case E_LEQUAL:
		return num_int(a <= b);
	default:
		return num_open("");
	}
}

/* a / b towards 0, and what is left with the sign of b. */
static struct num
divide(int op, int64_t a, int64_t b)
{
	int64_t r;

	if (b == 0 || (a == INT64_MIN && b == -1))
		return num_open("");
	if (op == E_DIV)
		return num_int(a / b);
	r = a % b;
	return num_int(r != 0 && (r < 0) != (b < 0) ? r + b : r);
}

static struct num
power(int64_t a, int64_t b)
{
	double v = pow((double)a, (double)b);

	if (!(v > -9e15 && v < 9e15))
		return num_open("");
	return num_int((int64_t)v);
}

static struct num
intop(int op, int64_t a, int64_t b)
{
	switch (op) {
	case E_ADD:
		return num_add(num_int(a), num_int(b));
	case E_SUB:
		return b == INT64_MIN ? num_open("") :
			num_add(num_int(a), num_int(-b));
	case E_MUL:
		return num_mul(num_int(a), num_int(b));
	case E_DIV:
	case E_MOD:
		return divide(op, a, b);
	case E_POW:
		return power(a, b);
	case E_MAX:
		return num_int(a > b ? a : b);
	case E_MIN:
		return num_int(a < b ? a : b);
	case E_EQUAL:
		return num_int(a == b);
	case E_GREATER:
		return num_int(a > b);
	case E_LESS:
		return num_int(a < b);
	case E_GEQUAL:
		return num_int(a >= b);
	case E_LEQUAL:
		return num_int(a <= b);
	case E_AND:
		return num_int(a && b);
	case E_OR:
		return num_int(a || b);
	case E_XOR:
		return num_int(!a != !b);
	default:
		return num_open("");
	}
}

/* A result of a type of so many bits. */
static struct num
rounded(struct num x, int floating)
{
	if (floating > 0 && floating <= 32)
		x.f = (double)(float)x.f;
	return x;
}

/*
 * An element that hangs on an open size: known all the same where it is
 * multiplied by 0 or, in a sum or product, stays what it was.
 */
static struct num
openop(int op, const struct num *a, const struct num *b)
{
	const struct num *open = a->open ? a : b;
	const struct num *other = a->open ? b : a;

	if (other->open)
		return *open;
	if (op == E_MUL && other->i == 0)
		return num_int(0);
	if ((op == E_MUL && other->i == 1) || (op == E_ADD && other->i == 0) ||
	    (op == E_DIV && open == a && other->i == 1))
		return *open;
	/* a size is never negative: it is not the -1 of a Reshape */
	if (op == E_EQUAL && other->i < 0)
		return num_int(0);
	return num_open(open->open);
}

static struct num
binary(int op, const struct num *a, int fa, const struct num *b, int fb)
{
	if (a->open || b->open)
		return openop(op, a, b);
	if (fa || fb)
		return floatop(op, number(a, fa), number(b, fb));
	return intop(op, a->i, b->i);
}

/* ---- operators ---- */

/* Element of w that goes with element i of the output v. */
static size_t
elementof(const struct opvalue *v, size_t i, const struct opvalue *w)
{
	size_t at = 0, step = 1;
	int k, j;

	for (k = v->rank - 1, j = w->rank - 1; k >= 0; k--, j--) {
		size_t n = (size_t)v->dim[k].i;

		if (j >= 0 && w->dim[j].i != 1)
			at += i % n * step;
		if (j >= 0)
			step *= (size_t)w->dim[j].i;
		i /= n;
	}
	return at;
}

/* Whether one operator's results are truth values. */
static bool
istruth(int op)
{
	return op >= E_EQUAL;
}

/* Output 0 op input i, element by element, where output 0 has contents. */
static void
accumulate(struct call *c, size_t i, int fa, struct num *to)
{
	const struct opvalue *w = in(c, i);
	struct opvalue *v = out(c, 0);
	int64_t k;

	for (k = 0; k < v->ndata; k++)
		to[k] = rounded(binary(c->arg, &to[k], fa,
			&w->data[elementof(v, (size_t)k, w)], w->floating),
			istruth(c->arg) ? 0 : v->floating);
}

/* Contents of the output from those of the inputs, if all are known. */
static void
compute(struct call *c)
{
	struct opvalue *v = out(c, 0);
	int64_t n = value_count(v), k;
	struct num *to;
	size_t i;

	if (c->arg == E_NONE || n < 0 || n > MODEL_DATA)
		return;
	for (i = 0; i < c->nin; i++)
		if (value_count(in(c, i)) < 0 || !data(c, i))
			return;
	to = value_room(v, &c->e->m->arena);
	for (k = 0; k < n; k++)
		to[k] = in(c, 0)->data[elementof(v, (size_t)k, in(c, 0))];
	for (i = 1; i < c->nin; i++)
		accumulate(c, i, in(c, 0)->floating, to);
}

int
rule_nary(struct call *c)
{
	struct arena *a = &c->e->m->arena;
	const struct opvalue **v = arena_get(a, c->nin, sizeof *v);
	size_t i;

	for (i = 0; i < c->nin; i++) {
		if (!ranked(c, i))
			return 0;
		v[i] = in(c, i);
	}
	if (c->nin == 0)
		return 0;
	/* before opset 7 the second operand is fitted to the first */
	if (attr_find(c, "broadcast") || attr_find(c, "axis")) {
		outlike(c, 0, v[0]);
		return 0;
	}
	if (broadcast(c, v, c->nin) < 0)
		return -1;
	out(c, 0)->floating = istruth(c->arg) ? 0 : v[0]->floating;
	compute(c);
	return 0;
}

int
rule_qlinear2(struct call *c)
{
	const struct opvalue *v[2];

	if (!ranked(c, 0) || !ranked(c, 3))
		return 0;
	v[0] = in(c, 0);
	v[1] = in(c, 3);
	return broadcast(c, v, 2);
}

int
rule_where(struct call *c)
{
	const struct opvalue *v[3];
	struct opvalue *o = out(c, 0);
	struct num *to;
	int64_t k, n;
	size_t i;

	for (i = 0; i < 3; i++) {
		if (!ranked(c, i))
			return 0;
		v[i] = in(c, i);
	}
	if (broadcast(c, v, 3) < 0)
		return -1;
	o->floating = v[1]->floating;
	n = value_count(o);
	if (n < 0 || n > MODEL_DATA || !data(c, 0) || !data(c, 1) ||
	    !data(c, 2))
		return 0;
	to = value_room(o, &c->e->m->arena);
	for (k = 0; k < n; k++) {
		const struct num *t = &v[0]->data[elementof(o, (size_t)k,
			v[0])];

		i = t->open ? 0 : t->i ? 1 : 2;
		to[k] = i ? v[i]->data[elementof(o, (size_t)k, v[i])] :
			num_open(t->open);
	}
	return 0;
}

static double
unaryfloat(int op, double x)
{
	switch (op) {
	case E_FLOOR:
		return floor(x);
	case E_CEIL:
		return ceil(x);
	case E_ROUND:
		return nearbyint(x);
	case E_NEG:
		return -x;
	case E_ABS:
		return fabs(x);
	case E_SQRT:
		return sqrt(x);
	case E_SIGN:
		return (x > 0) - (x < 0);
	default:
		return x;
	}
}

static struct num
toint(double x)
{
	if (!(x > -9.2e18 && x < 9.2e18))
		return num_open("");
	return num_int((int64_t)x);
}

static struct num
unary(struct call *c, const struct num *x, int from, int to)
{
	if (x->open)
		return *x;
	if (c->arg == E_CAST && to)
		return num_float(number(x, from));
	if (c->arg == E_CAST && attr_int(c, "to", 0) == OT_BOOL)
		return num_int(number(x, from) != 0);
	if (c->arg == E_CAST)
		return from ? toint(x->f) : *x;
	if (c->arg == E_NOT)
		return num_int(!x->i);
	if (from)
		return num_float(unaryfloat(c->arg, x->f));
	if ((c->arg == E_NEG || c->arg == E_ABS) && x->i != INT64_MIN)
		return num_int(c->arg == E_NEG || x->i < 0 ? -x->i : x->i);
	if (c->arg == E_SIGN)
		return num_int((x->i > 0) - (x->i < 0));
	return *x;
}

/* Type of the result: Cast names it, in opsets below 6 by a word. */
static int
castto(struct call *c)
{
	const struct nodeattr *a = attr_find(c, "to");

	if (a && a->type == AT_STRING)
		return a->s && strncmp(a->s, "FLOAT", 5) == 0 ? 32 :
			a->s && strcmp(a->s, "DOUBLE") == 0 ? 64 : 0;
	return onnx_floatbits((int)attr_int(c, "to", 0));
}

int
rule_unary(struct call *c)
{
	struct opvalue *v = out(c, 0);
	const struct num *from;
	struct num *to;
	int64_t k, n;

	if (!ranked(c, 0))
		return 0;
	outlike(c, 0, in(c, 0));
	if (c->arg == E_CAST)
		v->floating = castto(c);
	n = value_count(v);
	if (c->arg == E_NONE || n < 0 || n > MODEL_DATA || !(from = data(c, 0)))
		return 0;
	to = value_room(v, &c->e->m->arena);
	for (k = 0; k < n; k++)
		to[k] = rounded(unary(c, &from[k], in(c, 0)->floating,
			v->floating), v->floating);
	return 0;
}
