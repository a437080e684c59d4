#ifndef NESTPIM_ONNX_LOOKSLIKE_H
#define NESTPIM_ONNX_LOOKSLIKE_H

/*
 * What a file is that is no ONNX model.
 */

#include <stddef.h>

/* By its first bytes: for a message, or NULL. */
const char *onnx_lookslike(const char *s, size_t n);

#endif
