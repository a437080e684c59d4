#ifndef NESTPIM_ONNXOPS_WINDOW_H
#define NESTPIM_ONNXOPS_WINDOW_H

/*
 * What operators with sliding windows have in common.
 */

#include <stdbool.h>
#include <stdint.h>

#include "onnxops/eval.h"

enum autopad { PAD_NOTSET, PAD_SAME, PAD_VALID };

/* One of each for each spatial dimension; pads: all begins, then all ends. */
struct opwindow {
	int n;
	enum autopad autopad;
	bool ceil;
	int64_t stride[MODEL_RANK], dil[MODEL_RANK], pad[2 * MODEL_RANK];
};

/* The attributes of the node for so many dimensions: 0 or -1. */
int window_attrs(struct call *c, struct opwindow *w, int n);
/* Output size of dimension i with a filter of size k: 0 or -1. */
int window_size(struct call *c, const struct opwindow *w, int i,
	const struct num *size, const struct num *k, struct num *to);
/* A list of n positive integers that is an attribute: 1, 0 if absent, -1. */
int window_list(struct call *c, const char *name, int n, int64_t *to);

#endif
