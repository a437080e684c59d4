#ifndef NESTPIM_GEN_GEN_H
#define NESTPIM_GEN_GEN_H

/*
 * Random layers and devices. Each is determined by its seed and number.
 */

#include <stdint.h>

struct arch;
struct nest;

/*
 * Layer number i of a seed into n, unmapped, with a limit on its
 * multiply-accumulates; nest_free frees. Some bounds are chosen to have many
 * divisors, some to have few.
 */
void gen_nest(struct nest *n, uint64_t seed, int64_t i, int64_t mostmacs);
/*
 * Turn the device a into another one, number i of a seed, by changing about a
 * third of its numbers within the ranges that the tools accept. Its name
 * becomes "<name>-s<seed>n<i>".
 */
void gen_arch(struct arch *a, uint64_t seed, int64_t i);

#endif
