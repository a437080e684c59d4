#ifndef NESTPIM_LINALG_BODY_H
#define NESTPIM_LINALG_BODY_H

/*
 * The body of a linalg.generic: whether it accumulates a product of two of
 * its inputs.
 */

#include <stdbool.h>

struct aliases;
struct token;

struct body {
	/* whether the body is acc + a * b, up to casts and zero points */
	bool product;
	/* numbers of the block arguments a, b and acc */
	int a, b, acc;
	/* arguments subtracted from a and b, -1 for none or a constant */
	int zero[2];
	/* arguments of its block; whether it ends in linalg.yield */
	int narg;
	bool yields;
	/* whether it uses values from outside */
	bool captures;
};

/* The token is the '{' of the body: read to behind its '}'. 0 or -1. */
int body_read(struct token *t, const struct aliases *a, struct body *b);

#endif
