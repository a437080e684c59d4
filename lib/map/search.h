/*
 * Exact search of the mapping space by branch and bound, without a MILP.
 */

struct found {
	/* the best mapping seen; pick[0..ngroup) valid if any */
	const struct choice *pick[MAXGROUP];
	bool any;
	double cost;
	/* whether the whole space was searched: best is optimal, none is none */
	bool complete;
	/* mappings whose cost was computed */
	int64_t nleaf;
};

/*
 * Find the cheapest mapping; stop after maxleaf mappings were compared, 0 for
 * no limit. Among equals the first in the order of the choices is kept.
 */
void search_best(const struct space *s, int64_t maxleaf, struct found *f);
/*
 * Least num_banks, up to most, at which the nest has a mapping; 0 if none
 * has. The other arguments as in space_init.
 */
int64_t search_minbanks(const struct nest *nest, const struct arch *arch,
	const struct costopt *opt, int64_t most);
