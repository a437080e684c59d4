#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "mlir/value.h"
#include "mlir/dict.h"
#include "mlir/alias.h"

static void
freeone(struct alias *al)
{
	free(al->name);
	value_free(&al->val);
	free(al);
}

void
alias_freeall(struct aliases *a)
{
	size_t i;

	for (i = 0; i < a->cap; i++)
		if (a->tab[i])
			freeone(a->tab[i]);
	free(a->tab);
	memset(a, 0, sizeof *a);
}

/* FNV-1a; types and attributes have separate names. */
static size_t
hashname(const char *s, bool istype)
{
	uint32_t h = istype ? 2166136261u : 84696351u;

	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	return h;
}

/* The slot that holds the name or would hold it; the table has room. */
static struct alias **
slot(const struct aliases *a, const char *name, bool istype)
{
	size_t i = hashname(name, istype) & (a->cap - 1);

	assert(a->n < a->cap);
	while (a->tab[i] && (a->tab[i]->istype != istype
	    || strcmp(a->tab[i]->name, name) != 0))
		i = (i + 1) & (a->cap - 1);
	return &a->tab[i];
}

const struct alias *
alias_find(const struct aliases *a, const char *name, bool istype)
{
	return a->n > 0 ? *slot(a, name, istype) : NULL;
}

/* Double the table, whose size is a power of two. */
static void
enlarge(struct aliases *a)
{
	struct aliases b = { .n = a->n, .cap = a->cap ? 2 * a->cap : 64 };
	size_t i;

	b.tab = xcalloc(b.cap, sizeof *b.tab);
	for (i = 0; i < a->cap; i++)
		if (a->tab[i])
			*slot(&b, a->tab[i]->name, a->tab[i]->istype)
				= a->tab[i];
	free(a->tab);
	*a = b;
}

/*
 * Put al into the table, which owns it from now on. A useless value is kept
 * only where it replaces an older one of that name.
 */
static void
keep(struct aliases *a, struct alias *al, bool useful)
{
	struct alias **s;

	if (2 * (a->n + 1) > a->cap)
		enlarge(a);
	s = slot(a, al->name, al->istype);
	if (!*s && !useful) {
		freeone(al);
		return;
	}
	if (*s)
		freeone(*s);
	else
		a->n++;
	*s = al;
}

static int
readtype(struct token *t, struct aliases *a, struct alias *al)
{
	/* LLVM 14: !name = type tensor<..> */
	if (token_isword(t, "type") && token_next(t) < 0)
		return -1;
	return type_read(t, a, &al->type);
}

static int
readvalue(struct token *t, struct aliases *a, struct alias *al)
{
	struct value *v = &al->val;

	if (t->kind != '{')
		return value_read(t, a, v);
	v->kind = MV_DICT;
	v->dict = xcalloc(1, sizeof *v->dict);
	v->dict->loose = true;
	return dict_read(t, a, v->dict);
}

/* Whether mlir-opt gives such a name to a location. */
static bool
namesloc(const char *s)
{
	return strncmp(s, "loc", 3) == 0
		&& s[3 + strspn(s + 3, "0123456789")] == '\0';
}

/*
 * The '=' behind the name of a location is the token: skip a location in the
 * short form, <stdin>:3:22, in which the name of a file is not quoted. 1 if it
 * was one, 0 with the value as the token, -1.
 */
static int
shortloc(struct token *t)
{
	int c = token_rawpeek(t);

	if (c != '<' && c != '/') {
		if (token_next(t) < 0)
			return -1;
		if (t->kind != MT_STRING && t->kind != MT_WORD)
			return 0;
		c = token_rawpeek(t);
		if (t->kind == MT_WORD && (c == '<' || c == '('))
			return 0;
	}
	return token_skipline(t) < 0 ? -1 : 1;
}

/* The '=' is the token: read what the name stands for. */
static int
definition(struct token *t, struct aliases *a, struct alias *al)
{
	int st;

	if (!al->istype && t->kind == '=' && namesloc(al->name)) {
		st = shortloc(t);
		if (st != 0)
			return st < 0 ? -1 : 0;
	} else if (token_want(t, '=') < 0) {
		return -1;
	}
	return al->istype ? readtype(t, a, al) : readvalue(t, a, al);
}

int
alias_read(struct token *t, struct aliases *a)
{
	struct alias *al = xcalloc(1, sizeof *al);
	int st;

	al->istype = t->kind == MT_BANG;
	al->name = xstrdup(t->text);
	st = token_next(t);
	if (st == 0)
		st = definition(t, a, al);
	if (st < 0) {
		freeone(al);
		return -1;
	}
	if (al->istype)
		keep(a, al, al->type.shaped || al->type.width > 0);
	else
		keep(a, al, al->val.kind != MV_OTHER
			&& al->val.kind != MV_UNDEFINED);
	return 0;
}
