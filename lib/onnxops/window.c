/* Windows: their attributes and output sizes; pooling. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"
#include "onnxops/window.h"

static int
checkrange(struct call *c, const char *name, int64_t v, int64_t lo)
{
	if (v >= lo && v <= INT32_MAX)
		return 0;
	return model_fail(c->e->m, "%lld among %s, which must be %lld to "
		"2^31-1", (long long)v, name, (long long)lo);
}

int
window_list(struct call *c, const char *name, int n, int64_t *to)
{
	const int64_t *a;
	size_t have;
	int i;

	a = attr_ints(c, name, &have);
	/* an empty list is an absent one */
	if (!a || have == 0)
		return 0;
	if (have != (size_t)n)
		return model_fail(c->e->m, "%s has %zu entries for %d "
			"dimensions", name, have, n);
	for (i = 0; i < n; i++) {
		if (checkrange(c, name, a[i], 1) < 0)
			return -1;
		to[i] = a[i];
	}
	return 1;
}

static int
pads(struct call *c, struct opwindow *w)
{
	const int64_t *a;
	size_t have;
	int i;

	a = attr_ints(c, "pads", &have);
	if (!a || have == 0)
		return 0;
	if (have != 2 * (size_t)w->n)
		return model_fail(c->e->m, "pads has %zu entries for %d "
			"dimensions", have, w->n);
	for (i = 0; i < 2 * w->n; i++) {
		if (checkrange(c, "pads", a[i], -INT32_MAX) < 0)
			return -1;
		w->pad[i] = a[i];
	}
	return 0;
}

int
window_attrs(struct call *c, struct opwindow *w, int n)
{
	const char *text = attr_text(c, "auto_pad", "NOTSET");
	int i;

	memset(w, 0, sizeof *w);
	if (n < 1 || n > MODEL_RANK)
		return model_fail(c->e->m, "no spatial dimension");
	w->n = n;
	for (i = 0; i < n; i++)
		w->stride[i] = w->dil[i] = 1;
	if (strncmp(text, "SAME_", 5) == 0)
		w->autopad = PAD_SAME;
	else if (strcmp(text, "VALID") == 0)
		w->autopad = PAD_VALID;
	else if (strcmp(text, "NOTSET") != 0 && *text)
		return model_fail(c->e->m, "auto_pad '%.40s'", text);
	w->ceil = attr_int(c, "ceil_mode", 0) != 0;
	if (window_list(c, "strides", n, w->stride) < 0 ||
	    window_list(c, "dilations", n, w->dil) < 0)
		return -1;
	/* auto_pad and pads exclude each other */
	return w->autopad == PAD_NOTSET ? pads(c, w) : 0;
}

int
window_size(struct call *c, const struct opwindow *w, int i,
	const struct num *size, const struct num *k, struct num *to)
{
	int64_t reach, room, n;

	if (size->open || k->open) {
		*to = num_open(size->open ? size->open : k->open);
		return 0;
	}
	if (w->autopad == PAD_SAME) {
		*to = num_int(ceildiv(size->i, w->stride[i]));
		return 0;
	}
	if (size->i > INT64_MAX / 4 || k->i < 1 || k->i > INT32_MAX)
		return model_fail(c->e->m, "a window of %lld on a size of "
			"%lld", (long long)k->i, (long long)size->i);
	reach = w->dil[i] * (k->i - 1) + 1;
	room = size->i + w->pad[i] + w->pad[w->n + i] - reach;
	if (room < 0)
		return model_fail(c->e->m, "the window reaches over %lld, the "
			"padded input has %lld", (long long)reach,
			(long long)(room + reach));
	n = (w->ceil ? ceildiv(room, w->stride[i]) : room / w->stride[i]) + 1;
	/* the last window must begin in the input or the padding before it */
	if (w->ceil && (n - 1) * w->stride[i] >= size->i + w->pad[i])
		n--;
	*to = num_int(n);
	return 0;
}

/* ---- pooling ---- */

/* Where the first spatial dimension is. */
static int
firstspace(struct call *c)
{
	return c->arg & CONV_LAST || attr_int(c, "channels_last", 0) ? 1 : 2;
}

int
rule_pool(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	int64_t k[MODEL_RANK];
	struct opwindow w;
	struct num size;
	int i, first = firstspace(c);

	if (!ranked(c, 0))
		return 0;
	if (window_attrs(c, &w, x->rank - 2) < 0)
		return -1;
	i = window_list(c, "kernel_shape", w.n, k);
	if (i <= 0)
		return i < 0 ? -1 : model_fail(c->e->m,
			"there is no kernel_shape");
	outlike(c, 0, x);
	for (i = 0; i < w.n; i++) {
		size = num_int(k[i]);
		if (window_size(c, &w, i, &x->dim[first + i], &size,
		    &out(c, 0)->dim[first + i]) < 0)
			return -1;
	}
	outlike(c, 1, out(c, 0));
	return 0;
}

int
rule_globalpool(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	int i, first = firstspace(c);

	if (!ranked(c, 0))
		return 0;
	outlike(c, 0, x);
	for (i = first; i < x->rank + first - 2; i++)
		out(c, 0)->dim[i] = num_int(1);
	return 0;
}

/* GridSample: the batch and channels of one, the points of the other. */
int
rule_gridsample(struct call *c)
{
	const struct opvalue *x = in(c, 0), *grid = in(c, 1);
	int i;

	if (!ranked(c, 0) || !ranked(c, 1))
		return 0;
	if (grid->rank != x->rank || x->rank < 3)
		return model_fail(c->e->m, "'%s' has %d dimensions, '%s' %d",
			x->name, x->rank, grid->name, grid->rank);
	outlike(c, 0, x);
	for (i = 2; i < x->rank; i++)
		out(c, 0)->dim[i] = grid->dim[i - 1];
	return 0;
}

/* Regions by channels by a fixed size. */
int
rule_roi(struct call *c)
{
	struct num *d;

	if (!ranked(c, 0) || !ranked(c, 1))
		return 0;
	if (in(c, 0)->rank != 4 || in(c, 1)->rank < 1)
		return model_fail(c->e->m, "%d dimensions, not 4",
			in(c, 0)->rank);
	d = outrank(c, 0, 4);
	d[0] = in(c, 1)->dim[0];
	d[1] = in(c, 0)->dim[1];
	d[2] = num_int(attr_int(c, "output_height", 1));
	d[3] = num_int(attr_int(c, "output_width", 1));
	return 0;
}
