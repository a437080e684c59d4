#ifndef NESTPIM_MAP_NEEDS_H
#define NESTPIM_MAP_NEEDS_H

/*
 * What the groups that are still to be decided need at least, given how many
 * banks and columns together are left for them: bounds for a search.
 */

#include <stddef.h>
#include <stdint.h>

struct group;

struct needpoint {
	/* banks times columns that the groups take together */
	int64_t x;
	/* least steps, outputs, filters and inputs with at most so many */
	int64_t m, o, f, i;
};

struct needs {
	/* by ascending x; every number in a point is no more than before */
	struct needpoint *p;
	size_t n;
};

/* Of no groups: takes 1 and needs 1 of each. needs_free frees. */
void needs_init(struct needs *r);
/* r of a group and all groups of behind, taking at most most. */
void needs_join(struct needs *r, const struct group *g,
	const struct needs *behind, int64_t most);
/* The needs with at most x, or NULL if the groups take more in any case. */
const struct needpoint *needs_at(const struct needs *r, int64_t x);
void needs_free(struct needs *r);

#endif
