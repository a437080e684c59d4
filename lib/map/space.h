#ifndef NESTPIM_MAP_SPACE_H
#define NESTPIM_MAP_SPACE_H

/*
 * The mapping space of a layer: for each group of loops the ways to split
 * them, and the contribution of each to the aggregates of a mapping.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/factor.h"

/* One way to split the loops of a group. */
struct choice {
	/* tiles and comb of each loop of the group */
	struct triple tile[2];
	int comb[2];
	/*
	 * factors it contributes to B2, B1 and M, to the outputs, filters
	 * and inputs of a column, and to the reuse of an input
	 */
	int64_t b, c, m, o, f, i, k;
	/*
	 * rows that a step of either loop moves, by their common divisor, if
	 * steps of the two share inputs, else 0
	 */
	int64_t move[2];
};

/*
 * Loops that are split together: P with R and Q with S of a conv2d, because
 * outputs and filter taps share inputs; every other loop alone.
 */
struct group {
	int nvar;
	enum var var[2];
	struct choice *choice;
	size_t nchoice;
};

enum { MAXGROUP = 6 };

struct space {
	/* the layer, and the device to map it onto; not owned */
	const struct nest *nest;
	const struct device *dev;
	/* its cost, by the nest's own options */
	struct cost cost;
	/* T of the layer, most banks, most columns of a bank */
	int64_t macs, maxbank, maxcolumn;
	struct limit limit[MAXLIMIT];
	int nlimit;
	/* the order of steps matters, and more inputs may cost less */
	bool ordered;
	/* groups with a bound above 1 */
	struct group group[MAXGROUP];
	int ngroup;
};

/*
 * Build the space of the nest. Choices that alone exceed the banks, columns or
 * a limit are omitted, and of those that differ only in their inputs the one
 * with the fewest is kept: cost and need never fall when the inputs grow. (If
 * the space is ordered they may, and only choices whose steps load alike are
 * merged.) At least one optimal mapping remains. nest and d must outlive s.
 */
void space_init(struct space *s, const struct nest *nest,
	const struct device *d);
/* The same with all splits that fit on their own. */
void space_initall(struct space *s, const struct nest *nest,
	const struct device *d);
void space_free(struct space *s);

/* Aggregates of the mapping that picks choice pick[g] of group g. */
void space_aggregate(const struct space *s,
	const struct choice *const pick[MAXGROUP], struct agg *g);
/*
 * Cycles of that mapping, whose aggregates are g, with its loops in the best
 * order; if that exceeds most, any number above most. INFINITY if the device
 * cannot be simulated (device_error).
 */
double space_cost(const struct space *s,
	const struct choice *const pick[MAXGROUP], const struct agg *g,
	double most);
/*
 * Write that mapping's tiles, strides and order into n, a copy of the nest:
 * the order that costs least, or the canonical one. 0, or -1 if the device
 * cannot be simulated (device_error).
 */
int space_apply(const struct space *s,
	const struct choice *const pick[MAXGROUP], struct nest *n);
/* Whether O, F and I pass all limits. */
bool space_fits(const struct space *s, int64_t o, int64_t f, int64_t i);

#endif
