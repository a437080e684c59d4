#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "mlir/mtok.h"
#include "mlir/mattr.h"
#include "linalg/mspec.h"
#include "linalg/mbody.h"
#include "linalg/mop.h"
#include "linalg/mcon.h"
#include "linalg/mannot.h"
#include "linalg/mlir.h"
#include "linalg/mlayer.h"

void
mlir_begin(struct mlirin *m, struct in *r, const struct mliropt *o)
{
	memset(m, 0, sizeof *m);
	m->opt = o;
	mtok_init(&m->t, r);
}

void
mlir_end(struct mlirin *m)
{
	size_t i;

	if (m->inop)
		mop_free(&m->op);
	for (i = 0; i < m->nskip; i++)
		free(m->skip[i].op);
	free(m->skip);
	maliases_free(&m->aliases);
	mtok_free(&m->t);
	m->skip = NULL;
	m->nskip = 0;
	m->inop = false;
}

/* A linalg op is the token. */
static int
linalg(struct mlirin *m, struct nest *n)
{
	struct mop *op = &m->op;
	struct mtok *t = &m->t;
	bool heavy;

	if (m->inop)
		mop_free(op);
	m->inop = false;
	mop_name(t, op);
	heavy = mspec_heavy(op->name);
	if (!op->spec && strcmp(op->name, "generic") != 0
	    && strcmp(op->name, "contract") != 0) {
		if (strcmp(op->name, "yield") != 0
		    && strcmp(op->name, "index") != 0)
			mlayer_skip(m, "linalg.", op->name, op->line,
				heavy ? "not a known op" : "no contraction",
				heavy, 0);
		return mtok_next(t);
	}
	m->inop = true;
	if (mop_read(t, &m->aliases, op) < 0)
		return -1;
	return mlayer_judge(m, op, n);
}

/* Whether a string is the name of an op rather than an operand of one. */
static bool
opstring(const struct mlirin *m, int peek)
{
	const struct mtok *t = &m->t;

	if (peek != '(')
		return false;
	return t->first || m->prev == 0 || m->prev == MT_BANG
		|| (m->prev < 256 && strchr("={}):>", m->prev));
}

static bool
islinalg(const struct mtok *t)
{
	return strncmp(t->text, "linalg.", 7) == 0 && t->text[7];
}

/* What follows the name of an op, whose text may have to be changed. */
static int
peekop(struct mlirin *m)
{
	struct mtok *t = &m->t;

	if (m->annot && islinalg(t) && !m->annot->hold) {
		mtok_sync(t);
		mannot_hold(m->annot, t->end);
	}
	return mtok_peek(t);
}

/* A '{' is the token: do ops stand in it? They are then gone through. */
static int
brace(struct mlirin *m)
{
	struct mtok *t = &m->t;
	int depth = t->nopen - 1, c = mtok_peek(t);

	if (c == '%' || c == '^')
		return mtok_next(t);
	if (c != '"' && c != '_' && c != '}' && !isalpha(c < 0 ? 0 : c))
		return mtok_skip(t) < 0 ? -1 : mtok_next(t);
	if (mtok_next(t) < 0)
		return -1;
	if (t->kind == '}')
		return mtok_next(t);
	/* a key of a dictionary, or the name of the first op */
	c = peekop(m);
	if (c == '=' || c == ',' || c == '}')
		return mtok_skipto(t, depth) < 0 ? -1 : mtok_next(t);
	return 0;
}

/* The name of the first op: a text that is no MLIR is seen by it. */
static int
firstop(struct mlirin *m)
{
	struct mtok *t = &m->t;

	m->started = true;
	switch (t->kind) {
	case MT_STRING:
		if (mtok_peek(t) == '(')
			return 0;
		break;
	case MT_VALUE:
		return 0;
	case MT_WORD:
		if ((strchr(t->text, '.') && t->text[t->len - 1] != '.')
		    || mtok_isword(t, "module")
		    || mtok_isword(t, "func")
		    || mtok_isword(t, "unrealized_conversion_cast"))
			return 0;
		if (mtok_isword(t, "ML") && mtok_peek(t) == 0xef)
			return mtok_fail(t, "MLIR bytecode; mlir-opt makes "
				"text of it");
		break;
	case MT_END:
		return mtok_fail(t, "no operation in the text");
	default:
		break;
	}
	return mtok_expected(t, "an operation such as 'module'");
}

/* A word or string: a linalg op gives 1, 0 or -1. */
static int
word(struct mlirin *m, struct nest *n)
{
	struct mtok *t = &m->t;
	bool isstring = t->kind == MT_STRING;
	int c;

	if (islinalg(t)) {
		c = peekop(m);
		if (isstring ? opstring(m, c) : c != '=')
			return linalg(m, n);
	} else if (m->annot && (strcmp(t->text, "func") == 0
	    || strcmp(t->text, "builtin.func") == 0)) {
		m->annot->oldfunc = true;
	} else if (strchr(t->text, '.') && !isstring
	    && mspec_heavy(t->text)) {
		mlayer_skip(m, "", t->text, t->line, "no linalg op", true, 0);
	}
	return mtok_next(t);
}

/* "#name = value" or "!name = type", the text of which may be wanted. */
static int
alias(struct mlirin *m)
{
	struct mtok *t = &m->t;
	struct mannot *a = m->annot;
	int kind = t->kind, st;
	char *name;

	if (!a || !a->dir)
		return mtok_peek(t) == '=' ? malias_read(t, &m->aliases)
			: mtok_next(t);
	name = xstrdup(t->text);
	mtok_sync(t);
	mannot_hold(a, t->end);
	a->limit = MTOK_MAX;
	if (mtok_peek(t) == '=') {
		st = malias_read(t, &m->aliases);
		mtok_sync(t);
		if (st == 0)
			mannot_alias(a, kind, name, t->lastend);
	} else {
		st = mtok_next(t);
	}
	mannot_release(a);
	a->limit = 0;
	free(name);
	return st;
}

/* Whatever the token is; 1 if it was a layer. */
static int
step(struct mlirin *m, struct nest *n)
{
	struct mtok *t = &m->t;

	if (!m->started && t->kind != MT_HASH && t->kind != MT_BANG
	    && t->kind != MT_BLOB && firstop(m) < 0)
		return -1;
	switch (t->kind) {
	case MT_WORD:
	case MT_STRING:
		return word(m, n);
	case MT_HASH:
	case MT_BANG:
		return t->nopen == 0 ? alias(m) : mtok_next(t);
	case '{':
		return brace(m);
	case '(':
		if (mtok_peek(t) == '{')
			return mtok_next(t);
		/* fallthrough */
	case '[':
	case '<':
		return mtok_skip(t) < 0 ? -1 : mtok_next(t);
	default:
		return mtok_next(t);
	}
}

static int
finish(struct mlirin *m)
{
	const struct mtok *t = &m->t;

	if (t->r->err[0])
		return -1;
	if (!m->started)
		return in_failat(t->r, t->line, "no operation in the text");
	if (t->nopen > 0)
		return in_failat(t->r, t->line, "the text ends while the "
			"'%c' of line %ld is open", t->open[t->nopen - 1].c,
			t->open[t->nopen - 1].line);
	return 0;
}

/* All that was read goes to the text held, which is kept or written. */
static void
letgo(struct mlirin *m, bool keep)
{
	mtok_sync(&m->t);
	if (!keep)
		mannot_release(m->annot);
}

int
mlir_next(struct mlirin *m, struct nest *n)
{
	struct mtok *t = &m->t;
	int st, kind;

	if (!m->begun) {
		m->begun = true;
		m->t.tap = m->annot ? &m->annot->tap : NULL;
		if (mtok_next(t) < 0)
			return -1;
	}
	while (t->kind != MT_END) {
		kind = t->kind == MT_WORD && mtype_builtin(t->text) ? 0
			: t->kind;
		st = step(m, n);
		m->prev = kind;
		if (m->annot && m->annot->hold)
			letgo(m, st == 1 || (kind == '{' && islinalg(t)));
		if (st != 0)
			return st;
	}
	return finish(m);
}

char *
mlir_workload(const char *path)
{
	static const char *const ends[] = { ".gz", ".mlir", ".linalg" };
	static const char *const starts[] = { "layerinfo.", "layergroup." };
	const char *p = strrchr(path, '/'), *q;
	char *s = xstrdup(p ? p + 1 : path);
	size_t i, n;

	for (i = 0; i < 3; i++) {
		n = strlen(s);
		if (n > strlen(ends[i])
		    && strcmp(s + n - strlen(ends[i]), ends[i]) == 0)
			s[n - strlen(ends[i])] = '\0';
	}
	for (i = 0; i < 2; i++)
		if (strncmp(s, starts[i], strlen(starts[i])) == 0)
			memmove(s, s + strlen(starts[i]),
				strlen(s + strlen(starts[i])) + 1);
	for (q = s; (q = strstr(q, ".l")) != NULL; q += 2) {
		n = strspn(q + 2, "0123456789");
		if (n > 0 && q[2 + n] == '.' && q > s) {
			s[q - s] = '\0';
			break;
		}
	}
	/* the name is one word of a line */
	for (i = 0; s[i]; i++)
		if ((unsigned char)s[i] <= ' ' || s[i] == 0x7f)
			s[i] = '_';
	if (!*s) {
		free(s);
		s = xstrdup("model");
	}
	return s;
}
