#ifndef NESTPIM_CHECK_EXECUTE_H
#define NESTPIM_CHECK_EXECUTE_H

/*
 * Execution of a mapped nest, iteration by iteration: the simplest check that
 * a mapping computes its layer.
 */

#include <stdint.h>

struct nest;

/*
 * Run the loops of the mapped nest as given and count how often each
 * multiply-accumulate is done. NULL if each is done once, else a text about the
 * first that is not, which the caller frees. Needs nest_macs(n) bits of memory
 * and nest_macs(n) iterations.
 */
char *execute_count(const struct nest *n);
/*
 * Run the loops on random small integers made from seed, and compare all
 * outputs with those of the layer's plain loops. NULL if they are the same,
 * else a text about the first that differs, which the caller frees.
 */
char *execute_values(const struct nest *n, uint64_t seed);

#endif
