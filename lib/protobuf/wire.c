#include <assert.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/in.h"
#include "protobuf/bytes.h"
#include "protobuf/wire.h"

/* The end of the outermost message, of which only the file knows. */
#define NOEND UINT64_MAX

void
wire_begin(struct wire *w, struct in *r)
{
	memset(w, 0, sizeof *w);
	bytes_begin(&w->b, r);
	w->end[0] = NOEND;
}

int
wire_fail(struct wire *w, uint64_t off, const char *fmt, ...)
{
	char text[600];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	return in_failat(w->b.r, 0, "byte %llu: %s", (unsigned long long)off,
		text);
}

static int
cut(struct wire *w)
{
	if (w->b.r->err[0])
		return -1;
	return wire_fail(w, w->b.off, "the file ends within a message");
}

/* A byte that must be there and lie before end: it, or -1. */
static int
byte(struct wire *w, uint64_t end)
{
	int c;

	if (w->b.off >= end)
		return wire_fail(w, w->b.off, "a number does not end with its "
			"message");
	c = bytes_get(&w->b);
	return c < 0 ? cut(w) : c;
}

/* 1, or -1; the bits above 64 are lost, as in protobuf itself. */
static int
varint(struct wire *w, uint64_t end, uint64_t *v)
{
	uint64_t off = w->b.off;
	int c, i;

	*v = 0;
	for (i = 0; i < 10; i++) {
		if ((c = byte(w, end)) < 0)
			return -1;
		*v |= (uint64_t)(c & 127) << 7 * i;
		if (c < 128)
			return 1;
	}
	return wire_fail(w, off, "a number of more than 10 bytes");
}

/* size bytes, the least one first: 1 or -1. */
static int
fixed(struct wire *w, uint64_t end, int size, uint64_t *v)
{
	int c, i;

	*v = 0;
	for (i = 0; i < size; i++) {
		if ((c = byte(w, end)) < 0)
			return -1;
		*v |= (uint64_t)c << 8 * i;
	}
	return 1;
}

int
wire_skip(struct wire *w)
{
	int st;

	if (w->pending <= w->b.off)
		return 0;
	st = bytes_skip(&w->b, w->pending - w->b.off);
	return st == 1 ? 0 : cut(w);
}

/* The length of what follows, which must lie in the message. */
static int
length(struct wire *w, struct field *f)
{
	uint64_t end = w->end[w->depth];

	if (varint(w, end, &f->v) < 0)
		return -1;
	if (f->v > INT64_MAX || (end != NOEND && f->v > end - w->b.off))
		return wire_fail(w, f->off, "field %llu of %llu bytes reaches "
			"beyond its message", (unsigned long long)f->no,
			(unsigned long long)f->v);
	w->pending = w->b.off + f->v;
	return 1;
}

static int
value(struct wire *w, struct field *f)
{
	uint64_t end = w->end[w->depth];

	switch ((int)f->type) {
	case WIRE_VARINT:
		return varint(w, end, &f->v);
	case WIRE_EIGHT:
		return fixed(w, end, 8, &f->v);
	case WIRE_LEN:
		return length(w, f);
	case WIRE_FOUR:
		return fixed(w, end, 4, &f->v);
	default:
		return wire_fail(w, f->off, "wire type %d of field %llu is "
			"none of 0, 1, 2, 5", (int)f->type,
			(unsigned long long)f->no);
	}
}

/* Whether the message ends here: 1, 0, or -1 if reading failed. */
static int
atend(struct wire *w, int *first)
{
	if (w->depth > 0) {
		if (w->b.off >= w->end[w->depth])
			return 1;
		*first = -1;
		return 0;
	}
	*first = bytes_get(&w->b);
	return *first == -1 ? 1 : *first < 0 ? -1 : 0;
}

/* The key, whose first byte may have been read to see that there is one. */
static int
key(struct wire *w, int first, uint64_t *v)
{
	uint64_t rest;
	int i, c;

	if (first < 0)
		return varint(w, w->end[w->depth], v);
	*v = (uint64_t)first & 127;
	rest = (uint64_t)first;
	for (i = 1; rest & 128; i++) {
		if (i == 10)
			return wire_fail(w, w->b.off - 10, "a number of more "
				"than 10 bytes");
		if ((c = byte(w, NOEND)) < 0)
			return -1;
		*v |= (uint64_t)(c & 127) << 7 * i;
		rest = (uint64_t)c;
	}
	return 1;
}

int
wire_next(struct wire *w, struct field *f)
{
	uint64_t k;
	int st, first;

	if (wire_skip(w) < 0)
		return -1;
	w->pending = 0;
	f->off = w->b.off;
	if ((st = atend(w, &first)) < 0)
		return -1;
	if (st == 1) {
		if (w->depth > 0)
			w->depth--;
		return 0;
	}
	if (key(w, first, &k) < 0)
		return -1;
	f->no = k >> 3;
	f->type = (enum wiretype)(k & 7);
	if (f->no == 0 || f->no > UINT32_MAX >> 3)
		return wire_fail(w, f->off, "%llu cannot be the number of a "
			"field", (unsigned long long)f->no);
	return value(w, f);
}

int
wire_want(struct wire *w, const struct field *f, enum wiretype t)
{
	if (f->type == t)
		return 0;
	return wire_fail(w, f->off, "field %llu has wire type %d, not %d",
		(unsigned long long)f->no, (int)f->type, (int)t);
}

int
wire_enter(struct wire *w, const struct field *f)
{
	if (wire_want(w, f, WIRE_LEN) < 0)
		return -1;
	if (w->depth == WIRE_DEPTH)
		return wire_fail(w, f->off, "messages deeper than %d",
			WIRE_DEPTH);
	w->end[++w->depth] = w->pending;
	w->pending = 0;
	return 0;
}

int
wire_bytes(struct wire *w, const struct field *f, void *buf)
{
	assert(f->type == WIRE_LEN);
	return bytes_read(&w->b, buf, (size_t)f->v) == 1 ? 0 : cut(w);
}

int
wire_packed(struct wire *w, const struct field *f, uint64_t *left, int size,
	uint64_t *v)
{
	uint64_t from = w->b.off;
	int st;

	if (*left == 0)
		return 0;
	if (f->type != WIRE_LEN) {
		*left = 0;
		*v = f->v;
		return 1;
	}
	st = size == 0 ? varint(w, w->pending, v) :
		fixed(w, w->pending, size, v);
	*left -= w->b.off - from;
	return st;
}
