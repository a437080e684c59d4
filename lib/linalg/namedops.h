#ifndef NESTPIM_LINALG_NAMEDOPS_H
#define NESTPIM_LINALG_NAMEDOPS_H

/*
 * What the named linalg ops compute: the one table that grows with LLVM.
 */

#include <stdbool.h>

/*
 * Each operand by the loops that index it, one letter per dimension: those of
 * enum var; D and T are the output depth and filter depth of a 3-D
 * convolution; z, y, x are the windows D*s+T*d, P*s+R*d, Q*s+S*d.
 */
struct namedop {
	/* without "linalg." */
	const char *name;
	const char *a, *b, *o;
	/* number of inputs: 2, or 4 with two scalar zero points */
	int nin;
	/* the filter as some versions have it, or NULL */
	const char *b2;
	/* the loops in the order of its indexing_maps, NULL if it has none */
	const char *loops;
};

/* The op of that name, or NULL. */
const struct namedop *namedops_find(const char *name);
/* Whether an op of any dialect computes much, by its name. */
bool namedops_heavy(const char *name);

#endif
