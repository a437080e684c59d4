/* ModelProto and FunctionProto. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/in.h"
#include "protobuf/wire.h"
#include "onnx/graph.h"
#include "onnx/decode.h"
#include "onnx/lookslike.h"

static int
decode_functionfield(struct decoder *d, const struct field *f,
	struct function *u)
{
	switch (f->no) {
	case 1:
		return decode_name(d, f, &u->name);
	case 4:
		return decode_addname(d, f, &u->in);
	case 5:
		return decode_addname(d, f, &u->out);
	case 7:
		return decode_node(d, f, MORE(d, u->body.node, u->body.nnode,
			u->body.nodecap));
	case 10:
		return decode_name(d, f, &u->domain);
	case 11:
		return decode_attr(d, f, MORE(d, u->attr, u->nattr,
			u->attrcap));
	case 12:
		return decode_info(d, f, MORE(d, u->body.info, u->body.ninfo,
			u->body.infocap));
	case 13:
		return decode_name(d, f, &u->overload);
	default:
		return 0;
	}
}

static int
decode_function(struct decoder *d, const struct field *f, struct function *u)
{
	struct field g;
	int st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1)
		if (decode_functionfield(d, &g, u) < 0)
			return -1;
	decode_domain(d->o, &u->domain);
	return st;
}

/* An OperatorSetId: the version of the standard operators is of interest. */
static int
decode_opset(struct decoder *d, const struct field *f)
{
	struct field g;
	int64_t version = 0;
	int name = 0, st;

	if (wire_enter(&d->w, f) < 0)
		return -1;
	while ((st = wire_next(&d->w, &g)) == 1)
		if ((g.no == 1 && decode_name(d, &g, &name) < 0) ||
		    (g.no == 2 && decode_int(d, &g, &version) < 0))
			return -1;
	decode_domain(d->o, &name);
	if (st == 0 && name == 0)
		d->o->opset = version;
	return st;
}

static int
decode_modelfield(struct decoder *d, const struct field *f)
{
	struct onnx *o = d->o;

	switch (f->no) {
	case 7:
		o->havegraph = true;
		return decode_graph(d, f, &o->graph);
	case 8:
		return decode_opset(d, f);
	case 25:
		return decode_function(d, f, MORE(d, o->func, o->nfunc,
			o->funccap));
	default:
		return 0;
	}
}

static int
decode_model(struct decoder *d)
{
	struct field f;
	int st;

	while ((st = wire_next(&d->w, &f)) == 1)
		if (decode_modelfield(d, &f) < 0)
			return -1;
	if (st == 0 && !d->o->havegraph)
		return in_failat(d->w.b.r, 0, "an ONNX model without a graph");
	return st;
}

int
onnx_decode(struct onnx *o, struct in *r)
{
	struct decoder d = { .o = o };
	const char *what;
	ptrdiff_t n;
	int st;

	wire_begin(&d.w, r);
	n = bytes_head(&d.w.b);
	if (n <= 0)
		return n < 0 ? -1 : in_failat(r, 0, "an empty file");
	st = decode_model(&d);
	free(d.scratch);
	if (st < 0 && (what = onnx_lookslike(d.w.b.head, (size_t)n))) {
		r->err[0] = '\0';
		in_failat(r, 0, "no ONNX model; it looks like %s", what);
	}
	return st;
}
