/* ValueInfoProto: the declared type of a value. */
#include <stdbool.h>
#include <stdint.h>

#include "protobuf/wire.h"
#include "onnx/graph.h"
#include "onnx/decode.h"

static int
decode_dim(struct decoder *d, const struct field *f, struct num *n)
{
	struct field g;
	int name = 0, st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	*n = num_open("");
	while ((st = wire_next(&d->w, &g)) == 1) {
		if (g.no == 1) {
			if (wire_want(&d->w, &g, WIRE_VARINT) < 0)
				return -1;
			/* old exporters write -1 for an unknown size */
			*n = (int64_t)g.v < 0 ? num_open("") :
				num_int((int64_t)g.v);
		} else if (g.no == 2) {
			if (decode_name(d, &g, &name) < 0)
				return -1;
			*n = num_open(onnx_name(d->o, name));
		}
	}
	return st;
}

static int
decode_shape(struct decoder *d, const struct field *f, struct info *v)
{
	struct field g;
	int st;

	v->ranked = true;
	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1) {
		if (g.no != 1)
			continue;
		if (v->ndim == MODEL_RANK)
			return wire_fail(&d->w, g.off, "more than %d "
				"dimensions", MODEL_RANK);
		if (decode_dim(d, &g, MORE(d, v->dim, v->ndim, v->dimcap)) < 0)
			return -1;
	}
	return st;
}

static int
decode_tensortype(struct decoder *d, const struct field *f, struct info *v)
{
	struct field g;
	int st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1)
		if ((g.no == 1 && decode_enum(d, &g, &v->type) < 0) ||
		    (g.no == 2 && decode_shape(d, &g, v) < 0))
			return -1;
	return st;
}

static int
decode_valuetype(struct decoder *d, const struct field *f, struct info *v)
{
	struct field g;
	int st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1) {
		if (g.no == 1 || g.no == 8) {
			if (decode_tensortype(d, &g, v) < 0)
				return -1;
		} else if (g.no == 4 || g.no == 5 || g.no == 7 || g.no == 9) {
			v->other = true;
		}
	}
	return st;
}

int
decode_info(struct decoder *d, const struct field *f, struct info *v)
{
	struct field g;
	int st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1)
		if ((g.no == 1 && decode_name(d, &g, &v->name) < 0) ||
		    (g.no == 2 && decode_valuetype(d, &g, v) < 0))
			return -1;
	return st;
}
