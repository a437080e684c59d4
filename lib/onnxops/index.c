/* Operators that take some of the elements, or add some. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* ---- Slice ---- */

/* What is taken of an axis. */
struct range {
	struct num start, end, step;
};

static int64_t
clamp(int64_t v, int64_t lo, int64_t hi)
{
	return v < lo ? lo : v > hi ? hi : v;
}

/* Number of indices of a range of 0..size-1; the first into *from. */
static struct num
taken(const struct range *r, const struct num *size, int64_t *from)
{
	int64_t step = r->step.i, n = size->i, a, b;

	*from = 0;
	/* all of it, whatever the size */
	if (size->open && !r->start.open && r->start.i == 0 && !r->end.open &&
	    r->end.i >= INT32_MAX && !r->step.open && step == 1)
		return *size;
	if (size->open)
		return num_open(size->open);
	if (r->start.open || r->end.open || r->step.open)
		return num_open(r->start.open ? r->start.open : r->end.open ?
			r->end.open : r->step.open);
	a = r->start.i < 0 ? r->start.i + n : r->start.i;
	b = r->end.i < -n ? -1 : r->end.i < 0 ? r->end.i + n : r->end.i;
	if (step > 0) {
		a = clamp(a, 0, n);
		b = clamp(b, 0, n);
		*from = a;
		return num_int(b > a ? (b - a - 1) / step + 1 : 0);
	}
	a = clamp(a, -1, n - 1);
	b = clamp(b, -1, n - 1);
	*from = a;
	return num_int(a > b ? (a - b - 1) / -step + 1 : 0);
}

/* Contents of a slice of a list. */
static void
slicedata(struct call *c, int64_t from, const struct num *step)
{
	const struct opvalue *x = in(c, 0);
	struct opvalue *v = out(c, 0);
	const struct num *d;
	int64_t k;

	v->floating = x->floating;
	if (x->rank != 1 || value_count(v) < 0 || !(d = data(c, 0)) ||
	    !value_room(v, &c->e->m->arena))
		return;
	for (k = 0; k < v->ndata; k++)
		v->data[k] = d[from + k * step->i];
}

int
rule_slice(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	const struct num *s, *e, *a, *t;
	struct range r;
	size_t ns, ne, na, nt, i;
	int64_t from = 0;
	int k;

	if (!ranked(c, 0))
		return 0;
	s = call_list(c, 1, "starts", &ns);
	e = call_list(c, 2, "ends", &ne);
	a = call_list(c, 3, "axes", &na);
	t = call_list(c, 4, "steps", &nt);
	outlike(c, 0, x);
	if (in(c, 3) && !a)
		return unknown(c, 0, 3);
	/* what is not known of the ends leaves the axis open */
	ns = s ? ns : e ? ne : a ? na : (size_t)x->rank;
	if ((e && ne != ns) || (a && na != ns) || (t && nt != ns))
		return model_fail(c->e->m, "starts, ends, axes and steps "
			"differ in number");
	for (i = 0; i < ns; i++) {
		k = axis(c, a ? a[i].i : (int64_t)i, x->rank);
		if (k < 0)
			return -1;
		r.start = s ? s[i] : nosize(c);
		r.end = e ? e[i] : nosize(c);
		r.step = t ? t[i] : in(c, 4) ? nosize(c) : num_int(1);
		if (!r.step.open && (r.step.i == 0 ||
		    r.step.i == INT64_MIN))
			return model_fail(c->e->m, "a step of %lld",
				(long long)r.step.i);
		out(c, 0)->dim[k] = taken(&r, &x->dim[k], &from);
	}
	if (ns == 1 && !r.step.open)
		slicedata(c, from, &r.step);
	return 0;
}

/* ---- Gather ---- */

/* Contents of what is gathered from a list. */
static int
gatherdata(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	struct opvalue *v = out(c, 0);
	const struct num *d, *at;
	int64_t k, i;

	v->floating = x->floating;
	if (x->rank != 1 || value_count(v) < 0 || !(d = data(c, 0)) ||
	    !(at = data(c, 1)) || !value_room(v, &c->e->m->arena))
		return 0;
	for (k = 0; k < v->ndata; k++) {
		i = at[k].i < 0 ? at[k].i + x->ndata : at[k].i;
		if (!at[k].open && (i < 0 || i >= x->ndata))
			return model_fail(c->e->m, "index %lld of %lld "
				"elements", (long long)at[k].i,
				(long long)x->ndata);
		v->data[k] = at[k].open ? at[k] : d[i];
	}
	return 0;
}

int
rule_gather(struct call *c)
{
	const struct opvalue *x = in(c, 0), *at = in(c, 1);
	struct num *d;
	int a, i;

	if (!ranked(c, 0) || !ranked(c, 1))
		return 0;
	if ((a = axis(c, attr_int(c, "axis", 0), x->rank)) < 0)
		return -1;
	d = outrank(c, 0, x->rank - 1 + at->rank);
	for (i = 0; i < a; i++)
		*d++ = x->dim[i];
	for (i = 0; i < at->rank; i++)
		*d++ = at->dim[i];
	for (i = a + 1; i < x->rank; i++)
		*d++ = x->dim[i];
	return gatherdata(c);
}

int
rule_gathernd(struct call *c)
{
	const struct opvalue *x = in(c, 0), *at = in(c, 1);
	int64_t b = attr_int(c, "batch_dims", 0), last;
	struct num *d;
	int i;

	if (!ranked(c, 0) || !ranked(c, 1))
		return 0;
	if (at->rank < 1)
		return model_fail(c->e->m, "the indices are a scalar");
	if (at->dim[at->rank - 1].open)
		return unknown(c, 0, 1);
	last = at->dim[at->rank - 1].i;
	if (b < 0 || b > x->rank || last < 0 || last > x->rank - b)
		return model_fail(c->e->m, "%lld indices behind %lld for %d "
			"dimensions", (long long)last, (long long)b, x->rank);
	d = outrank(c, 0, at->rank - 1 + x->rank - (int)b - (int)last);
	for (i = 0; i < at->rank - 1; i++)
		*d++ = at->dim[i];
	for (i = (int)(b + last); i < x->rank; i++)
		*d++ = x->dim[i];
	return 0;
}

int
rule_gatherelements(struct call *c)
{
	if (!ranked(c, 1))
		return 0;
	outlike(c, 0, in(c, 1));
	out(c, 0)->floating = in(c, 0) ? in(c, 0)->floating : 0;
	return 0;
}

/* Embeddings: rows of a table by numbers; normalised, so floating. */
int
rule_embed(struct call *c)
{
	const struct opvalue *ids = in(c, 0), *table = in(c, 2);
	struct num *d;
	int i;

	if (!ranked(c, 0) || !ranked(c, 2))
		return 0;
	if (ids->rank < 1 || table->rank != 2)
		return model_fail(c->e->m, "a table of %d dimensions, not 2",
			table->rank);
	d = outrank(c, 0, ids->rank + 1);
	for (i = 0; i < ids->rank; i++)
		d[i] = ids->dim[i];
	d[i] = table->dim[1];
	out(c, 0)->floating = 32;
	outrank(c, 1, 1)[0] = ids->dim[0];
	outlike(c, 2, out(c, 0));
	return 0;
}

/* NonMaxSuppression: triples, as many as there turn out to be. */
int
rule_triples(struct call *c)
{
	struct num *d = outrank(c, 0, 2);

	d[0] = nosize(c);
	d[1] = num_int(3);
	return 0;
}

/* ---- Pad, OneHot, TopK, Compress ---- */

int
rule_pad(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	const struct num *p, *a;
	size_t n, na, i;
	struct num *d;
	int k;

	if (!ranked(c, 0))
		return 0;
	/* opset 1 called them paddings */
	p = call_list(c, 1, attr_find(c, "paddings") ? "paddings" : "pads",
		&n);
	a = call_list(c, 3, "axes", &na);
	outlike(c, 0, x);
	d = out(c, 0)->dim;
	if (!p || (in(c, 3) && !a)) {
		for (k = 0; k < x->rank; k++)
			d[k] = nosize(c);
		return 0;
	}
	if (n != 2 * (a ? na : (size_t)x->rank))
		return model_fail(c->e->m, "%zu paddings for %zu axes", n,
			a ? na : (size_t)x->rank);
	for (i = 0; i < n / 2; i++) {
		k = axis(c, a ? a[i].i : (int64_t)i, x->rank);
		if (k < 0)
			return -1;
		d[k] = num_add(d[k], num_add(p[i], p[n / 2 + i]));
		if (!d[k].open && d[k].i < 0)
			return model_fail(c->e->m, "size %lld after padding",
				(long long)d[k].i);
	}
	return 0;
}

int
rule_onehot(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	const struct num *depth;
	struct num *d;
	int i;
	int64_t a = attr_int(c, "axis", -1);

	if (!ranked(c, 0))
		return 0;
	if ((i = axis(c, a, x->rank + 1)) < 0)
		return -1;
	depth = data(c, 1);
	d = outrank(c, 0, x->rank + 1);
	memcpy(d, x->dim, (size_t)i * sizeof *d);
	d[i] = !depth || in(c, 1)->ndata < 1 ? nosize(c) :
		in(c, 1)->floating ? num_int((int64_t)depth[0].f) : depth[0];
	memcpy(d + i + 1, x->dim + i, (size_t)(x->rank - i) * sizeof *d);
	return 0;
}

int
rule_topk(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	const struct num *k;
	size_t i;
	int a;

	if (!ranked(c, 0) || (a = axis(c, attr_int(c, "axis", -1),
	    x->rank)) < 0)
		return ranked(c, 0) ? -1 : 0;
	k = data(c, 1);
	for (i = 0; i < 2; i++) {
		outlike(c, i, x);
		out(c, i)->dim[a] = attr_find(c, "k") ?
			num_int(attr_int(c, "k", 1)) :
			k && in(c, 1)->ndata > 0 ? k[0] : nosize(c);
	}
	out(c, 1)->floating = 0;
	return 0;
}

int
rule_compress(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	int a;

	if (!ranked(c, 0))
		return 0;
	if (!attr_find(c, "axis")) {
		outrank(c, 0, 1)[0] = nosize(c);
		return 0;
	}
	if ((a = axis(c, attr_int(c, "axis", 0), x->rank)) < 0)
		return -1;
	outlike(c, 0, x);
	out(c, 0)->dim[a] = nosize(c);
	return 0;
}
