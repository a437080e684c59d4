#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "mlir/affine.h"

/* Deepest parentheses in an affine expression; most symbols of a map kept. */
enum { DEEP = 100, SYMBOLS = 64 };

/* The names of a map's loops. */
struct scope {
	struct token *t;
	char *name[MLOOPS];
	int n, depth;
	/* there are more names than are kept: nothing is linear */
	bool many;
	/* names of the symbols, which are never linear */
	struct strlist symbols;
};

static void
constant(struct affineexpr *e, int64_t k)
{
	memset(e, 0, sizeof *e);
	e->k = k;
	e->linear = true;
}

/* e *= k, or not linear where that overflows. */
static void
scale(struct affineexpr *e, int64_t k)
{
	int i;

	for (i = 0; i < MLOOPS; i++)
		e->linear = mul64(e->c[i], k, &e->c[i]) && e->linear;
	e->linear = mul64(e->k, k, &e->k) && e->linear;
}

static void
addto(struct affineexpr *e, const struct affineexpr *f)
{
	int i;

	for (i = 0; i < MLOOPS; i++)
		e->linear = add64(e->c[i], f->c[i], &e->c[i]) && e->linear;
	e->linear = add64(e->k, f->k, &e->k) && e->linear && f->linear;
}

static bool
isconstant(const struct affineexpr *e)
{
	int i;

	for (i = 0; i < MLOOPS; i++)
		if (e->c[i])
			return false;
	return e->linear;
}

static int sum(struct scope *s, struct affineexpr *e);

/* A word: a loop, or a symbol, which makes the expression not linear. */
static int
variable(struct scope *s, struct affineexpr *e)
{
	size_t k;
	int i;

	constant(e, 0);
	for (i = 0; i < s->n; i++)
		if (strcmp(s->t->text, s->name[i]) == 0) {
			e->c[i] = 1;
			return token_next(s->t);
		}
	e->linear = false;
	for (k = 0; k < s->symbols.n; k++)
		if (strcmp(s->t->text, s->symbols.s[k]) == 0)
			return token_next(s->t);
	if (s->many)
		return token_next(s->t);
	return token_fail(s->t, "affine map has no loop '%.60s'",
		s->t->text);
}

static int
factor(struct scope *s, struct affineexpr *e)
{
	struct token *t = s->t;
	int64_t k;
	int st;

	if (t->kind == MT_NUMBER) {
		constant(e, 0);
		e->linear = lex_int(t->text, 0, INT64_MAX, &k) == 0;
		if (e->linear)
			e->k = k;
		return token_next(t);
	}
	if (t->kind == MT_WORD)
		return variable(s, e);
	if (t->kind != '-' && t->kind != '(')
		return token_expected(t, "an affine expression");
	if (++s->depth > DEEP)
		return token_fail(t, "affine expression nested too deeply");
	if (t->kind == '-') {
		st = token_next(t) < 0 ? -1 : factor(s, e);
		if (st == 0)
			scale(e, -1);
	} else {
		st = token_next(t) < 0 || sum(s, e) < 0 ? -1
			: token_want(t, ')');
	}
	s->depth--;
	return st;
}

static int
product(struct scope *s, struct affineexpr *e)
{
	struct affineexpr f;
	bool times;

	if (factor(s, e) < 0)
		return -1;
	for (;;) {
		times = s->t->kind == '*';
		if (!times && !token_isword(s->t, "floordiv")
		    && !token_isword(s->t, "ceildiv")
		    && !token_isword(s->t, "mod"))
			return 0;
		if (token_next(s->t) < 0 || factor(s, &f) < 0)
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
sum(struct scope *s, struct affineexpr *e)
{
	struct affineexpr f;
	bool minus;

	if (product(s, e) < 0)
		return -1;
	while (s->t->kind == '+' || s->t->kind == '-') {
		minus = s->t->kind == '-';
		if (token_next(s->t) < 0 || product(s, &f) < 0)
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
	struct token *t = s->t;
	int close = symbols ? ']' : ')';

	if (token_next(t) < 0)
		return -1;
	while (t->kind == MT_WORD) {
		if (symbols && s->symbols.n < SYMBOLS)
			strlist_add(&s->symbols, t->text);
		else if (!symbols && s->n < MLOOPS)
			s->name[s->n++] = xstrdup(t->text);
		else
			s->many = true;
		if (token_next(t) < 0)
			return -1;
		if (t->kind != ',')
			break;
		if (token_next(t) < 0)
			return -1;
		if (t->kind != MT_WORD)
			return token_expected(t, "the name of a loop");
	}
	return token_want(t, close);
}

static int
results(struct scope *s, struct affinemap *m)
{
	struct token *t = s->t;
	struct affineexpr e[MRANK], extra;
	int i, n = 0;

	while (t->kind != ')' || n > 0) {
		if (sum(s, n < MRANK ? &e[n] : &extra) < 0)
			return -1;
		n++;
		if (t->kind != ',')
			break;
		if (token_next(t) < 0)
			return -1;
	}
	if (token_want(t, ')') < 0)
		return -1;
	affine_new(m, s->many ? MLOOPS + 1 : s->n, n > MRANK ? MRANK + 1 : n);
	for (i = 0; i < n && n <= MRANK; i++) {
		e[i].linear = e[i].linear && !s->many;
		affine_set(m, i, &e[i]);
	}
	return 0;
}

static int
map(struct scope *s, struct affinemap *m)
{
	struct token *t = s->t;

	if (token_next(t) < 0 || token_want(t, '<') < 0)
		return -1;
	if (t->kind != '(')
		return token_expected(t, "'(' and the loops of an affine map");
	if (names(s, false) < 0)
		return -1;
	if (t->kind == '[' && names(s, true) < 0)
		return -1;
	if (t->kind != MT_ARROW)
		return token_expected(t, "'->' in an affine map");
	if (token_next(t) < 0 || token_want(t, '(') < 0)
		return -1;
	return results(s, m) < 0 ? -1 : token_want(t, '>');
}

int
affine_read(struct token *t, struct affinemap *m)
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
		affine_free(m);
	return st;
}

void
affine_new(struct affinemap *m, int nloop, int n)
{
	m->nloop = nloop;
	m->nresult = n;
	m->rows = xcalloc((size_t)n * ((size_t)nloop + 2), sizeof *m->rows);
}

void
affine_set(struct affinemap *m, int i, const struct affineexpr *e)
{
	int64_t *row = m->rows + i * (m->nloop + 2);
	int n = m->nloop < MLOOPS ? m->nloop : MLOOPS;

	assert(i >= 0 && i < m->nresult);
	memcpy(row, e->c, (size_t)n * sizeof *row);
	row[m->nloop] = e->k;
	row[m->nloop + 1] = e->linear;
}

void
affine_expr(const struct affinemap *m, int i, struct affineexpr *e)
{
	const int64_t *row = m->rows + i * (m->nloop + 2);
	int n = m->nloop < MLOOPS ? m->nloop : MLOOPS;

	assert(i >= 0 && i < m->nresult);
	memset(e, 0, sizeof *e);
	memcpy(e->c, row, (size_t)n * sizeof *row);
	e->k = row[m->nloop];
	e->linear = row[m->nloop + 1] != 0;
}

void
affine_copy(struct affinemap *to, const struct affinemap *from)
{
	affine_new(to, from->nloop, from->nresult);
	memcpy(to->rows, from->rows, (size_t)from->nresult
		* ((size_t)from->nloop + 2) * sizeof *to->rows);
}

void
affine_free(struct affinemap *m)
{
	free(m->rows);
	memset(m, 0, sizeof *m);
}
