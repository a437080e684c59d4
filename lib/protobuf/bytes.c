#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "protobuf/bytes.h"

void
bytes_begin(struct bytes *b, struct in *r)
{
	memset(b, 0, sizeof *b);
	b->r = r;
}

/* The next block: 1, 0 at the end, -1. */
static int
fill(struct bytes *b)
{
	ptrdiff_t n;

	if (b->nrest > 0) {
		b->p = b->rest;
		b->n = b->nrest;
		b->nrest = 0;
		return 1;
	}
	n = in_block(b->r, &b->p);
	b->n = n > 0 ? (size_t)n : 0;
	return n > 0 ? 1 : (int)n;
}

int
bytes_get(struct bytes *b)
{
	if (b->n == 0) {
		int st = fill(b);

		if (st <= 0)
			return st - 1;
	}
	b->n--;
	b->off++;
	return (unsigned char)*b->p++;
}

/* Take up to n bytes of the block; returns how many. */
static size_t
take(struct bytes *b, uint64_t n)
{
	size_t k = b->n < n ? b->n : (size_t)n;

	b->p += k;
	b->n -= k;
	b->off += k;
	return k;
}

ptrdiff_t
bytes_head(struct bytes *b)
{
	size_t n = 0, k;
	int st = 1;

	assert(b->off == 0 && b->n == 0);
	while (n < BYTES_HEAD && (st = fill(b)) == 1) {
		k = b->n < BYTES_HEAD - n ? b->n : BYTES_HEAD - n;
		memcpy(b->head + n, b->p, k);
		n += k;
		b->rest = b->p + k;
		b->nrest = b->n - k;
		if (b->nrest > 0)
			break;
	}
	b->p = b->head;
	b->n = n;
	return st < 0 ? -1 : (ptrdiff_t)n;
}

int
bytes_read(struct bytes *b, void *buf, size_t n)
{
	char *to = buf;
	const char *from;
	size_t k;
	int st;

	while (n > 0) {
		if (b->n == 0 && (st = fill(b)) <= 0)
			return st;
		from = b->p;
		k = take(b, n);
		memcpy(to, from, k);
		to += k;
		n -= k;
	}
	return 1;
}

int
bytes_skip(struct bytes *b, uint64_t n)
{
	int st;

	n -= take(b, n);
	if (n > 0 && b->nrest > 0) {
		fill(b);
		n -= take(b, n);
	}
	if (n > 0 && in_jump(b->r, n)) {
		b->off += n;
		return 1;
	}
	while (n > 0) {
		if (b->n == 0 && (st = fill(b)) <= 0)
			return st;
		n -= take(b, n);
	}
	return 1;
}
