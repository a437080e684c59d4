#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "mlir/token.h"
#include "mlir/chars.h"
#include "mlir/type.h"
#include "mlir/alias.h"

/* Bits of "i32", "si8", "ui16", "index"; 0 for other words. */
static int
width(const char *s)
{
	int64_t n;

	if (strcmp(s, "index") == 0)
		return 64;
	if (*s == 's' || *s == 'u')
		s++;
	if (*s != 'i' || lex_int(s + 1, 1, 1 << 24, &n) < 0)
		return 0;
	return (int)n;
}

/* Note the width and sign of the type that a word names. */
static void
integer(struct type *ty, const char *word)
{
	ty->width = width(word);
	ty->sign = (char)(ty->width > 0 && *word != 'i' ? *word : 0);
}

bool
type_holds(int bits, char sign, int64_t v)
{
	int64_t half = bits > 0 && bits < 64 ? (int64_t)1 << (bits - 1)
		: INT64_MAX;

	if (sign == 'u' && v < 0)
		return false;
	if (bits == 0 || bits > 63)
		return true;
	return v >= -half && (sign == 's' ? v < half : v / 2 < half);
}

bool
type_builtin(const char *s)
{
	static const char *const words[] = { "none", "complex",
		"tuple", "tensor", "vector", "memref", "bf16", "tf32" };

	return width(s) > 0 || (s[0] == 'f' && s[1] >= '1' && s[1] <= '9')
		|| lex_find(s, words, sizeof words / sizeof *words) >= 0;
}

/* Behind a type's name: skip its arguments in '<' and '>', if any. */
static int
arguments(struct token *t)
{
	if (t->kind != '<')
		return 0;
	return token_skip(t) < 0 ? -1 : token_next(t);
}

/* The element type, and what may follow it up to the '>'. */
static int
element(struct token *t, struct type *ty, int depth)
{
	if (t->kind == '[') {
		/* a scalable vector */
		ty->shaped = false;
		return token_skipto(t, depth) < 0 ? -1 : token_next(t);
	}
	if (t->kind != MT_BANG && (t->kind != MT_WORD
	    || !type_builtin(t->text)))
		return token_expected(t, "a size or an element type");
	if (t->kind == MT_WORD)
		integer(ty, t->text);
	if (token_next(t) < 0 || arguments(t) < 0)
		return -1;
	if (t->kind == ',' && token_skipto(t, depth) < 0)
		return -1;
	return token_want(t, '>');
}

/* One size of a shaped type and the 'x' that must follow it. */
static int
dim(struct token *t, int c, int64_t *v)
{
	*v = -1;
	if (c == '?' || c == '*')
		t->p++;
	for (; t->class[c] & DIGIT; c = chars_look(t)) {
		if (*v < 0)
			*v = 0;
		if (!mul64(*v, 10, v) || !add64(*v, c - '0', v))
			return in_failat(t->r, t->now,
				"size of a dimension exceeds 2^63-1");
		t->p++;
		if (chars_look(t) < 0)
			break;
	}
	c = token_peek(t);
	if (c != 'x')
		return c == -2 ? -1 : chars_fail(t,
			"expected 'x' after the size of a dimension");
	t->p++;
	return 0;
}

/*
 * With the '<' of a shaped type as the token: the sizes up to the element
 * type, which becomes the token. -1 stands for '?'; *n is their number, -1
 * for an unranked type. Keeps max sizes. 0 or -1.
 */
static int
sizes(struct token *t, int64_t *d, int max, int *n)
{
	int64_t v;
	int c;

	*n = 0;
	for (;;) {
		c = token_peek(t);
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
	return token_next(t);
}

static int
shaped(struct token *t, struct type *ty)
{
	if (token_next(t) < 0)
		return -1;
	if (t->kind != '<')
		return token_expected(t, "'<'");
	ty->shaped = true;
	if (sizes(t, ty->dim, MRANK, &ty->rank) < 0)
		return -1;
	return element(t, ty, t->nopen - 1
		- (t->kind < 256 && strchr("([{<", t->kind) != NULL));
}

/* "!name": an alias, or a type of some dialect. */
static int
named(struct token *t, const struct aliases *a, struct type *ty)
{
	const struct alias *al = alias_find(a, t->text, true);

	if (al)
		*ty = al->type;
	return token_next(t) < 0 ? -1 : arguments(t);
}

int
type_read(struct token *t, const struct aliases *a, struct type *ty)
{
	memset(ty, 0, sizeof *ty);
	/* a function type: its last result stands for it */
	while (t->kind == '(') {
		if (token_skip(t) < 0 || token_next(t) < 0)
			return -1;
		if (t->kind != MT_ARROW)
			return 0;
		if (token_next(t) < 0)
			return -1;
		if (t->kind != '(')
			break;
	}
	if (t->kind == MT_BANG)
		return named(t, a, ty);
	/* a word with arguments may be a type of an unknown dialect */
	if (t->kind != MT_WORD || (!type_builtin(t->text)
	    && token_peek(t) != '<'))
		return token_expected(t, "a type");
	if (token_isword(t, "tensor") || token_isword(t, "memref")
	    || token_isword(t, "vector"))
		return shaped(t, ty);
	integer(ty, t->text);
	return token_next(t) < 0 ? -1 : arguments(t);
}

int
type_optional(struct token *t, const struct aliases *a, struct type *ty)
{
	memset(ty, 0, sizeof *ty);
	if (t->kind != ':')
		return 0;
	return token_next(t) < 0 ? -1 : type_read(t, a, ty);
}

char *
type_text(const struct type *ty, char buf[200])
{
	int i, n = 0;

	if (ty->rank < 0)
		return strcpy(buf, "*");
	buf[0] = '\0';
	for (i = 0; i < ty->rank && i < MRANK && n < 170; i++)
		n += ty->dim[i] < 0 ? sprintf(buf + n, "%s?", i ? "x" : "")
			: sprintf(buf + n, "%s%lld", i ? "x" : "",
			(long long)ty->dim[i]);
	return buf;
}
