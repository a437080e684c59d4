#ifndef NESTPIM_BASE_RNG_H
#define NESTPIM_BASE_RNG_H

/*
 * Pseudo-random numbers: the same on every machine, for every seed.
 */

#include <stdint.h>

/* The next 64 random bits; any state will do as a seed. */
uint64_t rng_next(uint64_t *state);
/* A number in lo..hi, all as likely as makes no difference. */
int64_t rng_in(uint64_t *state, int64_t lo, int64_t hi);
/* A state that hangs on seed and number alone. */
uint64_t rng_state(uint64_t seed, uint64_t number);

#endif
