#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "kernel/kernel.h"
#include "sim/pim.h"

struct pimrun *
pimjob_run(struct pimjob *j, enum reqkind kind, int64_t total)
{
	struct pimrun *r;

	j->run = grow(j->run, &j->cap, j->nrun, sizeof *j->run);
	r = &j->run[j->nrun++];
	memset(r, 0, sizeof *r);
	r->kind = kind;
	r->total = r->inner = total;
	r->bank = j->k->bank0;
	return r;
}

int64_t
pim_spread(int64_t lo, int64_t hi, int64_t n)
{
	return hi > lo ? (hi - 1) / n - lo / n + 1 : 0;
}
