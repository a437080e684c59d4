#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "mlir/mtok.h"
#include "mlir/mchar.h"

void
mtok_init(struct mtok *t, struct in *r)
{
	memset(t, 0, sizeof *t);
	t->r = r;
	t->now = t->line = 1;
	t->text = xmalloc(MTOK_STRING + 1);
	t->cap = MTOK_STRING + 1;
	t->text[0] = '\0';
	t->newline = true;
	mchar_init(t);
}

void
mtok_free(struct mtok *t)
{
	free(t->text);
	free(t->open);
	memset(t, 0, sizeof *t);
}

int
mtok_fail(struct mtok *t, const char *fmt, ...)
{
	char msg[800];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(msg, sizeof msg, fmt, ap);
	va_end(ap);
	return in_failat(t->r, t->line, "%s", msg);
}

/* Append the run of bytes of the classes to the token's text. */
static int
span(struct mtok *t, int bits)
{
	const char *q;

	while (mchar_look(t) >= 0) {
		q = t->p;
		while (t->p < t->stop
		    && (t->class[(unsigned char)*t->p] & bits))
			t->p++;
		if (mchar_put(t, q, (size_t)(t->p - q)) < 0)
			return -1;
		if (t->p < t->stop)
			return 0;
	}
	return mchar_look(t) == -2 ? -1 : 0;
}

/*
 * A '<' '>' '-' or '=' stands at p, which may begin a sign of two: take it;
 * 1 if it is such a sign or a '-', '=' alone, 0 if it is a bracket, -1.
 */
static int
sign(struct mtok *t)
{
	int c = *t->p++, d = mchar_look(t);

	if (d == -2)
		return -1;
	switch (c) {
	case '-':
		t->kind = d == '>' ? MT_ARROW : '-';
		break;
	case '=':
		t->kind = d == '>' ? MT_ARROW : d == '=' ? MT_SIGN : '=';
		break;
	case '<':
		t->kind = d == '=' ? MT_SIGN : '<';
		break;
	default:
		/* "a >= b" of an affine set: no '<' is open just here */
		t->kind = d == '=' && (t->nopen == 0
			|| t->open[t->nopen - 1].c != '<') ? MT_SIGN : '>';
		break;
	}
	if (t->kind == MT_ARROW || t->kind == MT_SIGN)
		t->p++;
	return t->kind != '<' && t->kind != '>';
}

int
mtok_skip(struct mtok *t)
{
	return mtok_skipto(t, t->nopen - 1);
}

/* Behind "{-": a section, or a lone "-" which nobody misses. */
static int
section(struct mtok *t)
{
	int c = mchar_look(t);

	if (c != '#')
		return c == -2 ? -1 : 0;
	t->p++;
	t->nopen--;
	t->kind = MT_BLOB;
	return mchar_section(t);
}

static int
number(struct mtok *t)
{
	t->kind = MT_NUMBER;
	if (span(t, DIGIT) < 0)
		return -1;
	if (t->len == 1 && t->text[0] == '0' && mchar_look(t) == 'x') {
		t->p++;
		return mchar_put(t, "x", 1) < 0 ? -1 : span(t, HEX);
	}
	if (mchar_look(t) != '.')
		return 0;
	if (span(t, WORD) < 0)
		return -1;
	/* 1.5e-3: the sign belongs to it */
	if ((mchar_look(t) == '-' || mchar_look(t) == '+') && t->len > 0
	    && (t->text[t->len - 1] | 32) == 'e') {
		mchar_put(t, t->p++, 1);
		return span(t, DIGIT);
	}
	return 0;
}

/* A name behind one of the marks. */
static int
name(struct mtok *t, int c)
{
	static const char marks[] = "%@#!^";
	static const int kinds[] = { MT_VALUE, MT_SYMBOL, MT_HASH, MT_BANG,
		MT_LABEL };

	t->p++;
	t->kind = kinds[strchr(marks, c) - marks];
	if (c == '@' && mchar_look(t) == '"') {
		t->p++;
		return mchar_string(t, true);
	}
	if (span(t, NAME) < 0)
		return -1;
	if (t->len == 0 && c == '^')
		t->kind = '^';
	else if (t->len == 0)
		return in_failat(t->r, t->now, "'%c' without a name", c);
	return 0;
}

static int
punctuation(struct mtok *t, int c)
{
	if (strchr("<>-=", c)) {
		if (sign(t) != 0)
			return t->r->err[0] ? -1 : 0;
		return c == '<' ? mchar_push(t, c) : mchar_pop(t, c);
	}
	t->p++;
	t->kind = c;
	if (t->class[c] & CLOSE)
		return mchar_pop(t, c);
	if (!(t->class[c] & OPEN))
		return 0;
	if (mchar_push(t, c) < 0)
		return -1;
	if (c == '{' && mchar_look(t) == '-') {
		t->p++;
		return section(t);
	}
	return mchar_look(t) == -2 ? -1 : 0;
}

static int
token(struct mtok *t, int c)
{
	if (t->class[c] & DIGIT)
		return number(t);
	if (t->class[c] & WORD) {
		t->kind = MT_WORD;
		return span(t, WORD);
	}
	if (c == '"') {
		t->kind = MT_STRING;
		t->p++;
		return mchar_string(t, true);
	}
	if (strchr("%@#!^", c))
		return name(t, c);
	if (strchr(",:+*?|<>-=", c) || (t->class[c] & (OPEN | CLOSE)))
		return punctuation(t, c);
	return mchar_bad(t, c);
}

int
mtok_next(struct mtok *t)
{
	int c = mtok_peek(t);

	t->lastend = t->end;
	t->first = t->newline;
	t->newline = false;
	t->line = c == -1 ? mchar_lastline(t) : t->now;
	t->at = t->end = mchar_place(t);
	t->len = 0;
	t->text[0] = '\0';
	t->kind = MT_END;
	if (c < 0)
		return c == -2 ? -1 : 0;
	if (token(t, c) < 0)
		return -1;
	t->end = mchar_place(t);
	return 0;
}

/* One size of a shaped type, behind which an 'x' must stand. */
static int
dim(struct mtok *t, int c, int64_t *v)
{
	*v = -1;
	if (c == '?' || c == '*')
		t->p++;
	for (; t->class[c] & DIGIT; c = mchar_look(t)) {
		if (*v < 0)
			*v = 0;
		if (!mul64(*v, 10, v) || !add64(*v, c - '0', v))
			return in_failat(t->r, t->now,
				"size of a dimension exceeds 2^63-1");
		t->p++;
		if (mchar_look(t) < 0)
			break;
	}
	c = mtok_peek(t);
	if (c != 'x')
		return c == -2 ? -1 : mchar_fail(t,
			"expected 'x' behind the size of a dimension");
	t->p++;
	return 0;
}

int
mtok_dims(struct mtok *t, int64_t *d, int max, int *n)
{
	int64_t v;
	int c;

	*n = 0;
	for (;;) {
		c = mtok_peek(t);
		if (c < 0 || (c != '?' && c != '*'
		    && !(t->class[c] & DIGIT)))
			break;
		if (dim(t, c, &v) < 0)
			return -1;
		if (c == '*') {
			*n = -1;
			break;
		}
		if (*n < max)
			d[*n] = v;
		++*n;
	}
	return mtok_next(t);
}

bool
mtok_isword(const struct mtok *t, const char *word)
{
	return t->kind == MT_WORD && strcmp(t->text, word) == 0;
}

int
mtok_want(struct mtok *t, int c)
{
	char what[4] = { '\'', (char)c, '\'', '\0' };

	return t->kind == c ? mtok_next(t) : mtok_expected(t, what);
}

int
mtok_expected(struct mtok *t, const char *what)
{
	static const char marks[] = "%@#!^";

	switch (t->kind) {
	case MT_END:
		return mtok_fail(t, "expected %s, found the end of the text",
			what);
	case MT_STRING:
		return mtok_fail(t, "expected %s, found \"%.60s\"", what,
			t->text);
	case MT_WORD:
	case MT_NUMBER:
		return mtok_fail(t, "expected %s, found '%.60s'", what,
			t->text);
	case MT_ARROW:
		return mtok_fail(t, "expected %s, found '->'", what);
	case MT_SIGN:
		return mtok_fail(t, "expected %s, found '=='", what);
	case MT_BLOB:
		return mtok_fail(t, "expected %s, found '{-#'", what);
	default:
		break;
	}
	if (t->kind < 256)
		return mtok_fail(t, "expected %s, found '%c'", what, t->kind);
	return mtok_fail(t, "expected %s, found '%c%.60s'", what,
		marks[t->kind - MT_VALUE], t->text);
}
