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

void
mval_free(struct mval *v)
{
	int i;

	for (i = 0; v->maps && i < v->n; i++)
		mmap_free(&v->maps[i]);
	free(v->maps);
	free(v->ints);
	free(v->iters);
	if (v->dict) {
		mdict_free(v->dict);
		free(v->dict);
	}
	memset(v, 0, sizeof *v);
}

void
mval_copy(struct mval *to, const struct mval *from)
{
	size_t n = (size_t)from->n;
	int i;

	*to = *from;
	to->dict = NULL;
	if (from->ints) {
		to->ints = xmalloc(n * sizeof *to->ints);
		memcpy(to->ints, from->ints, n * sizeof *to->ints);
	}
	if (from->iters)
		to->iters = xstrndup(from->iters, n);
	if (from->maps) {
		to->maps = xcalloc(n, sizeof *to->maps);
		for (i = 0; i < from->n; i++)
			mmap_copy(&to->maps[i], &from->maps[i]);
	}
	if (from->dict) {
		to->dict = xcalloc(1, sizeof *to->dict);
		mdict_copy(to->dict, from->dict);
	}
}

const char *
mval_what(const struct mval *v)
{
	static const char *const what[] = {
		[MV_OTHER] = "another kind of value",
		[MV_UNDEFINED] = "an alias not defined above",
		[MV_UNIT] = "no value", [MV_INT] = "an integer",
		[MV_RANGE] = "an integer out of range",
		[MV_FLOAT] = "a floating-point number",
		[MV_STRING] = "a string", [MV_INTS] = "a list of integers",
		[MV_MAP] = "an affine map", [MV_MAPS] = "affine maps",
		[MV_ITERS] = "iterator types", [MV_DICT] = "a dictionary" };

	return what[v->kind];
}

/* Forget the content: a value of no use. */
static void
other(struct mval *v)
{
	enum mkind k = v->kind == MV_UNDEFINED ? MV_UNDEFINED : MV_OTHER;

	mval_free(v);
	v->kind = k;
}

/* Append an integer; one too many makes the value useless. */
static bool
addint(struct mval *v, int64_t i)
{
	if (v->n == MARRAY)
		return false;
	if (!v->ints)
		v->ints = xmalloc(MARRAY * sizeof *v->ints);
	v->ints[v->n++] = i;
	return true;
}

/*
 * "12", "-3", "0x1F" into *i, the sign being a token of its own: 1, 0 if it
 * is no such integer (the token is then as it was or behind the sign), -1.
 */
static int
integer(struct mtok *t, int64_t *i)
{
	bool minus = t->kind == '-';
	char *end, digits[24];
	unsigned long long u;

	if (minus && mtok_next(t) < 0)
		return -1;
	if (t->kind != MT_NUMBER || t->len >= sizeof digits)
		return 0;
	if (strncmp(t->text, "0x", 2) == 0) {
		if (t->len < 3 || t->len > 18)
			return 0;
		u = strtoull(t->text, &end, 16);
		if (*end || u > INT64_MAX)
			return 0;
		*i = (int64_t)u;
	} else {
		snprintf(digits, sizeof digits, "%s%s", minus ? "-" : "",
			t->text);
		return lex_int(digits, -INT64_MAX, INT64_MAX, i) == 0;
	}
	if (minus)
		*i = -*i;
	return 1;
}

/* ": type" if it is there. */
static int
optype(struct mtok *t, const struct maliases *a, struct mtype *ty)
{
	memset(ty, 0, sizeof *ty);
	if (t->kind != ':')
		return 0;
	return mtok_next(t) < 0 ? -1 : mtype_read(t, a, ty);
}

/* A number: an integer unless it has a fraction or a type that is none. */
static int
numberval(struct mtok *t, const struct maliases *a, struct mval *v)
{
	bool index = true;
	struct mtype ty;
	int e = integer(t, &v->i);

	if (e < 0)
		return -1;
	if (e == 0 && t->kind != MT_NUMBER)
		return mtok_expected(t, "a number");
	v->kind = e ? MV_INT : strchr(t->text, '.') ? MV_FLOAT : MV_RANGE;
	v->end = t->end;
	if (mtok_next(t) < 0)
		return -1;
	if (t->kind == ':') {
		if (mtok_next(t) < 0)
			return -1;
		index = mtok_isword(t, "index");
		if (mtype_read(t, a, &ty) < 0)
			return -1;
		if (ty.width == 0 && !index)
			v->kind = MV_FLOAT;
		if (v->kind == MV_INT && ty.width > 0 && ty.width < 63
		    && (v->i >= (int64_t)1 << ty.width
		    || v->i < -((int64_t)1 << (ty.width - 1))))
			v->kind = MV_RANGE;
	}
	return 0;
}

/* The bytes of dense<"0x..."> as integers of so many bits, little end first. */
static void
hexints(struct mval *v, const char *s, size_t len, int bits)
{
	size_t per = (size_t)bits / 4, i, k;
	char digits[17];

	if (strncmp(s, "0x", 2) != 0 || len >= MTOK_STRING || bits % 8 != 0
	    || bits == 0 || bits > 64 || (len - 2) % per != 0
	    || s[2 + strspn(s + 2, "0123456789abcdefABCDEF")]) {
		other(v);
		return;
	}
	for (i = 2; i < len; i += per) {
		for (k = 0; k < per; k += 2)
			memcpy(digits + per - 2 - k, s + i + k, 2);
		digits[per] = '\0';
		if (!addint(v, (int64_t)strtoull(digits, NULL, 16))) {
			other(v);
			return;
		}
	}
}

/* The integers of "[1, 2]" or "[]"; what is none makes it useless. */
static int
intlist(struct mtok *t, struct mval *v, int close)
{
	int64_t i;
	int e;

	while (t->kind != close) {
		e = integer(t, &i);
		if (e < 0)
			return -1;
		if (e == 0 || !addint(v, i)) {
			other(v);
			return 0;
		}
		if (mtok_next(t) < 0)
			return -1;
		if (t->kind == ',' ? mtok_next(t) < 0 : t->kind != close)
			return t->r->err[0] ? -1 : mtok_expected(t,
				close == ']' ? "',' or ']'" : "',' or '>'");
	}
	return 0;
}

/* How many elements a type has, -1 if that is no fixed small number. */
static int
elements(const struct mtype *ty)
{
	int64_t n = 1;
	int i;

	if (!ty->shaped || ty->rank < 0 || ty->rank > MRANK)
		return -1;
	for (i = 0; i < ty->rank; i++)
		if (ty->dim[i] < 0 || !mul64(n, ty->dim[i], &n) || n > MARRAY)
			return -1;
	return (int)n;
}

/* Check dense<> against its type, once that is known. */
static int
densetype(struct mtok *t, struct mval *v, const struct mtype *ty, char *hex,
	size_t len)
{
	int n = elements(ty);

	if (hex)
		hexints(v, hex, len, ty->width);
	if (v->kind != MV_INTS)
		return 0;
	if (n < 0 || (v->n == 0 && n > 0)) {
		other(v);
		return 0;
	}
	if (!v->splat && v->n != n && !(hex && v->n == 1))
		return mtok_fail(t, "dense<> of %d values has a type of %d",
			v->n, n);
	v->splat = v->splat || (v->n == 1 && n != 1);
	v->n = v->splat ? n : v->n;
	return 0;
}

/* Behind "dense": '<' ... '>' ':' type */
static int
dense(struct mtok *t, const struct maliases *a, struct mval *v)
{
	struct mtype ty;
	char *hex = NULL;
	size_t len = 0;
	int depth = t->nopen - 1, st;

	v->kind = MV_INTS;
	if (mtok_next(t) < 0)
		return -1;
	if (t->kind == MT_STRING) {
		hex = xstrdup(t->text);
		len = t->len;
		st = mtok_next(t);
	} else if (t->kind == '[') {
		st = mtok_next(t) < 0 ? -1 : intlist(t, v, ']');
		if (st == 0 && v->kind == MV_INTS)
			st = mtok_next(t);
	} else {
		v->splat = true;
		st = intlist(t, v, '>');
		if (v->n > 1)
			other(v);
	}
	/* what was of no use is skipped, whatever its length */
	if (st == 0 && v->kind != MV_INTS && t->nopen > depth)
		st = mtok_skipto(t, depth);
	if (st == 0)
		st = mtok_want(t, '>');
	if (st == 0)
		st = optype(t, a, &ty);
	if (st == 0)
		st = densetype(t, v, &ty, hex, len);
	free(hex);
	return st;
}

/* Behind "array": '<' type ':' integers '>' */
static int
array(struct mtok *t, const struct maliases *a, struct mval *v)
{
	struct mtype ty;
	int depth = t->nopen - 1;

	if (mtok_next(t) < 0 || mtype_read(t, a, &ty) < 0)
		return -1;
	v->kind = MV_INTS;
	if (t->kind == ':' && (mtok_next(t) < 0 || intlist(t, v, '>') < 0))
		return -1;
	if (v->kind != MV_INTS && mtok_skipto(t, depth) < 0)
		return -1;
	return mtok_want(t, '>');
}

/* One element more of a list: it takes its kind from the first. */
static void
addelement(struct mval *v, struct mval *e)
{
	static const enum mkind lists[] = { [MV_INT] = MV_INTS,
		[MV_MAP] = MV_MAPS, [MV_STRING] = MV_ITERS };
	enum mkind k = e->kind == MV_INT || e->kind == MV_MAP
		|| (e->kind == MV_STRING && e->i) ? lists[e->kind] : MV_OTHER;

	if (e->kind == MV_UNDEFINED)
		v->kind = MV_UNDEFINED;
	if (k == MV_OTHER || v->n == MARRAY || (v->n > 0 && v->kind != k)) {
		other(v);
		mval_free(e);
		return;
	}
	v->kind = k;
	if (k == MV_INTS) {
		addint(v, e->i);
	} else if (k == MV_ITERS) {
		if (!v->iters)
			v->iters = xcalloc(MARRAY + 1, 1);
		v->iters[v->n++] = (char)e->i;
	} else {
		if (!v->maps)
			v->maps = xcalloc(MARRAY, sizeof *v->maps);
		v->maps[v->n++] = e->maps[0];
		e->maps[0].rows = NULL;
	}
	mval_free(e);
}

/* "[a, b]"; lists within lists are of no use here. */
static int
list(struct mtok *t, const struct maliases *a, struct mval *v)
{
	struct mval e;
	int depth = t->nopen - 1;

	v->kind = MV_INTS;
	if (mtok_next(t) < 0)
		return -1;
	while (t->kind != ']') {
		memset(&e, 0, sizeof e);
		if (t->kind == '[' || t->kind == '{') {
			if (mtok_skip(t) < 0 || mtok_next(t) < 0)
				return -1;
		} else if (mval_read(t, a, &e) < 0) {
			mval_free(&e);
			return -1;
		}
		addelement(v, &e);
		if (v->kind == MV_OTHER || v->kind == MV_UNDEFINED) {
			if (t->nopen > depth && t->kind != ']'
			    && mtok_skipto(t, depth) < 0)
				return -1;
			break;
		}
		if (t->kind == ',' ? mtok_next(t) < 0 : t->kind != ']')
			return t->r->err[0] ? -1 : mtok_expected(t,
				"',' or ']'");
	}
	return mtok_want(t, ']');
}

/* The letter of an iterator type, 0 for other words. */
static int64_t
iterator(const char *s)
{
	if (strcmp(s, "parallel") == 0)
		return 'p';
	if (strcmp(s, "reduction") == 0)
		return 'r';
	return strcmp(s, "window") == 0 ? 'w' : 0;
}

/* "#alias", "#dialect.attr<...>", "#linalg.iterator_type<parallel>" */
static int
hash(struct mtok *t, const struct maliases *a, struct mval *v)
{
	const struct malias *al = malias_find(a, t->text, false);
	bool iter = strcmp(t->text, "linalg.iterator_type") == 0;
	bool dialect = strchr(t->text, '.') != NULL;
	struct mtype ty;
	int64_t end = t->end;

	if (mtok_next(t) < 0)
		return -1;
	if (t->kind == '<') {
		if (iter && (mtok_next(t) < 0))
			return -1;
		if (iter && t->kind == MT_WORD) {
			v->i = iterator(t->text);
			v->kind = MV_STRING;
			return mtok_next(t) < 0 ? -1 : mtok_want(t, '>');
		}
		if (mtok_skip(t) < 0 || mtok_next(t) < 0)
			return -1;
	} else if (al) {
		mval_copy(v, &al->val);
		v->alias = true;
		v->end = end;
	} else if (!dialect) {
		v->kind = MV_UNDEFINED;
	}
	return optype(t, a, &ty);
}

static int
string(struct mtok *t, const struct maliases *a, struct mval *v)
{
	struct mtype ty;

	v->kind = MV_STRING;
	v->i = iterator(t->text);
	return mtok_next(t) < 0 ? -1 : optype(t, a, &ty);
}

/* "@a::@b" */
static int
symbol(struct mtok *t)
{
	if (mtok_next(t) < 0)
		return -1;
	while (t->kind == ':') {
		if (mtok_next(t) < 0 || mtok_want(t, ':') < 0)
			return -1;
		if (t->kind != MT_SYMBOL)
			return mtok_expected(t, "a symbol");
		if (mtok_next(t) < 0)
			return -1;
	}
	return 0;
}

static int
word(struct mtok *t, const struct maliases *a, struct mval *v)
{
	bool isdense = mtok_isword(t, "dense");
	bool isarray = mtok_isword(t, "array");
	struct mtype ty;

	if (mtok_isword(t, "affine_map")) {
		v->kind = MV_MAP;
		v->maps = xcalloc(1, sizeof *v->maps);
		v->n = 1;
		return mmap_read(t, &v->maps[0]);
	}
	if (mtok_isword(t, "tensor") || mtok_isword(t, "memref")
	    || mtok_isword(t, "vector"))
		return mtype_read(t, a, &ty);
	if (mtok_next(t) < 0)
		return -1;
	if (isdense && t->kind == '<')
		return dense(t, a, v);
	if (isarray && t->kind == '<')
		return array(t, a, v);
	/* loc(..), sparse<..>, distinct[..]<..>, true, f32 and the like */
	while (t->kind == '<' || t->kind == '(' || t->kind == '[')
		if (mtok_skip(t) < 0 || mtok_next(t) < 0)
			return -1;
	return optype(t, a, &ty);
}

int
mval_read(struct mtok *t, const struct maliases *a, struct mval *v)
{
	struct mtype ty;

	memset(v, 0, sizeof *v);
	switch (t->kind) {
	case '-':
	case MT_NUMBER:
		return numberval(t, a, v);
	case MT_STRING:
		return string(t, a, v);
	case MT_WORD:
		return word(t, a, v);
	case MT_SYMBOL:
		return symbol(t);
	case MT_HASH:
		return hash(t, a, v);
	case '[':
		return list(t, a, v);
	case '{':
		return mtok_skip(t) < 0 ? -1 : mtok_next(t);
	case MT_BANG:
	case '(':
		return mtype_read(t, a, &ty);
	default:
		return mtok_expected(t, "the value of an attribute");
	}
}
