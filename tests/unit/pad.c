/*
 * Splits that may go beyond the bound, and the search over them against brute
 * force over all mappings of small random layers, in every cost model.
 */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/comb.h"
#include "device/device.h"
#include "cost/cost.h"
#include "check/verify.h"
#include "map/factor.h"
#include "map/order.h"
#include "map/space.h"
#include "map/search.h"
#include "unit.h"
#include "draw.h"

/* By the definition: enough, and too little with one less of anything. */
static bool
covers(int64_t x, int64_t b, int64_t c, int64_t s)
{
	return b * c * s >= x && (b - 1) * c * s < x && b * (c - 1) * s < x &&
		b * c * (s - 1) < x;
}

static bool
has(const struct triple *t, size_t n, int64_t b, int64_t c, int64_t s)
{
	size_t i, k = 0;

	for (i = 0; i < n; i++)
		k += t[i].x[LBANK] == b && t[i].x[LCOLUMN] == c &&
			t[i].x[LSTEP] == s;
	return k == 1;
}

/* How many triples of x are wrong, missing or there twice. */
static int
wrongcovers(int64_t x, int64_t maxb, int64_t maxc)
{
	size_t n, want = 0;
	struct triple *t = factor_covers(x, maxb, maxc, &n);
	int64_t b, c, s;
	int wrong = 0;

	for (b = 1; b <= maxb && b <= x; b++)
		for (c = 1; c <= maxc && c <= x; c++)
			for (s = 1; s <= x; s++) {
				if (!covers(x, b, c, s))
					continue;
				want++;
				wrong += !has(t, n, b, c, s) ||
					b * c * s >= 2 * x + (x == 1);
			}
	free(t);
	return wrong + (n != want);
}

static void
triples(void)
{
	int64_t x;
	size_t n;
	int wrong = 0;

	for (x = 1; x <= 60; x++) {
		wrong += wrongcovers(x, x + 3, x + 3);
		wrong += wrongcovers(x, 4, 7);
		wrong += wrongcovers(x, 1, x / 2 + 1);
	}
	check(wrong == 0, "covers of 1..60: %d wrong", wrong);
	free(factor_covers(7, 4, 1, &n));
	check(n == 4, "7 is covered in %zu ways on 4 banks", n);
	free(factor_covers(INT64_C(1) << 31, 256, 8192, &n));
	check(n > 500, "2^31 is covered in %zu ways", n);
}

/* A mapping in the making: the best complete one so far. */
struct brute {
	struct nest n;
	struct device dev;
	double best;
};

static void
judge(struct brute *b)
{
	struct agg g;
	char *why;
	double cost;

	cost_aggregate(&b->n, b->n.opt.counting, &g);
	why = cost_misfit(&b->dev.arch, &b->n, &g);
	if (why) {
		free(why);
		return;
	}
	nest_canonorder(&b->n);
	if (b->n.opt.model == MSIM)
		cost = order_best(&b->n, &b->dev);
	else if (cost_nest(&b->dev, &b->n, &cost) < 0)
		die("%s", device_error(&b->dev));
	if (cost < b->best)
		b->best = cost;
}

/* All splits and strides of the loops from v on. */
static void
every(struct brute *b, int v)
{
	int combs[NCOMB], k, nk = comb_allowed(b->n.opt.coeff, combs);
	int64_t *t, x;

	if (v == NVAR) {
		judge(b);
		return;
	}
	t = b->n.tile[v];
	x = b->n.bound[v];
	if (b->n.op == GEMM || v == VN || v == VG || v == VK || v == VC)
		nk = 1;
	for (t[LBANK] = 1; t[LBANK] <= x; t[LBANK]++)
		for (t[LCOLUMN] = 1; t[LCOLUMN] <= x; t[LCOLUMN]++)
			for (t[LSTEP] = 1; t[LSTEP] <= x; t[LSTEP]++) {
				if (!covers(x, t[LBANK], t[LCOLUMN], t[LSTEP]))
					continue;
				for (k = 0; k < (x > 1 ? nk : 1); k++) {
					comb_strides(combs[k], t, b->n.coef[v]);
					every(b, v + 1);
				}
			}
}

static void
drawlayer(struct nest *n, enum op op)
{
	nest_init(n, op);
	n->name = xstrdup("tiny");
	n->source = xstrdup("test");
	n->num_banks = draw(1, 40);
	if (op == GEMM) {
		n->bound[VP] = draw(1, 7);
		n->bound[VQ] = draw(2, 19);
		n->bound[VR] = draw(2, 13);
		return;
	}
	n->bound[VK] = draw(1, 7);
	n->bound[VC] = draw(1, 3);
	n->bound[VP] = draw(2, 7);
	n->bound[VR] = draw(1, 3);
	n->stride[0] = draw(1, 3);
	n->dil[0] = draw(1, 2);
}

static void
onelayer(int i)
{
	struct brute b = { .best = INFINITY };
	struct space s;
	struct found f;
	struct nest n;
	char err[1024], *why = NULL;
	double plain;

	if (device_load(&b.dev, i / 3 % 2 ? "simdram" : "hbm-pim", err) < 0)
		die("%s", err);
	drawlayer(&b.n, i / 6 % 2 ? CONV2D : GEMM);
	costopt_init(&b.n.opt);
	b.n.opt.model = (enum costmodel)(i % 3);
	b.n.arch = xstrdup(b.dev.arch.name);
	b.n.status = FEASIBLE;
	space_init(&s, &b.n, &b.dev);
	search_best(&s, 0, &f);
	plain = f.any ? f.cost : INFINITY;
	space_free(&s);
	b.n.opt.pad = true;
	nest_copy(&n, &b.n);
	space_init(&s, &n, &b.dev);
	search_best(&s, 0, &f);
	if (f.any) {
		space_apply(&s, f.pick, &n);
		why = verify_coverage(&n);
	}
	every(&b, 0);
	check(!why && f.any == !isinf(b.best) && (!f.any || (fabs(f.cost -
		b.best) <= 1e-9 * b.best && f.cost <= plain)),
		"%d: K %lld C %lld P %lld Q %lld R %lld banks %lld: "
		"search %.12g, brute force %.12g, unpadded %.12g%s", i,
		(long long)n.bound[VK], (long long)n.bound[VC],
		(long long)n.bound[VP], (long long)n.bound[VQ],
		(long long)n.bound[VR], (long long)n.num_banks,
		f.any ? f.cost : INFINITY, b.best, plain, why ? why : "");
	free(why);
	space_free(&s);
	nest_free(&n);
	nest_free(&b.n);
	device_free(&b.dev);
}

int
main(int argc, char **argv)
{
	int i, n = argc > 1 ? atoi(argv[1]) : 2500;

	triples();
	for (i = 0; i < n; i++)
		onelayer(i);
	return unit_end();
}
