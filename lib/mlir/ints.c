#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "mlir/value.h"
#include "mlir/ints.h"

bool
ints_add(struct value *v, int64_t i)
{
	assert(v->kind == MV_INTS);
	if (v->ints.n == MARRAY)
		return false;
	if (!v->ints.v)
		v->ints.v = xmalloc(MARRAY * sizeof *v->ints.v);
	v->ints.v[v->ints.n++] = i;
	return true;
}

int
ints_one(struct token *t, int64_t *i)
{
	bool minus = t->kind == '-';
	char *end, digits[24];
	unsigned long long u;

	if (minus && token_next(t) < 0)
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

/* The bytes of dense<"0x...">, little-endian integers of that many bits. */
static void
hexints(struct value *v, const char *s, size_t len, int bits)
{
	size_t per = (size_t)bits / 4, i, k;
	char digits[17];

	if (strncmp(s, "0x", 2) != 0 || len >= TOKEN_STRING || bits % 8 != 0
	    || bits == 0 || bits > 64 || (len - 2) % per != 0
	    || s[2 + strspn(s + 2, "0123456789abcdefABCDEF")]) {
		value_useless(v);
		return;
	}
	for (i = 2; i < len; i += per) {
		for (k = 0; k < per; k += 2)
			memcpy(digits + per - 2 - k, s + i + k, 2);
		digits[per] = '\0';
		if (!ints_add(v, (int64_t)strtoull(digits, NULL, 16))) {
			value_useless(v);
			return;
		}
	}
}

/* The integers of "[1, 2]" or "[]"; anything else makes v useless. */
static int
intlist(struct token *t, struct value *v, int close)
{
	int64_t i;
	int e;

	while (t->kind != close || v->ints.n > 0) {
		e = ints_one(t, &i);
		if (e < 0)
			return -1;
		if (e == 0 || !ints_add(v, i)) {
			value_useless(v);
			return 0;
		}
		if (token_next(t) < 0)
			return -1;
		if (t->kind != ',')
			break;
		if (token_next(t) < 0)
			return -1;
	}
	return t->kind == close ? 0 : token_expected(t, close == ']'
		? "',' or ']'" : "',' or '>'");
}

/* Number of integers in a list of that type, -1 if it is no small list. */
static int
elements(const struct type *ty)
{
	if (!ty->shaped || ty->rank != 1 || ty->width == 0 || ty->dim[0] < 0
	    || ty->dim[0] > MARRAY)
		return -1;
	return (int)ty->dim[0];
}

/* Check dense<> against its type, once that is known. */
static int
densetype(struct token *t, struct value *v, const struct type *ty, char *hex,
	size_t len)
{
	int n = elements(ty), have;

	if (hex)
		hexints(v, hex, len, ty->width);
	if (v->kind != MV_INTS)
		return 0;
	have = v->ints.n;
	if (n < 0 || (have == 0 && n > 0)) {
		value_useless(v);
		return 0;
	}
	if (!v->ints.splat && have != n && !(hex && have == 1))
		return token_fail(t, "dense<> of %d values has a type of %d",
			have, n);
	v->ints.splat = v->ints.splat || (have == 1 && n != 1);
	v->ints.n = v->ints.splat ? n : have;
	v->ints.width = ty->width;
	return 0;
}

int
ints_dense(struct token *t, const struct aliases *a, struct value *v)
{
	struct type ty;
	char *hex = NULL;
	size_t len = 0;
	int depth = t->nopen - 1, st;

	v->kind = MV_INTS;
	if (token_next(t) < 0)
		return -1;
	if (t->kind == MT_STRING) {
		hex = xstrdup(t->text);
		len = t->len;
		st = token_next(t);
	} else if (t->kind == '[') {
		st = token_next(t) < 0 ? -1 : intlist(t, v, ']');
		if (st == 0 && v->kind == MV_INTS)
			st = token_next(t);
	} else {
		v->ints.splat = true;
		st = intlist(t, v, '>');
		if (v->kind == MV_INTS && v->ints.n > 1)
			value_useless(v);
	}
	/* skip the rest of a useless list, whatever its length */
	if (st == 0 && v->kind != MV_INTS)
		st = token_skipto(t, depth);
	if (st == 0)
		st = token_want(t, '>');
	if (st == 0)
		st = type_optional(t, a, &ty);
	if (st == 0)
		st = densetype(t, v, &ty, hex, len);
	free(hex);
	return st;
}

int
ints_array(struct token *t, const struct aliases *a, struct value *v)
{
	struct type ty;
	int depth = t->nopen - 1;

	if (token_next(t) < 0 || type_read(t, a, &ty) < 0)
		return -1;
	v->kind = MV_INTS;
	v->ints.width = ty.width;
	if (t->kind == ':' && (token_next(t) < 0 || intlist(t, v, '>') < 0))
		return -1;
	if (v->kind != MV_INTS && token_skipto(t, depth) < 0)
		return -1;
	return token_want(t, '>');
}
