/*
 * What the groups that are still to be decided need at least, given how many
 * banks and columns together are left for them: bounds for a search.
 */

struct restpoint {
	/* banks times columns that the groups take together */
	int64_t x;
	/* least steps, outputs, filters and inputs with at most so many */
	int64_t m, o, f, i;
};

struct rest {
	/* by ascending x; every number in a point is no more than before */
	struct restpoint *p;
	size_t n;
};

/* Of no groups: takes 1 and needs 1 of each. rest_free frees. */
void rest_init(struct rest *r);
/* r of a group and all groups of behind, taking at most most. */
void rest_join(struct rest *r, const struct group *g,
	const struct rest *behind, int64_t most);
/* The needs with at most x, or NULL if the groups take more in any case. */
const struct restpoint *rest_at(const struct rest *r, int64_t x);
void rest_free(struct rest *r);
