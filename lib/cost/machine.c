#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "sim/pim.h"
#include "device/device.h"
#include "cost/cost.h"
#include "cost/machine.h"

#define X(id, name) [MACHINE_##id] = &cost_##id,
static const struct costmachine *const machines[NMACHINE] = { MACHINES(X) };
#undef X

const struct costmachine *
cost_machine(const struct arch *a)
{
	assert(a->machine < NMACHINE);
	return machines[a->machine];
}

static bool
isfor(const struct costterm *r, enum objective o, enum op op)
{
	unsigned in = r->objectives ? r->objectives : COSTTERM_CYCLES;

	return in & COSTOPT_SET(o) && (!r->ops || r->ops & COSTOPT_SET(op));
}

/* The way to charge a term, of which there must be exactly one. */
static const struct costterm *
pick(const struct costtable *t, enum objective o, enum op op, enum term term)
{
	const struct costterm *found = NULL, *r;

	for (r = t->row; r < t->row + t->n; r++)
		if (r->term == term && isfor(r, o, op)) {
			assert(!found);
			found = r;
		}
	assert(found && (found->text || found->choose) && found->value &&
		(found->bound || t->bound));
	return found;
}

void
cost_init(struct cost *c, const struct device *d, const struct costopt *o,
	enum op op)
{
	const struct costterm *r;
	int i, t;

	assert(o->model < NMODEL && o->objective < NOBJECTIVE);
	memset(c, 0, sizeof *c);
	c->dev = d;
	c->opt = *o;
	c->op = op;
	c->table = cost_machine(&d->arch)->model[o->model];
	for (i = 0; i < NTERM; i++) {
		/* the last one first, for the same rounding of the sum */
		t = i ? i - 1 : NTERM - 1;
		if (!(objective_terms[o->objective] & COSTOPT_SET(t)))
			continue;
		r = pick(c->table, o->objective, op, (enum term)t);
		c->term[t] = r;
		c->loads |= r->per == PERLOAD;
		if (r->value != cost_nothing)
			c->sum[c->nsum++] = r;
	}
	for (t = 0; t < NTERM; t++) {
		r = c->term[t];
		if (r && r->bound && r->bound != cost_nobound)
			c->bounded[c->nbounded++] = r;
	}
}

static void
checktable(const struct costtable *t)
{
	int o, op, term;

	assert(t && t->row && t->n > 0);
	for (o = 0; o < NOBJECTIVE; o++)
		for (op = CONV2D; op <= GEMM; op++)
			for (term = 0; term < NTERM; term++)
				if (objective_terms[o] & COSTOPT_SET(term))
					pick(t, (enum objective)o, (enum op)op,
						(enum term)term);
}

void
cost_check(void)
{
	int i, k;

	for (i = 0; i < NMACHINE; i++) {
		const struct costmachine *m = machines[i];

		assert(m && m->columns && m->room && m->unit);
		for (k = 0; k < NMODEL; k++)
			checktable(m->model[k]);
	}
}

bool
cost_ordered(const struct cost *c)
{
	return c->loads && c->opt.counting == CEXACT &&
		pim_of(&c->dev->arch)->ordered;
}

bool
cost_relaxed(const struct cost *c)
{
	return c->table->steps;
}

bool
cost_channelwise(const struct cost *c)
{
	return c->table->channelwise;
}
