#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/comb.h"

/* For each comb the levels from the fastest index to the slowest. */
static const enum level radix[NCOMB][NLEVEL] = {
	{ LBANK, LCOLUMN, LSTEP },
	{ LBANK, LSTEP, LCOLUMN },
	{ LSTEP, LBANK, LCOLUMN },
	{ LSTEP, LCOLUMN, LBANK },
	{ LCOLUMN, LBANK, LSTEP },
	{ LCOLUMN, LSTEP, LBANK },
};

void
comb_strides(int comb, const int64_t t[NLEVEL], int64_t c[NLEVEL])
{
	int64_t stride = 1;
	int i;

	assert(comb >= 0 && comb < NCOMB);
	for (i = 0; i < NLEVEL; i++) {
		assert(t[radix[comb][i]] > 0);
		c[radix[comb][i]] = stride;
		stride *= t[radix[comb][i]];
	}
}

bool
comb_covers(const int64_t t[NLEVEL], const int64_t c[NLEVEL])
{
	bool used[NLEVEL] = { false };
	int64_t stride = 1;
	int i, l;

	/* a level of one iteration adds nothing, whatever its stride */
	for (l = 0; l < NLEVEL; l++)
		used[l] = t[l] == 1;
	for (i = 0; i < NLEVEL; i++)
		for (l = 0; l < NLEVEL; l++)
			if (!used[l] && c[l] == stride) {
				used[l] = true;
				stride *= t[l];
			}
	return used[0] && used[1] && used[2];
}

int
comb_allowed(enum coeff c, int combs[NCOMB])
{
	/* combs with c0 = 1, a, ab, b: the only strides that matter */
	static const int flexible[] = { 3, 1, 0, 5 };
	int i;

	switch (c) {
	case FLEXIBLE:
		for (i = 0; i < 4; i++)
			combs[i] = flexible[i];
		return 4;
	case COMB0:
		combs[0] = 0;
		return 1;
	case COMB1:
		combs[0] = 1;
		return 1;
	case COMB2:
		combs[0] = 2;
		return 1;
	default:
		combs[0] = 5;
		return 1;
	}
}
