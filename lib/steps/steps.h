#ifndef NESTPIM_STEPS_STEPS_H
#define NESTPIM_STEPS_STEPS_H

/*
 * The cost of the steps of a mapping on the simulator, from which cost model
 * sim is built (formats/cost.txt).
 */

#include <stdint.h>

struct arch;
struct pattern;

/*
 * A state of the memory between two steps: clocks of an old (new) step that
 * begins in it, WOLD and WNEW of pattern.h, and the state after that step.
 */
struct stepstate {
	int to[2];
	double cycles[2];
};

/*
 * A mapping of M steps, I of which load inputs, takes at least
 *   M * step + max(I * load + rest, first + (I - 1) * early)
 * memory clocks, plus (M - 1) * alone if I is 1. Without states it takes
 * exactly that, in any order of its steps; with states the order matters.
 */
struct stepcost {
	/* a step that loads nothing, where it is cheapest */
	double step;
	/* what each loading step adds, and what remains at both ends */
	double load, rest;
	/* the first loading step, and each after it while queues have room */
	double first, early;
	double alone;
	/* the first step leads into state 0 */
	const struct stepstate *state;
	int nstate;
	/* clocks of the first step, and from the last one to the end */
	double head, tail;
};

/*
 * Measure steps on the given banks, with the given accesses each, by
 * simulating short kernels: tens of milliseconds. 0, or -1 with the reason in
 * err. steps_free frees.
 */
int steps_measure(struct stepcost *c, const struct arch *a, int64_t banks,
	int64_t accesses, char err[256]);
/* Clocks of m steps, i of which load, in the best order. */
double steps_cycles(const struct stepcost *c, int64_t m, int64_t i);
/* Least clocks of m steps, i or more of which load. */
double steps_least(const struct stepcost *c, int64_t m, int64_t i);
/* Clocks of the steps of a pattern, in its order. */
double steps_pattern(const struct stepcost *c, const struct pattern *p);
void steps_free(struct stepcost *c);

#endif
