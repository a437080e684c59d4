#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arch/arch.h"
#include "kernel/kernel.h"
#include "sim/pim.h"

const struct pim *
pim_of(const struct arch *a)
{
#define X(id, name) [MACHINE_##id] = &pim_##id,
	static const struct pim *const machines[NMACHINE] = { MACHINES(X) };
#undef X

	assert(a->machine < NMACHINE);
	return machines[a->machine];
}

int64_t
pim_lanes(const struct arch *a)
{
	int64_t n = pim_of(a)->lanes(a);

	return n > 0 ? n : 1;
}

int64_t
pim_banks(const struct arch *a)
{
	return a->bankgroups * a->banks;
}

/*
 * Inputs are written to the banks of one pseudo-channel at most. Two slips of
 * the published simulator are kept, for its figures are what ours are compared
 * with: a kernel on a single bank loses its last column, one that does not
 * start at bank 0 its first column.
 */
int
pimjob_init(struct pimjob *j, const struct arch *a, const struct kernel *k,
	char err[256])
{
	int64_t pchbanks = pim_banks(a);
	int64_t nbank = a->channels * a->pseudochannels * pchbanks;

	memset(j, 0, sizeof *j);
	j->m = pim_of(a);
	j->a = a;
	j->k = k;
	j->nbank = k->sb < pchbanks ? k->sb : pchbanks;
	j->first = k->bank0 != 0;
	j->end = k->sc - (k->sb == 1);
	if (a->dq_width < a->data_width) {
		snprintf(err, 256, "device '%s': dq_width is less than "
			"data_width", a->name);
		return -1;
	}
	if (k->bank0 + j->nbank > nbank) {
		snprintf(err, 256, "banks %lld to %lld, but device '%s' has "
			"%lld", (long long)k->bank0,
			(long long)(k->bank0 + j->nbank - 1), a->name,
			(long long)nbank);
		return -1;
	}
	return 0;
}

void
pimjob_free(struct pimjob *j)
{
	free(j->run);
	memset(j, 0, sizeof *j);
}
