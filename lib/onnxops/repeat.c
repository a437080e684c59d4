/* Operators that repeat elements or deal them to other axes. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

int
rule_expand(struct call *c)
{
	const struct opvalue *x = in(c, 0), *v[2];
	struct opvalue shape = { .name = "" };
	const struct num *s = data(c, 1);
	struct num *to;
	int64_t k, n;

	if (!ranked(c, 0))
		return 0;
	if (!s || in(c, 1)->ndata > MODEL_RANK)
		return unknown(c, 0, 1);
	shape.ranked = true;
	shape.rank = (int)in(c, 1)->ndata;
	shape.dim = in(c, 1)->data;
	v[0] = x;
	v[1] = &shape;
	if (broadcast(c, v, 2) < 0)
		return -1;
	out(c, 0)->floating = x->floating;
	n = value_count(out(c, 0));
	/* one element is enough of what is needed in practice */
	if (n < 0 || n > MODEL_DATA || value_count(x) != 1 || !data(c, 0))
		return 0;
	to = value_room(out(c, 0), &c->e->m->arena);
	for (k = 0; k < n; k++)
		to[k] = x->data[0];
	return 0;
}

/* Contents of a list that is repeated. */
static void
tiledata(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	struct opvalue *v = out(c, 0);
	const struct num *d;
	int64_t k;

	v->floating = x->floating;
	if (x->rank != 1 || value_count(v) < 0 || value_count(x) < 1 ||
	    !(d = data(c, 0)) || !value_room(v, &c->e->m->arena))
		return;
	for (k = 0; k < v->ndata; k++)
		v->data[k] = d[k % x->ndata];
}

int
rule_tile(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	const struct num *s;
	struct num *d;
	int i;

	if (!ranked(c, 0))
		return 0;
	d = outrank(c, 0, x->rank);
	s = data(c, 1);
	/* opset 1: how often, along which axis */
	if (s && in(c, 2) && in(c, 1)->ndata == 1 && data(c, 2) &&
	    in(c, 2)->ndata == 1) {
		if ((i = axis(c, in(c, 2)->data[0].i, x->rank)) < 0)
			return -1;
		memcpy(d, x->dim, (size_t)x->rank * sizeof *d);
		d[i] = num_mul(d[i], s[0]);
		return 0;
	}
	if (s && in(c, 1)->ndata != x->rank)
		return model_fail(c->e->m, "%lld repeats for %d dimensions",
			(long long)in(c, 1)->ndata, x->rank);
	for (i = 0; i < x->rank; i++) {
		if (s && !s[i].open && s[i].i < 0)
			return model_fail(c->e->m, "a size is repeated %lld "
				"times", (long long)s[i].i);
		d[i] = s ? num_mul(x->dim[i], s[i]) : nosize(c);
	}
	if (s)
		tiledata(c);
	return 0;
}

/* A size divided by what must divide it. */
static int
divided(struct call *c, struct num *d, int64_t by)
{
	if (d->open)
		return 0;
	if (d->i % by != 0)
		return model_fail(c->e->m, "%lld does not divide %lld",
			(long long)by, (long long)d->i);
	d->i /= by;
	return 0;
}

/* Blocks of b x b of rows and columns to channels, or back. */
static int
blocks(struct call *c, bool tospace)
{
	const struct opvalue *x = in(c, 0);
	int64_t b = attr_int(c, "blocksize", 0);
	struct num *d;

	if (!ranked(c, 0))
		return 0;
	if (x->rank != 4 || b < 1 || b > INT32_MAX)
		return model_fail(c->e->m, "%d dimensions and a blocksize of "
			"%lld", x->rank, (long long)b);
	outlike(c, 0, x);
	d = out(c, 0)->dim;
	if (tospace) {
		d[2] = num_mul(d[2], num_int(b));
		d[3] = num_mul(d[3], num_int(b));
		return divided(c, &d[1], b * b);
	}
	d[1] = num_mul(d[1], num_int(b * b));
	return divided(c, &d[2], b) < 0 ? -1 : divided(c, &d[3], b);
}

int
rule_depthspace(struct call *c)
{
	return blocks(c, true);
}

int
rule_spacedepth(struct call *c)
{
	return blocks(c, false);
}
