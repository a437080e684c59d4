#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/intern.h"
#include "base/out.h"
#include "arch/arch.h"
#include "sim/pim.h"
#include "steps/steps.h"
#include "steps/steptext.h"
#include "steps/steptab.h"

struct steptab {
	struct arch a;
	/* NULL for a device without a built-in table */
	const struct steptext *text;
	/* known from the first query on */
	bool ready;
	struct stepfloor floor;
	/* the classes measured, as banks and accesses, and their costs */
	struct intern known;
	/* allocated one by one, so that their addresses stay valid */
	struct stepcost **own;
	size_t cap;
	/* the first failure, owned */
	char *err;
};

bool
steptab_same(const struct arch *a, const struct arch *b)
{
	/* keys that the simulator does not use */
	static const char *const apart[] = { "num_row", "num_col",
		"pe_bandwidth", "sys_bandwidth", "mul_lat", "add_lat",
		"row_act", "row_act_lat", "pe_per_channel", "tck_ps", NULL };

	return arch_same(a, b, apart);
}

static int
cmpclass(const void *a, const void *b)
{
	const struct stepclass *x = a, *y = b;

	if (x->banks != y->banks)
		return x->banks < y->banks ? -1 : 1;
	return (x->accesses > y->accesses) - (x->accesses < y->accesses);
}

/* Assert that the classes are sorted, and next states in range. */
static void
checktext(const struct steptext *t)
{
	size_t i;
	int s;

	for (i = 0; i < t->n; i++) {
		const struct stepcost *c = &t->class[i].cost;

		assert(i == 0 || cmpclass(&t->class[i - 1], &t->class[i]) < 0);
		assert(t->class[i].banks > 0 && t->class[i].accesses > 0);
		assert(c->step > 0);
		for (s = 0; s < c->nstate; s++)
			assert(c->state[s].to[0] >= 0 &&
				c->state[s].to[0] < c->nstate &&
				c->state[s].to[1] >= 0 &&
				c->state[s].to[1] < c->nstate);
	}
}

/* The table of the built-in device that simulates alike, or NULL. */
static const struct steptext *
findtext(const struct arch *a)
{
	const struct steptext *t;
	struct arch b;
	char err[1024];
	bool same;

	for (t = steptexts; t->device; t++) {
		/* the files in examples/ are valid: the tests load them */
		if (arch_load(&b, t->device, err) < 0)
			continue;
		same = steptab_same(a, &b);
		arch_free(&b);
		if (same) {
			checktext(t);
			return t;
		}
	}
	return NULL;
}

static const struct stepcost *classcost(struct steptab *t, int64_t b2,
	int64_t b1);

/* Extra clocks of a new step of the class above the least old one. */
static double
excess(const struct stepfloor *f, const struct stepclass *c)
{
	return c->cost.step + c->cost.load - f->old - f->access *
		(double)(c->accesses - 1);
}

static double
writes(const struct stepclass *c)
{
	return (double)(c->banks * c->accesses);
}

/* How far a class can be below the floor of the others. */
static void
addfloor(struct stepfloor *f, const struct stepcost *c)
{
	f->old = fmin(f->old, c->step);
	f->drop = fmax(f->drop, -c->load);
	f->rest = fmin(f->rest, c->rest);
}

static void
tablefloor(struct stepfloor *f, const struct steptext *t)
{
	const struct stepclass *c, *last = &t->class[t->n - 1];

	for (c = t->class; c <= last; c++)
		addfloor(f, &c->cost);
	f->access = f->old;
	for (c = t->class; c <= last; c++)
		if (c->accesses > 1)
			f->access = fmin(f->access, (c->cost.step - f->old) /
				(double)(c->accesses - 1));
	/* the slope of where most is written is that of the others but a few */
	f->write = excess(f, last) / writes(last);
	for (c = t->class; c <= last; c++)
		if (2 * writes(c) > writes(last))
			f->write = fmin(f->write, excess(f, c) / writes(c));
	for (c = t->class; c <= last; c++)
		f->less = fmax(f->less, f->write * writes(c) - excess(f, c));
}

/*
 * For a device without a table: steps get cheaper with fewer banks and
 * accesses, and the rest of a corner is far below the total of the loads even
 * where these are few. The corners say nothing about drop.
 */
static bool
cornerfloor(struct steptab *t)
{
	int64_t banks = pim_banks(&t->a);
	int64_t columns = t->a.columns * pim_lanes(&t->a);
	const struct stepcost *c;
	double least = INFINITY;
	int i;

	for (i = 0; i < 4; i++) {
		c = classcost(t, i & 1 ? banks : 1, i & 2 ? columns : 1);
		if (!c)
			return false;
		addfloor(&t->floor, c);
		least = fmin(least, c->step + c->load);
	}
	t->floor.old = fmin(t->floor.old, least);
	if (pim_of(&t->a)->ordered)
		t->floor.drop = INFINITY;
	return true;
}

/* Called before the first answer; false if the device cannot be simulated. */
static bool
prepare(struct steptab *t)
{
	if (t->ready || t->err)
		return !t->err;
	t->ready = true;
	t->text = findtext(&t->a);
	t->floor.old = INFINITY;
	if (!t->text)
		return cornerfloor(t);
	tablefloor(&t->floor, t->text);
	assert(t->floor.old > 0 && t->floor.access >= 0 && t->floor.rest <= 0);
	return true;
}

struct steptab *
steptab_new(const struct arch *a)
{
	struct steptab *t = xcalloc(1, sizeof *t);

	t->a = *a;
	t->a.name = xstrdup(a->name);
	intern_init(&t->known);
	return t;
}

void
steptab_free(struct steptab *t)
{
	size_t i;

	for (i = 0; i < t->known.n; i++) {
		steps_free(t->own[i]);
		free(t->own[i]);
	}
	intern_free(&t->known);
	free(t->own);
	free(t->err);
	arch_free(&t->a);
	free(t);
}

/* The class, which decides the cost, of a number of banks and of columns. */
static void
setclass(struct stepclass *c, const struct arch *a, int64_t b2, int64_t b1)
{
	int64_t most = pim_banks(a);

	c->banks = b2 < most ? b2 : most;
	/* a lone bank never gets its last column */
	c->accesses = ceildiv(b1 - (b2 == 1), pim_lanes(a));
	/* a mapping without accesses would do nothing: count one */
	if (c->accesses < 1)
		c->accesses = 1;
	assert(c->banks >= 1 && c->banks <= most);
}

static const struct stepcost *
measured(struct steptab *t, const struct stepclass *c)
{
	const int64_t key[] = { c->banks, c->accesses };
	size_t had = t->known.n, i;
	char err[256];

	i = (size_t)intern_add(&t->known, key, sizeof key);
	if (i < had)
		return t->own[i];
	t->own = grow(t->own, &t->cap, i, sizeof *t->own);
	t->own[i] = xcalloc(1, sizeof *t->own[i]);
	if (steps_measure(t->own[i], &t->a, c->banks, c->accesses, err) == 0)
		return t->own[i];
	t->err = xasprintf("device '%s' cannot be simulated: %s", t->a.name,
		err);
	return NULL;
}

static const struct stepcost *
classcost(struct steptab *t, int64_t b2, int64_t b1)
{
	const struct stepclass *known = NULL;
	struct stepclass c;

	assert(b2 >= 1 && b1 >= 1);
	memset(&c, 0, sizeof c);
	setclass(&c, &t->a, b2, b1);
	if (t->text)
		known = bsearch(&c, t->text->class, t->text->n, sizeof c,
			cmpclass);
	return known ? &known->cost : measured(t, &c);
}

const struct stepcost *
steptab_get(struct steptab *t, int64_t b2, int64_t b1)
{
	return prepare(t) ? classcost(t, b2, b1) : NULL;
}

const struct stepfloor *
steptab_floor(struct steptab *t)
{
	return prepare(t) ? &t->floor : NULL;
}

const char *
steptab_error(const struct steptab *t)
{
	return t->err;
}

static void
put(struct out *w, const char *word, const double *v, int n)
{
	char num[NUMLEN];
	int i;

	out_puts(w, word);
	for (i = 0; i < n; i++)
		out_printf(w, " %s", fmtnum(num, v[i]));
	out_puts(w, "\n");
}

void
steptab_write(struct out *w, int64_t banks, int64_t accesses,
	const struct stepcost *c)
{
	const double line[] = { (double)banks, (double)accesses, c->step,
		c->load, c->rest, c->first, c->early, c->alone, c->head,
		c->tail };
	int i;

	put(w, "class", line, sizeof line / sizeof *line);
	for (i = 0; i < c->nstate; i++) {
		const struct stepstate *s = &c->state[i];
		const double v[] = { s->to[0], s->cycles[0], s->to[1],
			s->cycles[1] };

		put(w, "state", v, sizeof v / sizeof *v);
	}
}
