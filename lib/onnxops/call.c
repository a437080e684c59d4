/* What rules of operators use: inputs, outputs, why something is unknown. */
#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "model/model.h"
#include "model/value.h"
#include "onnx/graph.h"
#include "onnx/tensor.h"
#include "onnxops/eval.h"
#include "onnxops/scope.h"

const struct opvalue *
in(const struct call *c, size_t i)
{
	return i < c->nin ? c->in[i] : NULL;
}

struct opvalue *
out(struct call *c, size_t i)
{
	assert(i < c->nout || i < RULE_OUTPUTS);
	return c->out[i];
}

const struct num *
data(struct call *c, size_t i)
{
	struct opvalue *v = i < c->nin ? c->in[i] : NULL;

	if (!v)
		return NULL;
	if (v->later && tensor_contents(c->e->o, v->later, v) < 0)
		return NULL;
	v->later = NULL;
	return v->data;
}

const struct num *
call_list(struct call *c, size_t i, const char *name, size_t *n)
{
	const int64_t *a = attr_ints(c, name, n);
	const struct num *d;
	struct num *to;
	size_t k;

	if (!a) {
		d = data(c, i);
		*n = d ? (size_t)in(c, i)->ndata : 0;
		return d;
	}
	to = arena_get(&c->e->m->arena, *n, sizeof *to);
	for (k = 0; k < *n; k++)
		to[k] = num_int(a[k]);
	return to;
}

int
declared(struct call *c, size_t i)
{
	if (i >= c->nout || !c->n->out.v[i])
		return 0;
	return scope_mergedeclared(c->e, c->n->out.v[i], c->out[i]);
}

struct num *
outrank(struct call *c, size_t i, int rank)
{
	struct opvalue *v = out(c, i);

	value_rank(v, &c->e->m->arena, rank);
	return v->dim;
}

void
outlike(struct call *c, size_t i, const struct opvalue *v)
{
	struct opvalue *w = out(c, i);

	if (v) {
		value_shape(w, &c->e->m->arena, v);
		w->floating = v->floating;
	}
}

int
unknown(struct call *c, size_t i, size_t j)
{
	const struct opvalue *v = in(c, j);
	struct arena *a = &c->e->m->arena;
	const char *why;

	if (v && v->lost)
		return model_fail(c->e->m, "the contents of '%s' are not "
			"there: %s", v->name, v->lost);
	if (v && v->why)
		why = v->why;
	else if (v && v->ranked)
		why = arena_printf(a, "%s hangs on the contents of '%s', "
			"which are not known", model_place(c->e->m), v->name);
	else if (v)
		why = arena_printf(a, "those of '%s' are not given",
			v->name);
	else
		why = arena_printf(a, "%s lacks input %zu",
			model_place(c->e->m), j);
	out(c, i)->ranked = false;
	out(c, i)->why = why;
	return 0;
}

struct num
nosize(const struct call *c)
{
	return model_size(c->e->m, NULL);
}

bool
ranked(struct call *c, size_t i)
{
	size_t k;

	if (in(c, i) && in(c, i)->ranked)
		return true;
	for (k = 0; k < c->nout; k++)
		unknown(c, k, i);
	return false;
}

int
axis(struct call *c, int64_t a, int rank)
{
	if (a >= -(int64_t)rank && a < rank)
		return (int)(a < 0 ? a + rank : a);
	return model_fail(c->e->m, "axis %lld of %d dimensions",
		(long long)a, rank);
}

/* ---- attributes ---- */

static const struct nodeattr *
find(const struct onnx *o, const struct nodeattr *a, size_t n, const char *name)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strcmp(onnx_name(o, a[i].name), name) == 0)
			return &a[i];
	return NULL;
}

/* In a function an attribute may be one of the caller, or its default. */
static const struct nodeattr *
resolve(const struct onnx *o, const struct frame *f, const struct node *n,
	const char *name)
{
	const struct nodeattr *a = find(o, n->attr, n->nattr, name), *b;

	if (!a || !a->ref)
		return a;
	while (f && !f->func)
		f = f->up;
	if (!f)
		return NULL;
	name = onnx_name(o, a->ref);
	b = resolve(o, f->up, f->call, name);
	return b ? b : find(o, f->func->attr, f->func->nattr, name);
}

const struct nodeattr *
attr_find(struct call *c, const char *name)
{
	return resolve(c->e->o, c->e->frame, c->n, name);
}

/* The attribute if it is there and of the type. */
static const struct nodeattr *
typed(struct call *c, const char *name, int type, const char *what)
{
	const struct nodeattr *a = attr_find(c, name);

	if (!a || a->type == type)
		return a;
	model_fail(c->e->m, "attribute '%s' is not %s", name, what);
	return NULL;
}

int64_t
attr_int(struct call *c, const char *name, int64_t absent)
{
	const struct nodeattr *a = typed(c, name, AT_INT, "an integer");

	return a ? a->i : absent;
}

const int64_t *
attr_ints(struct call *c, const char *name, size_t *n)
{
	static const int64_t none[1];
	const struct nodeattr *a = typed(c, name, AT_INTS,
		"a list of integers");

	*n = a && !a->dropped ? a->nints : 0;
	if (!a || a->dropped)
		return NULL;
	return a->ints ? a->ints : none;
}

const char *
attr_text(struct call *c, const char *name, const char *absent)
{
	const struct nodeattr *a = typed(c, name, AT_STRING, "a text");

	return a && a->s ? a->s : absent;
}

const struct graph *
attr_graph(struct call *c, const char *name)
{
	const struct nodeattr *a = typed(c, name, AT_GRAPH, "a graph");

	if (a && a->g)
		return a->g;
	model_fail(c->e->m, "there is no graph '%s'", name);
	return NULL;
}
