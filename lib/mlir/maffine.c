#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "mlir/mtok.h"
#include "mlir/mattr.h"

/* Deepest parentheses in an affine expression. */
enum { DEEP = 100 };

/* The names of a map's loops. */
struct scope {
	struct mtok *t;
	char *name[MLOOPS];
	int n, depth;
	/* more names than are kept: nothing is linear */
	bool many;
	/* symbols follow the loops in "names" of their own */
	struct strlist symbols;
};

static void
constant(struct mexpr *e, int64_t k)
{
	memset(e, 0, sizeof *e);
	e->k = k;
	e->linear = true;
}

/* e *= k, or not linear where that overflows. */
static void
scale(struct mexpr *e, int64_t k)
{
	int i;

	for (i = 0; i < MLOOPS; i++)
		e->linear = mul64(e->c[i], k, &e->c[i]) && e->linear;
	e->linear = mul64(e->k, k, &e->k) && e->linear;
}

static void
addto(struct mexpr *e, const struct mexpr *f)
{
	int i;

	for (i = 0; i < MLOOPS; i++)
		e->linear = add64(e->c[i], f->c[i], &e->c[i]) && e->linear;
	e->linear = add64(e->k, f->k, &e->k) && e->linear && f->linear;
}

static bool
isconstant(const struct mexpr *e)
{
	int i;

	for (i = 0; i < MLOOPS; i++)
		if (e->c[i])
			return false;
	return e->linear;
}

static int sum(struct scope *s, struct mexpr *e);

/* A word: a loop, or a symbol, which nothing is linear in. */
static int
variable(struct scope *s, struct mexpr *e)
{
	size_t k;
	int i;

	constant(e, 0);
	for (i = 0; i < s->n; i++)
		if (strcmp(s->t->text, s->name[i]) == 0) {
			e->c[i] = 1;
			return mtok_next(s->t);
		}
	e->linear = false;
	for (k = 0; k < s->symbols.n; k++)
		if (strcmp(s->t->text, s->symbols.s[k]) == 0)
			return mtok_next(s->t);
	if (s->many)
		return mtok_next(s->t);
	return mtok_fail(s->t, "affine map without a loop '%.60s'",
		s->t->text);
}

static int
factor(struct scope *s, struct mexpr *e)
{
	struct mtok *t = s->t;
	int64_t k;
	int st;

	if (t->kind == MT_NUMBER) {
		constant(e, 0);
		e->linear = lex_int(t->text, 0, INT64_MAX, &k) == 0;
		if (e->linear)
			e->k = k;
		return mtok_next(t);
	}
	if (t->kind == MT_WORD)
		return variable(s, e);
	if (t->kind != '-' && t->kind != '(')
		return mtok_expected(t, "an affine expression");
	if (++s->depth > DEEP)
		return mtok_fail(t, "affine expression nested too deep");
	if (t->kind == '-') {
		st = mtok_next(t) < 0 ? -1 : factor(s, e);
		if (st == 0)
			scale(e, -1);
	} else {
		st = mtok_next(t) < 0 || sum(s, e) < 0 ? -1
			: mtok_want(t, ')');
	}
	s->depth--;
	return st;
}

static int
product(struct scope *s, struct mexpr *e)
{
	struct mexpr f;
	bool times;

	if (factor(s, e) < 0)
		return -1;
	for (;;) {
		times = s->t->kind == '*';
		if (!times && !mtok_isword(s->t, "floordiv")
		    && !mtok_isword(s->t, "ceildiv")
		    && !mtok_isword(s->t, "mod"))
			return 0;
		if (mtok_next(s->t) < 0 || factor(s, &f) < 0)
			return -1;
		if (times && isconstant(&f)) {
			scale(e, f.k);
		} else if (times && isconstant(e)) {
			scale(&f, e->k);
			*e = f;
		} else {
			e->linear = false;
		}
	}
}

static int
sum(struct scope *s, struct mexpr *e)
{
	struct mexpr f;
	bool minus;

	if (product(s, e) < 0)
		return -1;
	while (s->t->kind == '+' || s->t->kind == '-') {
		minus = s->t->kind == '-';
		if (mtok_next(s->t) < 0 || product(s, &f) < 0)
			return -1;
		if (minus)
			scale(&f, -1);
		addto(e, &f);
	}
	return 0;
}

/* "(d0, d1)" or "[s0]" */
static int
names(struct scope *s, bool symbols)
{
	struct mtok *t = s->t;
	int close = symbols ? ']' : ')';

	if (mtok_next(t) < 0)
		return -1;
	while (t->kind == MT_WORD) {
		if (symbols && s->symbols.n < MARRAY)
			strlist_add(&s->symbols, t->text);
		else if (!symbols && s->n < MLOOPS)
			s->name[s->n++] = xstrdup(t->text);
		else
			s->many = true;
		if (mtok_next(t) < 0)
			return -1;
		if (t->kind != ',')
			break;
		if (mtok_next(t) < 0)
			return -1;
		if (t->kind != MT_WORD)
			return mtok_expected(t, "the name of a loop");
	}
	return mtok_want(t, close);
}

static int
results(struct scope *s, struct mmap *m)
{
	struct mtok *t = s->t;
	struct mexpr e[MRANK], extra;
	int i, n = 0;

	while (t->kind != ')' || n > 0) {
		if (sum(s, n < MRANK ? &e[n] : &extra) < 0)
			return -1;
		n++;
		if (t->kind != ',')
			break;
		if (mtok_next(t) < 0)
			return -1;
	}
	if (mtok_want(t, ')') < 0)
		return -1;
	mmap_new(m, s->many ? MLOOPS + 1 : s->n, n > MRANK ? MRANK + 1 : n);
	for (i = 0; i < n && n <= MRANK; i++) {
		e[i].linear = e[i].linear && !s->many;
		mmap_set(m, i, &e[i]);
	}
	return 0;
}

static int
map(struct scope *s, struct mmap *m)
{
	struct mtok *t = s->t;

	if (mtok_next(t) < 0 || mtok_want(t, '<') < 0)
		return -1;
	if (t->kind != '(')
		return mtok_expected(t, "'(' and the loops of an affine map");
	if (names(s, false) < 0)
		return -1;
	if (t->kind == '[' && names(s, true) < 0)
		return -1;
	if (t->kind != MT_ARROW)
		return mtok_expected(t, "'->' in an affine map");
	if (mtok_next(t) < 0 || mtok_want(t, '(') < 0)
		return -1;
	return results(s, m) < 0 ? -1 : mtok_want(t, '>');
}

int
mmap_read(struct mtok *t, struct mmap *m)
{
	struct scope s;
	int i, st;

	memset(&s, 0, sizeof s);
	memset(m, 0, sizeof *m);
	s.t = t;
	st = map(&s, m);
	for (i = 0; i < s.n; i++)
		free(s.name[i]);
	strlist_free(&s.symbols);
	if (st < 0)
		mmap_free(m);
	return st;
}

void
mmap_new(struct mmap *m, int nloop, int n)
{
	m->nloop = nloop;
	m->nresult = n;
	m->rows = xcalloc((size_t)n * ((size_t)nloop + 2), sizeof *m->rows);
}

void
mmap_set(struct mmap *m, int i, const struct mexpr *e)
{
	int64_t *row = m->rows + i * (m->nloop + 2);
	int n = m->nloop < MLOOPS ? m->nloop : MLOOPS;

	memcpy(row, e->c, (size_t)n * sizeof *row);
	row[m->nloop] = e->k;
	row[m->nloop + 1] = e->linear;
}

void
mmap_expr(const struct mmap *m, int i, struct mexpr *e)
{
	const int64_t *row = m->rows + i * (m->nloop + 2);
	int n = m->nloop < MLOOPS ? m->nloop : MLOOPS;

	memset(e, 0, sizeof *e);
	memcpy(e->c, row, (size_t)n * sizeof *row);
	e->k = row[m->nloop];
	e->linear = row[m->nloop + 1] != 0;
}

void
mmap_copy(struct mmap *to, const struct mmap *from)
{
	mmap_new(to, from->nloop, from->nresult);
	memcpy(to->rows, from->rows, (size_t)from->nresult
		* ((size_t)from->nloop + 2) * sizeof *to->rows);
}

void
mmap_free(struct mmap *m)
{
	free(m->rows);
	memset(m, 0, sizeof *m);
}
