#ifndef NESTPIM_LINALG_MCON_H
#define NESTPIM_LINALG_MCON_H

/*
 * A contraction or convolution of two inputs, as affine maps over loops:
 * what each loop means, how long it runs, and the nest that results.
 */

#include <stdbool.h>
#include <stdint.h>

#include "mlir/mattr.h"

/* A sum of two loops that indexes the input: output and filter position. */
struct mwindow {
	/* loops, -1 if it is missing (bound 1) */
	int p, r;
	int64_t stride, dil;
};

struct mcon {
	/* the op's name and line, for messages */
	const char *op;
	long line;
	/* input, filter (or A, B) and output; maps are owned */
	struct mmap map[3];
	const struct mtype *type[3];
	/* number of each among the op's operands, from 1 */
	int operand[3];
	int nloop;
	/*
	 * Meaning of each loop: a letter of var_names; D, T for a third
	 * window; 0 while unknown.
	 */
	char role[MLOOPS];
	/* 0 while unknown */
	int64_t bound[MLOOPS];
	struct mwindow win[MRANK];
	int nwin;
	bool conv;
};

/* Sizes that stand for '?'; 0 where none is given. */
struct mdims {
	int64_t any;
	/* by letter */
	int64_t loop[128];
};

/*
 * The maps of a named op from its letters; strides and dilations from the
 * dictionary. other: the filter's other layout. 0, or -1 (r->err).
 */
int mcon_named(struct mcon *c, struct in *r, const struct mspec *s,
	const struct mdict *d, bool other);
/*
 * Find the meaning of the loops from the maps alone; hint gives the roles of
 * loops that index the output only, or NULL. Returns NULL, or why it is no
 * layer that a nest can tell.
 */
const char *mcon_classify(struct mcon *c, const char *hint);
/* Bounds of the loops from the sizes, everything checked. 0 or -1. */
int mcon_bounds(struct mcon *c, struct in *r, const struct mdims *dims);
/* The nest: op, bounds, strides, dilations. 0 or -1. */
int mcon_nest(struct mcon *c, struct in *r, struct nest *n);
/* Multiply-accumulates, -1 if they cannot be known; needs maps and types. */
int64_t mcon_macs(struct mcon *c);
void mcon_free(struct mcon *c);

#endif
