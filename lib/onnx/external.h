#ifndef NESTPIM_ONNX_EXTERNAL_H
#define NESTPIM_ONNX_EXTERNAL_H

/*
 * Contents of tensors that lie in files beside the model.
 */

#include <stddef.h>

#include "onnx/graph.h"

/*
 * n bytes of it into buf: 0, or -1 and in *why (in the arena) what hinders.
 * Only files below the folder of the model are opened: no absolute path, no
 * "..", no symbolic link, and nothing at all beside standard input.
 */
int external_read(struct onnx *o, const struct external *x, void *buf,
	size_t n, const char **why);

#endif
