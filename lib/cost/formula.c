#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "steps/steps.h"
#include "cost/cost.h"
#include "cost/machine.h"

/* A name used in formulas, and where its value is. */
struct varname {
	const char *name;
	size_t at;
};
#define X(v) { #v, offsetof(struct costvars, v) }
static const struct varname varnames[] = { X(M), X(B1), X(B2), X(O), X(F),
	X(I), X(w), X(reuse), X(beta), X(bw) };
#undef X
#define X(v) { #v, offsetof(struct stepcost, v) }
static const struct varname stepnames[] = { X(step), X(load), X(rest),
	X(first), X(early), X(alone) };
#undef X

/* Whether the n characters of s are the word. */
static bool
isword(const char *s, size_t n, const char *word)
{
	return strlen(word) == n && strncmp(word, s, n) == 0;
}

static double
find(const struct varname *names, size_t nname, const void *from,
	const char *s, size_t n)
{
	size_t i;

	for (i = 0; from && i < nname; i++)
		if (isword(s, n, names[i].name))
			return *(const double *)(const void *)
				((const char *)from + names[i].at);
	return NAN;
}

/* Value of a name used in a formula; NAN if it is none. */
static double
named(const struct costvars *v, const char *s, size_t n)
{
	double x = find(varnames, sizeof varnames / sizeof *varnames, v, s, n);
	int i;

	if (isnan(x))
		x = find(stepnames, sizeof stepnames / sizeof *stepnames,
			v->steps, s, n);
	for (i = 0; isnan(x) && i < arch_nkey; i++)
		if (isword(s, n, arch_keys[i].name))
			x = (double)arch_get(v->a, &arch_keys[i]);
	return x;
}

/* "text = numbers". */
static char *
withnumbers(const char *text, const struct costvars *v)
{
	char *all = xasprintf("%s = ", text), *longer, num[NUMLEN];
	const char *s;
	double x;
	size_t n;

	for (s = text; *s; s += n) {
		n = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
			"abcdefghijklmnopqrstuvwxyz_0123456789");
		x = n ? named(v, s, n) : NAN;
		n += n == 0;
		longer = isnan(x) ? xasprintf("%s%.*s", all, (int)n, s) :
			xasprintf("%s%s", all, fmtnum(num, x));
		free(all);
		all = longer;
	}
	return all;
}

char *
cost_formula(const struct cost *c, const struct agg *g, enum term t)
{
	const struct costterm *r = c->term[t];
	struct costvars v;
	char *all, *longer;

	cost_vars(c, g, &v);
	if (!r || (c->table->steps && !v.steps))
		return xstrdup("0");
	all = withnumbers(r->choose ? r->choose(&v) : r->text, &v);
	if (r->per != PERLOAD || v.steps->nstate == 0)
		return all;
	longer = xasprintf("%s, or more by their order", all);
	free(all);
	return longer;
}
