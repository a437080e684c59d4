/* TensorProto: sizes, and the contents of small ones. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "protobuf/wire.h"
#include "onnx/graph.h"
#include "onnx/decode.h"

/* Floating-point numbers matter only in the arithmetic of shapes. */
enum { MOST_FLOATS = 1024 };

int
onnx_floatbits(int type)
{
	switch (type) {
	case OT_FLOAT16:
	case OT_BFLOAT16:
		return 16;
	case OT_FLOAT:
		return 32;
	case OT_DOUBLE:
		return 64;
	default:
		return type >= 17 && type <= 20 ? 8 : 0;
	}
}

/* raw_data into the scratch buffer if it may be of use. */
static int
decode_raw(struct decoder *d, const struct field *f, struct tensor *t)
{
	if (wire_want(&d->w, f, WIRE_LEN) < 0)
		return -1;
	t->raw = NULL;
	t->nraw = 0;
	t->dropped = f->v > TENSOR_MOST;
	if (t->dropped)
		return 0;
	if (!d->scratch)
		d->scratch = xmalloc(TENSOR_MOST);
	t->raw = d->scratch;
	t->nraw = (size_t)f->v;
	return wire_bytes(&d->w, f, d->scratch);
}

/* Bytes of a number in a field of contents: 0 a varint. */
static int
numbersize(uint64_t no)
{
	return no == 4 ? 4 : no == 10 ? 8 : 0;
}

static struct num
number(uint64_t no, uint64_t bits)
{
	uint32_t half = (uint32_t)bits;
	double x;
	float y;

	switch (no) {
	case 4:
		memcpy(&y, &half, sizeof y);
		return num_float((double)y);
	case 10:
		memcpy(&x, &bits, sizeof x);
		return num_float(x);
	case 5:
		return num_int((int32_t)half);
	default:
		return num_int((int64_t)bits);
	}
}

/* float_data, int32_data and their like. */
static int
decode_numbers(struct decoder *d, const struct field *f, struct tensor *t)
{
	int size = numbersize(f->no), st;
	size_t most = size ? MOST_FLOATS : MODEL_DATA;
	uint64_t left = f->v, bits;

	if (f->type != WIRE_LEN) {
		if (wire_want(&d->w, f, size == 4 ? WIRE_FOUR :
		    size == 8 ? WIRE_EIGHT : WIRE_VARINT) < 0)
			return -1;
		left = 1;
	}
	while ((st = wire_packed(&d->w, f, &left, size, &bits)) == 1) {
		if (t->nnum >= most || t->dropped) {
			t->dropped = true;
			return wire_skip(&d->w);
		}
		t->num = arena_grow(&d->o->m->arena, t->num, &t->numcap,
			t->nnum, sizeof *t->num);
		t->num[t->nnum++] = number(f->no, bits);
	}
	return st;
}

/* An entry of external_data. */
static int
decode_external(struct decoder *d, const struct field *f, struct external *e)
{
	const char *key, *value;

	if (decode_pair(d, f, &key, &value) < 0)
		return -1;
	if (strcmp(key, "location") == 0)
		e->location = value;
	else if ((strcmp(key, "offset") == 0 && lex_int(value, 0, INT64_MAX,
	    &e->offset) < 0) || (strcmp(key, "length") == 0 &&
	    lex_int(value, 0, INT64_MAX, &e->length) < 0))
		return wire_fail(&d->w, f->off, "%s of external data must be "
			"a number, got '%.40s'", key, value);
	return 0;
}

static int
decode_tensorfield(struct decoder *d, const struct field *f,
	struct tensor *t)
{
	int64_t v;

	switch (f->no) {
	case 1:
		if (decode_ints(d, f, &t->dim, &t->ndim, &t->dimcap) != 0 ||
		    t->ndim > MODEL_RANK)
			return wire_fail(&d->w, f->off, "more than %d "
				"dimensions", MODEL_RANK);
		return 0;
	case 2:
		if (decode_int(d, f, &v) < 0)
			return -1;
		t->type = (int)(int32_t)v;
		return 0;
	case 4:
	case 5:
	case 7:
	case 10:
	case 11:
		return decode_numbers(d, f, t);
	case 8:
		return decode_name(d, f, &t->name);
	case 9:
		return decode_raw(d, f, t);
	case 13:
		return decode_external(d, f, &t->ext);
	case 14:
		if (decode_int(d, f, &v) < 0)
			return -1;
		t->outside = v == 1;
		return 0;
	default:
		return 0;
	}
}

int
decode_tensor(struct decoder *d, const struct field *f, struct tensor *t)
{
	struct field g;
	unsigned char *kept;
	int st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1)
		if (decode_tensorfield(d, &g, t) < 0)
			return -1;
	if (t->raw == d->scratch && t->raw) {
		/* the type may have come behind the contents */
		t->dropped = onnx_floatbits(t->type) > 0 &&
			t->nraw > 4 * MOST_FLOATS;
		kept = t->dropped ? NULL : arena_get(&d->o->m->arena,
			t->nraw, 1);
		if (kept)
			memcpy(kept, d->scratch, t->nraw);
		t->raw = kept;
	}
	return st;
}

/* Of a sparse tensor the name and the sizes are of use. */
int
decode_sparse(struct decoder *d, const struct field *f, struct tensor *t)
{
	struct tensor values = { .name = 0 };
	struct field g;
	int st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1)
		if ((g.no == 1 && decode_tensor(d, &g, &values) < 0) ||
		    (g.no == 3 && decode_ints(d, &g, &t->dim, &t->ndim,
		    &t->dimcap) != 0))
			return -1;
	t->name = values.name;
	t->type = values.type;
	t->dropped = true;
	if (t->ndim > MODEL_RANK)
		return wire_fail(&d->w, f->off, "more than %d dimensions",
			MODEL_RANK);
	return st;
}
