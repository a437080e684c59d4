#ifndef NESTPIM_TESTS_UNIT_DRAW_H
#define NESTPIM_TESTS_UNIT_DRAW_H

/*
 * Random numbers of the unit tests: the same in every run.
 */

#include <stdint.h>

/* The state; a test may begin with another one. */
static uint64_t seed = 1;

/* The next number in lo..hi. */
static inline int64_t
draw(int64_t lo, int64_t hi)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return lo + (int64_t)((seed >> 33) % (uint64_t)(hi - lo + 1));
}

#endif
