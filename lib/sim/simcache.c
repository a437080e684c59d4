#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#include "base/util.h"
#include "base/intern.h"
#include "kernel/kernel.h"
#include "sim/sim.h"
#include "sim/simcache.h"

enum { MAXKERNEL = 4096 };

struct simresult *
simcache_at(struct simcache *c, const struct kernel *k, bool *known)
{
	size_t n, i;

	if (c->kernels.n == MAXKERNEL)
		intern_free(&c->kernels);
	n = c->kernels.n;
	i = (size_t)intern_add(&c->kernels, k, sizeof *k);
	*known = i < n;
	c->result = grow(c->result, &c->cap, i, sizeof *c->result);
	return &c->result[i];
}

void
simcache_free(struct simcache *c)
{
	intern_free(&c->kernels);
	free(c->result);
	c->result = NULL;
	c->cap = 0;
}
