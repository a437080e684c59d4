/* Operators that move elements but keep them. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* Output 0, which has as many elements as input 0, has its contents. */
static void
samedata(struct call *c)
{
	struct opvalue *v = out(c, 0);
	const struct num *d;

	v->floating = in(c, 0)->floating;
	if (value_count(v) != value_count(in(c, 0)) || value_count(v) < 0 ||
	    !(d = data(c, 0)) || !value_room(v, &c->e->m->arena))
		return;
	memcpy(v->data, d, (size_t)v->ndata * sizeof *d);
}

/* ---- Reshape ---- */

/* The size that -1 stands for. */
static int
inferred(struct call *c, const struct opvalue *x, const struct num *d, int rank,
	int at, struct num *to)
{
	struct num have = value_span(x, 0, x->rank), rest = num_int(1);
	int i;

	for (i = 0; i < rank; i++)
		if (i != at)
			rest = num_mul(rest, d[i]);
	if (have.open || rest.open) {
		*to = num_open(have.open ? have.open : rest.open);
		return 0;
	}
	if (rest.i == 0 || have.i % rest.i != 0)
		return model_fail(c->e->m, "%lld elements cannot be reshaped "
			"into rows of %lld", (long long)have.i,
			(long long)rest.i);
	*to = num_int(have.i / rest.i);
	return 0;
}

/*
 * Where sizes are open the product of the rest may still say what -1 is: of
 * [b,12,64] to [b,-1] it is 768. Leading sizes that were copied cancel out.
 */
static int
cancel(const struct opvalue *x, const struct num *d, int at)
{
	int i = 0;

	while (i < at && i < x->rank && x->dim[i].open && d[i].open &&
	    *d[i].open && strcmp(x->dim[i].open, d[i].open) == 0)
		i++;
	return i;
}

static int
reshaped(struct call *c, const struct opvalue *x, struct num *d, int rank,
	int minus)
{
	struct opvalue part = *x;
	struct num have = value_span(x, 0, x->rank), want = num_int(1);
	int i;

	if (minus >= 0) {
		i = cancel(x, d, minus);
		part.dim += i;
		part.rank -= i;
		return inferred(c, &part, d + i, rank - i, minus - i,
			&d[minus]);
	}
	for (i = 0; i < rank; i++)
		want = num_mul(want, d[i]);
	if (num_differ(&have, &want))
		return model_fail(c->e->m, "%lld elements cannot be reshaped "
			"into %lld", (long long)have.i, (long long)want.i);
	return 0;
}

int
rule_reshape(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	bool zero = attr_int(c, "allowzero", 0) != 0;
	const struct num *s;
	struct num *d;
	size_t n, i;
	int minus = -1;

	s = call_list(c, 1, "shape", &n);
	if (!s || n > MODEL_RANK)
		return unknown(c, 0, 1);
	if (!ranked(c, 0))
		return 0;
	d = outrank(c, 0, (int)n);
	for (i = 0; i < n; i++) {
		d[i] = s[i];
		if (s[i].open || s[i].i > 0)
			continue;
		if (s[i].i == 0 && !zero && i >= (size_t)x->rank)
			return model_fail(c->e->m, "there is no size %zu to "
				"be kept", i);
		if (s[i].i == 0 && !zero)
			d[i] = x->dim[i];
		if (s[i].i < -1 || (s[i].i == -1 && minus >= 0))
			return model_fail(c->e->m, s[i].i == -1 ? "two sizes "
				"of -1" : "a size of %lld", (long long)s[i].i);
		if (s[i].i == -1)
			minus = (int)i;
	}
	if (reshaped(c, x, d, (int)n, minus) < 0)
		return -1;
	samedata(c);
	return 0;
}

int
rule_flatten(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	int64_t a = attr_int(c, "axis", 1);
	struct num *d;

	if (!ranked(c, 0))
		return 0;
	if (a < -(int64_t)x->rank || a > x->rank)
		return model_fail(c->e->m, "axis %lld of %d dimensions",
			(long long)a, x->rank);
	a = a < 0 ? a + x->rank : a;
	d = outrank(c, 0, 2);
	d[0] = value_span(x, 0, (int)a);
	d[1] = value_span(x, (int)a, x->rank);
	samedata(c);
	return 0;
}

/* ---- Transpose ---- */

/* Contents in the new order. */
static void
permute(struct call *c, const int *perm)
{
	const struct opvalue *x = in(c, 0);
	struct opvalue *v = out(c, 0);
	const struct num *from;
	int64_t step[MODEL_RANK + 1], k, rest, at;
	int i;

	v->floating = x->floating;
	if (value_count(v) < 0 || !(from = data(c, 0)) ||
	    !value_room(v, &c->e->m->arena))
		return;
	step[x->rank] = 1;
	for (i = x->rank - 1; i >= 0; i--)
		step[i] = step[i + 1] * x->dim[i].i;
	for (k = 0; k < v->ndata; k++) {
		for (rest = k, at = 0, i = v->rank - 1; i >= 0; i--) {
			at += rest % v->dim[i].i * step[perm[i] + 1];
			rest /= v->dim[i].i;
		}
		v->data[k] = from[at];
	}
}

int
rule_transpose(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	int perm[MODEL_RANK], i;
	bool seen[MODEL_RANK] = { false };
	const int64_t *p;
	struct num *d;
	size_t n;

	if (!ranked(c, 0))
		return 0;
	p = attr_ints(c, "perm", &n);
	if (x->rank > MODEL_RANK || (p && n != (size_t)x->rank))
		return model_fail(c->e->m, "perm has %zu entries for %d "
			"dimensions", n, x->rank);
	d = outrank(c, 0, x->rank);
	for (i = 0; i < x->rank; i++) {
		perm[i] = x->rank - 1 - i;
		if (p && (perm[i] = axis(c, p[i], x->rank)) < 0)
			return -1;
		if (seen[perm[i]])
			return model_fail(c->e->m, "perm has axis %d twice",
				perm[i]);
		seen[perm[i]] = true;
		d[i] = x->dim[perm[i]];
	}
	permute(c, perm);
	return 0;
}

/* ---- Squeeze, Unsqueeze ---- */

/* The axes of 0..rank-1 into on; -1. */
static int
markaxes(struct call *c, const struct num *s, size_t n, int rank,
	bool on[2 * MODEL_RANK])
{
	size_t i;
	int a;

	memset(on, 0, 2 * MODEL_RANK * sizeof *on);
	for (i = 0; i < n; i++) {
		if ((a = axis(c, s[i].i, rank)) < 0)
			return -1;
		if (on[a])
			return model_fail(c->e->m, "axis %d stands twice", a);
		on[a] = true;
	}
	return 0;
}

static bool
allknown(const struct num *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (s[i].open)
			return false;
	return true;
}

int
rule_squeeze(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	bool on[2 * MODEL_RANK];
	const struct num *s;
	int i, k = 0;
	size_t n;

	if (!ranked(c, 0))
		return 0;
	s = call_list(c, 1, "axes", &n);
	if ((!s && in(c, 1)) || !allknown(s, n))
		return unknown(c, 0, 1);
	if (markaxes(c, s, n, x->rank, on) < 0)
		return -1;
	for (i = 0; i < x->rank; i++) {
		if (!s && x->dim[i].open)
			return unknown(c, 0, 0);
		if (!s)
			on[i] = x->dim[i].i == 1;
		if (on[i] && !x->dim[i].open && x->dim[i].i != 1)
			return model_fail(c->e->m, "axis %d has size %lld, "
				"not 1", i, (long long)x->dim[i].i);
		k += !on[i];
	}
	outrank(c, 0, k);
	for (i = k = 0; i < x->rank; i++)
		if (!on[i])
			out(c, 0)->dim[k++] = x->dim[i];
	samedata(c);
	return 0;
}

int
rule_unsqueeze(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	bool on[2 * MODEL_RANK];
	const struct num *s;
	struct num *d;
	int i, k = 0, rank;
	size_t n;

	if (!ranked(c, 0))
		return 0;
	s = call_list(c, 1, "axes", &n);
	if (!s || !allknown(s, n))
		return unknown(c, 0, 1);
	if (n + (size_t)x->rank > MODEL_RANK)
		return model_fail(c->e->m, "more than %d dimensions",
			MODEL_RANK);
	rank = x->rank + (int)n;
	if (markaxes(c, s, n, rank, on) < 0)
		return -1;
	d = outrank(c, 0, rank);
	for (i = 0; i < rank; i++)
		d[i] = on[i] ? num_int(1) : x->dim[k++];
	samedata(c);
	return 0;
}
