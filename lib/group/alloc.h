#ifndef NESTPIM_GROUP_ALLOC_H
#define NESTPIM_GROUP_ALLOC_H

/*
 * Allocation of a device's banks to the layers of a network. Consecutive
 * layers may form a group: they run one after the other on the same banks.
 * Groups occupy separate banks, so their banks add up.
 */

#include <stdbool.h>

struct lp;
struct network;
struct sol;

struct alloc {
	/* banks and group of each layer, groups counted from 0 */
	int *bank, *group;
	/* sum of the layers' cycles */
	double cost;
	/* banks used in all */
	int banks;
};

/*
 * The cheapest allocation of at most total banks, in groups of at most lmax
 * layers, by dynamic programming: exact. False if there is none. alloc_free
 * frees.
 */
bool alloc_best(struct alloc *a, const struct network *w, int total,
	int lmax);
/* The same number of banks for every layer, each a group of its own. */
bool alloc_even(struct alloc *a, const struct network *w, int total);
/* Least total at which an allocation exists; 0 if none does. */
int alloc_least(const struct network *w, int lmax, int most);
void alloc_free(struct alloc *a);

/*
 * The same choice as a MILP: column G<i>_<j>_b<b> is 1 if layers i to j
 * (counted from 1) are a group of b banks.
 */
void alloc_lp(struct lp *lp, const struct network *w, int total, int lmax);
/*
 * The allocation given by a solution of that LP, checked: 0, or -1 with the
 * reason in err.
 */
int alloc_decode(struct alloc *a, const struct network *w, int total,
	int lmax, const struct sol *s, char err[1024]);

#endif
