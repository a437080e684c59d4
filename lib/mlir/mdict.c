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

const char *const mattr_names[NMATTR] = { "num_banks", "layer_group",
	"global_layer_idx", "type_layer_idx" };

/* Names of the lists (one had another name up to LLVM 16) and their kind. */
static const struct {
	const char *name, *old, *what;
	enum mkind kind;
} lists[NMLIST] = {
	[ML_STRIDES] = { "strides", NULL, "integers", MV_INTS },
	[ML_DILATIONS] = { "dilations", NULL, "integers", MV_INTS },
	[ML_MAPS] = { "indexing_maps", NULL, "affine maps", MV_MAPS },
	[ML_ITERS] = { "iterator_types", NULL, "iterator types", MV_ITERS },
	[ML_SEGMENTS] = { "operandSegmentSizes", "operand_segment_sizes",
		"integers", MV_INTS },
};

static int
findlist(const char *key)
{
	int i;

	for (i = 0; i < NMLIST; i++)
		if (strcmp(key, lists[i].name) == 0 || (lists[i].old
		    && strcmp(key, lists[i].old) == 0))
			return i;
	return -1;
}

static int
readlist(struct mtok *t, const struct maliases *a, struct mdict *d, int l,
	const char *key)
{
	struct mval *v = &d->list[l];
	long line = t->line;
	char buf[120];

	if (d->have[l])
		return mtok_fail(t, "attribute '%s' stands twice", key);
	if (mval_read(t, a, v) < 0)
		return -1;
	d->have[l] = v->kind == lists[l].kind
		|| (v->kind == MV_INTS && v->n == 0);
	if (!d->have[l] && d->loose)
		mval_free(v);
	else if (!d->have[l])
		return in_failat(t->r, line, "%s must be %s, %s", key,
			lists[l].what, mval_found(v, buf));
	return 0;
}

static int
readfour(struct mtok *t, const struct maliases *a, struct mdict *d, int i)
{
	struct mfour *f = &d->four[i];
	const char *key = mattr_names[i];
	struct mval v;
	char buf[120];
	int st;

	if (f->have)
		return mtok_fail(t, "attribute '%s' stands twice", key);
	f->line = t->line;
	f->at = t->at;
	st = mval_read(t, a, &v);
	f->have = v.kind == MV_INT;
	if (st == 0 && !f->have && !d->loose)
		st = in_failat(t->r, f->line, "%s must be an integer, %s",
			key, mval_found(&v, buf));
	f->v = v.i;
	f->end = v.end;
	f->typeend = v.typeend;
	f->width = v.width;
	f->sign = v.sign;
	f->alias = v.alias;
	mval_free(&v);
	return st;
}

int
mdict_key(struct mtok *t, const struct maliases *a, struct mdict *d,
	const char *key)
{
	struct mval v;
	int i, st;

	i = lex_find(key, mattr_names, NMATTR);
	if (i >= 0)
		return readfour(t, a, d, i);
	i = findlist(key);
	if (i >= 0)
		return readlist(t, a, d, i, key);
	st = mval_read(t, a, &v);
	mval_free(&v);
	return st;
}

/* A key without a value. */
static int
unit(struct mtok *t, const struct mdict *d, const char *key)
{
	if (d->loose || (lex_find(key, mattr_names, NMATTR) < 0
	    && findlist(key) < 0))
		return 0;
	return mtok_fail(t, "%s has no value", key);
}

static int
entry(struct mtok *t, const struct maliases *a, struct mdict *d)
{
	char key[MTOK_STRING + 1];

	if (t->kind != MT_WORD && t->kind != MT_STRING)
		return mtok_expected(t, "the name of an attribute");
	snprintf(key, sizeof key, "%s", t->text);
	if (mtok_next(t) < 0)
		return -1;
	if (t->kind != '=')
		return unit(t, d, key);
	return mtok_next(t) < 0 ? -1 : mdict_key(t, a, d, key);
}

int
mdict_read(struct mtok *t, const struct maliases *a, struct mdict *d)
{
	if (mtok_want(t, '{') < 0)
		return -1;
	d->empty = t->kind == '}';
	while (!d->empty) {
		if (entry(t, a, d) < 0)
			return -1;
		if (t->kind != ',')
			break;
		if (mtok_next(t) < 0)
			return -1;
	}
	if (t->kind != '}')
		return mtok_expected(t, "',' or '}' in a dictionary");
	d->addat = t->lastend;
	return mtok_next(t);
}

void
mdict_copy(struct mdict *to, const struct mdict *from)
{
	int i;

	*to = *from;
	for (i = 0; i < NMLIST; i++)
		mval_copy(&to->list[i], &from->list[i]);
}

int
mdict_merge(struct mtok *t, struct mdict *d, const struct mdict *from)
{
	int i;

	for (i = 0; i < NMATTR; i++) {
		if (!from->four[i].have)
			continue;
		if (d->four[i].have)
			return mtok_fail(t, "attribute '%s' stands twice",
				mattr_names[i]);
		d->four[i] = from->four[i];
	}
	for (i = 0; i < NMLIST; i++) {
		if (!from->have[i])
			continue;
		if (d->have[i])
			return mtok_fail(t, "attribute '%s' stands twice",
				lists[i].name);
		d->have[i] = true;
		mval_copy(&d->list[i], &from->list[i]);
	}
	return 0;
}

void
mdict_free(struct mdict *d)
{
	int i;

	for (i = 0; i < NMLIST; i++)
		mval_free(&d->list[i]);
	memset(d, 0, sizeof *d);
}
