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
#include "steps/steps.h"
#include "steps/steptext.h"
#include "steps/steptab.h"

/* A device, as far as the simulator is concerned, and what is known of it. */
struct device {
	struct arch a;
	const struct steptext *text;
	struct stepfloor floor;
	/* the classes measured, as banks and accesses, and their costs */
	struct intern known;
	/* one by one, so that they stay where they are */
	struct stepcost **own;
	size_t cap;
	struct device *next;
};

/* The devices met: what a device costs does not change in a run. */
static struct device *devices;
/* The one asked for last, and by which description. */
static struct device *lastdevice;
static struct arch lastarch;

/* Keys that the simulator does not look at. */
static const char *const apart[] = { "num_row", "num_col", "pe_bandwidth",
	"sys_bandwidth", "mul_lat", "add_lat", "row_act", "row_act_lat",
	"pe_per_channel", "tck_ps" };

static bool
samesim(const struct arch *a, const struct arch *b)
{
	size_t k, n = sizeof apart / sizeof *apart;
	int i;

	for (i = 0; i < arch_nkey; i++) {
		for (k = 0; k < n; k++)
			if (strcmp(arch_keys[i].name, apart[k]) == 0)
				break;
		if (k == n && arch_get(a, &arch_keys[i]) !=
		    arch_get(b, &arch_keys[i]))
			return false;
	}
	return a->machine == b->machine;
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
		if (arch_load(&b, t->device, err) < 0)
			die("%s", err);
		same = samesim(a, &b);
		arch_free(&b);
		if (same)
			return t;
	}
	return NULL;
}

static const struct stepcost *classcost(struct device *d, int64_t b2,
	int64_t b1);

/* What a new step of the class takes beyond the least of an old one. */
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

/* What a class can be below the floor of the others. */
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
 * Of a device without a table: steps get cheaper with fewer banks and
 * accesses, and the rest of a corner is far below what loads come to in all
 * where they are few. Of drop the corners tell nothing.
 */
static void
cornerfloor(struct device *d)
{
	const struct stepcost *c;
	double least = INFINITY;
	int i;

	for (i = 0; i < 4; i++) {
		c = classcost(d, i & 1 ? steptab_banks(&d->a) : 1,
			i & 2 ? d->a.columns * steptab_lanes(&d->a) : 1);
		addfloor(&d->floor, c);
		least = fmin(least, c->step + c->load);
	}
	d->floor.old = fmin(d->floor.old, least);
	if (steptab_ordered(&d->a))
		d->floor.drop = INFINITY;
}

static void
setfloor(struct device *d)
{
	d->floor.old = INFINITY;
	if (d->text)
		tablefloor(&d->floor, d->text);
	else
		cornerfloor(d);
}

static struct device *
newdevice(const struct arch *a)
{
	struct device *d = xcalloc(1, sizeof *d);

	d->a = *a;
	d->a.name = xstrdup(a->name);
	intern_init(&d->known);
	d->text = findtext(a);
	d->next = devices;
	devices = d;
	setfloor(d);
	return d;
}

static struct device *
device(const struct arch *a)
{
	struct device *d;
	size_t keys = offsetof(struct arch, data_width);

	if (lastdevice && a->machine == lastarch.machine &&
	    memcmp((const char *)a + keys, (const char *)&lastarch + keys,
	    sizeof *a - keys) == 0)
		return lastdevice;
	for (d = devices; d && !samesim(&d->a, a); d = d->next)
		;
	lastdevice = d ? d : newdevice(a);
	lastarch = *a;
	return lastdevice;
}

int64_t
steptab_lanes(const struct arch *a)
{
	int64_t n = a->machine == SIMDRAM ? a->dq_width :
		a->dq_width / a->data_width;

	return n > 0 ? n : 1;
}

int64_t
steptab_banks(const struct arch *a)
{
	return a->bankgroups * a->banks;
}

/* Of banks and columns what decides the cost. */
static void
setclass(struct stepclass *c, const struct arch *a, int64_t b2, int64_t b1)
{
	int64_t most = steptab_banks(a);

	c->banks = b2 < most ? b2 : most;
	/* a lone bank never gets its last column */
	c->accesses = ceildiv(b1 - (b2 == 1), steptab_lanes(a));
	/* a mapping without any access would do nothing: as if it had one */
	if (c->accesses < 1)
		c->accesses = 1;
}

static int
cmpclass(const void *a, const void *b)
{
	const struct stepclass *x = a, *y = b;

	if (x->banks != y->banks)
		return x->banks < y->banks ? -1 : 1;
	return (x->accesses > y->accesses) - (x->accesses < y->accesses);
}

static const struct stepcost *
measured(struct device *d, const struct stepclass *c)
{
	const int64_t key[] = { c->banks, c->accesses };
	size_t had = d->known.n, i;
	char err[256];

	i = (size_t)intern_add(&d->known, key, sizeof key);
	if (i < had)
		return d->own[i];
	d->own = grow(d->own, &d->cap, i, sizeof *d->own);
	d->own[i] = xcalloc(1, sizeof *d->own[i]);
	if (steps_measure(d->own[i], &d->a, c->banks, c->accesses, err) < 0)
		die("device '%s' cannot be simulated: %s", d->a.name, err);
	return d->own[i];
}

static const struct stepcost *
classcost(struct device *d, int64_t b2, int64_t b1)
{
	const struct stepclass *known = NULL;
	struct stepclass c;

	memset(&c, 0, sizeof c);
	setclass(&c, &d->a, b2, b1);
	if (d->text)
		known = bsearch(&c, d->text->class, d->text->n, sizeof c,
			cmpclass);
	return known ? &known->cost : measured(d, &c);
}

const struct stepcost *
steptab_get(const struct arch *a, int64_t b2, int64_t b1)
{
	return classcost(device(a), b2, b1);
}

bool
steptab_ordered(const struct arch *a)
{
	return a->machine == SIMDRAM;
}

const struct stepfloor *
steptab_floor(const struct arch *a)
{
	return &device(a)->floor;
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
