#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "mlir/token.h"
#include "mlir/chars.h"

static void
setclass(struct token *t, const char *s, int bits)
{
	for (; *s; s++)
		t->class[(unsigned char)*s] |= (unsigned char)bits;
}

void
chars_init(struct token *t)
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
chars_place(const struct token *t)
{
	return t->block ? t->base + (t->p - t->block) : t->base;
}

void
chars_sync(struct token *t)
{
	if (t->tap && t->p > t->given)
		t->tap->put(t->tap->arg, t->given, (size_t)(t->p - t->given));
	t->given = t->p;
}

int
chars_fail(struct token *t, const char *msg)
{
	return in_failat(t->r, t->now, "%s", msg);
}

/* The next block, p == stop: 1, 0 at the end, -1 on failure. */
static int
refill(struct token *t)
{
	const char *nul;
	ptrdiff_t n;

	if (t->nul)
		return chars_fail(t, "NUL byte in a text file");
	chars_sync(t);
	if (t->block && t->p > t->block)
		t->lastchar = t->p[-1];
	t->base = chars_place(t);
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
chars_look(struct token *t)
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
chars_back(const struct token *t)
{
	return t->block && t->p > t->block ? t->p[-1] : t->lastchar;
}

long
chars_lastline(const struct token *t)
{
	return chars_back(t) == '\n' && t->now > 1 ? t->now - 1 : t->now;
}

/* Behind "//": skip to the end of the line. 0 or -1. */
static int
comment(struct token *t)
{
	const char *nl;

	while (chars_look(t) >= 0) {
		nl = memchr(t->p, '\n', (size_t)(t->stop - t->p));
		t->p = nl ? nl : t->stop;
		if (nl)
			return 0;
	}
	return chars_look(t) == -2 ? -1 : 0;
}

int
chars_slash(struct token *t)
{
	int c = chars_look(t);

	if (c != '/')
		return c == -2 ? -1 : 0;
	return comment(t) < 0 ? -1 : 1;
}

int
chars_put(struct token *t, const char *s, size_t n)
{
	if (t->len + n > TOKEN_MAX)
		return in_failat(t->r, t->line,
			"word longer than %d bytes", TOKEN_MAX);
	t->text = grow(t->text, &t->cap, t->len + n, 1);
	memcpy(t->text + t->len, s, n);
	t->len += n;
	t->text[t->len] = '\0';
	return 0;
}

/* Append n bytes of a string, as far as there is room. */
static void
keepstring(struct token *t, size_t n)
{
	size_t room = t->len < TOKEN_STRING ? TOKEN_STRING - t->len : 0;

	chars_put(t, t->p, n < room ? n : room);
}

/* By memchr, since constants are strings of megabytes. */
int
chars_string(struct token *t, bool keep)
{
	static const char open[] = "string without its closing '\"'";
	const char *q, *back;
	size_t n;

	while (chars_look(t) >= 0) {
		q = memchr(t->p, '"', (size_t)(t->stop - t->p));
		n = (size_t)((q ? q : t->stop) - t->p);
		back = memchr(t->p, '\\', n);
		if (back)
			n = (size_t)(back - t->p);
		if (memchr(t->p, '\n', n))
			return chars_fail(t, open);
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
		if (chars_look(t) >= 0 && chars_look(t) != '\n') {
			if (keep)
				keepstring(t, 1);
			t->p++;
		}
	}
	return chars_look(t) == -2 ? -1 : chars_fail(t, open);
}

int
chars_push(struct token *t, int c)
{
	struct bracket *o;

	if (t->nopen == TOKEN_DEPTH)
		return chars_fail(t, "brackets nested too deeply");
	t->open = grow(t->open, &t->opencap, (size_t)t->nopen, sizeof *o);
	o = &t->open[t->nopen++];
	o->c = (char)c;
	o->line = t->now;
	return 0;
}

/* The closing bracket c does not match the open one: blame one of them. */
static int
mismatch(struct token *t, int c, int open)
{
	const struct bracket *o = &t->open[t->nopen - 1];
	int i;

	for (i = t->nopen - 1; i >= 0; i--)
		if (t->open[i].c == open)
			break;
	/* c closes an outer bracket: the inner one was not closed */
	if (i >= 0 && o->line < t->now)
		return in_failat(t->r, o->line, "'%c' is not closed before "
			"the '%c' of line %ld", o->c, c, t->now);
	return in_failat(t->r, t->now, "'%c' found while the '%c' of line %ld "
		"is open", c, o->c, o->line);
}

int
chars_pop(struct token *t, int c)
{
	static const char opens[] = "([{<", closes[] = ")]}>";
	const char *close = strchr(closes, c);
	char open;

	assert(close && *close);
	open = opens[close - closes];
	if (t->nopen == 0)
		return in_failat(t->r, t->now, "unmatched '%c'", c);
	if (t->open[t->nopen - 1].c != open)
		return mismatch(t, c, open);
	t->nopen--;
	return 0;
}

int
chars_bad(struct token *t, int c)
{
	if (c == 0xef && chars_place(t) == 0)
		return chars_fail(t, "byte order mark before the text");
	if (c < ' ' || c >= 0x7f)
		return in_failat(t->r, t->now, "unexpected byte 0x%02x: this "
			"is not MLIR text", (unsigned)c);
	return in_failat(t->r, t->now, "unexpected character '%c'", c);
}

int
chars_section(struct token *t)
{
	int c, have = 0;

	while ((c = chars_look(t)) >= 0) {
		t->p++;
		have = c == '#' ? 1 : c == '-' && have == 1 ? 2
			: c == '}' && have == 2 ? 3 : 0;
		if (have == 3)
			return 0;
		if (c == '\n')
			t->now++;
		else if (c == '"' && chars_string(t, false) < 0)
			return -1;
		else if (c == '/' && chars_look(t) == '/' && comment(t) < 0)
			return -1;
	}
	if (c == -1)
		in_failat(t->r, chars_lastline(t), "the text ends before the "
			"'{-#' of line %ld is closed", t->line);
	return -1;
}
