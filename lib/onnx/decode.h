#ifndef NESTPIM_ONNX_DECODE_H
#define NESTPIM_ONNX_DECODE_H

/*
 * From the bytes of a file to the graph store. The message decoders take a
 * field that holds their message; 0, or -1 with a message in the reader.
 */

#include <stddef.h>
#include <stdint.h>

#include "protobuf/wire.h"
#include "onnx/graph.h"

struct decoder {
	struct wire w;
	struct onnx *o;
	/* contents of the tensor being read, up to TENSOR_MOST bytes */
	unsigned char *scratch;
};

/* Most bytes of contents of a tensor that are kept. */
enum { TENSOR_MOST = 1 << 16 };

/* The whole file, from its first byte: 0 or -1. */
int onnx_decode(struct onnx *o, struct in *r);

/* Room for one more in an array of the arena, zeroed; counts it. */
void *decode_more(struct decoder *d, void *list, size_t *n, size_t *cap,
	size_t size);
/* A pointer to that one; list, n and cap are lvalues. */
#define MORE(d, list, n, cap) \
	((list) = decode_more(d, list, &(n), &(cap), sizeof *(list)), \
	&(list)[(n) - 1])

/* A name behind those of a list. */
int decode_addname(struct decoder *d, const struct field *f,
	struct namelist *l);
/* "ai.onnx" is another name of the standard domain. */
void decode_domain(const struct onnx *o, int *name);
/* The graph may still grow; -1 with a message if it is too large. */
int decode_memory(struct decoder *d);
/* A text: into the table of names, or into the arena. */
int decode_name(struct decoder *d, const struct field *f, int *name);
int decode_text(struct decoder *d, const struct field *f, const char **s);
int decode_int(struct decoder *d, const struct field *f, int64_t *v);
/* An enumeration, of which the low 32 bits count. */
int decode_enum(struct decoder *d, const struct field *f, int *v);
/* All integers of a field, packed or one, behind those of the list. */
int decode_ints(struct decoder *d, const struct field *f, int64_t **list,
	size_t *n, size_t *cap);
/* Key and value of a StringStringEntryProto. */
int decode_pair(struct decoder *d, const struct field *f, const char **key,
	const char **value);
int decode_tensor(struct decoder *d, const struct field *f,
	struct tensor *t);
int decode_sparse(struct decoder *d, const struct field *f,
	struct tensor *t);
int decode_info(struct decoder *d, const struct field *f, struct info *v);
int decode_node(struct decoder *d, const struct field *f, struct node *n);
int decode_attr(struct decoder *d, const struct field *f, struct nodeattr *a);
int decode_graph(struct decoder *d, const struct field *f, struct graph *g);

#endif
