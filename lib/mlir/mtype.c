#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "mlir/mtok.h"
#include "mlir/mattr.h"

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
integer(struct mtype *ty, const char *word)
{
	ty->width = width(word);
	ty->sign = (char)(ty->width > 0 && *word != 'i' ? *word : 0);
}

bool
mtype_holds(int bits, char sign, int64_t v)
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
mtype_builtin(const char *s)
{
	static const char *const words[] = { "none", "complex",
		"tuple", "tensor", "vector", "memref", "bf16", "tf32" };

	return width(s) > 0 || (s[0] == 'f' && s[1] >= '1' && s[1] <= '9')
		|| lex_find(s, words, sizeof words / sizeof *words) >= 0;
}

/* Behind a type's name: what stands in '<' and '>', if anything. */
static int
arguments(struct mtok *t)
{
	if (t->kind != '<')
		return 0;
	return mtok_skip(t) < 0 ? -1 : mtok_next(t);
}

/* The element type, and what may follow it up to the '>'. */
static int
element(struct mtok *t, struct mtype *ty, int depth)
{
	if (t->kind == '[') {
		/* a scalable vector */
		ty->shaped = false;
		return mtok_skipto(t, depth) < 0 ? -1 : mtok_next(t);
	}
	if (t->kind != MT_BANG && (t->kind != MT_WORD
	    || !mtype_builtin(t->text)))
		return mtok_expected(t, "a size or an element type");
	if (t->kind == MT_WORD)
		integer(ty, t->text);
	if (mtok_next(t) < 0 || arguments(t) < 0)
		return -1;
	if (t->kind == ',' && mtok_skipto(t, depth) < 0)
		return -1;
	return mtok_want(t, '>');
}

static int
shaped(struct mtok *t, struct mtype *ty)
{
	if (mtok_next(t) < 0)
		return -1;
	if (t->kind != '<')
		return mtok_expected(t, "'<'");
	ty->shaped = true;
	if (mtok_dims(t, ty->dim, MRANK, &ty->rank) < 0)
		return -1;
	return element(t, ty, t->nopen - 1
		- (t->kind < 256 && strchr("([{<", t->kind) != NULL));
}

/* "!name": an alias, or a type of some dialect. */
static int
named(struct mtok *t, const struct maliases *a, struct mtype *ty)
{
	const struct malias *al = malias_find(a, t->text, true);

	if (al)
		*ty = al->type;
	return mtok_next(t) < 0 ? -1 : arguments(t);
}

int
mtype_read(struct mtok *t, const struct maliases *a, struct mtype *ty)
{
	memset(ty, 0, sizeof *ty);
	/* a function type: its last result stands for it */
	while (t->kind == '(') {
		if (mtok_skip(t) < 0 || mtok_next(t) < 0)
			return -1;
		if (t->kind != MT_ARROW)
			return 0;
		if (mtok_next(t) < 0)
			return -1;
		if (t->kind != '(')
			break;
	}
	if (t->kind == MT_BANG)
		return named(t, a, ty);
	/* a word with arguments may be a type that is not known here */
	if (t->kind != MT_WORD || (!mtype_builtin(t->text)
	    && mtok_peek(t) != '<'))
		return mtok_expected(t, "a type");
	if (mtok_isword(t, "tensor") || mtok_isword(t, "memref")
	    || mtok_isword(t, "vector"))
		return shaped(t, ty);
	integer(ty, t->text);
	return mtok_next(t) < 0 ? -1 : arguments(t);
}

int
mtype_optional(struct mtok *t, const struct maliases *a, struct mtype *ty)
{
	memset(ty, 0, sizeof *ty);
	if (t->kind != ':')
		return 0;
	return mtok_next(t) < 0 ? -1 : mtype_read(t, a, ty);
}

char *
mtype_text(const struct mtype *ty, char buf[200])
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
