#ifndef NESTPIM_CHECK_VERIFY_H
#define NESTPIM_CHECK_VERIFY_H

/*
 * Check of a mapped nest in exact integers, whichever tool made it.
 */

struct arch;
struct device;
struct nest;

/*
 * NULL if the strides of every loop give each original index exactly once, and
 * with opt.pad fewer than twice as many in all, else the fault, in a text that
 * the caller frees.
 */
char *verify_coverage(const struct nest *n);
/* As verify_coverage, and also that the mapping fits the device. */
char *verify_fit(const struct nest *n, const struct arch *a);
/*
 * As verify_fit, and also that the cost it states, if any, is its cost; if that
 * needs a simulation and the device cannot be simulated, that is a fault, too.
 * The nest must be mapped.
 */
char *verify_nest(const struct nest *n, const struct device *d);

#endif
