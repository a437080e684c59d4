/* Einsum: an equation such as "bij,bjk->bik". */
#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "model/model.h"
#include "model/rows.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/*
 * Letters of the dimensions of one term. Those that "..." stands for have
 * bytes from ELLIPSIS + MODEL_RANK down to ELLIPSIS + 1, the last one of each
 * term the same.
 */
enum { ELLIPSIS = 128 };

struct labels {
	char s[2 * MODEL_RANK + 1];
	int n;
	/* "..." is there, so many dimensions */
	bool dots;
	int ndots;
};

static int
bad(struct call *c, const char *eq)
{
	return model_fail(c->e->m, "equation '%.100s' does not fit its "
		"operands", eq);
}

static int
addletter(struct call *c, struct labels *t, int letter, const char *eq)
{
	if (t->n == 2 * MODEL_RANK)
		return bad(c, eq);
	t->s[t->n++] = (char)letter;
	t->s[t->n] = '\0';
	return 0;
}

/* "..." of so many dimensions. */
static int
adddots(struct call *c, struct labels *t, int n, const char *eq)
{
	if (t->dots || n < 0 || n > MODEL_RANK)
		return bad(c, eq);
	t->dots = true;
	t->ndots = n;
	for (; n > 0; n--)
		if (addletter(c, t, ELLIPSIS + n, eq) < 0)
			return -1;
	return 0;
}

/* Number of letters up to ',', "->" or the end. */
static int
countletters(const char *p)
{
	int n = 0;

	for (; *p && *p != ',' && *p != '-'; p++)
		n += isalpha((unsigned char)*p) != 0;
	return n;
}

/* A term at *p of rank dimensions (or dots, of the result); moves *p. */
static int
term(struct call *c, const char **p, const char *eq, int ndots,
	struct labels *t)
{
	memset(t, 0, sizeof *t);
	for (; **p && **p != ',' && strncmp(*p, "->", 2) != 0; ++*p) {
		if (**p == ' ' || **p == '\t')
			continue;
		if (strncmp(*p, "...", 3) == 0) {
			if (adddots(c, t, ndots, eq) < 0)
				return -1;
			*p += 2;
		} else if (!isalpha((unsigned char)**p)) {
			return bad(c, eq);
		} else if (addletter(c, t, **p, eq) < 0) {
			return -1;
		}
	}
	return 0;
}

/* Without "->": the dots, then the letters that occur once, sorted. */
static int
implicit(struct call *c, const struct labels *t, size_t n, int ndots,
	const char *eq, struct labels *result)
{
	int count[ELLIPSIS] = { 0 }, l;
	const char *p;
	size_t i;

	memset(result, 0, sizeof *result);
	for (i = 0; i < n; i++)
		for (p = t[i].s; *p; p++)
			if ((unsigned char)*p < ELLIPSIS)
				count[(unsigned char)*p]++;
	if (adddots(c, result, ndots, eq) < 0)
		return -1;
	for (l = 0; l < ELLIPSIS; l++)
		if (count[l] == 1 && addletter(c, result, l, eq) < 0)
			return -1;
	return 0;
}

/* All terms and the result. */
static int
parse(struct call *c, const char *eq, struct labels *t, struct labels *result)
{
	const char *p = eq;
	int most = 0;
	size_t i;

	for (i = 0; i < c->nin; i++) {
		if (i > 0 && *p++ != ',')
			return bad(c, eq);
		if (term(c, &p, eq, in(c, i)->rank - countletters(p), &t[i])
		    < 0)
			return -1;
		if (t[i].n != in(c, i)->rank)
			return bad(c, eq);
		if (t[i].ndots > most)
			most = t[i].ndots;
	}
	if (*p == '\0')
		return implicit(c, t, c->nin, most, eq, result);
	if (strncmp(p, "->", 2) != 0)
		return bad(c, eq);
	p += 2;
	if (term(c, &p, eq, most, result) < 0)
		return -1;
	return *p ? bad(c, eq) : 0;
}

/* The size of a letter in any of the operands; NULL if in none. */
static const struct num *
sizeofletter(const struct opvalue *const *v, const struct labels *t, size_t n,
	char letter)
{
	const struct num *best = NULL, *d;
	const char *p;
	size_t i;

	for (i = 0; i < n; i++) {
		p = strchr(t[i].s, letter);
		if (!p)
			continue;
		d = &v[i]->dim[p - t[i].s];
		if (!best || (!best->open && best->i == 1) ||
		    (best->open && !d->open && d->i != 1))
			best = d;
	}
	return best;
}

/* The value that the terms give for the letters of the result. */
static int
shaped(struct call *c, const struct opvalue *const *v, const struct labels *t,
	size_t n, const struct labels *result, struct opvalue *o)
{
	const struct num *d;
	int i;

	value_rank(o, &c->e->m->arena, result->n);
	o->floating = 32;
	for (i = 0; i < result->n; i++) {
		d = sizeofletter(v, t, n, result->s[i]);
		if (!d)
			return model_fail(c->e->m, "the result has a letter "
				"that no operand has");
		o->dim[i] = *d;
	}
	return 0;
}

/* What the product of two has to keep: letters of the rest and the result. */
static int
kept(struct call *c, const struct labels *a, const struct labels *b,
	const struct labels *rest, size_t nrest, const struct labels *result,
	struct labels *to)
{
	const struct labels *both[2] = { a, b };
	const char *p;
	size_t i, k;
	bool needed;

	memset(to, 0, sizeof *to);
	for (i = 0; i < 2; i++)
		for (p = both[i]->s; *p; p++) {
			needed = strchr(result->s, *p) != NULL;
			for (k = 0; k < nrest; k++)
				needed |= strchr(rest[k].s, *p) != NULL;
			if (needed && !strchr(to->s, *p) &&
			    addletter(c, to, *p, "") < 0)
				return -1;
		}
	return 0;
}

/* Left to right, two at a time. */
static int
contract(struct call *c, const struct labels *t, const struct labels *result)
{
	struct labels left = t[0], next;
	const struct opvalue *v[2] = { in(c, 0), NULL };
	struct labels both[2];
	struct opvalue *o;
	size_t i;

	for (i = 1; i < c->nin; i++) {
		v[1] = in(c, i);
		both[0] = left;
		both[1] = t[i];
		if (kept(c, &left, &t[i], t + i + 1, c->nin - i - 1, result,
		    &next) < 0 || row_contract(c->e->m, v[0], left.s, v[1],
		    t[i].s, next.s) < 0)
			return -1;
		o = arena_get(&c->e->m->arena, 1, sizeof *o);
		o->name = v[0]->name;
		if (shaped(c, v, both, 2, &next, o) < 0)
			return -1;
		v[0] = o;
		left = next;
	}
	return 0;
}

int
rule_einsum(struct call *c)
{
	const char *eq = attr_text(c, "equation", "");
	const struct opvalue **v;
	struct labels *t, result;
	size_t i;

	if (c->nin == 0)
		return bad(c, eq);
	for (i = 0; i < c->nin; i++)
		if (!in(c, i) || !in(c, i)->ranked)
			return c->nin < 2 ? unknown(c, 0, i) :
				model_fail(c->e->m, "the sizes of '%s' are not "
				"known%s%s", in(c, i) ? in(c, i)->name : "",
				in(c, i) && in(c, i)->why ? ": " : "",
				in(c, i) && in(c, i)->why ? in(c, i)->why :
				"");
	t = arena_get(&c->e->m->arena, c->nin, sizeof *t);
	v = arena_get(&c->e->m->arena, c->nin, sizeof *v);
	for (i = 0; i < c->nin; i++)
		v[i] = in(c, i);
	if (parse(c, eq, t, &result) < 0 || contract(c, t, &result) < 0)
		return -1;
	return shaped(c, v, t, c->nin, &result, out(c, 0));
}
