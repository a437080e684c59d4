#ifndef NESTPIM_LINALG_BODY_H
#define NESTPIM_LINALG_BODY_H

/*
 * The body of a linalg.generic: whether it accumulates a product of its
 * inputs.
 */

#include <stdbool.h>
#include <stdint.h>

struct aliases;
struct token;

enum {
	/* most factors of a product that is kept */
	BODY_FACTORS = 8,
	/* most multiplications that are told apart */
	BODY_MULS = 64,
	/* in a set of arguments: a value read from memory */
	BODY_MEMORY = 63
};

/* A block argument, perhaps cast or changed by a function of one value. */
struct factor {
	int arg;
	/* arguments subtracted from it, or that scale it, one bit each */
	uint64_t mods;
};

struct body {
	/* whether the body is acc + a * b * ... */
	bool product;
	struct factor factor[BODY_FACTORS];
	int nfactor, acc;
	/*
	 * Of what is yielded with a multiplication in it: the arguments that it
	 * depends on, and for each multiplication those of its sides.
	 */
	uint64_t deps, mul[BODY_MULS][2];
	int nmul;
	/* arguments of its block; whether it ends in linalg.yield */
	int narg;
	bool yields;
	/* whether it uses values from outside */
	bool captures;
};

/* The token is the '{' of the body: read to behind its '}'. 0 or -1. */
int body_read(struct token *t, const struct aliases *a, struct body *b);

#endif
