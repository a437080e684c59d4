#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "nest/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/optipim.h"
#include "sim/kernel.h"
#include "sim/dram.h"
#include "sim/ctrl.h"
#include "sim/cmd.h"
#include "sim/sim.h"
#include "sim/steptab.h"

struct entry {
	/* banks written to, accesses per step: the key */
	int64_t banks, accesses;
	struct stepcost cost;
};

struct steptab {
	struct entry *e;
	size_t n, cap;
	/* index of each entry by key, 1 more; slots are a power of two */
	size_t *slot;
	size_t nslot;
};

struct steptab *
steptab_new(void)
{
	return xcalloc(1, sizeof(struct steptab));
}

void
steptab_free(struct steptab *t)
{
	if (!t)
		return;
	free(t->e);
	free(t->slot);
	free(t);
}

/* Elements that one access carries. */
static int64_t
lanes(const struct arch *a)
{
	int64_t n = a->machine == SIMDRAM ? a->dq_width :
		a->dq_width / a->data_width;

	return n > 0 ? n : 1;
}

/* Cycles of so many loading steps followed by others. */
static double
measure(const struct arch *a, const struct entry *e, int64_t loads,
	int64_t others)
{
	struct kernel k = { .sb = e->banks, .sc = e->accesses * lanes(a),
		.t = loads + others };
	struct sim s;
	double c;

	/* a lone bank never gets its last column */
	k.sc += k.sb == 1;
	/* first all loads; the others come back to the first of them */
	if (others > 0)
		k.loop[k.nloop++] = (struct steploop){
			(loads + others) / loads, 0 };
	if (loads > 1)
		k.loop[k.nloop++] = (struct steploop){ loads, 1 };
	if (sim_init(&s, a) < 0 || sim_kernel(&s, &k) < 0 ||
	    sim_finish(&s) < 0)
		die("device '%s' cannot be simulated: %s", a->name, s.err);
	c = (double)s.r.cycles;
	sim_free(&s);
	return c;
}

/*
 * Lengths that are whole turns of the rows of a subarray, since hbm-pim takes
 * a new row each step and hits row 0 once a turn.
 */
static void
fill(const struct arch *a, struct entry *e)
{
	int64_t n = a->machine == SIMDRAM ? 32 : a->rows * 2;
	double one = measure(a, e, 1, n - 1), two;

	e->cost.step = (measure(a, e, 1, 2 * n - 1) - one) / (double)n;
	e->cost.first = one - (double)n * e->cost.step;
	two = measure(a, e, 2, n - 2);
	e->cost.early = two - one;
	one = measure(a, e, n, 0);
	two = measure(a, e, 2 * n, 0);
	e->cost.load = (two - one) / (double)n - e->cost.step;
	e->cost.rest = two - 2 * (double)n * (e->cost.step + e->cost.load);
}

static size_t *
findslot(const struct steptab *t, const struct entry *e)
{
	size_t h = (size_t)(e->banks * 7919 + e->accesses) & (t->nslot - 1);

	while (t->slot[h] && (t->e[t->slot[h] - 1].banks != e->banks ||
	    t->e[t->slot[h] - 1].accesses != e->accesses))
		h = (h + 1) & (t->nslot - 1);
	return &t->slot[h];
}

static void
rehash(struct steptab *t)
{
	size_t i;

	t->nslot = t->nslot ? 2 * t->nslot : 256;
	free(t->slot);
	t->slot = xcalloc(t->nslot, sizeof *t->slot);
	for (i = 0; i < t->n; i++)
		*findslot(t, &t->e[i]) = i + 1;
}

const struct stepcost *
steptab_get(struct steptab *t, const struct arch *a, int64_t b2, int64_t b1)
{
	int64_t group = a->bankgroups * a->banks, n = lanes(a);
	struct entry e = { .banks = b2 < group ? b2 : group,
		.accesses = ceildiv(b1 - (b2 == 1), n) };
	size_t *slot;

	/* a mapping without requests would do nothing: as if it had some */
	if (e.accesses < 1)
		e.accesses = 1;
	if (2 * (t->n + 1) > t->nslot)
		rehash(t);
	slot = findslot(t, &e);
	if (!*slot) {
		fill(a, &e);
		t->e = grow(t->e, &t->cap, t->n, sizeof *t->e);
		t->e[t->n++] = e;
		*slot = t->n;
	}
	return &t->e[*slot - 1].cost;
}
