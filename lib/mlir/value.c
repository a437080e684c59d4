#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "mlir/affine.h"
#include "mlir/value.h"
#include "mlir/dict.h"
#include "mlir/alias.h"
#include "mlir/ints.h"

void
value_free(struct value *v)
{
	int i;

	switch (v->kind) {
	case MV_INTS:
		free(v->ints.v);
		break;
	case MV_MAP:
	case MV_MAPS:
		for (i = 0; i < v->maps.n; i++)
			affine_free(&v->maps.v[i]);
		free(v->maps.v);
		break;
	case MV_ITERS:
		free(v->iters.v);
		break;
	case MV_UNDEFINED:
		free(v->name);
		break;
	case MV_DICT:
		dict_free(v->dict);
		free(v->dict);
		break;
	default:
		break;
	}
	memset(v, 0, sizeof *v);
}

/* A copy of n bytes, NULL if n is 0. */
static void *
copybytes(const void *s, size_t n)
{
	return n > 0 ? memcpy(xmalloc(n), s, n) : NULL;
}

static void
copymaps(struct value *to, const struct value *from)
{
	int i;

	to->maps.v = xcalloc((size_t)from->maps.n, sizeof *to->maps.v);
	for (i = 0; i < from->maps.n; i++)
		affine_copy(&to->maps.v[i], &from->maps.v[i]);
}

void
value_copy(struct value *to, const struct value *from)
{
	*to = *from;
	switch (from->kind) {
	case MV_INTS:
		to->ints.v = copybytes(from->ints.v,
			(size_t)from->ints.n * sizeof *to->ints.v);
		break;
	case MV_MAP:
	case MV_MAPS:
		copymaps(to, from);
		break;
	case MV_ITERS:
		to->iters.v = copybytes(from->iters.v,
			(size_t)from->iters.n);
		break;
	case MV_UNDEFINED:
		to->name = xstrdup(from->name);
		break;
	case MV_DICT:
		to->dict = xcalloc(1, sizeof *to->dict);
		dict_copy(to->dict, from->dict);
		break;
	default:
		break;
	}
}

char *
value_found(const struct value *v, char buf[120])
{
	static const char *const what[] = {
		[MV_OTHER] = "another kind of value",
		[MV_INT] = "an integer",
		[MV_RANGE] = "an integer out of range",
		[MV_FLOAT] = "a floating-point number",
		[MV_STRING] = "a string", [MV_INTS] = "a list of integers",
		[MV_MAP] = "an affine map", [MV_MAPS] = "affine maps",
		[MV_ITERS] = "iterator types", [MV_DICT] = "a dictionary" };

	assert(v->kind >= MV_OTHER && v->kind <= MV_DICT);
	if (v->kind == MV_UNDEFINED)
		snprintf(buf, 120, "found '#%.60s', which has no usable "
			"definition above", v->name);
	else
		snprintf(buf, 120, "found %s", what[v->kind]);
	return buf;
}

void
value_useless(struct value *v)
{
	value_free(v);
	v->kind = MV_OTHER;
}

/* A number: an integer unless it has a fraction or a type that is none. */
static int
numberval(struct token *t, const struct aliases *a, struct value *v)
{
	struct number num = { .v = 0 };
	struct type ty;
	int e = ints_one(t, &num.v);

	if (e < 0)
		return -1;
	if (e == 0 && t->kind != MT_NUMBER)
		return token_expected(t, "a number");
	v->kind = e ? MV_INT : strchr(t->text, '.') ? MV_FLOAT : MV_RANGE;
	num.end = num.typeend = t->end;
	if (token_next(t) < 0)
		return -1;
	if (t->kind == ':') {
		if (type_optional(t, a, &ty) < 0)
			return -1;
		num.width = ty.width;
		num.sign = ty.sign;
		num.typeend = t->lastend;
		if (ty.width == 0)
			v->kind = MV_FLOAT;
		else if (e && !type_holds(ty.width, ty.sign, num.v))
			v->kind = MV_RANGE;
	}
	if (v->kind == MV_INT)
		v->num = num;
	return 0;
}

/* The kind of a list of values like e, MV_OTHER for none. */
static enum valuekind
listof(const struct value *e)
{
	switch (e->kind) {
	case MV_INT:
		return MV_INTS;
	case MV_MAP:
		return MV_MAPS;
	case MV_STRING:
		return e->iter ? MV_ITERS : MV_OTHER;
	default:
		return MV_OTHER;
	}
}

/* Append e, of the list's kind; false if there are MARRAY already. */
static bool
append(struct value *v, struct value *e)
{
	if (v->kind == MV_INTS)
		return ints_add(v, e->num.v);
	if (v->kind == MV_ITERS) {
		if (v->iters.n == MARRAY)
			return false;
		if (!v->iters.v)
			v->iters.v = xcalloc(MARRAY, 1);
		v->iters.v[v->iters.n++] = e->iter;
		return true;
	}
	assert(v->kind == MV_MAPS && e->maps.n == 1);
	if (v->maps.n == MARRAY)
		return false;
	if (!v->maps.v)
		v->maps.v = xcalloc(MARRAY, sizeof *v->maps.v);
	v->maps.v[v->maps.n++] = e->maps.v[0];
	e->maps.n = 0;
	return true;
}

/*
 * Add e as element number i of a list, which has the kind of its first element;
 * e is freed.
 */
static void
addelement(struct value *v, int i, struct value *e)
{
	enum valuekind k = listof(e);

	if (e->kind == MV_UNDEFINED) {
		value_free(v);
		*v = *e;
		return;
	}
	if (i == 0)
		v->kind = k;
	if (k == MV_OTHER || v->kind != k || !append(v, e))
		value_useless(v);
	value_free(e);
}

/* "[a, b]"; lists within lists are of no use here. */
static int
list(struct token *t, const struct aliases *a, struct value *v)
{
	struct value e;
	int depth = t->nopen - 1, i;

	v->kind = MV_INTS;
	if (token_next(t) < 0)
		return -1;
	for (i = 0; t->kind != ']' || i > 0; i++) {
		memset(&e, 0, sizeof e);
		if (t->kind == '[' || t->kind == '{') {
			if (token_skip(t) < 0 || token_next(t) < 0)
				return -1;
		} else if (value_read(t, a, &e) < 0) {
			value_free(&e);
			return -1;
		}
		addelement(v, i, &e);
		if (v->kind == MV_OTHER || v->kind == MV_UNDEFINED) {
			if (token_skipto(t, depth) < 0)
				return -1;
			break;
		}
		if (t->kind != ',')
			break;
		if (token_next(t) < 0)
			return -1;
	}
	return t->kind == ']' ? token_next(t)
		: token_expected(t, "',' or ']'");
}

/* The letter of an iterator type, 0 for other words. */
static char
iterator(const char *s)
{
	if (strcmp(s, "parallel") == 0)
		return 'p';
	if (strcmp(s, "reduction") == 0)
		return 'r';
	return (char)(strcmp(s, "window") == 0 ? 'w' : 0);
}

/* "#alias", "#dialect.attr<...>", "#linalg.iterator_type<parallel>" */
static int
hash(struct token *t, const struct aliases *a, struct value *v)
{
	const struct alias *al = alias_find(a, t->text, false);
	bool iter = strcmp(t->text, "linalg.iterator_type") == 0;
	struct type ty;
	int64_t end = t->end;

	if (!al && !strchr(t->text, '.')) {
		v->kind = MV_UNDEFINED;
		v->name = xstrdup(t->text);
	}
	if (token_next(t) < 0)
		return -1;
	if (t->kind == '<') {
		value_useless(v);
		if (iter && token_next(t) < 0)
			return -1;
		if (iter && t->kind == MT_WORD) {
			v->kind = MV_STRING;
			v->iter = iterator(t->text);
			return token_next(t) < 0 ? -1 : token_want(t, '>');
		}
		if (token_skip(t) < 0 || token_next(t) < 0)
			return -1;
	} else if (al) {
		value_copy(v, &al->val);
		if (v->kind == MV_INT) {
			v->num.alias = true;
			v->num.end = v->num.typeend = end;
		}
	}
	return type_optional(t, a, &ty);
}

static int
string(struct token *t, const struct aliases *a, struct value *v)
{
	struct type ty;

	v->kind = MV_STRING;
	v->iter = iterator(t->text);
	return token_next(t) < 0 ? -1 : type_optional(t, a, &ty);
}

/* "@a::@b" */
static int
symbol(struct token *t)
{
	if (token_next(t) < 0)
		return -1;
	while (t->kind == ':') {
		if (token_next(t) < 0 || token_want(t, ':') < 0)
			return -1;
		if (t->kind != MT_SYMBOL)
			return token_expected(t, "a symbol");
		if (token_next(t) < 0)
			return -1;
	}
	return 0;
}

static int
word(struct token *t, const struct aliases *a, struct value *v)
{
	bool isdense = token_isword(t, "dense");
	bool isarray = token_isword(t, "array");
	struct type ty;

	if (token_isword(t, "affine_map")) {
		v->kind = MV_MAP;
		v->maps.v = xcalloc(1, sizeof *v->maps.v);
		v->maps.n = 1;
		return affine_read(t, &v->maps.v[0]);
	}
	if (token_isword(t, "tensor") || token_isword(t, "memref")
	    || token_isword(t, "vector"))
		return type_read(t, a, &ty);
	if (token_next(t) < 0)
		return -1;
	if (isdense && t->kind == '<')
		return ints_dense(t, a, v);
	if (isarray && t->kind == '<')
		return ints_array(t, a, v);
	/* loc(..), sparse<..>, distinct[..]<..>, true, f32 and the like */
	while (t->kind == '<' || t->kind == '(' || t->kind == '[')
		if (token_skip(t) < 0 || token_next(t) < 0)
			return -1;
	return type_optional(t, a, &ty);
}

int
value_read(struct token *t, const struct aliases *a, struct value *v)
{
	struct type ty;

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
		return token_skip(t) < 0 ? -1 : token_next(t);
	case MT_BANG:
	case '(':
		return type_read(t, a, &ty);
	default:
		return token_expected(t, "the value of an attribute");
	}
}
