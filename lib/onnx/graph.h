#ifndef NESTPIM_ONNX_GRAPH_H
#define NESTPIM_ONNX_GRAPH_H

/*
 * An ONNX model as it is read: graphs, nodes, tensors without their weights.
 * All of it lies in one arena. Names are numbers of the model's table, where
 * 0 is the empty name.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/intern.h"
#include "model/model.h"
#include "model/value.h"

/* Element types, as TensorProto.DataType has them. */
enum { OT_NONE = 0, OT_FLOAT = 1, OT_UINT8 = 2, OT_INT8 = 3, OT_UINT16 = 4,
	OT_INT16 = 5, OT_INT32 = 6, OT_INT64 = 7, OT_STRING = 8, OT_BOOL = 9,
	OT_FLOAT16 = 10, OT_DOUBLE = 11, OT_UINT32 = 12, OT_UINT64 = 13,
	OT_COMPLEX64 = 14, OT_COMPLEX128 = 15, OT_BFLOAT16 = 16 };

/* Bits of a floating-point type, 0 for others. */
int onnx_floatbits(int type);

/* Where the contents of a tensor lie outside of the model. */
struct external {
	/* NULL unless the tensor is external */
	const char *location;
	int64_t offset, length;
};

struct tensor {
	int name, type;
	int64_t *dim;
	size_t ndim, dimcap;
	/* contents: raw bytes, or numbers one by one; kept if small */
	unsigned char *raw;
	size_t nraw;
	struct num *num;
	size_t nnum, numcap;
	/* there are contents that are not kept */
	bool dropped;
	bool outside;
	struct external ext;
};

/* The type of a value as far as it is declared. */
struct info {
	int name, type;
	/* not a tensor: a sequence, a map */
	bool other;
	bool ranked;
	struct num *dim;
	size_t ndim, dimcap;
};

/* Type of an attribute, as AttributeProto.AttributeType has them. */
enum { AT_NONE = 0, AT_FLOAT = 1, AT_INT = 2, AT_STRING = 3, AT_TENSOR = 4,
	AT_GRAPH = 5, AT_FLOATS = 6, AT_INTS = 7, AT_STRINGS = 8,
	AT_TENSORS = 9, AT_GRAPHS = 10, AT_SPARSE = 11 };

struct nodeattr {
	int name, type;
	/* name of the attribute of the function's caller; 0 for none */
	int ref;
	double f;
	int64_t i;
	/* text, owned by the arena */
	const char *s;
	struct tensor *t;
	struct graph *g;
	int64_t *ints;
	size_t nints, intcap;
	double *floats;
	size_t nfloats, floatcap;
	/* of a list too long to be kept; the list is then empty */
	bool dropped;
};

/* Numbers of names. */
struct namelist {
	int *v;
	size_t n, cap;
};

struct node {
	struct namelist in, out;
	/* text of the name and the operator; domain without "ai.onnx" */
	int name, op, domain, overload;
	struct nodeattr *attr;
	size_t nattr, attrcap;
	struct modelattr optipim;
};

struct graph {
	int name;
	struct node *node;
	size_t nnode, nodecap;
	struct tensor *init;
	size_t ninit, initcap;
	struct info *in, *out, *info;
	size_t nin, incap, nout, outcap, ninfo, infocap;
};

struct function {
	int name, domain, overload;
	struct namelist in, out;
	/* the body: nodes and declared types */
	struct graph body;
	/* defaults of attributes */
	struct nodeattr *attr;
	size_t nattr, attrcap;
	/* it is being called: a call of it again is refused */
	bool active;
};

struct onnx {
	struct opmodel *m;
	struct intern names;
	/* their texts, by number */
	const char **text;
	size_t textcap;
	bool havegraph;
	/* version of the operators of domain ""; 0 if the file says none */
	int64_t opset;
	/* fields of the model that were known and well formed */
	int nknown;
	struct graph graph;
	struct function *func;
	size_t nfunc, funccap;
};

/* Text of a name, valid as long as the model. */
const char *onnx_name(const struct onnx *o, int name);
/* Number of a text, which is added if it is new. */
int onnx_number(struct onnx *o, const char *s, size_t n);

#endif
