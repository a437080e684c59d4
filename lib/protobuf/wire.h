#ifndef NESTPIM_PROTOBUF_WIRE_H
#define NESTPIM_PROTOBUF_WIRE_H

/*
 * A walk through the encoding of protocol buffers: keys and values, nested
 * messages, nothing of what they mean. What is not asked for is skipped and
 * takes no memory. Failures stand in the reader and name the byte.
 */

#include <stdint.h>

#include "protobuf/bytes.h"

/* Messages within messages: the limit of protobuf itself. */
enum { WIRE_DEPTH = 100 };

enum wiretype { WIRE_VARINT = 0, WIRE_EIGHT = 1, WIRE_LEN = 2, WIRE_FOUR = 5 };

/* A key and, but for WIRE_LEN, its value. */
struct field {
	uint64_t no;
	enum wiretype type;
	/* value, or length in bytes of what follows */
	uint64_t v;
	/* byte where the key begins */
	uint64_t off;
};

struct wire {
	struct bytes b;
	/* where the messages entered end; the outermost one with the file */
	uint64_t end[WIRE_DEPTH + 1];
	int depth;
	/* end of the field of WIRE_LEN that was neither entered nor read yet */
	uint64_t pending;
};

/* Start on an open reader of which nothing was read. */
void wire_begin(struct wire *w, struct in *r);
/*
 * Next field of the message that is entered: 1; 0 at its end, then the one
 * around it goes on; -1. What is left of the field before is skipped.
 */
int wire_next(struct wire *w, struct field *f);
/* Go into the message that field f holds; 0, or -1 if f is none. */
int wire_enter(struct wire *w, const struct field *f);
/* The bytes of field f into buf, which has room for them; 0 or -1. */
int wire_bytes(struct wire *w, const struct field *f, void *buf);
/* Skip what is left of the field: 0 or -1. */
int wire_skip(struct wire *w);
/*
 * A number of a field that may be packed. *left is the bytes of f that are
 * left, f->v before the first call. 1 and the number, 0 if there is none
 * left, -1. size is 0 for varints, else 4 or 8.
 */
int wire_packed(struct wire *w, const struct field *f, uint64_t *left,
	int size, uint64_t *v);
/* Whether the field has the wire type; 0, or -1 with a message. */
int wire_want(struct wire *w, const struct field *f, enum wiretype t);
/* Record "file: byte OFF: text"; -1. */
int wire_fail(struct wire *w, uint64_t off, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

#endif
