#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "model/model.h"
#include "model/value.h"
#include "onnx/graph.h"
#include "onnx/external.h"
#include "onnx/tensor.h"

int
tensor_value(struct onnx *o, const struct tensor *t, struct opvalue *v)
{
	int i;

	value_rank(v, &o->m->arena, (int)t->ndim);
	for (i = 0; i < v->rank; i++) {
		if (t->dim[i] < 0)
			return model_fail(o->m, "tensor '%s' has a size of "
				"%lld", onnx_name(o, t->name),
				(long long)t->dim[i]);
		v->dim[i] = num_int(t->dim[i]);
	}
	if (value_count(v) < 0)
		return model_fail(o->m, "tensor '%s' has more than 2^62 "
			"elements", onnx_name(o, t->name));
	v->floating = onnx_floatbits(t->type);
	v->later = t;
	return 0;
}

/* Bytes of an element, 0 where they are of no use here. */
static size_t
width(int type)
{
	static const unsigned char size[] = { [OT_FLOAT] = 4, [OT_UINT8] = 1,
		[OT_INT8] = 1, [OT_UINT16] = 2, [OT_INT16] = 2,
		[OT_INT32] = 4, [OT_INT64] = 8, [OT_BOOL] = 1,
		[OT_FLOAT16] = 2, [OT_DOUBLE] = 8, [OT_UINT32] = 4,
		[OT_UINT64] = 8, [OT_BFLOAT16] = 2 };

	return type > 0 && (size_t)type < sizeof size ? size[type] : 0;
}

static double
half(uint64_t bits)
{
	int e = (int)(bits >> 10 & 31);
	double m = (double)(bits & 1023), v;

	if (e == 31)
		v = m > 0 ? (double)NAN : (double)INFINITY;
	else
		v = e ? ldexp(1024 + m, e - 25) : ldexp(m, -24);
	return bits & 0x8000 ? -v : v;
}

static double
single(uint64_t bits)
{
	uint32_t b = (uint32_t)bits;
	float f;

	memcpy(&f, &b, sizeof f);
	return (double)f;
}

/* An element from its bits. */
static struct num
element(int type, uint64_t bits)
{
	double d;

	switch (type) {
	case OT_FLOAT:
		return num_float(single(bits));
	case OT_DOUBLE:
		memcpy(&d, &bits, sizeof d);
		return num_float(d);
	case OT_FLOAT16:
		return num_float(half(bits));
	case OT_BFLOAT16:
		return num_float(single(bits << 16));
	case OT_INT8:
		return num_int((int8_t)bits);
	case OT_INT16:
		return num_int((int16_t)bits);
	case OT_INT32:
		return num_int((int32_t)bits);
	default:
		return num_int((int64_t)bits);
	}
}

static int
tooshort(struct onnx *o, const struct tensor *t, size_t have, size_t want)
{
	return model_fail(o->m, "tensor '%s' has %zu %s of contents, not %zu",
		onnx_name(o, t->name), have, t->nnum ? "elements" : "bytes",
		want);
}

static int
fromraw(struct onnx *o, const struct tensor *t, const unsigned char *raw,
	size_t nraw, struct opvalue *v)
{
	size_t n = (size_t)value_count(v), w = width(t->type), i, k;
	uint64_t bits;

	if (nraw != n * w)
		return tooshort(o, t, nraw, n * w);
	if (!value_room(v, &o->m->arena))
		return 0;
	for (i = 0; i < n; i++) {
		for (bits = 0, k = 0; k < w; k++)
			bits |= (uint64_t)raw[i * w + k] << 8 * k;
		v->data[i] = element(t->type, bits);
	}
	return 0;
}

static int
fromnumbers(struct onnx *o, const struct tensor *t, struct opvalue *v)
{
	size_t n = (size_t)value_count(v), i;
	bool bits16 = onnx_floatbits(t->type) == 16;

	if (t->nnum != n)
		return tooshort(o, t, t->nnum, n);
	if (!value_room(v, &o->m->arena))
		return 0;
	for (i = 0; i < n; i++)
		v->data[i] = bits16 ? element(t->type,
			(uint64_t)t->num[i].i & 0xffff) : t->num[i];
	return 0;
}

/* From the file beside the model, if it is small and can be had. */
static int
fromfile(struct onnx *o, const struct tensor *t, struct opvalue *v)
{
	size_t n = (size_t)value_count(v) * width(t->type);
	unsigned char *buf = arena_get(&o->m->arena, n, 1);

	if (external_read(o, &t->ext, buf, n, &v->lost) < 0)
		return 0;
	return fromraw(o, t, buf, n, v);
}

int
tensor_contents(struct onnx *o, const struct tensor *t, struct opvalue *v)
{
	int64_t n = value_count(v);

	v->later = NULL;
	if (n < 0 || n > MODEL_DATA || t->dropped || width(t->type) == 0)
		return 0;
	if (t->outside)
		return fromfile(o, t, v);
	if (t->nnum > 0)
		return fromnumbers(o, t, v);
	return fromraw(o, t, t->raw, t->nraw, v);
}
