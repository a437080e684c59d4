/*
 * The formulas that are printed against the functions that price: of each
 * built-in device, model, objective and op the numbers of each term's text,
 * worked out, are what the term costs.
 */
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/archtext.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "steps/steps.h"
#include "device/device.h"
#include "cost/cost.h"
#include "unit.h"
#include "draw.h"

/* ---- sums of products of numbers, (..) and min(..,..) ---- */

static double sum(const char **s);

static double
factor(const char **s)
{
	double v, w;
	char *end;

	if (strncmp(*s, "min(", 4) == 0) {
		*s += 4;
		v = sum(s);
		(*s)++;
		w = sum(s);
		(*s)++;
		return fmin(v, w);
	}
	if (**s == '(') {
		(*s)++;
		v = sum(s);
		(*s)++;
		return v;
	}
	v = strtod(*s, &end);
	/* a name without a number would stop here */
	if (end == *s)
		return NAN;
	*s = end;
	return v;
}

static double
product(const char **s)
{
	double v = factor(s);
	char op;

	while (**s == '*' || **s == '/') {
		op = *(*s)++;
		v = op == '*' ? v * factor(s) : v / factor(s);
	}
	return v;
}

static double
sum(const char **s)
{
	double v = product(s);
	char op;

	for (;;) {
		*s += strspn(*s, " ");
		if (**s != '+' && **s != '-')
			return v;
		op = *(*s)++;
		*s += strspn(*s, " ");
		v = op == '+' ? v + product(s) : v - product(s);
	}
}

/* ---- against what is charged ---- */

static double
charged(const struct affine *f, const struct agg *g)
{
	double v = f->fixed + f->per_i * (double)g->I +
		f->per_f * (double)g->F;

	if (f->steps)
		v += f->weight * (steps_cycles(f->steps, f->m, g->I) -
			f->steps->step * (double)f->m);
	return v;
}

/* Whether the text of a term ends in numbers that come to its value. */
static bool
agrees(const struct cost *c, const struct agg *g, enum term t)
{
	char *text = cost_formula(c, g, t);
	const char *s = strstr(text, " = ");
	struct costform f;
	double is, want;
	bool ok;

	cost_form(c, g, &f);
	want = charged(&f.term[t], g);
	if (!s) {
		is = strtod(text, NULL);
		s = "";
	} else {
		s += 3;
		is = sum(&s);
	}
	ok = (*s == '\0' || *s == ',') &&
		fabs(is - want) <= 1e-9 * fmax(1, fabs(want));
	free(text);
	return ok;
}

static void
drawagg(struct agg *g)
{
	*g = (struct agg){ .B1 = draw(1, 200), .B2 = draw(1, 40) };
	g->O = draw(1, 20);
	g->M = g->O * draw(1, 20);
	g->T = g->M * g->B1 * g->B2;
	g->F = draw(1, 50);
	g->I = draw(1, g->M);
	g->reuse = draw(1, g->M);
}

static void
device(const char *name)
{
	struct costopt o;
	struct device d;
	struct cost c;
	struct agg g;
	char err[1024];
	int i, t, bad = 0;

	if (device_load(&d, name, err) < 0)
		die("%s", err);
	for (i = 0; i < 2000; i++) {
		costopt_init(&o);
		o.model = (enum costmodel)(i % NMODEL);
		o.objective = (enum objective)(i / NMODEL % NOBJECTIVE);
		cost_init(&c, &d, &o, (enum op)draw(CONV2D, GEMM));
		drawagg(&g);
		for (t = 0; t < NTERM; t++)
			bad += !agrees(&c, &g, (enum term)t);
	}
	check(bad == 0, "%s: %d formulas do not come to what is charged",
		name, bad);
	device_free(&d);
}

int
main(void)
{
	const struct archtext *t;

	seed = 5;
	cost_check();
	for (t = archtexts; t->name; t++)
		device(t->name);
	return unit_end();
}
