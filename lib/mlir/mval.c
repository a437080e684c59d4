#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "mlir/mtok.h"
#include "mlir/mattr.h"
#include "mlir/mints.h"

void
mval_free(struct mval *v)
{
	int i;

	for (i = 0; v->maps && i < v->n; i++)
		mmap_free(&v->maps[i]);
	free(v->maps);
	free(v->ints);
	free(v->iters);
	free(v->name);
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
	if (from->name)
		to->name = xstrdup(from->name);
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

char *
mval_found(const struct mval *v, char buf[120])
{
	static const char *const what[] = {
		[MV_OTHER] = "another kind of value",
		[MV_INT] = "an integer",
		[MV_RANGE] = "an integer out of range",
		[MV_FLOAT] = "a floating-point number",
		[MV_STRING] = "a string", [MV_INTS] = "a list of integers",
		[MV_MAP] = "an affine map", [MV_MAPS] = "affine maps",
		[MV_ITERS] = "iterator types", [MV_DICT] = "a dictionary" };

	if (v->kind == MV_UNDEFINED)
		snprintf(buf, 120, "found '#%.60s', which is not defined "
			"above as such", v->name);
	else
		snprintf(buf, 120, "found %s", what[v->kind]);
	return buf;
}

void
mval_useless(struct mval *v)
{
	mval_free(v);
	v->kind = MV_OTHER;
}

/* A number: an integer unless it has a fraction or a type that is none. */
static int
numberval(struct mtok *t, const struct maliases *a, struct mval *v)
{
	struct mtype ty;
	int e = mints_one(t, &v->i);

	if (e < 0)
		return -1;
	if (e == 0 && t->kind != MT_NUMBER)
		return mtok_expected(t, "a number");
	v->kind = e ? MV_INT : strchr(t->text, '.') ? MV_FLOAT : MV_RANGE;
	v->end = v->typeend = t->end;
	if (mtok_next(t) < 0)
		return -1;
	if (t->kind != ':')
		return 0;
	if (mtype_optional(t, a, &ty) < 0)
		return -1;
	if (ty.width == 0)
		v->kind = MV_FLOAT;
	if (v->kind == MV_INT && !mtype_holds(ty.width, ty.sign, v->i))
		v->kind = MV_RANGE;
	v->width = ty.width;
	v->sign = ty.sign;
	v->typeend = t->lastend;
	return 0;
}

/* One element more of a list: it takes its kind from the first. */
static void
addelement(struct mval *v, struct mval *e)
{
	static const enum mkind lists[] = { [MV_INT] = MV_INTS,
		[MV_MAP] = MV_MAPS, [MV_STRING] = MV_ITERS };
	enum mkind k = e->kind == MV_INT || e->kind == MV_MAP
		|| (e->kind == MV_STRING && e->i) ? lists[e->kind] : MV_OTHER;

	if (e->kind == MV_UNDEFINED) {
		mval_free(v);
		*v = *e;
		return;
	}
	if (k == MV_OTHER || v->n == MARRAY || (v->n > 0 && v->kind != k)) {
		mval_useless(v);
		mval_free(e);
		return;
	}
	v->kind = k;
	if (k == MV_INTS) {
		mints_add(v, e->i);
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
	while (t->kind != ']' || v->n > 0) {
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
			if (mtok_skipto(t, depth) < 0)
				return -1;
			break;
		}
		if (t->kind != ',')
			break;
		if (mtok_next(t) < 0)
			return -1;
	}
	return t->kind == ']' ? mtok_next(t) : mtok_expected(t, "',' or ']'");
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
	struct mtype ty;
	int64_t end = t->end;

	if (!al && !strchr(t->text, '.')) {
		v->kind = MV_UNDEFINED;
		v->name = xstrdup(t->text);
	}
	if (mtok_next(t) < 0)
		return -1;
	if (t->kind == '<') {
		mval_useless(v);
		if (iter && mtok_next(t) < 0)
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
		v->end = v->typeend = end;
	}
	return mtype_optional(t, a, &ty);
}

static int
string(struct mtok *t, const struct maliases *a, struct mval *v)
{
	struct mtype ty;

	v->kind = MV_STRING;
	v->i = iterator(t->text);
	return mtok_next(t) < 0 ? -1 : mtype_optional(t, a, &ty);
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
		return mints_dense(t, a, v);
	if (isarray && t->kind == '<')
		return mints_array(t, a, v);
	/* loc(..), sparse<..>, distinct[..]<..>, true, f32 and the like */
	while (t->kind == '<' || t->kind == '(' || t->kind == '[')
		if (mtok_skip(t) < 0 || mtok_next(t) < 0)
			return -1;
	return mtype_optional(t, a, &ty);
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
