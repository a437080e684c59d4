#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/util.h"
#include "model/arena.h"
#include "model/value.h"

struct num
num_int(int64_t i)
{
	return (struct num){ .i = i };
}

struct num
num_float(double f)
{
	return (struct num){ .f = f };
}

struct num
num_open(const char *name)
{
	return (struct num){ .open = name };
}

bool
num_differ(const struct num *a, const struct num *b)
{
	return !a->open && !b->open && a->i != b->i;
}

/* The name of the one that is open, the more telling one if both are. */
static struct num
opened(const struct num *a, const struct num *b)
{
	if (a->open && (*a->open || !b->open))
		return num_open(a->open);
	return num_open(b->open ? b->open : "");
}

struct num
num_mul(struct num a, struct num b)
{
	int64_t v;

	if ((!a.open && a.i == 0) || (!b.open && b.i == 0))
		return num_int(0);
	if (a.open || b.open || !mul64(a.i, b.i, &v))
		return opened(&a, &b);
	return num_int(v);
}

struct num
num_add(struct num a, struct num b)
{
	int64_t v;

	if (a.open || b.open || !add64(a.i, b.i, &v))
		return opened(&a, &b);
	return num_int(v);
}

void
value_rank(struct opvalue *v, struct arena *a, int rank)
{
	assert(rank >= 0);
	v->ranked = true;
	v->rank = rank;
	v->dim = arena_get(a, (size_t)rank, sizeof *v->dim);
}

void
value_shape(struct opvalue *v, struct arena *a, const struct opvalue *w)
{
	if (!w->ranked) {
		v->ranked = false;
		v->why = w->why;
		return;
	}
	value_rank(v, a, w->rank);
	if (w->rank > 0)
		memcpy(v->dim, w->dim, (size_t)w->rank * sizeof *v->dim);
}

struct num
value_span(const struct opvalue *v, int from, int to)
{
	struct num n = num_int(1);

	for (; from < to; from++)
		n = num_mul(n, v->dim[from]);
	return n;
}

int64_t
value_count(const struct opvalue *v)
{
	struct num n;

	if (!v->ranked)
		return -1;
	n = value_span(v, 0, v->rank);
	return n.open || n.i > INT64_C(1) << 62 ? -1 : n.i;
}

struct num *
value_room(struct opvalue *v, struct arena *a)
{
	int64_t n = value_count(v);

	if (n < 0 || n > MODEL_DATA)
		return NULL;
	v->ndata = n;
	v->data = arena_get(a, (size_t)n, sizeof *v->data);
	return v->data;
}

const char *
value_text(const struct opvalue *v, char *buf, size_t n)
{
	size_t k = 0;
	int i, w;

	if (!v->ranked)
		return "unknown";
	if (v->rank == 0)
		return "scalar";
	for (i = 0; i < v->rank && k < n; i++) {
		const struct num *d = &v->dim[i];

		if (d->open)
			w = snprintf(buf + k, n - k, "%s%s", i ? "x" : "",
				*d->open ? d->open : "?");
		else
			w = snprintf(buf + k, n - k, "%s%lld", i ? "x" : "",
				(long long)d->i);
		k += w > 0 ? (size_t)w : 0;
	}
	return buf;
}
