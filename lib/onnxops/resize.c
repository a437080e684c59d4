/* Resize and its forerunner Upsample. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* The contents of input i if it is there and not empty. */
static const struct num *
given(struct call *c, size_t i, size_t *n)
{
	const struct num *d = data(c, i);

	*n = d ? (size_t)in(c, i)->ndata : 0;
	return *n > 0 ? d : NULL;
}

/* floor(size * scale), in single precision as runtimes do. */
static struct num
scaled(const struct num *size, double scale)
{
	float v;

	if (size->open)
		return scale == 1 ? *size : num_open(size->open);
	v = floorf((float)size->i * (float)scale);
	if (!(v >= 0 && v < 9e15f))
		return num_open("");
	return num_int((int64_t)v);
}

/* Which dimension entry i is of: all in turn, or an attribute says which. */
static int
target(struct call *c, size_t i, size_t n)
{
	const struct opvalue *x = in(c, 0);
	const int64_t *a;
	size_t na;

	a = attr_ints(c, "axes", &na);
	if (n != (a ? na : (size_t)x->rank))
		return model_fail(c->e->m, "%zu sizes for %zu axes", n,
			a ? na : (size_t)x->rank);
	return axis(c, a ? a[i] : (int64_t)i, x->rank);
}

static int
byscales(struct call *c, const struct num *s, size_t n)
{
	const struct opvalue *x = in(c, 0);
	size_t i;
	int k;

	for (i = 0; i < n; i++) {
		if ((k = target(c, i, n)) < 0)
			return -1;
		out(c, 0)->dim[k] = s[i].open ? num_open(s[i].open) :
			scaled(&x->dim[k], s[i].f);
	}
	return 0;
}

/* The least or greatest of the scales that the sizes ask for. */
static int
common(struct call *c, const struct num *s, size_t n, bool least, double *to)
{
	double v;
	size_t i;
	int k;

	*to = 0;
	for (i = 0; i < n; i++) {
		const struct num *d = in(c, 0)->dim;

		if ((k = target(c, i, n)) < 0)
			return -1;
		if (s[i].open || d[k].open || d[k].i < 1)
			return 0;
		v = (double)s[i].i / (double)d[k].i;
		if (i == 0 || (least ? v < *to : v > *to))
			*to = v;
	}
	return 0;
}

static int
bysizes(struct call *c, const struct num *s, size_t n)
{
	const char *policy = attr_text(c, "keep_aspect_ratio_policy",
		"stretch");
	bool stretch = strcmp(policy, "stretch") == 0;
	double scale = 0;
	struct num *d;
	size_t i;
	int k;

	if (!stretch && common(c, s, n, strcmp(policy, "not_larger") == 0,
	    &scale) < 0)
		return -1;
	for (i = 0; i < n; i++) {
		if ((k = target(c, i, n)) < 0)
			return -1;
		d = &out(c, 0)->dim[k];
		if (stretch)
			*d = s[i];
		else if (scale == 0 || d->open)
			*d = num_open("");
		else
			*d = num_int((int64_t)floor((double)d->i * scale +
				0.5));
	}
	return 0;
}

int
rule_resize(struct call *c)
{
	const struct num *scales, *sizes;
	size_t nscales, nsizes;
	int i;

	if (!ranked(c, 0))
		return 0;
	outlike(c, 0, in(c, 0));
	sizes = given(c, 3, &nsizes);
	if (sizes)
		return bysizes(c, sizes, nsizes);
	/* opset 10 had no region before the scales */
	scales = given(c, c->nin == 2 ? 1 : 2, &nscales);
	if (scales)
		return byscales(c, scales, nscales);
	for (i = 0; i < in(c, 0)->rank; i++)
		out(c, 0)->dim[i] = nosize(c);
	return 0;
}

int
rule_upsample(struct call *c)
{
	const struct nodeattr *a = attr_find(c, "scales");
	const struct num *s;
	struct num *list;
	size_t n, i;

	if (!ranked(c, 0))
		return 0;
	outlike(c, 0, in(c, 0));
	s = given(c, 1, &n);
	if (s)
		return byscales(c, s, n);
	if (!a || (a->type != AT_FLOATS && a->type != AT_INTS))
		return unknown(c, 0, 1);
	n = a->type == AT_FLOATS ? a->nfloats : a->nints;
	list = arena_get(&c->e->m->arena, n, sizeof *list);
	for (i = 0; i < n; i++)
		list[i] = num_float(a->type == AT_FLOATS ? a->floats[i] :
			(double)a->ints[i]);
	return byscales(c, list, n);
}
