/* Concat and Split: tensors in pieces along an axis. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* Contents along the first axis, or of any where there is one block each. */
static void
concatdata(struct call *c, int at)
{
	struct opvalue *v = out(c, 0);
	const struct opvalue *x;
	int64_t outer = 1, block, k = 0, o;
	size_t i;
	int j;

	v->floating = in(c, 0)->floating;
	if (value_count(v) < 0 || value_count(v) > MODEL_DATA)
		return;
	for (i = 0; i < c->nin; i++)
		if (value_count(in(c, i)) < 0 || !data(c, i))
			return;
	value_room(v, &c->e->m->arena);
	for (j = 0; j < at; j++)
		outer *= v->dim[j].i;
	for (o = 0; o < outer; o++)
		for (i = 0; i < c->nin; i++) {
			x = in(c, i);
			block = x->ndata / outer;
			memcpy(v->data + k, x->data + o * block,
				(size_t)block * sizeof *v->data);
			k += block;
		}
}

int
rule_concat(struct call *c)
{
	const struct opvalue *x;
	struct num *d;
	int a, j;
	size_t i;

	for (i = 0; i < c->nin; i++)
		if (!ranked(c, i))
			return 0;
	if (c->nin == 0)
		return 0;
	outlike(c, 0, in(c, 0));
	d = out(c, 0)->dim;
	a = axis(c, attr_int(c, "axis", 1), in(c, 0)->rank);
	if (a < 0)
		return -1;
	for (i = 1; i < c->nin; i++) {
		x = in(c, i);
		if (x->rank != in(c, 0)->rank)
			return model_fail(c->e->m, "'%s' has %d dimensions, "
				"'%s' has %d", in(c, 0)->name,
				in(c, 0)->rank, x->name, x->rank);
		for (j = 0; j < x->rank; j++) {
			if (j != a && num_differ(&d[j], &x->dim[j]))
				return model_fail(c->e->m, "sizes %lld and "
					"%lld of dimension %d differ",
					(long long)d[j].i,
					(long long)x->dim[j].i, j);
			if (j == a)
				d[j] = num_add(d[j], x->dim[j]);
			else if (d[j].open)
				d[j] = x->dim[j];
		}
	}
	concatdata(c, a);
	return 0;
}

/* Operands behind a scale and a zero point, each with its own. */
int
rule_qlinearconcat(struct call *c)
{
	struct call plain = *c;
	size_t i;

	plain.nin = 0;
	plain.in = arena_get(&c->e->m->arena, c->nin, sizeof *plain.in);
	for (i = 2; i < c->nin; i += 3)
		plain.in[plain.nin++] = c->in[i];
	return rule_concat(&plain);
}

/* Contents of part i, which begins at index from of the axis. */
static void
splitdata(struct call *c, size_t i, int a, int64_t from)
{
	const struct opvalue *x = in(c, 0);
	struct opvalue *v = out(c, i);
	const struct num *d;
	int64_t inner, o, n;

	v->floating = x->floating;
	if (value_count(v) < 0 || value_count(x) <= 0 || !(d = data(c, 0)) ||
	    !value_room(v, &c->e->m->arena))
		return;
	inner = value_span(x, a + 1, x->rank).i;
	n = v->dim[a].i * inner;
	for (o = 0; n > 0 && o < v->ndata / n; o++)
		memcpy(v->data + o * n, d + (o * x->dim[a].i + from) * inner,
			(size_t)n * sizeof *d);
}

/* Size of part i of so many. */
static struct num
partsize(const struct num *all, const struct num *s, size_t ns, size_t i,
	size_t parts)
{
	int64_t chunk, from;

	if (s)
		return i < ns ? s[i] : num_open("");
	if (all->open)
		return num_open(all->open);
	chunk = ceildiv(all->i, (int64_t)parts);
	from = chunk * (int64_t)i;
	return num_int(from >= all->i ? 0 : from + chunk > all->i ?
		all->i - from : chunk);
}

int
rule_split(struct call *c)
{
	const struct opvalue *x = in(c, 0);
	const struct num *s = NULL;
	struct num sum = num_int(0), *d;
	size_t ns, i;
	int a;

	if (!ranked(c, 0) || (a = axis(c, attr_int(c, "axis", 0),
	    x->rank)) < 0)
		return ranked(c, 0) ? -1 : 0;
	s = call_list(c, 1, "split", &ns);
	if (!s && in(c, 1)) {
		for (i = 0; i < c->nout; i++) {
			outlike(c, i, x);
			out(c, i)->dim[a] = nosize(c);
		}
		return 0;
	}
	for (i = 0; i < c->nout; i++) {
		outlike(c, i, x);
		d = out(c, i)->dim;
		d[a] = partsize(&x->dim[a], s, ns, i, c->nout);
		if (!sum.open && !d[a].open)
			splitdata(c, i, a, sum.i);
		sum = num_add(sum, d[a]);
	}
	if (num_differ(&sum, &x->dim[a]))
		return model_fail(c->e->m, "parts of %lld in all of a size of "
			"%lld", (long long)sum.i, (long long)x->dim[a].i);
	return 0;
}
