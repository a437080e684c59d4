/* Fields of the messages of ONNX, whatever message they are of. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "protobuf/wire.h"
#include "onnx/graph.h"
#include "onnx/decode.h"

/* Longest name and text kept, in bytes. */
enum { TEXT_MOST = 1 << 16 };

const char *
onnx_name(const struct onnx *o, int name)
{
	return o->text[name];
}

int
onnx_number(struct onnx *o, const char *s, size_t n)
{
	size_t before = o->names.n;
	int i = intern_add(&o->names, s, n);

	if (o->names.n > before) {
		o->text = grow(o->text, &o->textcap, before, sizeof *o->text);
		o->text[i] = arena_text(&o->m->arena, s, n);
	}
	return i;
}

/* ---- fields ---- */

int
decode_text(struct decoder *d, const struct field *f, const char **s)
{
	char *p;

	if (wire_want(&d->w, f, WIRE_LEN) < 0)
		return -1;
	if (f->v > TEXT_MOST) {
		*s = "";
		return 0;
	}
	p = arena_get(&d->o->m->arena, (size_t)f->v + 1, 1);
	*s = p;
	return wire_bytes(&d->w, f, p);
}

int
decode_name(struct decoder *d, const struct field *f, int *name)
{
	char buf[256], *p = buf;
	int st;

	if (wire_want(&d->w, f, WIRE_LEN) < 0)
		return -1;
	if (f->v > TEXT_MOST)
		return wire_fail(&d->w, f->off, "a name of %llu bytes",
			(unsigned long long)f->v);
	if (f->v > sizeof buf)
		p = xmalloc((size_t)f->v);
	st = wire_bytes(&d->w, f, p);
	if (st == 0)
		*name = onnx_number(d->o, p, (size_t)f->v);
	if (p != buf)
		free(p);
	return st;
}

int
decode_int(struct decoder *d, const struct field *f, int64_t *v)
{
	if (wire_want(&d->w, f, WIRE_VARINT) < 0)
		return -1;
	*v = (int64_t)f->v;
	return 0;
}

int
decode_enum(struct decoder *d, const struct field *f, int *v)
{
	int64_t i;

	if (decode_int(d, f, &i) < 0)
		return -1;
	*v = (int)(int32_t)i;
	return 0;
}

int
decode_ints(struct decoder *d, const struct field *f, int64_t **list,
	size_t *n, size_t *cap)
{
	uint64_t left = f->v, v;
	int st;

	if (f->type != WIRE_LEN) {
		if (wire_want(&d->w, f, WIRE_VARINT) < 0)
			return -1;
		left = 1;
	}
	while ((st = wire_packed(&d->w, f, &left, 0, &v)) == 1) {
		if (*n >= MODEL_DATA)
			return wire_skip(&d->w) < 0 ? -1 : 1;
		*list = arena_grow(&d->o->m->arena, *list, cap, *n,
			sizeof **list);
		(*list)[(*n)++] = (int64_t)v;
	}
	return st;
}

int
decode_pair(struct decoder *d, const struct field *f, const char **key,
	const char **value)
{
	struct field g;
	int st;

	*key = *value = "";
	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1)
		if ((g.no == 1 && decode_text(d, &g, key) < 0) ||
		    (g.no == 2 && decode_text(d, &g, value) < 0))
			return -1;
	return st;
}

void *
decode_more(struct decoder *d, void *list, size_t *n, size_t *cap, size_t size)
{
	list = arena_grow(&d->o->m->arena, list, cap, *n, size);
	memset((char *)list + *n * size, 0, size);
	++*n;
	return list;
}

int
decode_addname(struct decoder *d, const struct field *f, struct namelist *l)
{
	l->v = arena_grow(&d->o->m->arena, l->v, &l->cap, l->n, sizeof *l->v);
	return decode_name(d, f, &l->v[l->n++]);
}

int
decode_memory(struct decoder *d)
{
	if (arena_full(&d->o->m->arena))
		return wire_fail(&d->w, d->w.b.off, "the graph takes more than "
			"1 GiB of memory");
	return 0;
}

void
decode_domain(const struct onnx *o, int *name)
{
	if (strcmp(onnx_name(o, *name), "ai.onnx") == 0)
		*name = 0;
}
