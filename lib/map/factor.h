#ifndef NESTPIM_MAP_FACTOR_H
#define NESTPIM_MAP_FACTOR_H

/*
 * Prime factors and the ways to write a bound as a product of three.
 */

#include <stddef.h>
#include <stdint.h>

#include "nest/nest.h"

/* A number below 2^63 has at most 15 distinct primes. */
enum { MAXPRIME = 16 };

struct factors {
	int n;
	int64_t prime[MAXPRIME];
	int exp[MAXPRIME];
};

/* Prime factors of x >= 1, ascending. */
void factor(int64_t x, struct factors *f);
/* Exponent of prime q in x >= 1. */
int factor_exponent(int64_t x, int64_t q);

/* A bound split over the three levels, indexed by enum level. */
struct triple {
	int64_t x[NLEVEL];
};

/*
 * All ordered triples whose product is x, by ascending x0, then x1; their
 * number in *n. The caller frees.
 */
struct triple *factor_triples(int64_t x, size_t *n);
/*
 * All ordered triples, within the given banks and columns, whose product is at
 * least x and would be less than x if any of the three were reduced; in no
 * particular order. Their product is below 2x. The caller frees.
 */
struct triple *factor_covers(int64_t x, int64_t maxbank, int64_t maxcolumn,
	size_t *n);

#endif
