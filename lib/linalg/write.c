#include <assert.h>
#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/out.h"
#include "nest/nest.h"
#include "linalg/write.h"

/* A tensor's type: "tensor<1x3x7x7xf32>". */
struct typetext {
	char s[160];
};

static struct typetext
tensor(const int64_t *dim, int rank)
{
	struct typetext t;
	size_t n = 0;
	int i;

	n += (size_t)snprintf(t.s, sizeof t.s, "tensor<");
	for (i = 0; i < rank; i++)
		n += (size_t)snprintf(t.s + n, sizeof t.s - n, "%lldx",
			(long long)dim[i]);
	assert(n + sizeof "f32>" <= sizeof t.s);
	snprintf(t.s + n, sizeof t.s - n, "f32>");
	return t;
}

/* How the layer is written: op and operand types. */
struct opform {
	const char *op;
	struct typetext a, b, out;
};

/* Rows (axis 0) or columns (axis 1) of the padded input. */
static int64_t
extent(const struct nest *n, int axis)
{
	return (n->bound[axis ? VQ : VP] - 1) * n->stride[axis] +
		(n->bound[axis ? VS : VR] - 1) * n->dil[axis] + 1;
}

static struct opform
convform(const struct nest *n)
{
	const int64_t *b = n->bound;
	int64_t a[] = { b[VN], b[VG], b[VC], extent(n, 0), extent(n, 1) };
	int64_t f[] = { b[VG], b[VK], b[VC], b[VR], b[VS] };
	int64_t o[] = { b[VN], b[VG], b[VK], b[VP], b[VQ] };

	if (b[VG] > 1)
		return (struct opform){ "conv_2d_ngchw_gfchw", tensor(a, 5),
			tensor(f, 5), tensor(o, 5) };
	/* no groups: drop the second dimension, the filter's first */
	a[1] = a[0];
	o[1] = o[0];
	return (struct opform){ "conv_2d_nchw_fchw", tensor(a + 1, 4),
		tensor(f + 1, 4), tensor(o + 1, 4) };
}

static struct opform
gemmform(const struct nest *n)
{
	const int64_t *b = n->bound;
	int64_t x[] = { b[VN], b[VH], b[VP], b[VQ] };
	int64_t y[] = { b[VN], b[VH], b[VQ], b[VR] };
	int64_t o[] = { b[VN], b[VH], b[VP], b[VR] };

	if (b[VH] > 1)
		return (struct opform){ "generic", tensor(x, 4), tensor(y, 4),
			tensor(o, 4) };
	if (b[VN] == 1)
		return (struct opform){ "matmul", tensor(x + 2, 2),
			tensor(y + 2, 2), tensor(o + 2, 2) };
	x[1] = y[1] = o[1] = b[VN];
	return (struct opform){ "batch_matmul", tensor(x + 1, 3),
		tensor(y + 1, 3), tensor(o + 1, 3) };
}

static void
attribute(struct out *w, const char *name, int64_t v, bool *any)
{
	if (v == NOATTR)
		return;
	out_printf(w, "%s%s = %lld : i32", *any ? ", " : "", name,
		(long long)v);
	*any = true;
}

/* The attributes in alphabetical order, as mlir-opt prints them. */
static void
attributes(struct out *w, const struct nest *n)
{
	bool any = false;

	if (n->op == CONV2D) {
		out_printf(w, "dilations = dense<[%lld, %lld]> : "
			"vector<2xi64>", (long long)n->dil[0],
			(long long)n->dil[1]);
		any = true;
	}
	attribute(w, "global_layer_idx", n->global_idx, &any);
	attribute(w, "layer_group", n->layer_group, &any);
	attribute(w, "num_banks", n->num_banks, &any);
	if (n->op == CONV2D)
		out_printf(w, ", strides = dense<[%lld, %lld]> : "
			"vector<2xi64>", (long long)n->stride[0],
			(long long)n->stride[1]);
	attribute(w, "type_layer_idx", n->type_idx, &any);
}

static void
generic(struct out *w, const struct nest *n, const struct opform *f)
{
	out_printf(w, "linalg.generic {indexing_maps = ["
		"affine_map<(n, h, p, r, q) -> (n, h, p, q)>, "
		"affine_map<(n, h, p, r, q) -> (n, h, q, r)>, "
		"affine_map<(n, h, p, r, q) -> (n, h, p, r)>], "
		"iterator_types = [\"parallel\", \"parallel\", \"parallel\", "
		"\"parallel\", \"reduction\"]} ins(%%a, %%b : %s, %s) "
		"outs(%%c : %s) attrs = {", f->a.s, f->b.s, f->out.s);
	attributes(w, n);
	out_puts(w, "} {\n"
		"    ^bb0(%x: f32, %y: f32, %acc: f32):\n"
		"      %product = arith.mulf %x, %y : f32\n"
		"      %sum = arith.addf %acc, %product : f32\n"
		"      linalg.yield %sum : f32\n    }");
	out_printf(w, " -> %s\n", f->out.s);
}

void
write_layer(struct out *w, const struct nest *n)
{
	struct opform f = n->op == CONV2D ? convform(n) : gemmform(n);
	const char *s;

	out_puts(w, "  func.func @");
	for (s = n->name; *s; s++)
		out_printf(w, "%c", isalnum((unsigned char)*s) ? *s : '_');
	out_printf(w, "(%%a: %s, %%b: %s, %%c: %s) -> %s {\n    %%0 = ",
		f.a.s, f.b.s, f.out.s, f.out.s);
	if (strcmp(f.op, "generic") == 0) {
		generic(w, n, &f);
	} else {
		out_printf(w, "linalg.%s {", f.op);
		attributes(w, n);
		out_printf(w, "} ins(%%a, %%b : %s, %s) outs(%%c : %s) -> "
			"%s\n", f.a.s, f.b.s, f.out.s, f.out.s);
	}
	out_printf(w, "    return %%0 : %s\n  }\n", f.out.s);
}

void
write_head(struct out *w)
{
	out_puts(w, "module {\n");
}

void
write_foot(struct out *w)
{
	out_puts(w, "}\n");
}
