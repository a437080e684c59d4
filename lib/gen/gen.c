#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/util.h"
#include "base/rng.h"
#include "arch/arch.h"
#include "nest/nest.h"
#include "nest/layername.h"
#include "gen/gen.h"

/* One of the n numbers of list. */
static int64_t
pick(uint64_t *rng, const int64_t *list, int n)
{
	return list[rng_in(rng, 0, n - 1)];
}

#define PICK(rng, ...) pick(rng, (const int64_t[]){ __VA_ARGS__ }, \
	(int)(sizeof (const int64_t[]){ __VA_ARGS__ } / sizeof(int64_t)))

/* ---- layers ---- */

/* The largest bounds found in networks. */
static const int64_t most_conv[NVAR] = { [VG] = 64, [VN] = 6, [VK] = 512,
	[VP] = 112, [VQ] = 112, [VC] = 512, [VR] = 11, [VS] = 11 };
static const int64_t most_gemm[NVAR] = { [VN] = 12, [VH] = 16, [VP] = 1024,
	[VQ] = 4096, [VR] = 4096 };

static bool
isprime(int64_t n)
{
	int64_t d;

	for (d = 2; d * d <= n; d++)
		if (n % d == 0)
			return false;
	return n > 1;
}

/* A product of small primes up to most. */
static int64_t
smooth(uint64_t *rng, int64_t most)
{
	int64_t b = 1, p;

	while (rng_in(rng, 0, 9) > 0) {
		p = PICK(rng, 2, 2, 2, 3, 5, 7);
		if (b * p > most)
			break;
		b *= p;
	}
	return b;
}

/* A bound up to most: small, of many divisors, of few, or any. */
static int64_t
bound(uint64_t *rng, int64_t most)
{
	int64_t b;

	switch (rng_in(rng, 0, 5)) {
	case 0:
		return rng_in(rng, 1, most < 12 ? most : 12);
	case 1:
		b = rng_in(rng, 1, most);
		while (b > 1 && !isprime(b))
			b--;
		return b;
	case 2:
		return rng_in(rng, 1, most);
	default:
		return smooth(rng, most);
	}
}

/* Bounds in a random order, so that each loop can get the most. */
static void
drawbounds(struct nest *n, uint64_t *rng, int64_t left)
{
	const int64_t *most = n->op == CONV2D ? most_conv : most_gemm;
	enum var vars[NVAR], v;
	int i, j, nv = nest_vars(n->op, vars);
	bool rare;

	for (i = 0; i < nv; i++) {
		j = (int)rng_in(rng, i, nv - 1);
		v = vars[j];
		vars[j] = vars[i];
		/* most layers have neither batches nor groups */
		rare = v == VN || v == VG || v == VH;
		if (rare && rng_in(rng, 0, 3) > 0)
			continue;
		n->bound[v] = bound(rng, most[v] < left ? most[v] : left);
		left /= n->bound[v];
	}
}

void
gen_nest(struct nest *n, uint64_t seed, int64_t i, int64_t mostmacs)
{
	uint64_t rng = rng_state(seed, (uint64_t)i);
	char workload[24];
	int k;

	nest_init(n, rng_in(&rng, 0, 2) > 0 ? CONV2D : GEMM);
	drawbounds(n, &rng, mostmacs);
	for (k = 0; k < 2 && n->op == CONV2D; k++) {
		n->stride[k] = rng_in(&rng, 1, PICK(&rng, 1, 1, 2, 4));
		n->dil[k] = rng_in(&rng, 1, PICK(&rng, 1, 1, 3));
	}
	n->num_banks = PICK(&rng, 1, 4, 8, 16, 16, 32, 48, 64, 128, 0);
	if (n->num_banks == 0)
		n->num_banks = rng_in(&rng, 1, 128);
	n->global_idx = n->type_idx = i;
	snprintf(workload, sizeof workload, "s%llu", (unsigned long long)seed);
	n->name = nest_layername(workload, n->op, i, i);
	n->source = xstrdup("nestgen");
}

/* ---- devices ---- */

/* Another value for a key that is v now: near it, half, double, or odd. */
static int64_t
vary(uint64_t *rng, int64_t v)
{
	switch (rng_in(rng, 0, 4)) {
	case 0:
		return v / 2;
	case 1:
		return 2 * v;
	case 2:
		return v + rng_in(rng, -2, 2);
	case 3:
		return rng_in(rng, 0, 2 * v + 2);
	default:
		return v * rng_in(rng, 1, 3) / 2;
	}
}

/* Keep the device one that could be built. */
static void
mend(struct arch *a)
{
	int64_t w = a->data_width;

	/* an access, a row and the intake of the PEs are at least one value */
	a->dq_width = a->dq_width < w ? w : a->dq_width;
	a->num_col = a->num_col < w ? w : a->num_col;
	a->pe_bandwidth = a->pe_bandwidth < w ? w : a->pe_bandwidth;
	if (a->write_low > a->write_high)
		a->write_low = a->write_high;
	/* two refreshes leave time to open a row and use it */
	if (a->nREFI < 4 * (a->nRFC + a->nRC))
		a->nREFI = 4 * (a->nRFC + a->nRC);
}

void
gen_arch(struct arch *a, uint64_t seed, int64_t i)
{
	uint64_t rng = rng_state(~seed, (uint64_t)i);
	char *name = a->name;
	int64_t *v;
	int k;

	for (k = 0; k < arch_nkey; k++) {
		v = arch_at(a, &arch_keys[k]);
		if (rng_in(&rng, 0, 2) > 0)
			continue;
		*v = vary(&rng, *v);
		if (*v < arch_keys[k].lo)
			*v = arch_keys[k].lo;
		if (*v > arch_keys[k].hi)
			*v = arch_keys[k].hi;
	}
	a->refresh = rng_in(&rng, 0, 3) == 0;
	mend(a);
	a->name = xasprintf("%s-s%llun%lld", name, (unsigned long long)seed,
		(long long)i);
	free(name);
}
