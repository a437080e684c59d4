#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#include "base/util.h"
#include "base/in.h"
#include "model/model.h"
#include "model/value.h"
#include "onnx/graph.h"
#include "onnx/tensor.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"
#include "onnxops/scope.h"

/* Nodes that are worked on, functions expanded; and scopes in scopes. */
enum { MOST_NODES = 10000000, MOST_FRAMES = 100 };
/* How often a graph is searched for what tells an unknown shape. */
enum { MOST_LOOKS = 100 };

/* ---- scopes ---- */

static int
enter(struct eval *e, struct frame *f, bool inner)
{
	*f = (struct frame){ .up = e->frame };
	f->no = e->frame ? e->frame->no + 1 : 1;
	f->base = e->frame && inner ? e->frame->base : f->no;
	f->place.up = e->frame ? &e->frame->place : NULL;
	f->place.no = -1;
	if (f->no > MOST_FRAMES)
		return model_fail(e->m, "more than %d graphs and functions "
			"within each other", MOST_FRAMES);
	e->frame = f;
	return 0;
}

static void
leave(struct eval *e, size_t undo)
{
	scope_back(e, undo);
	e->frame = e->frame->up;
	e->m->at = e->frame ? &e->frame->place : NULL;
}

static void
setplace(struct eval *e, const struct node *n, size_t i)
{
	struct nodeplace *p = &e->frame->place;

	p->no = (long)i;
	p->name = onnx_name(e->o, n->name);
	p->op = onnx_name(e->o, n->op);
	e->m->at = p;
}

/* ---- nodes ---- */

static struct function *
findfunction(const struct onnx *o, const struct node *n)
{
	size_t i;

	for (i = 0; i < o->nfunc; i++)
		if (o->func[i].name == n->op &&
		    o->func[i].domain == n->domain &&
		    o->func[i].overload == n->overload)
			return &o->func[i];
	return NULL;
}

/* An operator of which nothing is known: neither are its results. */
static void
norule(struct call *c)
{
	const char *why = NULL;
	size_t i;

	for (i = 0; i < c->nout; i++) {
		if (!why)
			why = arena_printf(&c->e->m->arena, "%s has no rule",
				model_place(c->e->m));
		c->out[i]->why = why;
	}
}

static const char *
sourceof(struct eval *e, const struct node *n)
{
	const char *domain = onnx_name(e->o, n->domain);

	return arena_printf(&e->m->arena, "%s.%s", *domain ? domain : "onnx",
		onnx_name(e->o, n->op));
}

static int callfunction(struct call *c, struct function *f);

static int
work(struct call *c)
{
	struct eval *e = c->e;
	const char *domain = onnx_name(e->o, c->n->domain);
	struct function *f = findfunction(e->o, c->n);
	oprule *rule;

	if (f)
		return callfunction(c, f);
	model_saw(e->m, c->op);
	rule = e->find(domain, c->op, &c->arg);
	e->m->source = sourceof(e, c->n);
	e->m->attr = c->n->optipim;
	if (!rule) {
		norule(c);
		return 0;
	}
	return rule(c);
}

static int
inputs(struct call *c)
{
	struct eval *e = c->e;
	size_t i;

	c->nin = c->n->in.n;
	c->in = arena_get(&e->m->arena, c->nin, sizeof(struct opvalue *));
	for (i = 0; i < c->nin; i++) {
		int name = c->n->in.v[i];

		c->in[i] = name ? scope_lookup(e, name) : NULL;
		if (name && !c->in[i])
			return model_fail(e->m, "input '%s' is not defined "
				"before", onnx_name(e->o, name));
		if (c->in[i] == &e->absent)
			c->in[i] = NULL;
	}
	return 0;
}

/*
 * The declared sizes of what a chain of operators makes of a value without
 * changing its shape; NULL if there are none.
 */
static const struct info *
ahead(struct eval *e, const struct graph *g, size_t from, int name)
{
	const struct info *info;
	const struct node *n;
	oprule *rule;
	size_t i;
	int arg;

	for (i = from; i < g->nnode; i++) {
		n = &g->node[i];
		if (n->in.n == 0 || n->out.n == 0 || n->in.v[0] != name)
			continue;
		rule = e->find(onnx_name(e->o, n->domain),
			onnx_name(e->o, n->op), &arg);
		if (rule != rule_unary && !(rule == rule_like &&
		    arg == LIKE_FIRST))
			continue;
		name = n->out.v[0];
		if ((info = scope_declared(e, name)))
			return info;
	}
	return NULL;
}

/* A result of unknown shape: what comes behind it may tell. */
static void
lookahead(struct eval *e, const struct graph *g, size_t no, int name,
	struct opvalue *v)
{
	const struct info *info;

	if (v->ranked || scope_declared(e, name) || e->looks == MOST_LOOKS)
		return;
	e->looks++;
	info = ahead(e, g, no + 1, name);
	if (info)
		scope_fromdeclared(e, v, info);
}

static int
outputs(struct call *c, const struct graph *g, size_t no)
{
	struct eval *e = c->e;
	size_t i;

	for (i = 0; i < c->nout; i++) {
		int name = c->n->out.v[i];

		if (name)
			lookahead(e, g, no, name, c->out[i]);
		if (name && (scope_mergedeclared(e, name, c->out[i]) < 0 ||
		    scope_define(e, name, c->out[i]) < 0))
			return -1;
	}
	return 0;
}

static int
runnode(struct eval *e, const struct graph *g, size_t no)
{
	const struct node *n = &g->node[no];
	struct call c = { .e = e, .n = n };
	size_t i, nout;

	setplace(e, n, no);
	c.op = onnx_name(e->o, n->op);
	if (++e->nodes > MOST_NODES || arena_full(&e->m->arena))
		return model_fail(e->m, "the model takes more than %d "
			"operations or 1 GiB of memory", MOST_NODES);
	if (inputs(&c) < 0)
		return -1;
	c.nout = n->out.n;
	/* rules may set more of their results than the node names */
	nout = c.nout > RULE_OUTPUTS ? c.nout : RULE_OUTPUTS;
	c.out = arena_get(&e->m->arena, nout, sizeof(struct opvalue *));
	for (i = 0; i < nout; i++) {
		c.out[i] = scope_value(e);
		c.out[i]->name = i < c.nout ? onnx_name(e->o, n->out.v[i]) :
			"";
	}
	if (work(&c) < 0 || e->m->r->err[0])
		return -1;
	return outputs(&c, g, no);
}

/* ---- graphs ---- */

static int
initializers(struct eval *e, const struct graph *g)
{
	struct opvalue *v;
	size_t i;

	for (i = 0; i < g->ninit; i++) {
		v = scope_value(e);
		v->name = onnx_name(e->o, g->init[i].name);
		if (tensor_value(e->o, &g->init[i], v) < 0 ||
		    scope_define(e, g->init[i].name, v) < 0)
			return -1;
	}
	return 0;
}

/* What comes in: value i, or one of the declared type. */
static int
graphinput(struct eval *e, const struct info *info, struct opvalue *given)
{
	struct opvalue *v = scope_value(e);

	/* one with an initializer is no input */
	if (e->bind[info->name].frame == e->frame->no)
		return given ? 0 : scope_merge(e, e->bind[info->name].v, info,
			onnx_name(e->o, info->name));
	if (given)
		*v = *given;
	else if (info->ranked)
		scope_fromdeclared(e, v, info);
	if (!given)
		v->floating = onnx_floatbits(info->type);
	return scope_define(e, info->name, v);
}

static int
body(struct eval *e, const struct graph *g)
{
	size_t i;

	for (i = 0; i < g->ninfo; i++)
		scope_declare(e, &g->info[i]);
	for (i = 0; i < g->nout; i++)
		scope_declare(e, &g->out[i]);
	for (i = 0; i < g->nnode; i++)
		if (runnode(e, g, i) < 0)
			return -1;
	return 0;
}

/* The graph in the frame at work: what comes in, what goes out. */
static int
rungraph(struct eval *e, const struct graph *g, struct opvalue **from,
	size_t nfrom, struct opvalue **to, size_t nto)
{
	struct opvalue *v;
	size_t i;

	if (initializers(e, g) < 0)
		return -1;
	for (i = 0; i < g->nin; i++)
		if (graphinput(e, &g->in[i], i < nfrom ? from[i] : NULL) < 0)
			return -1;
	if (body(e, g) < 0)
		return -1;
	for (i = 0; i < g->nout; i++) {
		v = scope_lookup(e, g->out[i].name);
		if (!v) {
			e->m->at = e->frame->place.up;
			return model_fail(e->m, "output '%s' is not defined",
				onnx_name(e->o, g->out[i].name));
		}
		if (i < nto)
			to[i] = v;
	}
	return 0;
}

int
eval_graph(struct call *c, const struct graph *g, const char *part,
	struct opvalue **from, size_t nfrom, struct opvalue **to, size_t nto)
{
	struct eval *e = c->e;
	size_t undo = e->nundo;
	struct frame f;
	int st;

	if (enter(e, &f, true) < 0)
		return -1;
	f.place.part = part;
	st = rungraph(e, g, from, nfrom, to, nto);
	leave(e, undo);
	return st;
}

/* The names of the function's results in the caller. */
static int
results(struct call *c, const struct function *f)
{
	struct opvalue *v;
	size_t i;

	for (i = 0; i < f->out.n && i < c->nout; i++) {
		v = scope_lookup(c->e, f->out.v[i]);
		if (!v)
			return model_fail(c->e->m, "the function does not "
				"define its output '%s'",
				onnx_name(c->e->o, f->out.v[i]));
		*c->out[i] = *v;
	}
	return 0;
}

static int
callfunction(struct call *c, struct function *f)
{
	struct eval *e = c->e;
	size_t undo = e->nundo, i;
	struct frame fr;
	struct opvalue *v;
	int st = 0;

	if (f->active)
		return model_fail(e->m, "the function calls itself");
	if (enter(e, &fr, false) < 0)
		return -1;
	fr.func = f;
	fr.call = c->n;
	f->active = true;
	for (i = 0; i < f->in.n && st == 0; i++) {
		v = in(c, i) ? scope_value(e) : &e->absent;
		if (in(c, i))
			*v = *c->in[i];
		st = scope_define(e, f->in.v[i], v);
	}
	if (st == 0)
		st = body(e, &f->body);
	if (st == 0)
		st = results(c, f);
	f->active = false;
	leave(e, undo);
	return st;
}

int
eval_run(struct onnx *o, opfind *find)
{
	struct eval e = { .o = o, .m = o->m, .find = find };
	struct frame f;
	int st;

	e.bind = xcalloc(o->names.n, sizeof *e.bind);
	st = enter(&e, &f, false);
	if (st == 0)
		st = rungraph(&e, &o->graph, NULL, 0, NULL, 0);
	o->m->at = NULL;
	free(e.bind);
	free(e.undo);
	return st;
}
