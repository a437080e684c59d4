#include <assert.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "mlir/token.h"
#include "mlir/chars.h"

void
token_init(struct token *t, struct in *r)
{
	memset(t, 0, sizeof *t);
	t->r = r;
	t->now = t->line = 1;
	t->text = xmalloc(TOKEN_STRING + 1);
	t->cap = TOKEN_STRING + 1;
	t->text[0] = '\0';
	t->newline = true;
	chars_init(t);
}

void
token_free(struct token *t)
{
	free(t->text);
	free(t->open);
	memset(t, 0, sizeof *t);
}

int
token_fail(struct token *t, const char *fmt, ...)
{
	char msg[800];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(msg, sizeof msg, fmt, ap);
	va_end(ap);
	return in_failat(t->r, t->line, "%s", msg);
}

void
token_sync(struct token *t)
{
	chars_sync(t);
}

int
token_peek(struct token *t)
{
	int c;

	for (;;) {
		c = chars_look(t);
		if (c < 0 || (c != '/' && !(t->class[c] & BLANK)))
			return c;
		t->p++;
		if (c == '\n') {
			t->now++;
			t->newline = true;
			continue;
		}
		if (c != '/')
			continue;
		c = chars_slash(t);
		if (c == 0)
			chars_fail(t, "unexpected character '/'");
		if (c <= 0)
			return -2;
	}
}

/* Append all bytes of these classes to the token's text. */
static int
span(struct token *t, int bits)
{
	const char *q;

	while (chars_look(t) >= 0) {
		q = t->p;
		while (t->p < t->stop
		    && (t->class[(unsigned char)*t->p] & bits))
			t->p++;
		if (chars_put(t, q, (size_t)(t->p - q)) < 0)
			return -1;
		if (t->p < t->stop)
			return 0;
	}
	return chars_look(t) == -2 ? -1 : 0;
}

/*
 * Take the '<', '>', '-' or '=' at p, with the character behind it if the two
 * are one sign: 0 if it is a bracket, 1 if not, -1 on failure.
 */
static int
sign(struct token *t)
{
	int c = *t->p++, d = chars_look(t);

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

/* Behind "{-": a section, or else the "-" is dropped. */
static int
section(struct token *t)
{
	int c = chars_look(t);

	if (c != '#')
		return c == -2 ? -1 : 0;
	t->p++;
	t->nopen--;
	t->kind = MT_BLOB;
	return chars_section(t);
}

static int
number(struct token *t)
{
	t->kind = MT_NUMBER;
	if (span(t, DIGIT) < 0)
		return -1;
	if (t->len == 1 && t->text[0] == '0' && chars_look(t) == 'x') {
		t->p++;
		return chars_put(t, "x", 1) < 0 ? -1 : span(t, HEX);
	}
	if (chars_look(t) != '.')
		return 0;
	if (span(t, WORD) < 0)
		return -1;
	/* 1.5e-3: the sign belongs to it */
	if ((chars_look(t) == '-' || chars_look(t) == '+') && t->len > 0
	    && (t->text[t->len - 1] | 32) == 'e') {
		chars_put(t, t->p++, 1);
		return span(t, DIGIT);
	}
	return 0;
}

/* A name behind one of the marks. */
static int
name(struct token *t, int c)
{
	static const char marks[] = "%@#!^";
	static const int kinds[] = { MT_VALUE, MT_SYMBOL, MT_HASH, MT_BANG,
		MT_LABEL };

	t->p++;
	t->kind = kinds[strchr(marks, c) - marks];
	if (c == '@' && chars_look(t) == '"') {
		t->p++;
		return chars_string(t, true);
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
punctuation(struct token *t, int c)
{
	if (strchr("<>-=", c)) {
		if (sign(t) != 0)
			return t->r->err[0] ? -1 : 0;
		return c == '<' ? chars_push(t, c) : chars_pop(t, c);
	}
	t->p++;
	t->kind = c;
	if (t->class[c] & CLOSE)
		return chars_pop(t, c);
	if (!(t->class[c] & OPEN))
		return 0;
	if (chars_push(t, c) < 0)
		return -1;
	if (c == '{' && chars_look(t) == '-') {
		t->p++;
		return section(t);
	}
	return chars_look(t) == -2 ? -1 : 0;
}

static int
token(struct token *t, int c)
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
		return chars_string(t, true);
	}
	if (strchr("%@#!^", c))
		return name(t, c);
	if (strchr(",:+*?|<>-=", c) || (t->class[c] & (OPEN | CLOSE)))
		return punctuation(t, c);
	return chars_bad(t, c);
}

int
token_next(struct token *t)
{
	int c = token_peek(t);

	t->lastend = t->end;
	t->first = t->newline;
	t->newline = false;
	t->line = c == -1 ? chars_lastline(t) : t->now;
	t->at = t->end = chars_place(t);
	t->len = 0;
	t->text[0] = '\0';
	t->kind = MT_END;
	if (c < 0)
		return c == -2 ? -1 : 0;
	if (token(t, c) < 0)
		return -1;
	t->end = chars_place(t);
	return 0;
}

/*
 * Skip a '<' or '>': a bracket, unless it is part of "->", "=>", "<=" or
 * ">=".
 */
static int
angle(struct token *t, int c)
{
	int before = chars_back(t), next;

	t->p++;
	if (c == '>' && (before == '-' || before == '='))
		return 0;
	next = chars_look(t);
	if (next == -2)
		return -1;
	if (next == '=' && (c == '<' || t->open[t->nopen - 1].c != '<')) {
		t->p++;
		return 0;
	}
	return c == '<' ? chars_push(t, c) : chars_pop(t, c);
}

/* Skip one character that is not PLAIN. */
static int
skipchar(struct token *t)
{
	int c = (unsigned char)*t->p;

	if (c == '<' || c == '>')
		return angle(t, c);
	if (t->class[c] & (OPEN | CLOSE)) {
		t->p++;
		return t->class[c] & OPEN ? chars_push(t, c)
			: chars_pop(t, c);
	}
	if (c != '\n' && c != '"' && c != '/')
		return chars_bad(t, c);
	t->p++;
	if (c == '\n') {
		t->now++;
		return 0;
	}
	if (c == '"')
		return chars_string(t, false);
	/* a lone '/' may stand in the attributes of some dialects */
	return chars_slash(t) < 0 ? -1 : 0;
}

int
token_skipto(struct token *t, int depth)
{
	const struct bracket *o;
	const char *p;
	int c = 0;

	if (t->nopen <= depth)
		return 0;
	while (t->nopen > depth) {
		for (p = t->p; p < t->stop
		    && (t->class[(unsigned char)*p] & PLAIN); p++)
			;
		t->p = p;
		if (p < t->stop) {
			c = *p;
			if (skipchar(t) < 0)
				return -1;
			continue;
		}
		if (chars_look(t) >= 0)
			continue;
		o = &t->open[t->nopen - 1];
		if (chars_look(t) == -1)
			in_failat(t->r, chars_lastline(t), "the text ends "
				"before the '%c' of line %ld is closed", o->c,
				o->line);
		return -1;
	}
	t->kind = c;
	t->line = t->now;
	t->end = chars_place(t);
	t->at = t->end - 1;
	return 0;
}

int
token_skip(struct token *t)
{
	assert(t->nopen > 0);
	return token_skipto(t, t->nopen - 1);
}

int
token_skipline(struct token *t)
{
	int c;

	while ((c = chars_look(t)) >= 0 && c != '\n')
		t->p++;
	return c == -2 ? -1 : token_next(t);
}

int
token_rawpeek(struct token *t)
{
	int c;

	while ((c = chars_look(t)) == ' ' || c == '\t')
		t->p++;
	return c;
}

bool
token_isword(const struct token *t, const char *word)
{
	return t->kind == MT_WORD && strcmp(t->text, word) == 0;
}

int
token_want(struct token *t, int c)
{
	char what[4] = { '\'', (char)c, '\'', '\0' };

	return t->kind == c ? token_next(t) : token_expected(t, what);
}

int
token_expected(struct token *t, const char *what)
{
	static const char marks[] = "%@#!^";

	switch (t->kind) {
	case MT_END:
		return token_fail(t, "expected %s, found the end of the text",
			what);
	case MT_STRING:
		return token_fail(t, "expected %s, found \"%.60s\"", what,
			t->text);
	case MT_WORD:
	case MT_NUMBER:
		return token_fail(t, "expected %s, found '%.60s'", what,
			t->text);
	case MT_ARROW:
		return token_fail(t, "expected %s, found '->'", what);
	case MT_SIGN:
		return token_fail(t, "expected %s, found '=='", what);
	case MT_BLOB:
		return token_fail(t, "expected %s, found '{-#'", what);
	default:
		break;
	}
	if (t->kind < 256)
		return token_fail(t, "expected %s, found '%c'", what, t->kind);
	assert(t->kind >= MT_VALUE && t->kind <= MT_LABEL);
	return token_fail(t, "expected %s, found '%c%.60s'", what,
		marks[t->kind - MT_VALUE], t->text);
}
