/* The pattern of new steps against a set of all input numbers met. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "kernel/kernel.h"
#include "kernel/pattern.h"
#include "isnew.h"
#include "unit.h"

static uint32_t
rnd(uint32_t n)
{
	static uint64_t x = 88172645463325252u;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return (uint32_t)(x >> 16) % n;
}

/* Input number of step t. */
static int64_t
number(const struct kernel *k, int64_t t)
{
	int64_t sum = 0;
	int j;

	for (j = k->nloop - 1; j >= 0; j--) {
		sum += t % k->loop[j].n * k->loop[j].w;
		t /= k->loop[j].n;
	}
	return k->wrap ? (int64_t)(uint32_t)sum : sum;
}

/* Whether the pattern agrees with the definition at every step. */
static bool
agrees(const struct kernel *k)
{
	int64_t *seen = xmalloc((size_t)k->t * sizeof *seen), t, i, nnew = 0;
	struct pattern p;
	char err[256];
	bool ok;

	ok = pattern_make(&p, k, err) == 0;
	for (t = 0; ok && t < k->t; t++) {
		seen[t] = number(k, t);
		for (i = 0; i < t && seen[i] != seen[t]; i++)
			;
		ok = isnew(&p, t) == (i == t);
		nnew += i == t;
	}
	ok = ok && p.w[p.root].len == k->t && p.w[p.root].nnew == nnew;
	pattern_free(&p);
	free(seen);
	return ok;
}

static void
randomkernel(struct kernel *k, bool wrap, uint32_t maxw)
{
	memset(k, 0, sizeof *k);
	k->sb = k->sc = k->t = 1;
	k->wrap = wrap;
	while (k->t < 300 && k->nloop < 6) {
		struct steploop *l = &k->loop[k->nloop++];

		l->n = 2 + rnd(6);
		l->w = rnd(4) ? rnd(maxw) : 0;
		if (wrap && rnd(3) == 0)
			l->w = (int64_t)rnd(64) << (22 + rnd(4));
		if (wrap && rnd(5) == 0)
			l->w = -l->w;
		k->t *= l->n;
	}
}

static void
randoms(const char *name, bool wrap, uint32_t maxw)
{
	struct kernel k;
	bool ok = true;
	int i;

	for (i = 0; ok && i < 1500; i++) {
		randomkernel(&k, wrap, maxw);
		ok = agrees(&k);
	}
	check(ok, "%s: as defined", name);
}

/* A kernel of 10^15 steps is a small grammar. */
static void
huge(void)
{
	struct kernel k = { .sb = 1, .t = 1, .sc = 1 };
	struct pattern p;
	char err[256];
	int j;

	for (j = 0; j < 5; j++) {
		k.loop[j].n = 1000;
		k.loop[j].w = j % 2 ? 0 : 3 + j;
		k.nloop++;
		k.t *= 1000;
	}
	k.loop[4].w = 1000000;
	check(pattern_make(&p, &k, err) == 0, "10^15 steps: made");
	check(p.w[p.root].len == k.t, "10^15 steps: length");
	check(p.n < 300, "10^15 steps: few words, %zu", p.n);
	check(isnew(&p, 0), "10^15 steps: the first is new");
	check(!isnew(&p, k.t - 1), "10^15 steps: the last is not");
	pattern_free(&p);
}

int
main(void)
{
	randoms("exact, light weights", false, 12);
	randoms("exact, heavy weights", false, 4000);
	randoms("wrap, light weights", true, 12);
	randoms("wrap, heavy weights", true, 1u << 31);
	huge();
	return unit_end();
}
