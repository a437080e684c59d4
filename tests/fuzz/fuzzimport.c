/*
 * libFuzzer entry of the import of OptiPIM's traces: a kernel becomes a nest,
 * which is exported and imported again, and the simulator takes both alike.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "optipim/optipim.h"
#include "optipim/tracenest.h"
#include "kernel/kernel.h"
#include "check/verify.h"
#include "fuzz.h"

/* Whether two kernels have the same steps; how they number inputs is free. */
static bool
samesteps(const struct kernel *a, const struct kernel *b)
{
	int i;

	for (i = 0; i < a->nloop && i < b->nloop; i++)
		if (a->loop[i].n != b->loop[i].n)
			return false;
	return a->nloop == b->nloop && a->sb == b->sb && a->t == b->t &&
		a->sc == b->sc && a->macs == b->macs;
}

/* The nest behind the trace of n must be n again. */
static void
roundtrip(const struct nest *n)
{
	struct optipim_kernel k;
	struct kernel a, b;
	struct nest back;
	char err[1024];
	int i, j;

	if (tracenest_export(&k, n, err) < 0)
		fuzz_fail("an imported nest is not exported", err);
	if (tracenest_import(&back, &k, n->name, err) < 0)
		fuzz_fail("an exported nest is not imported", err);
	if (memcmp(n->tile, back.tile, sizeof n->tile) != 0 ||
	    memcmp(n->coef, back.coef, sizeof n->coef) != 0 ||
	    memcmp(n->bound, back.bound, sizeof n->bound) != 0)
		fuzz_fail("an exported nest comes back as another", "");
	i = kernel_nest(&a, n, err);
	j = kernel_trace(&b, &k, CABSOLUTE, err);
	if (i == 0 && j == 0 && !samesteps(&a, &b))
		fuzz_fail("nest and trace are simulated differently", "");
	nest_free(&back);
}

/* As nestfmt does it: a nest that does not cover its layer is refused. */
static int
import(struct nest *n, const struct optipim_kernel *k, struct in *r)
{
	char err[1024], *bad;

	if (tracenest_import(n, k, "fuzz", err) < 0)
		return in_fail(r, "%s", err);
	bad = verify_coverage(n);
	if (!bad)
		return 0;
	in_fail(r, "%s", bad);
	free(bad);
	nest_free(n);
	return -1;
}

static bool
kernels(struct in *r, struct out *w)
{
	struct optipim_item it;
	struct optipim s;
	struct nest n;
	int64_t nlayer = 0;
	int st;

	optipim_begin(&s, r);
	nest_head(w, NULL, NULL);
	while ((st = optipim_next(&s, &it)) > 0) {
		if (!it.iskernel)
			continue;
		if (import(&n, &it.kernel, r) < 0)
			return false;
		roundtrip(&n);
		nest_write(w, &n);
		nest_free(&n);
		nlayer++;
	}
	nest_end(w, nlayer);
	return st == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(kernels, fuzz_nests, (const char *)data, size, 0);
	return 0;
}
