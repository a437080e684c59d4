/* GraphProto and what it is made of: nodes, their attributes, graphs again. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "protobuf/wire.h"
#include "onnx/graph.h"
#include "onnx/decode.h"

/* ---- attributes ---- */

static int
decode_float(struct decoder *d, const struct field *f, double *v)
{
	uint32_t bits = (uint32_t)f->v;
	float x;

	if (wire_want(&d->w, f, WIRE_FOUR) < 0)
		return -1;
	memcpy(&x, &bits, sizeof x);
	*v = (double)x;
	return 0;
}

static int
decode_floats(struct decoder *d, const struct field *f, struct nodeattr *a)
{
	uint64_t left = f->v, bits;
	struct field one = { .no = f->no, .type = WIRE_FOUR, .off = f->off };
	int st;

	if (f->type != WIRE_LEN) {
		if (wire_want(&d->w, f, WIRE_FOUR) < 0)
			return -1;
		left = 1;
	}
	while ((st = wire_packed(&d->w, f, &left, 4, &bits)) == 1) {
		if (a->nfloats >= MODEL_DATA) {
			a->dropped = true;
			return wire_skip(&d->w);
		}
		a->floats = arena_grow(&d->o->m->arena, a->floats,
			&a->floatcap, a->nfloats, sizeof *a->floats);
		one.v = bits;
		if (decode_float(d, &one, &a->floats[a->nfloats++]) < 0)
			return -1;
	}
	return st;
}

static int
decode_attrfield(struct decoder *d, const struct field *f, struct nodeattr *a)
{
	struct arena *mem = &d->o->m->arena;
	int st;

	switch (f->no) {
	case 1:
		return decode_name(d, f, &a->name);
	case 2:
		return decode_float(d, f, &a->f);
	case 3:
		return decode_int(d, f, &a->i);
	case 4:
		return decode_text(d, f, &a->s);
	case 5:
		if (!a->t)
			a->t = arena_get(mem, 1, sizeof *a->t);
		return decode_tensor(d, f, a->t);
	case 6:
		if (!a->g)
			a->g = arena_get(mem, 1, sizeof *a->g);
		return decode_graph(d, f, a->g);
	case 7:
		return decode_floats(d, f, a);
	case 8:
		st = decode_ints(d, f, &a->ints, &a->nints, &a->intcap);
		a->dropped |= st == 1;
		return st < 0 ? -1 : 0;
	case 20:
		return decode_enum(d, f, &a->type);
	case 21:
		return decode_name(d, f, &a->ref);
	case 22:
		if (!a->t)
			a->t = arena_get(mem, 1, sizeof *a->t);
		return decode_sparse(d, f, a->t);
	default:
		return 0;
	}
}

/* Models before IR 2 say no type: it is that of the field that is there. */
static int
attrtype(const struct nodeattr *a, const bool have[32])
{
	static const struct {
		int field, type;
	} by[] = { { 5, AT_TENSOR }, { 6, AT_GRAPH }, { 7, AT_FLOATS },
		{ 8, AT_INTS }, { 9, AT_STRINGS }, { 4, AT_STRING },
		{ 3, AT_INT }, { 2, AT_FLOAT }, { 22, AT_SPARSE } };
	size_t i;

	for (i = 0; a->type == AT_NONE && i < sizeof by / sizeof by[0]; i++)
		if (have[by[i].field])
			return by[i].type;
	return a->type;
}

int
decode_attr(struct decoder *d, const struct field *f, struct nodeattr *a)
{
	bool have[32] = { false };
	struct field g;
	int st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1) {
		if (g.no < 32)
			have[g.no] = true;
		if (decode_attrfield(d, &g, a) < 0)
			return -1;
	}
	a->type = attrtype(a, have);
	if (a->dropped)
		a->nints = a->nfloats = 0;
	return st;
}

/* ---- nodes and graphs ---- */

/* An entry of metadata_props, which may be an attribute of OptiPIM. */
static int
decode_metadata(struct decoder *d, const struct field *f,
	struct modelattr *a)
{
	const struct {
		const char *key;
		int64_t *to;
	} keys[] = { { "num_banks", &a->num_banks },
		{ "layer_group", &a->layer_group },
		{ "global_layer_idx", &a->global_idx },
		{ "type_layer_idx", &a->type_idx } };
	const char *key, *value;
	size_t i;

	if (decode_pair(d, f, &key, &value) < 0)
		return -1;
	for (i = 0; i < sizeof keys / sizeof keys[0]; i++)
		if (strcmp(keys[i].key, key) == 0 && lex_int(value,
		    INT32_MIN, INT32_MAX, keys[i].to) < 0)
			return wire_fail(&d->w, f->off, "%s must be an "
				"integer of 32 bits, got '%.40s'", key,
				value);
	return 0;
}

static int
decode_nodefield(struct decoder *d, const struct field *f, struct node *n)
{
	switch (f->no) {
	case 1:
		return decode_addname(d, f, &n->in);
	case 2:
		return decode_addname(d, f, &n->out);
	case 3:
		return decode_name(d, f, &n->name);
	case 4:
		return decode_name(d, f, &n->op);
	case 5:
		return decode_attr(d, f, MORE(d, n->attr, n->nattr,
			n->attrcap));
	case 7:
		return decode_name(d, f, &n->domain);
	case 8:
		return decode_name(d, f, &n->overload);
	case 9:
		return decode_metadata(d, f, &n->optipim);
	default:
		return 0;
	}
}

int
decode_node(struct decoder *d, const struct field *f, struct node *n)
{
	struct field g;
	int st;

	if (decode_memory(d) < 0 || wire_enter(&d->w, f) < 0)
		return -1;
	n->optipim = (struct modelattr){ NOATTR, NOATTR, NOATTR, NOATTR };
	while ((st = wire_next(&d->w, &g)) == 1)
		if (decode_nodefield(d, &g, n) < 0)
			return -1;
	decode_domain(d->o, &n->domain);
	return st;
}

static int
decode_graphfield(struct decoder *d, const struct field *f, struct graph *g)
{
	switch (f->no) {
	case 1:
		return decode_node(d, f, MORE(d, g->node, g->nnode,
			g->nodecap));
	case 2:
		return decode_name(d, f, &g->name);
	case 5:
		return decode_tensor(d, f, MORE(d, g->init, g->ninit,
			g->initcap));
	case 11:
		return decode_info(d, f, MORE(d, g->in, g->nin, g->incap));
	case 12:
		return decode_info(d, f, MORE(d, g->out, g->nout, g->outcap));
	case 13:
		return decode_info(d, f, MORE(d, g->info, g->ninfo,
			g->infocap));
	case 15:
		return decode_sparse(d, f, MORE(d, g->init, g->ninit,
			g->initcap));
	default:
		return 0;
	}
}

int
decode_graph(struct decoder *d, const struct field *f, struct graph *g)
{
	struct field h;
	int st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &h)) == 1)
		if (decode_memory(d) < 0 || decode_graphfield(d, &h, g) < 0)
			return -1;
	return st;
}
