/*
 * Costs of steps (lib/steps/steps.c): the order of steps against a walk from
 * state to state, the bounds against all that lies above them, and all of it
 * against the simulator.
 */
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "kernel/kernel.h"
#include "kernel/pattern.h"
#include "sim/pim.h"
#include "sim/sim.h"
#include "steps/steps.h"
#include "steps/steptab.h"
#include "device/device.h"
#include "isnew.h"
#include "unit.h"
#include "draw.h"

/* Sums are rounded in another order. */
static const double EPS = 1e-9;

/* Loops of at most so many steps on so many banks and columns. */
static void
drawkernel(struct kernel *k, int64_t most, int64_t banks, int64_t columns)
{
	int64_t n, left = draw(1, most);

	memset(k, 0, sizeof *k);
	k->sb = banks;
	k->sc = columns;
	k->t = k->macs = 1;
	while (k->nloop < 6 && left >= 2) {
		n = draw(2, left < 40 ? left : 40);
		k->loop[k->nloop++] = (struct steploop){ n,
			draw(0, 1) ? draw(0, 5) : draw(0, 1) * k->t };
		k->t *= n;
		left /= n;
	}
}

/* Clocks of the pattern's steps one after the other. */
static double
onebyone(const struct stepcost *c, const struct pattern *p)
{
	double sum = c->head;
	int s = 0, x;
	int64_t t;

	for (t = 1; t < p->w[p->root].len; t++) {
		x = isnew(p, t) ? WNEW : WOLD;
		sum += c->state[s].cycles[x];
		s = c->state[s].to[x];
	}
	return sum + c->tail;
}

/* What is wrong with what is said of a pattern, NULL if nothing. */
static const char *
wrong(const struct stepcost *c, const struct pattern *p)
{
	int64_t m = p->w[p->root].len, i = p->w[p->root].nnew;
	double all = steps_pattern(c, p), low = steps_cycles(c, m, i);

	if (c->nstate > 0 && fabs(all - onebyone(c, p)) > EPS * all)
		return "not what its steps take one by one";
	if (c->nstate == 0 && all != low)
		return "order matters though there are no states";
	if (low > all * (1 + EPS))
		return "less than any order may take";
	if (steps_least(c, m, i) > low * (1 + EPS))
		return "less than so many loading steps may take";
	/* of i or more: the bound for fewer is no higher */
	if (steps_least(c, m, draw(1, i)) > all * (1 + EPS))
		return "less than fewer loading steps may take";
	return NULL;
}

static void
patterns(const struct device *d, int n)
{
	const struct stepcost *c;
	const char *why = NULL;
	int i, states = 0;
	struct pattern p;
	struct kernel k;
	char err[256];
	int64_t b2, b1;

	for (i = 0; i < n && !why; i++) {
		b2 = draw(1, 20);
		b1 = draw(1, pim_lanes(&d->arch) * d->arch.columns);
		c = steptab_get(d->steps, b2, b1);
		states += c->nstate > 0;
		drawkernel(&k, draw(1, 2000), b2, b1);
		if (pattern_make(&p, &k, err) < 0)
			die("%s", err);
		why = wrong(c, &p);
		pattern_free(&p);
	}
	check(!why, "%s: %d patterns%s%s", d->arch.name, n, why ? ": " : "",
		why ? why : "");
	check((states > n / 4) == pim_of(&d->arch)->ordered,
		"%s: %d classes with states among them", d->arch.name, states);
}

/* Clocks of the kernel in the simulator. */
static double
simulated(const struct device *d, const struct kernel *k)
{
	double cycles;
	struct sim s;

	if (sim_init(&s, &d->arch) < 0 || sim_kernel(&s, k) < 0 ||
	    sim_finish(&s) < 0)
		die("%s", s.err);
	cycles = (double)s.r.cycles;
	sim_free(&s);
	return cycles;
}

/*
 * So many random kernels in the simulator: at worst so far off, and on
 * average. Short ones are farther off than long ones: what the memory still
 * does behind the last step is known for a single step alone, and on hbm-pim
 * lines stand for how queues fill.
 */
static void
against(const struct device *d, int n, double worst, double mean)
{
	double off, most = 0, sum = 0, cycles;
	int64_t columns = pim_lanes(&d->arch) * d->arch.columns;
	struct kernel k, at = { 0 };
	struct pattern p;
	char err[256];
	int i;

	for (i = 0; i < n; i++) {
		drawkernel(&k, 3000, draw(1, pim_banks(&d->arch)), 0);
		k.sc = draw(1 + (k.sb == 1), columns);
		if (pattern_make(&p, &k, err) < 0)
			die("%s", err);
		cycles = steps_pattern(steptab_get(d->steps, k.sb, k.sc), &p);
		off = fabs(cycles / simulated(d, &k) - 1);
		pattern_free(&p);
		sum += off;
		if (off > most) {
			most = off;
			at = k;
		}
	}
	check(most <= worst && sum / n <= mean, "%s: off by %.2g at worst "
		"(%lld steps of %lld columns on %lld banks), %.2g on average",
		d->arch.name, most, (long long)at.t, (long long)at.sc,
		(long long)at.sb, sum / n);
}

/* A mapping that accesses nothing is priced as if each step did once. */
static void
lonebank(const struct device *d)
{
	int64_t n = pim_lanes(&d->arch);
	const char *name = d->arch.name;
	struct steptab *t = d->steps;

	check(steptab_get(t, 1, 1) == steptab_get(t, 1, 2),
		"%s: no column of a lone bank costs as much as one", name);
	check(steptab_get(t, 1, n + 1) == steptab_get(t, 1, n) &&
		steptab_get(t, 1, n + 2) != steptab_get(t, 1, n + 1),
		"%s: a lone bank's last column is free", name);
	check(steptab_get(t, 2, n + 1) != steptab_get(t, 2, n),
		"%s: that of two banks is not", name);
	check(steptab_get(t, 16, n) == steptab_get(t, 17, n) &&
		steptab_get(t, 16, n) == steptab_get(t, 4096, n),
		"%s: more banks than a pseudo-channel has cost no more", name);
}

/* Another device with those classes measured while it runs. */
static void
another(void)
{
	static const struct {
		const char *base;
		int64_t rcd, rp, columns;
	} devices[] = { { "simdram", 9, 11, 32 }, { "hbm-pim", 4, 9, 64 } };
	struct device d;
	struct arch a;
	char err[1024];
	int i;

	for (i = 0; i < 2; i++) {
		if (arch_load(&a, devices[i].base, err) < 0)
			die("%s", err);
		a.nRCDRD = a.nRCDWR = devices[i].rcd;
		a.nRP = devices[i].rp;
		a.columns = devices[i].columns;
		free(a.name);
		a.name = xasprintf("another %s", devices[i].base);
		device_init(&d, &a);
		patterns(&d, 200);
		against(&d, 40, i ? 0.05 : 3e-4, i ? 0.003 : 2e-5);
		device_free(&d);
	}
}

int
main(void)
{
	struct device sim, hbm;
	char err[1024];

	seed = 7;
	if (device_load(&sim, "simdram", err) < 0 ||
	    device_load(&hbm, "hbm-pim", err) < 0)
		die("%s", err);
	patterns(&sim, 3000);
	patterns(&hbm, 3000);
	against(&sim, 100, 2e-4, 1e-5);
	against(&hbm, 150, 0.02, 0.002);
	lonebank(&sim);
	lonebank(&hbm);
	another();
	device_free(&sim);
	device_free(&hbm);
	return unit_end();
}
