#ifndef NESTPIM_CHECK_EXECUTE_H
#define NESTPIM_CHECK_EXECUTE_H

/*
 * Execution of a mapped nest, iteration by iteration: the plainest check that
 * a mapping computes its layer.
 */

#include <stdint.h>

struct nest;

/*
 * Run the loops of the mapped nest as they stand and count how often each
 * multiply-accumulate is done. NULL if that is once for all, else the first
 * that is not, in a text that the caller frees. Needs nest_macs(n) bits of
 * memory and nest_macs(n) iterations.
 */
char *execute_count(const struct nest *n);
/*
 * Run the loops on random small integers made from seed, and compare all
 * outputs with those of the layer's plain loops. NULL if they are the same,
 * else the first that differs; the caller frees.
 */
char *execute_values(const struct nest *n, uint64_t seed);

#endif
