/* Attention in one operation: the standard one and those of onnxruntime. */
#include <stddef.h>
#include <stdint.h>

#include "model/model.h"
#include "model/rows.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* Input i must be there with one of two ranks, which may be the same. */
static int
operand(struct call *c, size_t i, int rank, int other)
{
	const struct opvalue *v = in(c, i);

	if (v && v->ranked && (v->rank == rank || v->rank == other))
		return 0;
	if (v && v->ranked)
		return model_fail(c->e->m, "'%s' has %d dimensions, not %d",
			v->name, v->rank, rank);
	return model_fail(c->e->m, "the sizes of input %zu are not known%s%s",
		i, v && v->why ? ": " : "", v && v->why ? v->why : "");
}

/* Size k of input i. */
static int
size(struct call *c, size_t i, int k, int64_t *to)
{
	const struct opvalue *v = in(c, i);

	if (model_need(c->e->m, &v->dim[k], v->name, to) < 0)
		return -1;
	if (*to < 0 || *to > INT32_MAX)
		return model_fail(c->e->m, "'%s': a size of %lld", v->name,
			(long long)*to);
	return 0;
}

/* n features in so many heads. */
static int
perhead(struct call *c, int64_t n, int64_t heads, int64_t *to)
{
	if (heads < 1 || n % heads != 0)
		return model_fail(c->e->m, "%lld features in %lld heads",
			(long long)n, (long long)heads);
	*to = n / heads;
	return 0;
}

/* Length of the keys of the past, input i, in its dimension k; 0 if absent. */
static int
past(struct call *c, size_t i, int k, int64_t *to)
{
	*to = 0;
	if (!in(c, i))
		return 0;
	if (operand(c, i, k + 2, k + 2) < 0)
		return -1;
	return size(c, i, k, to);
}

/* Output i as (batch, heads, length, size). */
static void
out4(struct call *c, size_t i, int64_t batch, int64_t heads, int64_t length,
	int64_t features)
{
	struct num *d = outrank(c, i, 4);

	d[0] = num_int(batch);
	d[1] = num_int(heads);
	d[2] = num_int(length);
	d[3] = num_int(features);
}

/* ---- Attention of the standard ---- */

/* Queries, keys or values: batch, heads, length, size of a head. */
static int
heads(struct call *c, size_t i, const char *name, int64_t v[4])
{
	int k;

	if (operand(c, i, 3, 4) < 0)
		return -1;
	for (k = 0; k < in(c, i)->rank; k++)
		if (size(c, i, k, &v[k]) < 0)
			return -1;
	if (in(c, i)->rank == 4)
		return 0;
	/* (batch, length, heads * size) */
	v[3] = v[2];
	v[2] = v[1];
	v[1] = attr_int(c, name, 0);
	return perhead(c, v[3], v[1], &v[3]);
}

int
rule_attention(struct call *c)
{
	int64_t q[4], k[4], v[4], before;
	struct attnrow a;

	if (heads(c, 0, "q_num_heads", q) < 0 ||
	    heads(c, 1, "kv_num_heads", k) < 0 ||
	    heads(c, 2, "kv_num_heads", v) < 0 || past(c, 4, 2, &before) < 0)
		return -1;
	if (q[3] != k[3])
		return model_fail(c->e->m, "heads of %lld and %lld features",
			(long long)q[3], (long long)k[3]);
	a = (struct attnrow){ q[0], q[1], k[1], q[2], k[2] + before, q[3],
		v[3] };
	out4(c, 0, q[0], q[1], q[2], v[3]);
	if (in(c, 0)->rank == 3) {
		struct num *d = outrank(c, 0, 3);

		d[0] = num_int(q[0]);
		d[1] = num_int(q[2]);
		d[2] = num_int(q[1] * v[3]);
	}
	out4(c, 1, k[0], k[1], a.keys, k[3]);
	out4(c, 2, v[0], v[1], a.keys, v[3]);
	out4(c, 3, q[0], q[1], q[2], a.keys);
	return row_attention(c->e->m, &a);
}

/* ---- com.microsoft.Attention: with the projections ---- */

/* Features of queries, keys and values together with their parts. */
static int
features(struct call *c, int64_t all, int64_t part[3])
{
	const int64_t *a;
	size_t n;
	int i;

	a = attr_ints(c, "qkv_hidden_sizes", &n);
	if (!a || n == 0) {
		part[0] = part[1] = part[2] = all / 3;
		return all % 3 == 0 ? 0 : model_fail(c->e->m, "%lld features "
			"of queries, keys and values", (long long)all);
	}
	if (n != 3)
		return model_fail(c->e->m, "qkv_hidden_sizes has %zu entries",
			n);
	for (i = 0; i < 3; i++) {
		if (a[i] < 1 || a[i] > INT32_MAX)
			return model_fail(c->e->m, "qkv_hidden_sizes has %lld",
				(long long)a[i]);
		part[i] = a[i];
	}
	if (part[0] + part[1] + part[2] != all)
		return model_fail(c->e->m, "qkv_hidden_sizes do not make %lld",
			(long long)all);
	return 0;
}

int
rule_msattention(struct call *c)
{
	int64_t h = attr_int(c, "num_heads", 0);
	int64_t batch, length, input, all, part[3], before;
	struct attnrow a = { 0 };
	struct num *d;

	if (operand(c, 0, 3, 3) < 0 || operand(c, 1, 2, 2) < 0 ||
	    size(c, 0, 0, &batch) < 0 || size(c, 0, 1, &length) < 0 ||
	    size(c, 1, 0, &input) < 0 || size(c, 1, 1, &all) < 0 ||
	    features(c, all, part) < 0 || past(c, 4, 3, &before) < 0 ||
	    perhead(c, part[0], h, &a.size) < 0 ||
	    perhead(c, part[2], h, &a.vsize) < 0)
		return -1;
	a.batch = batch;
	a.heads = a.kvheads = h;
	a.queries = length;
	a.keys = length + before;
	d = outrank(c, 0, 3);
	d[0] = num_int(batch);
	d[1] = num_int(length);
	d[2] = num_int(part[2]);
	d = outrank(c, 1, 5);
	d[0] = num_int(2);
	d[1] = num_int(batch);
	d[2] = num_int(h);
	d[3] = num_int(a.keys);
	d[4] = num_int(a.size);
	if (row_linear(c->e->m, in(c, 0), input, all, "qkv") < 0)
		return -1;
	return row_attention(c->e->m, &a);
}

/* ---- com.microsoft.MultiHeadAttention ---- */

/* Length and features of keys or values, (B,L,h*e) or (B,h,L,e). */
static int
keysize(struct call *c, size_t i, int64_t h, int64_t *length, int64_t *e)
{
	if (operand(c, i, 3, 4) < 0)
		return -1;
	if (in(c, i)->rank == 4)
		return size(c, i, 2, length) < 0 ? -1 : size(c, i, 3, e);
	if (size(c, i, 1, length) < 0 || size(c, i, 2, e) < 0)
		return -1;
	return perhead(c, *e, h, e);
}

/* Queries, keys and values in one tensor. */
static int
packed(struct call *c)
{
	const struct opvalue *q = in(c, 0);
	struct num *d;

	model_skip(c->e->m, "queries, keys and values are packed", 0);
	if (!q->ranked || q->rank != 5)
		return rule_like(c);
	d = outrank(c, 0, 3);
	d[0] = q->dim[0];
	d[1] = q->dim[1];
	d[2] = num_mul(q->dim[2], q->dim[4]);
	return 0;
}

int
rule_multihead(struct call *c)
{
	int64_t h = attr_int(c, "num_heads", 0), n, before;
	struct attnrow a = { .heads = h, .kvheads = h };
	const struct opvalue *q = in(c, 0);
	struct num *d;

	if (q && (!in(c, 1) || (q->ranked && q->rank == 5) ||
	    (in(c, 1)->ranked && in(c, 1)->rank == 5)))
		return packed(c);
	if (operand(c, 0, 3, 3) < 0 || size(c, 0, 0, &a.batch) < 0 ||
	    size(c, 0, 1, &a.queries) < 0 || size(c, 0, 2, &n) < 0 ||
	    perhead(c, n, h, &a.size) < 0 ||
	    keysize(c, 2, h, &a.keys, &a.vsize) < 0 ||
	    keysize(c, 1, h, &a.keys, &n) < 0 || past(c, 6, 2, &before) < 0)
		return -1;
	if (n != a.size)
		return model_fail(c->e->m, "heads of %lld and %lld features",
			(long long)a.size, (long long)n);
	a.keys += before;
	d = outrank(c, 0, 3);
	d[0] = num_int(a.batch);
	d[1] = num_int(a.queries);
	d[2] = num_int(h * a.vsize);
	out4(c, 1, a.batch, h, a.keys, a.size);
	out4(c, 2, a.batch, h, a.keys, a.vsize);
	return row_attention(c->e->m, &a);
}

/* ---- com.microsoft.GroupQueryAttention ---- */

/* All keys: a constant total, else those of the past and the new ones. */
static int
totalkeys(struct call *c, struct attnrow *a)
{
	const struct num *total = data(c, 6);
	int64_t before;

	if (total && in(c, 6)->ndata == 1 && !total->open && total->i > 0) {
		a->keys = total->i;
		return 0;
	}
	if (past(c, 3, 2, &before) < 0)
		return -1;
	a->keys = a->queries + before;
	return 0;
}

int
rule_groupquery(struct call *c)
{
	int64_t h = attr_int(c, "num_heads", 0), n;
	int64_t kv = attr_int(c, "kv_num_heads", 0);
	struct attnrow a = { .heads = h, .kvheads = kv };
	struct num *d;

	if (h < 1 || h > INT32_MAX || kv < 1 || kv > INT32_MAX)
		return model_fail(c->e->m, "%lld heads of queries and %lld of "
			"keys", (long long)h, (long long)kv);
	/* without keys the queries hold all three */
	if (operand(c, 0, 3, 3) < 0 || size(c, 0, 0, &a.batch) < 0 ||
	    size(c, 0, 1, &a.queries) < 0 || size(c, 0, 2, &n) < 0 ||
	    perhead(c, n, in(c, 1) ? h : h + 2 * kv, &a.size) < 0 ||
	    totalkeys(c, &a) < 0)
		return -1;
	a.vsize = a.size;
	d = outrank(c, 0, 3);
	d[0] = num_int(a.batch);
	d[1] = num_int(a.queries);
	d[2] = num_int(h * a.size);
	out4(c, 1, a.batch, kv, a.keys, a.size);
	out4(c, 2, a.batch, kv, a.keys, a.size);
	return row_attention(c->e->m, &a);
}
