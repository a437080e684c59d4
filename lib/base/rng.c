#include <stdint.h>

#include "base/rng.h"

/* splitmix64 of Steele, Lea and Flood. */
uint64_t
rng_next(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
	return z ^ (z >> 31);
}

int64_t
rng_in(uint64_t *state, int64_t lo, int64_t hi)
{
	return lo + (int64_t)(rng_next(state) % (uint64_t)(hi - lo + 1));
}

uint64_t
rng_state(uint64_t seed, uint64_t number)
{
	uint64_t a = seed, b = number;

	/* neighbours must not run one behind the other */
	return rng_next(&a) ^ (rng_next(&b) << 1);
}
