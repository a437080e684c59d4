#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "mlir/mtok.h"
#include "mlir/mchar.h"

static void
setclass(struct mtok *t, const char *s, int bits)
{
	for (; *s; s++)
		t->class[(unsigned char)*s] |= (unsigned char)bits;
}

void
mchar_init(struct mtok *t)
{
	setclass(t, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$.",
		PLAIN | WORD | NAME);
	setclass(t, "0123456789", PLAIN | WORD | NAME | DIGIT | HEX);
	setclass(t, "abcdefABCDEF", HEX);
	setclass(t, "-", PLAIN | NAME);
	setclass(t, " \t\r", PLAIN | BLANK);
	setclass(t, "\n", BLANK);
	setclass(t, ",:=+*?|@%#!^", PLAIN);
	/* legal within the attributes of some dialects only */
	setclass(t, ";&~'`\\", PLAIN);
	setclass(t, "([{<", OPEN);
	setclass(t, ")]}>", CLOSE);
}

int64_t
mchar_place(const struct mtok *t)
{
	return t->block ? t->base + (t->p - t->block) : t->base;
}

void
mtok_sync(struct mtok *t)
{
	if (t->tap && t->p > t->given)
		t->tap->put(t->tap, t->given, (size_t)(t->p - t->given));
	t->given = t->p;
}

int
mchar_fail(struct mtok *t, const char *msg)
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
		return mchar_fail(t, "NUL byte in a text file");
	mtok_sync(t);
	if (t->block && t->p > t->block)
		t->lastchar = t->p[-1];
	t->base = mchar_place(t);
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

int
mchar_look(struct mtok *t)
{
	int e;

	if (t->p == t->stop) {
		e = refill(t);
		if (e <= 0)
			return e - 1;
	}
	return (unsigned char)*t->p;
}

int
mchar_back(const struct mtok *t)
{
	return t->block && t->p > t->block ? t->p[-1] : t->lastchar;
}

long
mchar_lastline(const struct mtok *t)
{
	return mchar_back(t) == '\n' && t->now > 1 ? t->now - 1 : t->now;
}

/* To the end of the line, behind "//". */
static int
comment(struct mtok *t)
{
	const char *nl;

	while (mchar_look(t) >= 0) {
		nl = memchr(t->p, '\n', (size_t)(t->stop - t->p));
		t->p = nl ? nl : t->stop;
		if (nl)
			return 0;
	}
	return mchar_look(t) == -2 ? -1 : 0;
}

/* Behind a '/': the rest of a comment, if it is one: 1, 0, -1. */
static int
slash(struct mtok *t)
{
	int c = mchar_look(t);

	if (c != '/')
		return c == -2 ? -1 : 0;
	return comment(t) < 0 ? -1 : 1;
}

int
mtok_peek(struct mtok *t)
{
	int c;

	for (;;) {
		c = mchar_look(t);
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
		c = slash(t);
		if (c == 0)
			mchar_fail(t, "unexpected character '/'");
		if (c <= 0)
			return -2;
	}
}

int
mchar_put(struct mtok *t, const char *s, size_t n)
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

/* Keep what there is room for of n bytes of a string. */
static void
keepstring(struct mtok *t, size_t n)
{
	size_t room = t->len < MTOK_STRING ? MTOK_STRING - t->len : 0;

	mchar_put(t, t->p, n < room ? n : room);
}

/* Each part of a block is looked at by memchr alone. */
int
mchar_string(struct mtok *t, bool keep)
{
	static const char open[] = "string without its closing '\"'";
	const char *q, *back;
	size_t n;

	while (mchar_look(t) >= 0) {
		q = memchr(t->p, '"', (size_t)(t->stop - t->p));
		n = (size_t)((q ? q : t->stop) - t->p);
		back = memchr(t->p, '\\', n);
		if (back)
			n = (size_t)(back - t->p);
		if (memchr(t->p, '\n', n))
			return mchar_fail(t, open);
		if (keep)
			keepstring(t, n);
		t->p += n;
		if (!back && !q)
			continue;
		/* the quote, or the '\\' whose next character is then taken */
		if (keep && back)
			keepstring(t, 1);
		t->p++;
		if (!back)
			return 0;
		if (mchar_look(t) >= 0 && mchar_look(t) != '\n') {
			if (keep)
				keepstring(t, 1);
			t->p++;
		}
	}
	return mchar_look(t) == -2 ? -1 : mchar_fail(t, open);
}

int
mchar_push(struct mtok *t, int c)
{
	struct mopen *o;

	if (t->nopen == MTOK_DEPTH)
		return mchar_fail(t, "brackets nested too deep");
	t->open = grow(t->open, &t->opencap, (size_t)t->nopen, sizeof *o);
	o = &t->open[t->nopen++];
	o->c = (char)c;
	o->line = t->now;
	return 0;
}

/* A closing bracket c that is not o's: which of the two is wrong? */
static int
mismatch(struct mtok *t, int c, int open)
{
	const struct mopen *o = &t->open[t->nopen - 1];
	int i;

	for (i = t->nopen - 1; i >= 0; i--)
		if (t->open[i].c == open)
			break;
	/* the one that c would close is there: something is not closed */
	if (i >= 0 && o->line < t->now)
		return in_failat(t->r, o->line, "'%c' is not closed before "
			"the '%c' of line %ld", o->c, c, t->now);
	return in_failat(t->r, t->now, "'%c' found while the '%c' of line %ld "
		"is open", c, o->c, o->line);
}

int
mchar_pop(struct mtok *t, int c)
{
	static const char opens[] = "([{<", closes[] = ")]}>";
	char open = opens[strchr(closes, c) - closes];

	if (t->nopen == 0)
		return in_failat(t->r, t->now, "'%c' closes nothing", c);
	if (t->open[t->nopen - 1].c != open)
		return mismatch(t, c, open);
	t->nopen--;
	return 0;
}

int
mchar_bad(struct mtok *t, int c)
{
	if (c == 0xef && mchar_place(t) == 0)
		return mchar_fail(t, "byte order mark before the text");
	if (c < ' ' || c >= 0x7f)
		return in_failat(t->r, t->now, "unexpected byte 0x%02x: this "
			"is no MLIR text", (unsigned)c);
	return in_failat(t->r, t->now, "unexpected character '%c'", c);
}

/*
 * A '<' or '>' of what is skipped: a bracket, unless it is part of "->",
 * "=>", "<=" or ">=".
 */
static int
angle(struct mtok *t, int c)
{
	int before = mchar_back(t), next;

	t->p++;
	if (c == '>' && (before == '-' || before == '='))
		return 0;
	next = mchar_look(t);
	if (next == -2)
		return -1;
	if (next == '=' && (c == '<' || t->open[t->nopen - 1].c != '<')) {
		t->p++;
		return 0;
	}
	return c == '<' ? mchar_push(t, c) : mchar_pop(t, c);
}

/* One character of what is skipped, which is not PLAIN. */
static int
skipchar(struct mtok *t)
{
	int c = (unsigned char)*t->p;

	if (c == '<' || c == '>')
		return angle(t, c);
	if (t->class[c] & (OPEN | CLOSE)) {
		t->p++;
		return t->class[c] & OPEN ? mchar_push(t, c)
			: mchar_pop(t, c);
	}
	if (c != '\n' && c != '"' && c != '/')
		return mchar_bad(t, c);
	t->p++;
	if (c == '\n') {
		t->now++;
		return 0;
	}
	if (c == '"')
		return mchar_string(t, false);
	/* a lone '/' may stand in the attributes of some dialects */
	return slash(t) < 0 ? -1 : 0;
}

int
mtok_skipto(struct mtok *t, int depth)
{
	const struct mopen *o;
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
		if (mchar_look(t) >= 0)
			continue;
		o = &t->open[t->nopen - 1];
		if (mchar_look(t) == -1)
			in_failat(t->r, mchar_lastline(t), "the text ends "
				"while the '%c' of line %ld is open", o->c,
				o->line);
		return -1;
	}
	t->kind = c;
	t->line = t->now;
	t->end = mchar_place(t);
	t->at = t->end - 1;
	return 0;
}

int
mchar_section(struct mtok *t)
{
	int c, have = 0;

	while ((c = mchar_look(t)) >= 0) {
		t->p++;
		have = c == '#' ? 1 : c == '-' && have == 1 ? 2
			: c == '}' && have == 2 ? 3 : 0;
		if (have == 3)
			return 0;
		if (c == '\n')
			t->now++;
		else if (c == '"' && mchar_string(t, false) < 0)
			return -1;
		else if (c == '/' && mchar_look(t) == '/' && comment(t) < 0)
			return -1;
	}
	if (c == -1)
		in_failat(t->r, mchar_lastline(t), "the text ends while the "
			"'{-#' of line %ld is open", t->line);
	return -1;
}
