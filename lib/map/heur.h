#ifndef NESTPIM_MAP_HEUR_H
#define NESTPIM_MAP_HEUR_H

/*
 * Baseline mappings, to compare optimal ones with.
 */

#include <stdbool.h>
#include <stdint.h>

#include "map/space.h"

/*
 * The rule behind the published baseline mappings. First the banks, then the
 * columns of a bank are filled: loop after loop gives its prime factors, the
 * small ones first, until one does not fit. All else becomes steps, and every
 * loop has comb 3. A reduction over input channels is never spread over
 * columns. The two differ in the order of a conv2d's loops.
 */
enum rule {
	/* N K P Q R S: output channels, then output pixels */
	HFIRST,
	/* N K R S P Q: output channels, then filter taps */
	HSECOND,
	/* loop after loop takes its best split, the others given */
	HGREEDY,
	/* for every loop a split drawn uniformly */
	HRANDOM,
	NRULE
};
extern const char *const heur_rules[NRULE];

/* State of the random numbers; any seed will do. */
struct heurseed {
	uint64_t state;
};

/*
 * Enter the mapping of rule HFIRST or HSECOND into n: tiles, strides, order.
 * It may not fit a column.
 */
void heur_published(const struct space *s, enum rule r, struct nest *n);
/*
 * Choose the mapping of HGREEDY; false if it found none that fits.
 * Deterministic.
 */
bool heur_greedy(const struct space *s, const struct choice *pick[MAXGROUP]);
/* Likewise for HRANDOM: false after a million mappings that do not fit. */
bool heur_random(const struct space *s, struct heurseed *seed,
	const struct choice *pick[MAXGROUP]);

#endif
