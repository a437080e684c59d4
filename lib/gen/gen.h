#ifndef NESTPIM_GEN_GEN_H
#define NESTPIM_GEN_GEN_H

/*
 * Random layers and devices. Each hangs on its seed and number alone.
 */

#include <stdint.h>

struct arch;
struct nest;

/*
 * Layer number i of a seed into n, unmapped, with at most so many
 * multiply-accumulates; nest_free frees. Of the ways to choose a bound some
 * give many divisors, some few.
 */
void gen_nest(struct nest *n, uint64_t seed, int64_t i, int64_t mostmacs);
/*
 * Make the device a another one, number i of a seed, by changing about a third
 * of its numbers within what the tools take. Its name becomes
 * "<name>-s<seed>n<i>".
 */
void gen_arch(struct arch *a, uint64_t seed, int64_t i);

#endif
