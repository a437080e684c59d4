#ifndef NESTPIM_ONNX_TENSOR_H
#define NESTPIM_ONNX_TENSOR_H

/*
 * Tensors of a model as values.
 */

#include "onnx/graph.h"

/*
 * The sizes of a tensor, and its contents if they were kept, into v; 0, or -1
 * if its sizes are none.
 */
int tensor_value(struct onnx *o, const struct tensor *t, struct opvalue *v);
/*
 * The contents of a value that such a tensor is, where they are needed: they
 * may lie in another file. 0, v->data NULL if they are too large; -1.
 */
int tensor_contents(struct onnx *o, const struct tensor *t, struct opvalue *v);

#endif
