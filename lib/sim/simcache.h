#ifndef NESTPIM_SIM_SIMCACHE_H
#define NESTPIM_SIM_SIMCACHE_H

/*
 * Results of kernels that were simulated alone on a device: layers of networks
 * repeat.
 */

#include <stdbool.h>
#include <stddef.h>

#include "base/intern.h"

struct kernel;
struct simresult;

/* All 0: empty. */
struct simcache {
	struct intern kernels;
	/* by number of the kernel; owned */
	struct simresult *result;
	size_t cap;
};

/*
 * Where the result of the kernel is, if *known, or else belongs; valid until
 * the next call. So many kernels are remembered; then all are forgotten.
 */
struct simresult *simcache_at(struct simcache *c, const struct kernel *k,
	bool *known);
/* Forget all, as where the device becomes another. */
void simcache_free(struct simcache *c);

#endif
