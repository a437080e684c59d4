#ifndef NESTPIM_MAP_NEEDS_H
#define NESTPIM_MAP_NEEDS_H

/*
 * Lower bounds on the needs of the groups that are still undecided, given the
 * product of banks and columns that is left for them.
 */

#include <stddef.h>
#include <stdint.h>

struct group;

struct needpoint {
	/* product of banks and columns of all the groups */
	int64_t x;
	/* least steps, outputs, filters and inputs with at most x */
	int64_t m, o, f, i;
};

struct needs {
	/* by ascending x; the numbers of a point never exceed the last one's */
	struct needpoint *p;
	size_t n;
};

/* Needs of no groups: x is 1, and 1 of each. needs_free frees. */
void needs_init(struct needs *r);
/* Set r for a group and those of behind together, with x at most most. */
void needs_join(struct needs *r, const struct group *g,
	const struct needs *behind, int64_t most);
/* The needs with at most x, or NULL if the groups always take more. */
const struct needpoint *needs_at(const struct needs *r, int64_t x);
void needs_free(struct needs *r);

#endif
