/* The orders of an index, and which of them share inputs best. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "device/device.h"
#include "map/factor.h"
#include "map/space.h"
#include "unit.h"
#include "ref.h"

/* Run f for all tiles up to most; the number of those it is true of. */
static int
alltiles(int64_t most, bool (*f)(const int64_t t[NLEVEL]), int *n)
{
	int64_t t[NLEVEL];
	int good = 0;

	*n = 0;
	for (t[0] = 1; t[0] <= most; t[0]++)
		for (t[1] = 1; t[1] <= most; t[1]++)
			for (t[2] = 1; t[2] <= most; t[2]++, (*n)++)
				good += f(t);
	return good;
}

/* The strides of all combs are those of the table, and cover. */
static bool
astable(const int64_t t[NLEVEL])
{
	int64_t c[NLEVEL];
	int k;

	for (k = 0; k < NCOMB; k++) {
		comb_strides(k, t, c);
		if (!comb_covers(t, c) ||
		    c[LSTEP] != refcoef(k, 0, t[LBANK], t[LCOLUMN],
		    t[LSTEP]) ||
		    c[LCOLUMN] != refcoef(k, 1, t[LBANK], t[LCOLUMN],
		    t[LSTEP]) ||
		    c[LBANK] != refcoef(k, 2, t[LBANK], t[LCOLUMN],
		    t[LSTEP]))
			return false;
	}
	return true;
}

/* comb_covers says of all small strides what counting the indices says. */
static bool
ascounted(const int64_t t[NLEVEL])
{
	const long tile[3] = { t[LSTEP], t[LCOLUMN], t[LBANK] };
	int64_t c[NLEVEL];
	long s[3];

	for (s[0] = 0; s[0] <= 9; s[0]++)
		for (s[1] = 0; s[1] <= 9; s[1]++)
			for (s[2] = 0; s[2] <= 9; s[2]++) {
				c[LSTEP] = s[0];
				c[LCOLUMN] = s[1];
				c[LBANK] = s[2];
				if (comb_covers(t, c) != refcoversloop(
				    tile[0] * tile[1] * tile[2], tile, s))
					return false;
			}
	return true;
}

/* The least number of inputs over all combs of both loops. */
static int64_t
leastinputs(const struct nest *n, const struct choice *ch)
{
	const int64_t *p = ch->tile[0].x, *r = ch->tile[1].x;
	long u, best = 0;
	int x, y;

	for (x = 0; x < 6; x++)
		for (y = 0; y < 6; y++) {
			u = refdistinct(n->stride[0] * refcoef(x, 0,
				p[LBANK], p[LCOLUMN], p[LSTEP]), p[LSTEP],
				n->dil[0] * refcoef(y, 0, r[LBANK],
				r[LCOLUMN], r[LSTEP]), r[LSTEP]);
			if (best == 0 || u < best)
				best = u;
		}
	return best;
}

/* Every split of P and R has the inputs of its best combs. */
static void
sharing(int64_t p, int64_t r, int64_t stride, int64_t dil)
{
	struct device d;
	struct space s;
	struct nest n;
	char err[1024];
	size_t i, bad = 0;

	if (device_load(&d, "simdram", err) < 0)
		die("%s", err);
	d.arch.num_row = 1 << 30;
	nest_init(&n, CONV2D);
	n.bound[VP] = p;
	n.bound[VR] = r;
	n.stride[0] = stride;
	n.dil[0] = dil;
	n.num_banks = 1 << 20;
	n.opt.model = MOPTIPIM;
	space_initall(&s, &n, &d);
	for (i = 0; i < s.group[0].nchoice; i++)
		bad += s.group[0].choice[i].i != leastinputs(&n,
			&s.group[0].choice[i]);
	check(s.ngroup == 1 && s.group[0].nchoice > 0 && bad == 0,
		"P %lld R %lld, stride %lld, dilation %lld: %zu of %zu splits "
		"have too many inputs", (long long)p, (long long)r,
		(long long)stride, (long long)dil, bad, s.group[0].nchoice);
	space_free(&s);
	device_free(&d);
}

int
main(void)
{
	int combs[NCOMB], n, good;

	good = alltiles(6, astable, &n);
	check(good == n, "strides of all combs: %d of %d tiles", good, n);
	good = alltiles(4, ascounted, &n);
	check(good == n, "which strides cover: %d of %d tiles", good, n);
	check(comb_allowed(FLEXIBLE, combs) == 4 && combs[0] == 3,
		"flexible: comb 3 first");
	check(comb_allowed(COMB5, combs) == 1 && combs[0] == 5, "comb5");
	/* R = 3 banks * 2 columns * 2 steps: comb 5 alone has c0 = 2 */
	sharing(8, 12, 2, 1);
	sharing(12, 12, 3, 2);
	sharing(36, 24, 4, 3);
	sharing(30, 16, 1, 2);
	return unit_end();
}
