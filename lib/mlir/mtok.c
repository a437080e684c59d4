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

/* Classes of bytes; a bit each, so that sets of them are one test. */
enum {
	/* nothing that skipping must look at */
	PLAIN = 1,
	/* part of a word, of a name behind % @ # ! ^ */
	WORD = 2, NAME = 4,
	DIGIT = 8, HEX = 16, BLANK = 32,
	OPEN = 64, CLOSE = 128
};

static void
setclass(struct mtok *t, const char *s, int bits)
{
	for (; *s; s++)
		t->class[(unsigned char)*s] |= (unsigned char)bits;
}

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
	setclass(t, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$.",
		PLAIN | WORD | NAME);
	setclass(t, "0123456789", PLAIN | WORD | NAME | DIGIT | HEX);
	setclass(t, "abcdefABCDEF", HEX);
	setclass(t, "-", NAME);
	setclass(t, " \t\r", PLAIN | BLANK);
	setclass(t, "\n", BLANK);
	setclass(t, ",:+*?|@%#!^", PLAIN);
	/* legal within the attributes of some dialects only */
	setclass(t, ";&~'`\\", PLAIN);
	setclass(t, "([{<", OPEN);
	setclass(t, ")]}>", CLOSE);
}

void
mtok_free(struct mtok *t)
{
	free(t->text);
	free(t->open);
	memset(t, 0, sizeof *t);
}

static int64_t
place(const struct mtok *t)
{
	return t->base + (t->p - t->block);
}

void
mtok_sync(struct mtok *t)
{
	if (t->tap && t->p > t->given)
		t->tap->put(t->tap, t->given, (size_t)(t->p - t->given));
	t->given = t->p;
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

/* The same at the place that is being read. */
static int
failhere(struct mtok *t, const char *msg)
{
	return in_failat(t->r, t->now, "%s", msg);
}

/* The next block, p == stop: 1, 0 at the end, -1 on failure. */
static int
refill(struct mtok *t)
{
	const char *nul;
	ptrdiff_t n;

	if (t->nul)
		return failhere(t, "NUL byte in a text file");
	mtok_sync(t);
	if (t->p > t->block)
		t->lastchar = t->p[-1];
	t->base += t->p - t->block;
	t->block = t->p = t->stop = t->given = NULL;
	n = in_block(t->r, &t->block);
	if (n <= 0) {
		t->block = NULL;
		return n < 0 ? -1 : 0;
	}
	t->p = t->given = t->block;
	nul = memchr(t->p, '\0', (size_t)n);
	t->nul = nul != NULL;
	t->stop = nul ? nul : t->p + n;
	/* a NUL at the very start of a block must be seen at once */
	return t->p == t->stop ? refill(t) : 1;
}

/* The byte at p, -1 at the end, -2 on failure. */
static int
look(struct mtok *t)
{
	int e;

	if (t->p == t->stop) {
		e = refill(t);
		if (e <= 0)
			return e - 1;
	}
	return (unsigned char)*t->p;
}

/* Line of the last character: what follows a final newline is no line. */
static long
lastline(const struct mtok *t)
{
	char c = t->p > t->block ? t->p[-1] : t->lastchar;

	return c == '\n' && t->now > 1 ? t->now - 1 : t->now;
}

/* To the end of the line, behind "//". */
static int
skipcomment(struct mtok *t)
{
	const char *nl;

	for (;;) {
		if (look(t) < 0)
			return look(t) == -2 ? -1 : 0;
		nl = memchr(t->p, '\n', (size_t)(t->stop - t->p));
		t->p = nl ? nl : t->stop;
		if (nl)
			return 0;
	}
}

/* Behind a '/': the rest of a comment, or a failure. */
static int
slash(struct mtok *t)
{
	int c = look(t);

	if (c == '/')
		return skipcomment(t);
	return c == -2 ? -1 : failhere(t, "unexpected character '/'");
}

int
mtok_peek(struct mtok *t)
{
	int c;

	for (;;) {
		c = look(t);
		if (c < 0 || (c != '/' && !(t->class[c] & BLANK)))
			return c;
		t->p++;
		if (c == '\n') {
			t->now++;
			t->newline = true;
		} else if (c == '/' && slash(t) < 0) {
			return -2;
		}
	}
}

static int
putchars(struct mtok *t, const char *s, size_t n)
{
	if (t->len + n > MTOK_MAX)
		return in_failat(t->r, t->line,
			"word longer than %d bytes", MTOK_MAX);
	t->text = grow(t->text, &t->cap, t->len + n, 1);
	memcpy(t->text + t->len, s, n);
	t->len += n;
	t->text[t->len] = '\0';
	return 0;
}

/* Append the run of bytes of the classes to the token's text. */
static int
span(struct mtok *t, int bits)
{
	const char *q;

	while (look(t) >= 0) {
		q = t->p;
		while (t->p < t->stop && (t->class[(unsigned char)*t->p] & bits))
			t->p++;
		if (putchars(t, q, (size_t)(t->p - q)) < 0)
			return -1;
		if (t->p < t->stop)
			return 0;
	}
	return look(t) == -2 ? -1 : 0;
}

/*
 * The rest of a string behind its opening quote; keeps its first bytes if
 * asked. Each part of a block is looked at by memchr alone.
 */
static int
string(struct mtok *t, bool keep)
{
	const char *q, *back;
	size_t n;

	for (;;) {
		if (look(t) < 0)
			return look(t) == -2 ? -1
				: failhere(t, "string without its closing '\"'");
		q = memchr(t->p, '"', (size_t)(t->stop - t->p));
		n = (size_t)((q ? q : t->stop) - t->p);
		back = memchr(t->p, '\\', n);
		if (back)
			n = (size_t)(back - t->p);
		if (memchr(t->p, '\n', n))
			return failhere(t, "string without its closing '\"'");
		if (keep && t->len < MTOK_STRING)
			putchars(t, t->p, n < MTOK_STRING - t->len ? n
				: MTOK_STRING - t->len);
		t->p += n;
		if (back) {
			t->p++;
			if (look(t) < 0 || look(t) == '\n')
				continue;
			if (keep && t->len + 2 <= MTOK_STRING) {
				putchars(t, "\\", 1);
				putchars(t, t->p, 1);
			}
			t->p++;
		} else if (q) {
			t->p++;
			return 0;
		}
	}
}

static int
push(struct mtok *t, int c)
{
	struct mopen *o;

	if (t->nopen == MTOK_DEPTH)
		return failhere(t, "brackets nested too deep");
	t->open = grow(t->open, &t->opencap, (size_t)t->nopen, sizeof *o);
	o = &t->open[t->nopen++];
	o->c = (char)c;
	o->kind = 0;
	o->line = t->now;
	return 0;
}

static int
pop(struct mtok *t, int c)
{
	static const char opens[] = "([{<", closes[] = ")]}>";
	const struct mopen *o;

	if (t->nopen == 0)
		return in_failat(t->r, t->now, "'%c' closes nothing", c);
	o = &t->open[t->nopen - 1];
	if (o->c != opens[strchr(closes, c) - closes])
		return in_failat(t->r, t->now, "'%c' found while the '%c' of "
			"line %ld is open", c, o->c, o->line);
	t->nopen--;
	return 0;
}

static int
badbyte(struct mtok *t, int c)
{
	if (c == 0xef && place(t) <= 2)
		return failhere(t, place(t) == 2
			? "MLIR bytecode; mlir-opt makes text of it"
			: "byte order mark before the text");
	if (c < ' ' || c >= 0x7f)
		return in_failat(t->r, t->now, "unexpected byte 0x%02x: this "
			"is no MLIR text", (unsigned)c);
	return in_failat(t->r, t->now, "unexpected character '%c'", c);
}

/*
 * A '<' '>' '-' or '=' stands at p, which may begin a sign of two: take it;
 * 1 if it is such a sign or a '-', '=' alone, 0 if it is a bracket, -1.
 */
static int
sign(struct mtok *t)
{
	int c = *t->p++, d = look(t);

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

/* One character of what is skipped, which is not PLAIN. */
static int
skipchar(struct mtok *t)
{
	int c = (unsigned char)*t->p, e;

	if (strchr("<>-=", c)) {
		e = sign(t);
		if (e != 0)
			return e < 0 ? -1 : 0;
		return c == '<' ? push(t, c) : pop(t, c);
	}
	if (c != '\n' && c != '"' && c != '/'
	    && !(t->class[c] & (OPEN | CLOSE)))
		return badbyte(t, c);
	t->p++;
	switch (c) {
	case '\n':
		t->now++;
		return 0;
	case '"':
		return string(t, false);
	case '/':
		return slash(t);
	default:
		return t->class[c] & OPEN ? push(t, c) : pop(t, c);
	}
}

int
mtok_skipto(struct mtok *t, int depth)
{
	const struct mopen *o;
	int c = 0;

	while (t->nopen > depth) {
		while (t->p < t->stop && (t->class[(unsigned char)*t->p]
		    & PLAIN))
			t->p++;
		if (t->p < t->stop) {
			c = *t->p;
			if (skipchar(t) < 0)
				return -1;
			continue;
		}
		if (look(t) >= 0)
			continue;
		o = &t->open[t->nopen - 1];
		if (look(t) == -1)
			in_failat(t->r, lastline(t), "the text ends while the "
				"'%c' of line %ld is open", o->c, o->line);
		return -1;
	}
	t->kind = c;
	t->line = t->now;
	t->end = place(t);
	t->at = t->end - 1;
	return 0;
}

int
mtok_skip(struct mtok *t)
{
	return mtok_skipto(t, t->nopen - 1);
}

/* Behind "{-": the section up to "#-}", or a lone "-" which nobody misses. */
static int
blob(struct mtok *t)
{
	int c, want = 0;

	c = look(t);
	if (c != '#')
		return c == -2 ? -1 : 0;
	t->nopen--;
	t->kind = MT_BLOB;
	for (t->p++; (c = look(t)) >= 0; ) {
		t->p++;
		want = c == '#' ? 1 : c == '-' && want == 1 ? 2
			: c == '}' && want == 2 ? 3 : 0;
		if (want == 3)
			return 0;
		if (c == '\n')
			t->now++;
		else if (c == '"' && string(t, false) < 0)
			return -1;
		else if (c == '/' && look(t) == '/' && skipcomment(t) < 0)
			return -1;
	}
	if (c == -1)
		in_failat(t->r, lastline(t), "the text ends while the '{-#' "
			"of line %ld is open", t->line);
	return -1;
}

static int
number(struct mtok *t)
{
	t->kind = MT_NUMBER;
	if (span(t, DIGIT) < 0)
		return -1;
	if (t->len == 1 && t->text[0] == '0' && look(t) == 'x') {
		t->p++;
		return putchars(t, "x", 1) < 0 ? -1 : span(t, HEX);
	}
	if (look(t) != '.')
		return 0;
	if (span(t, WORD) < 0)
		return -1;
	/* 1.5e-3: the sign belongs to it */
	if ((look(t) == '-' || look(t) == '+') && t->len > 0
	    && (t->text[t->len - 1] | 32) == 'e') {
		putchars(t, t->p++, 1);
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
	if (c == '@' && look(t) == '"') {
		t->p++;
		return string(t, true);
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
		return c == '<' ? push(t, c) : pop(t, c);
	}
	t->p++;
	t->kind = c;
	if (t->class[c] & CLOSE)
		return pop(t, c);
	if (!(t->class[c] & OPEN))
		return 0;
	if (push(t, c) < 0)
		return -1;
	if (c == '{' && look(t) == '-') {
		t->p++;
		return blob(t);
	}
	return look(t) == -2 ? -1 : 0;
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
		return string(t, true);
	}
	if (strchr("%@#!^", c))
		return name(t, c);
	if (strchr(",:+*?|<>-=", c) || (t->class[c] & (OPEN | CLOSE)))
		return punctuation(t, c);
	return badbyte(t, c);
}

int
mtok_next(struct mtok *t)
{
	int c = mtok_peek(t);

	t->lastend = t->end;
	t->first = t->newline;
	t->newline = false;
	t->line = c == -1 ? lastline(t) : t->now;
	t->at = t->end = place(t);
	t->len = 0;
	t->text[0] = '\0';
	t->kind = MT_END;
	if (c < 0)
		return c == -2 ? -1 : 0;
	if (token(t, c) < 0)
		return -1;
	t->end = place(t);
	return 0;
}

/* One size of a shaped type, behind which an 'x' must stand. */
static int
dim(struct mtok *t, int c, int64_t *v)
{
	*v = -1;
	if (c == '?' || c == '*')
		t->p++;
	for (; t->class[c] & DIGIT; c = look(t)) {
		if (*v < 0)
			*v = 0;
		if (!mul64(*v, 10, v) || !add64(*v, c - '0', v))
			return in_failat(t->r, t->now,
				"size of a dimension exceeds 2^63-1");
		t->p++;
		if (look(t) < 0)
			break;
	}
	c = mtok_peek(t);
	if (c != 'x')
		return c == -2 ? -1 : failhere(t,
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
