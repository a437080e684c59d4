#ifndef NESTPIM_KERNEL_KERNEL_H
#define NESTPIM_KERNEL_KERNEL_H

/*
 * A mapped layer as the simulator sees it: banks, steps, columns, and when a
 * step needs inputs that were not loaded yet.
 */

#include <stdbool.h>
#include <stdint.h>

#include "optipim/optipim.h"

/* A temporal loop. */
struct steploop {
	/* trip count, at least 2 */
	int64_t n;
	/* what one iteration adds to the step's input number */
	int64_t w;
};

/*
 * Steps are numbered by the temporal loops, the last one fastest. The input
 * number of a step is the sum of index * w over its loops. Two steps need the
 * same inputs just when their numbers are equal: modulo 2^32 if wrap is set,
 * for the published simulator compares a hash in 32 bits. Without wrap no w
 * is negative and no sum exceeds int64_t.
 */
struct kernel {
	/* banks (PEs), steps, columns of a bank */
	int64_t sb, t, sc;
	/* flat number of the first bank, first row */
	int64_t bank0, row0;
	/* the temporal loops that iterate, outermost first */
	struct steploop loop[OPTIPIM_MAXLOOP];
	int nloop;
	bool wrap;
	/* multiply-accumulates: the product of all trip counts */
	int64_t macs;
};

/* How to read the three coefficients of a trace's variables. */
enum coefread {
	/* stride of loop m: the product of the entries after m (published) */
	CPRODUCTS,
	/* stride of loop m: entry m (what the mappers mean) */
	CABSOLUTE
};

/* The kernel of a trace; 0, or -1 with the reason in err. */
int kernel_trace(struct kernel *k, const struct optipim_kernel *o,
	enum coefread how, char err[256]);
/* The kernel of a mapped nest; 0, or -1 with the reason in err. */
int kernel_nest(struct kernel *k, const struct nest *n, char err[256]);

#endif
