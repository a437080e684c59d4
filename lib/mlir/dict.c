#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "mlir/token.h"
#include "mlir/value.h"
#include "mlir/dict.h"

const char *const dict_attrs[NMATTR] = { "num_banks", "layer_group",
	"global_layer_idx", "type_layer_idx" };

/* Names and kinds of the lists; old is the name up to LLVM 16. */
static const struct {
	const char *name, *old, *what;
	enum valuekind kind;
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
readlist(struct token *t, const struct aliases *a, struct dict *d, int l,
	const char *key)
{
	struct value *v = &d->list[l];
	long line = t->line;
	char buf[120];

	if (d->have[l])
		return token_fail(t, "duplicate attribute '%s'", key);
	if (value_read(t, a, v) < 0)
		return -1;
	/* an empty list can be of any kind */
	if (v->kind == MV_INTS && v->ints.n == 0 && lists[l].kind != MV_INTS) {
		value_free(v);
		v->kind = lists[l].kind;
	}
	d->have[l] = v->kind == lists[l].kind;
	if (!d->have[l] && d->loose)
		value_free(v);
	else if (!d->have[l])
		return in_failat(t->r, line, "%s must be %s, %s", key,
			lists[l].what, value_found(v, buf));
	return 0;
}

static int
readattr(struct token *t, const struct aliases *a, struct dict *d, int i)
{
	struct attr *f = &d->attr[i];
	const char *key = dict_attrs[i];
	struct value v;
	char buf[120];
	int st;

	if (f->have)
		return token_fail(t, "duplicate attribute '%s'", key);
	f->line = t->line;
	f->at = t->at;
	st = value_read(t, a, &v);
	f->have = v.kind == MV_INT;
	if (st == 0 && !f->have && !d->loose)
		st = in_failat(t->r, f->line, "%s must be an integer, %s",
			key, value_found(&v, buf));
	if (f->have)
		f->num = v.num;
	value_free(&v);
	return st;
}

int
dict_key(struct token *t, const struct aliases *a, struct dict *d,
	const char *key)
{
	struct value v;
	int i, st;

	i = lex_find(key, dict_attrs, NMATTR);
	if (i >= 0)
		return readattr(t, a, d, i);
	i = findlist(key);
	if (i >= 0)
		return readlist(t, a, d, i, key);
	st = value_read(t, a, &v);
	value_free(&v);
	return st;
}

/* A key without a value. */
static int
unit(struct token *t, const struct dict *d, const char *key)
{
	if (d->loose || (lex_find(key, dict_attrs, NMATTR) < 0
	    && findlist(key) < 0))
		return 0;
	return token_fail(t, "%s has no value", key);
}

static int
entry(struct token *t, const struct aliases *a, struct dict *d)
{
	char key[TOKEN_STRING + 1];

	if (t->kind != MT_WORD && t->kind != MT_STRING)
		return token_expected(t, "the name of an attribute");
	snprintf(key, sizeof key, "%s", t->text);
	if (token_next(t) < 0)
		return -1;
	if (t->kind != '=')
		return unit(t, d, key);
	return token_next(t) < 0 ? -1 : dict_key(t, a, d, key);
}

int
dict_read(struct token *t, const struct aliases *a, struct dict *d)
{
	if (token_want(t, '{') < 0)
		return -1;
	d->empty = t->kind == '}';
	while (!d->empty) {
		if (entry(t, a, d) < 0)
			return -1;
		if (t->kind != ',')
			break;
		if (token_next(t) < 0)
			return -1;
	}
	if (t->kind != '}')
		return token_expected(t, "',' or '}' in a dictionary");
	d->addat = t->lastend;
	return token_next(t);
}

void
dict_copy(struct dict *to, const struct dict *from)
{
	int i;

	*to = *from;
	for (i = 0; i < NMLIST; i++)
		value_copy(&to->list[i], &from->list[i]);
}

int
dict_merge(struct token *t, struct dict *d, const struct dict *from)
{
	int i;

	for (i = 0; i < NMATTR; i++) {
		if (!from->attr[i].have)
			continue;
		if (d->attr[i].have)
			return token_fail(t, "duplicate attribute '%s'",
				dict_attrs[i]);
		d->attr[i] = from->attr[i];
	}
	for (i = 0; i < NMLIST; i++) {
		if (!from->have[i])
			continue;
		if (d->have[i])
			return token_fail(t, "duplicate attribute '%s'",
				lists[i].name);
		d->have[i] = true;
		value_copy(&d->list[i], &from->list[i]);
	}
	return 0;
}

void
dict_free(struct dict *d)
{
	int i;

	for (i = 0; i < NMLIST; i++)
		value_free(&d->list[i]);
	memset(d, 0, sizeof *d);
}
