/* What names stand for, and what is declared of them. */
#include <stdbool.h>
#include <stddef.h>

#include "base/util.h"
#include "model/model.h"
#include "model/value.h"
#include "onnx/graph.h"
#include "onnxops/eval.h"
#include "onnxops/scope.h"

/* ---- names ---- */

static void
bind(struct eval *e, int name, const struct binding *b)
{
	e->undo = grow(e->undo, &e->undocap, e->nundo, sizeof *e->undo);
	e->undo[e->nundo].name = name;
	e->undo[e->nundo++].old = e->bind[name];
	e->bind[name] = *b;
}

void
scope_back(struct eval *e, size_t to)
{
	while (e->nundo > to) {
		e->nundo--;
		e->bind[e->undo[e->nundo].name] = e->undo[e->nundo].old;
	}
}

int
scope_define(struct eval *e, int name, struct opvalue *v)
{
	struct binding b = e->bind[name];

	if (b.frame == e->frame->no)
		return model_fail(e->m, "'%s' is defined twice",
			onnx_name(e->o, name));
	b.frame = e->frame->no;
	b.v = v;
	v->name = onnx_name(e->o, name);
	bind(e, name, &b);
	return 0;
}

void
scope_declare(struct eval *e, const struct info *info)
{
	struct binding b = e->bind[info->name];

	b.infoframe = e->frame->no;
	b.info = info;
	bind(e, info->name, &b);
}

struct opvalue *
scope_lookup(const struct eval *e, int name)
{
	const struct binding *b = &e->bind[name];

	return b->frame >= e->frame->base ? b->v : NULL;
}

struct opvalue *
scope_value(struct eval *e)
{
	return arena_get(&e->m->arena, 1, sizeof(struct opvalue));
}

/* ---- declared types ---- */

void
scope_fromdeclared(struct eval *e, struct opvalue *v, const struct info *info)
{
	size_t i;

	value_rank(v, &e->m->arena, (int)info->ndim);
	for (i = 0; i < info->ndim; i++)
		v->dim[i] = info->dim[i].open ?
			model_size(e->m, info->dim[i].open) : info->dim[i];
}

static int
contradict(struct eval *e, const struct opvalue *v, const struct info *info,
	const char *name)
{
	struct opvalue d = { .ranked = true, .rank = (int)info->ndim,
		.dim = info->dim };
	char is[200], was[200];

	return model_fail(e->m, "'%s' is declared as %s but computed as %s",
		name, value_text(&d, was, sizeof was),
		value_text(v, is, sizeof is));
}

int
scope_merge(struct eval *e, struct opvalue *v, const struct info *info,
	const char *name)
{
	struct num d;
	size_t i;

	if (info->other || !info->ranked)
		return 0;
	if (!v->ranked) {
		scope_fromdeclared(e, v, info);
		return 0;
	}
	if ((size_t)v->rank != info->ndim)
		return contradict(e, v, info, name);
	for (i = 0; i < info->ndim; i++) {
		if (num_differ(&v->dim[i], &info->dim[i]))
			return contradict(e, v, info, name);
		if (!v->dim[i].open)
			continue;
		d = info->dim[i].open ? model_size(e->m,
			info->dim[i].open) : info->dim[i];
		if (!d.open || !*v->dim[i].open)
			v->dim[i] = d;
	}
	return 0;
}

const struct info *
scope_declared(const struct eval *e, int name)
{
	const struct binding *b = &e->bind[name];

	if (!name || b->infoframe != e->frame->no || b->info->other ||
	    !b->info->ranked)
		return NULL;
	return b->info;
}

int
scope_mergedeclared(struct eval *e, int name, struct opvalue *v)
{
	const struct binding *b = &e->bind[name];

	if (b->infoframe != e->frame->no)
		return 0;
	return scope_merge(e, v, b->info, onnx_name(e->o, name));
}
