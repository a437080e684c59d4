#ifndef NESTPIM_LINALG_CONTRACTION_H
#define NESTPIM_LINALG_CONTRACTION_H

/*
 * A contraction or convolution of two inputs, as affine maps over loops:
 * what each loop means, how long it runs, and the nest that results.
 */

#include <stdbool.h>
#include <stdint.h>

#include "mlir/affine.h"
#include "mlir/type.h"

struct dict;
struct in;
struct namedop;
struct nest;

/* A sum of two loops that indexes the input: output and filter position. */
struct window {
	/* loops, -1 for a missing one (bound 1) */
	int p, r;
	int64_t stride, dil;
};

struct contraction {
	/* the op's name and line, for messages */
	const char *op;
	long line;
	/* input, filter (or A, B) and output; maps are owned */
	struct affinemap map[3];
	const struct type *type[3];
	/* position of each among the op's operands, from 1 */
	int operand[3];
	int nloop;
	/*
	 * Meaning of each loop: a letter of var_names; D, T for a third
	 * window; 0 while unknown.
	 */
	char role[MLOOPS];
	/* 0 while unknown */
	int64_t bound[MLOOPS];
	struct window win[MRANK];
	int nwin;
	bool conv;
};

/* Sizes to use for '?', 0 for none. */
struct dimsizes {
	int64_t any;
	/* by letter */
	int64_t loop[128];
};

/*
 * The maps of a named op from its letters; strides and dilations from the
 * dictionary. other: the filter's other layout. 0, or -1 (r->err).
 */
int contraction_named(struct contraction *c, struct in *r,
	const struct namedop *s, const struct dict *d, bool other);
/* Check all sizes, and take the loops' bounds from them. 0, or -1 (r->err). */
int contraction_bounds(struct contraction *c, struct in *r,
	const struct dimsizes *dims);
/*
 * Set the nest's op, bounds, strides and dilations: 1, 0 if more than two
 * dimensions are convolved, -1 on failure (r->err).
 */
int contraction_nest(struct contraction *c, struct in *r, struct nest *n);
/* The product of all bounds, -1 if it is unknown or too large. */
int64_t contraction_product(const struct contraction *c);
/*
 * The product of all loops of n operands, at least one, by their maps and
 * types; -1 if it is unknown.
 */
int64_t contraction_macs(const struct affinemap *map, const struct type *type,
	int n);
void contraction_free(struct contraction *c);

#endif
