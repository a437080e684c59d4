/* If, Loop, Scan: graphs within nodes. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "model/model.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* Room for n values that a graph takes or gives. */
static struct opvalue **
values(struct call *c, size_t n)
{
	return arena_get(&c->e->m->arena, n, sizeof(struct opvalue *));
}

/* A copy of v without contents; one of unknown shape for NULL. */
static struct opvalue *
shapeof(struct call *c, const struct opvalue *v)
{
	struct opvalue *w = arena_get(&c->e->m->arena, 1, sizeof *w);

	w->name = v ? v->name : "";
	if (v) {
		value_shape(w, &c->e->m->arena, v);
		w->floating = v->floating;
	}
	return w;
}

/* Where both differ the size is open. */
static void
meet(struct call *c, struct opvalue *v, const struct opvalue *w)
{
	int i;

	if (!v->ranked)
		return;
	if (!w->ranked || w->rank != v->rank) {
		v->ranked = false;
		v->why = arena_printf(&c->e->m->arena, "%s gives it several "
			"shapes", model_place(c->e->m));
		return;
	}
	for (i = 0; i < v->rank; i++)
		if (num_differ(&v->dim[i], &w->dim[i]))
			v->dim[i] = nosize(c);
}

/* ---- If ---- */

/*
 * A branch. One that is known not to be taken gives its layers all the same,
 * but its faults do not count: its shapes need not fit.
 */
static int
branch(struct call *c, const char *name, bool taken, struct opvalue **to)
{
	const struct graph *g = attr_graph(c, name);
	struct modelmark mark = model_mark(c->e->m);

	if (!g)
		return -1;
	if (g->nout < c->nout)
		return model_fail(c->e->m, "%s has %zu outputs, not %zu", name,
			g->nout, c->nout);
	if (eval_graph(c, g, name, NULL, 0, to, c->nout) == 0)
		return 0;
	if (taken)
		return -1;
	model_back(c->e->m, &mark);
	return 1;
}

int
rule_if(struct call *c)
{
	const struct num *d = data(c, 0);
	bool sure = d && in(c, 0)->ndata == 1 && !d->open;
	bool yes = !sure || d->i != 0, no = !sure || d->i == 0;
	struct opvalue **a = values(c, c->nout), **b = values(c, c->nout);
	size_t i;

	if (branch(c, "then_branch", yes, a) < 0 ||
	    branch(c, "else_branch", no, b) < 0)
		return -1;
	for (i = 0; i < c->nout; i++) {
		if (sure) {
			*c->out[i] = *(yes ? a[i] : b[i]);
			continue;
		}
		*c->out[i] = *shapeof(c, a[i]);
		meet(c, c->out[i], b[i]);
	}
	return 0;
}

/* ---- Loop ---- */

/* A number that is not known. */
static struct opvalue *
newscalar(struct call *c)
{
	struct opvalue *v = shapeof(c, NULL);

	value_rank(v, &c->e->m->arena, 0);
	return v;
}

/* Output i is v, so many times along a new axis. */
static int
stack(struct call *c, size_t i, const struct opvalue *v, struct num times,
	int64_t at)
{
	struct num *d;
	int a;

	if (!v->ranked) {
		out(c, i)->why = v->why;
		return 0;
	}
	if ((a = axis(c, at, v->rank + 1)) < 0)
		return -1;
	d = outrank(c, i, v->rank + 1);
	memcpy(d, v->dim, (size_t)a * sizeof *d);
	d[a] = times;
	memcpy(d + a + 1, v->dim + a, (size_t)(v->rank - a) * sizeof *d);
	out(c, i)->floating = v->floating;
	return 0;
}

int
rule_loop(struct call *c)
{
	const struct graph *g = attr_graph(c, "body");
	size_t n = c->nin > 2 ? c->nin - 2 : 0, i;
	struct opvalue **from = values(c, n + 2), **to;
	const struct num *d = data(c, 0);
	struct num trips = d && in(c, 0)->ndata == 1 ? d[0] : nosize(c);

	if (!g)
		return -1;
	if (g->nout < n + 1 || c->nout > g->nout - 1)
		return model_fail(c->e->m, "body has %zu outputs for %zu "
			"carried values", g->nout, n);
	from[0] = newscalar(c);
	from[1] = newscalar(c);
	for (i = 0; i < n; i++)
		from[i + 2] = shapeof(c, in(c, i + 2));
	to = values(c, g->nout);
	if (eval_graph(c, g, "body", from, n + 2, to, g->nout) < 0)
		return -1;
	for (i = 0; i < c->nout; i++) {
		if (i >= n) {
			if (stack(c, i, to[i + 1], trips, 0) < 0)
				return -1;
			continue;
		}
		*c->out[i] = *shapeof(c, from[i + 2]);
		meet(c, c->out[i], to[i + 1]);
	}
	return 0;
}

/* ---- Scan ---- */

/* Entry i of a list of axes, 0 where there is no list. */
static int64_t
listed(struct call *c, const char *name, size_t i)
{
	const int64_t *a;
	size_t n;

	a = attr_ints(c, name, &n);
	return a && i < n ? a[i] : 0;
}

/* v without axis a. */
static struct opvalue *
without(struct call *c, const struct opvalue *v, int64_t at, struct num *size)
{
	struct opvalue *w = shapeof(c, v);
	int a;

	if (!w->ranked)
		return w;
	if ((a = axis(c, at, w->rank)) < 0)
		return NULL;
	*size = w->dim[a];
	memmove(w->dim + a, w->dim + a + 1,
		(size_t)(w->rank - a - 1) * sizeof *w->dim);
	w->rank--;
	return w;
}

/* Opset 8: lengths come first, and a batch dimension in all the rest. */
struct scan {
	const struct graph *g;
	bool batch;
	/* input of the first state; states, scanned inputs */
	size_t first, nstate, nscan;
	struct num length, size;
};

static int
scaninputs(struct call *c, struct scan *s, struct opvalue **from)
{
	const struct opvalue *v;
	struct num *size;
	size_t i;

	for (i = 0; i < s->nstate + s->nscan; i++) {
		v = in(c, s->first + i);
		from[i] = shapeof(c, v);
		if (s->batch && !(from[i] = without(c, from[i], 0, &s->size)))
			return -1;
		size = &s->length;
		if (i >= s->nstate && !(from[i] = without(c, from[i],
		    listed(c, "scan_input_axes", i - s->nstate), size)))
			return -1;
	}
	return 0;
}

static int
scanoutputs(struct call *c, struct scan *s, struct opvalue **from,
	struct opvalue **to)
{
	struct opvalue *v;
	size_t i;

	for (i = 0; i < c->nout; i++) {
		if (i < s->nstate) {
			*c->out[i] = *shapeof(c, from[i]);
			meet(c, c->out[i], to[i]);
		} else if (stack(c, i, to[i], s->length, listed(c,
		    "scan_output_axes", i - s->nstate)) < 0) {
			return -1;
		}
		if (!s->batch)
			continue;
		v = shapeof(c, c->out[i]);
		if (stack(c, i, v, s->size, 0) < 0)
			return -1;
	}
	return 0;
}

int
rule_scan(struct call *c)
{
	struct scan s = { .g = attr_graph(c, "body") };
	int64_t n = attr_int(c, "num_scan_inputs", 0);
	struct opvalue **from, **to;

	if (!s.g)
		return -1;
	s.batch = c->e->o->opset == 8;
	s.first = s.batch ? 1 : 0;
	if (n < 1 || c->nin < s.first || (size_t)n > c->nin - s.first)
		return model_fail(c->e->m, "%lld of %zu inputs are scanned",
			(long long)n, c->nin);
	s.nscan = (size_t)n;
	s.nstate = c->nin - s.first - s.nscan;
	s.length = s.size = nosize(c);
	if (s.g->nout < c->nout || s.g->nout < s.nstate)
		return model_fail(c->e->m, "body has %zu outputs, not %zu",
			s.g->nout, c->nout);
	from = values(c, c->nin);
	to = values(c, s.g->nout);
	if (scaninputs(c, &s, from) < 0 || eval_graph(c, s.g, "body", from,
	    s.nstate + s.nscan, to, s.g->nout) < 0)
		return -1;
	return scanoutputs(c, &s, from, to);
}
