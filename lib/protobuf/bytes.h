#ifndef NESTPIM_PROTOBUF_BYTES_H
#define NESTPIM_PROTOBUF_BYTES_H

/*
 * Binary input byte by byte, plain or compressed: a view of struct in that
 * counts bytes instead of lines. Failures stand in the reader.
 */

#include <stddef.h>
#include <stdint.h>

struct in;

/* How far bytes_head looks ahead. */
enum { BYTES_HEAD = 64 };

struct bytes {
	struct in *r;
	/* bytes taken so far */
	uint64_t off;
	/* private: the rest of the block, and of one behind the head */
	const char *p, *rest;
	size_t n, nrest;
	char head[BYTES_HEAD];
};

/* Start on an open reader of which nothing was read. */
void bytes_begin(struct bytes *b, struct in *r);
/*
 * The first bytes, before any is taken: their number, at most BYTES_HEAD, -1
 * on failure. They stand in b->head from then on.
 */
ptrdiff_t bytes_head(struct bytes *b);
/* Next byte, -1 at the end of the input, -2 on failure. */
int bytes_get(struct bytes *b);
/* The next n bytes into buf: 1, 0 if the input ends before, -1. */
int bytes_read(struct bytes *b, void *buf, size_t n);
/*
 * Leave out the next n bytes, by seeking where the input can: 1, 0 if the
 * input ends before, -1.
 */
int bytes_skip(struct bytes *b, uint64_t n);

#endif
