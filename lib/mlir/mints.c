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
#include "mlir/mints.h"

bool
mints_add(struct mval *v, int64_t i)
{
	if (v->n == MARRAY)
		return false;
	if (!v->ints)
		v->ints = xmalloc(MARRAY * sizeof *v->ints);
	v->ints[v->n++] = i;
	return true;
}

int
mints_one(struct mtok *t, int64_t *i)
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

/* The bytes of dense<"0x..."> as integers of so many bits, little end first. */
static void
hexints(struct mval *v, const char *s, size_t len, int bits)
{
	size_t per = (size_t)bits / 4, i, k;
	char digits[17];

	if (strncmp(s, "0x", 2) != 0 || len >= MTOK_STRING || bits % 8 != 0
	    || bits == 0 || bits > 64 || (len - 2) % per != 0
	    || s[2 + strspn(s + 2, "0123456789abcdefABCDEF")]) {
		mval_useless(v);
		return;
	}
	for (i = 2; i < len; i += per) {
		for (k = 0; k < per; k += 2)
			memcpy(digits + per - 2 - k, s + i + k, 2);
		digits[per] = '\0';
		if (!mints_add(v, (int64_t)strtoull(digits, NULL, 16))) {
			mval_useless(v);
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

	while (t->kind != close || v->n > 0) {
		e = mints_one(t, &i);
		if (e < 0)
			return -1;
		if (e == 0 || !mints_add(v, i)) {
			mval_useless(v);
			return 0;
		}
		if (mtok_next(t) < 0)
			return -1;
		if (t->kind != ',')
			break;
		if (mtok_next(t) < 0)
			return -1;
	}
	return t->kind == close ? 0 : mtok_expected(t, close == ']'
		? "',' or ']'" : "',' or '>'");
}

/* How many integers a list of a type has, -1 if it is no small list. */
static int
elements(const struct mtype *ty)
{
	if (!ty->shaped || ty->rank != 1 || ty->width == 0 || ty->dim[0] < 0
	    || ty->dim[0] > MARRAY)
		return -1;
	return (int)ty->dim[0];
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
		mval_useless(v);
		return 0;
	}
	if (!v->splat && v->n != n && !(hex && v->n == 1))
		return mtok_fail(t, "dense<> of %d values has a type of %d",
			v->n, n);
	v->splat = v->splat || (v->n == 1 && n != 1);
	v->n = v->splat ? n : v->n;
	v->width = ty->width;
	return 0;
}

int
mints_dense(struct mtok *t, const struct maliases *a, struct mval *v)
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
			mval_useless(v);
	}
	/* what was of no use is skipped, whatever its length */
	if (st == 0 && v->kind != MV_INTS)
		st = mtok_skipto(t, depth);
	if (st == 0)
		st = mtok_want(t, '>');
	if (st == 0)
		st = mtype_optional(t, a, &ty);
	if (st == 0)
		st = densetype(t, v, &ty, hex, len);
	free(hex);
	return st;
}

int
mints_array(struct mtok *t, const struct maliases *a, struct mval *v)
{
	struct mtype ty;
	int depth = t->nopen - 1;

	if (mtok_next(t) < 0 || mtype_read(t, a, &ty) < 0)
		return -1;
	v->kind = MV_INTS;
	v->width = ty.width;
	if (t->kind == ':' && (mtok_next(t) < 0 || intlist(t, v, '>') < 0))
		return -1;
	if (v->kind != MV_INTS && mtok_skipto(t, depth) < 0)
		return -1;
	return mtok_want(t, '>');
}
