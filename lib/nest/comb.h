#ifndef NESTPIM_NEST_COMB_H
#define NESTPIM_NEST_COMB_H

/*
 * The six mixed-radix orders in which an index is rebuilt from its three
 * levels: x = c2*i2 + c1*i1 + c0*i0 (formats/cost.txt, section 2).
 */

#include <stdbool.h>
#include <stdint.h>

#include "nest/costopt.h"
#include "nest/nest.h"

enum { NCOMB = 6 };

/* Strides of a comb for tiles t (indexed by enum level) into c. */
void comb_strides(int comb, const int64_t t[NLEVEL], int64_t c[NLEVEL]);
/*
 * Whether strides c rebuild each index below t[0]*t[1]*t[2] exactly once:
 * sorted, each stride is the product of the tiles before it.
 */
bool comb_covers(const int64_t t[NLEVEL], const int64_t c[NLEVEL]);
/* Combs that a loop may take into combs, the preferred first; their number. */
int comb_allowed(enum coeff c, int combs[NCOMB]);

#endif
