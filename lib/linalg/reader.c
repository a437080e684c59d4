#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "nest/nest.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "mlir/alias.h"
#include "linalg/namedops.h"
#include "linalg/op.h"
#include "linalg/rewrite.h"
#include "linalg/reader.h"
#include "linalg/layer.h"

void
reader_begin(struct reader *m, struct in *r, const struct readeropt *o)
{
	memset(m, 0, sizeof *m);
	m->opt = o;
	token_init(&m->t, r);
}

void
reader_end(struct reader *m)
{
	size_t i;

	if (m->inop)
		op_free(&m->op);
	for (i = 0; i < m->nskip; i++)
		free(m->skip[i].op);
	free(m->skip);
	alias_freeall(&m->aliases);
	token_free(&m->t);
	m->skip = NULL;
	m->nskip = 0;
	m->inop = false;
}

/* A linalg op is the token. */
static int
linalg(struct reader *m, struct nest *n)
{
	struct linalgop *op = &m->op;
	struct token *t = &m->t;
	bool heavy;

	if (m->inop)
		op_free(op);
	m->inop = false;
	op_name(t, op);
	heavy = namedops_heavy(op->name);
	if (!op->spec && strcmp(op->name, "generic") != 0
	    && strcmp(op->name, "contract") != 0) {
		if (strcmp(op->name, "yield") != 0
		    && strcmp(op->name, "index") != 0)
			layer_skip(m, "linalg.", op->name, op->line,
				heavy ? "not a known op" : "not a contraction",
				heavy, 0);
		return token_next(t);
	}
	m->inop = true;
	if (op_read(t, &m->aliases, op) < 0)
		return -1;
	return layer_judge(m, op, n);
}

/* Whether a string is the name of an op rather than an operand of one. */
static bool
opstring(const struct reader *m, int peek)
{
	const struct token *t = &m->t;

	if (peek != '(')
		return false;
	return t->first || m->prev == 0 || m->prev == MT_BANG
		|| (m->prev < 256 && strchr("={}):>", m->prev));
}

static bool
islinalg(const struct token *t)
{
	return strncmp(t->text, "linalg.", 7) == 0 && t->text[7];
}

/* Peek behind the name of an op, whose text may have to be changed. */
static int
peekop(struct reader *m)
{
	struct token *t = &m->t;

	if (m->rewrite && islinalg(t) && !m->rewrite->hold) {
		token_sync(t);
		rewrite_hold(m->rewrite, t->end);
	}
	return token_peek(t);
}

/* A '{' is the token: go into it if it holds ops, else skip it. */
static int
brace(struct reader *m)
{
	struct token *t = &m->t;
	int depth = t->nopen - 1, c = token_peek(t);

	if (c == '%' || c == '^')
		return token_next(t);
	if (c != '"' && c != '_' && c != '}' && !isalpha(c < 0 ? 0 : c))
		return token_skip(t) < 0 ? -1 : token_next(t);
	if (token_next(t) < 0)
		return -1;
	if (t->kind == '}')
		return token_next(t);
	/* a key of a dictionary, or the name of the first op */
	c = peekop(m);
	if (c == '=' || c == ',' || c == '}')
		return token_skipto(t, depth) < 0 ? -1 : token_next(t);
	return 0;
}

/* The first op, whose name tells MLIR from other texts. */
static int
firstop(struct reader *m)
{
	struct token *t = &m->t;

	m->started = true;
	switch (t->kind) {
	case MT_STRING:
		if (token_peek(t) == '(')
			return 0;
		break;
	case MT_VALUE:
		return 0;
	case MT_WORD:
		if ((strchr(t->text, '.') && t->text[t->len - 1] != '.')
		    || token_isword(t, "module")
		    || token_isword(t, "func")
		    || token_isword(t, "unrealized_conversion_cast"))
			return 0;
		if (token_isword(t, "ML") && token_peek(t) == 0xef)
			return token_fail(t, "MLIR bytecode; mlir-opt converts "
				"it to text");
		break;
	case MT_END:
		return token_fail(t, "no operation in the text");
	default:
		break;
	}
	return token_expected(t, "an operation such as 'module'");
}

/* A word or string, perhaps the name of an op: 1 if it was a layer, 0, -1. */
static int
word(struct reader *m, struct nest *n)
{
	struct token *t = &m->t;
	bool isstring = t->kind == MT_STRING;
	int c;

	if (islinalg(t)) {
		c = peekop(m);
		if (isstring ? opstring(m, c) : c != '=')
			return linalg(m, n);
	} else if (m->rewrite && (strcmp(t->text, "func") == 0
	    || strcmp(t->text, "builtin.func") == 0)) {
		m->rewrite->oldfunc = true;
	} else if (strchr(t->text, '.') && namedops_heavy(t->text)
	    && (!isstring || opstring(m, peekop(m)))) {
		layer_skip(m, "", t->text, t->line, "not a linalg op", true, 0);
	}
	return token_next(t);
}

/* "#name = value" or "!name = type", whose text may be needed later. */
static int
alias(struct reader *m)
{
	struct token *t = &m->t;
	struct rewrite *a = m->rewrite;
	int kind = t->kind, st;
	char *name;

	if (!a || !a->dir)
		return token_peek(t) == '=' ? alias_read(t, &m->aliases)
			: token_next(t);
	name = xstrdup(t->text);
	token_sync(t);
	rewrite_hold(a, t->end);
	a->limit = TOKEN_MAX;
	if (token_peek(t) == '=') {
		st = alias_read(t, &m->aliases);
		token_sync(t);
		if (st == 0)
			rewrite_alias(a, kind, name, t->lastend);
	} else {
		st = token_next(t);
	}
	rewrite_release(a);
	a->limit = 0;
	free(name);
	return st;
}

/* Whatever the token is: 1 if it was a layer, 0, -1. */
static int
step(struct reader *m, struct nest *n)
{
	struct token *t = &m->t;

	if (!m->started && t->kind != MT_HASH && t->kind != MT_BANG
	    && t->kind != MT_BLOB && firstop(m) < 0)
		return -1;
	switch (t->kind) {
	case MT_WORD:
	case MT_STRING:
		return word(m, n);
	case MT_HASH:
	case MT_BANG:
		return t->nopen == 0 ? alias(m) : token_next(t);
	case '{':
		return brace(m);
	case '(':
		if (token_peek(t) == '{')
			return token_next(t);
		/* fallthrough */
	case '[':
	case '<':
		return token_skip(t) < 0 ? -1 : token_next(t);
	default:
		return token_next(t);
	}
}

static int
finish(struct reader *m)
{
	const struct token *t = &m->t;

	if (t->r->err[0])
		return -1;
	if (!m->started)
		return in_failat(t->r, t->line, "no operation in the text");
	if (t->nopen > 0)
		return in_failat(t->r, t->line, "the text ends before the "
			"'%c' of line %ld is closed", t->open[t->nopen - 1].c,
			t->open[t->nopen - 1].line);
	return 0;
}

/* Add what was read to the text held; write it unless it is kept. */
static void
letgo(struct reader *m, bool keep)
{
	token_sync(&m->t);
	if (!keep)
		rewrite_release(m->rewrite);
}

int
reader_next(struct reader *m, struct nest *n)
{
	struct token *t = &m->t;
	int st, kind;

	if (!m->begun) {
		m->begun = true;
		m->t.tap = m->rewrite ? &m->rewrite->tap : NULL;
		if (token_next(t) < 0)
			return -1;
	}
	while (t->kind != MT_END) {
		kind = t->kind == MT_WORD && type_builtin(t->text) ? 0
			: t->kind;
		st = step(m, n);
		m->prev = kind;
		if (m->rewrite && m->rewrite->hold)
			letgo(m, st == 1 || (kind == '{' && islinalg(t)));
		if (st != 0)
			return st;
	}
	return finish(m);
}

char *
reader_workload(const char *path)
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
