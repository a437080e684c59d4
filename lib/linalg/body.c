#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "linalg/body.h"

/* Values kept of a body; a longer one is not a contraction. */
enum { MAXVALUES = 512 };

/* What is known of a value of the body. */
enum what {
	/* computed from constants or defined outside: may be a zero point */
	CONST,
	/* argument a, perhaps cast, perhaps minus a zero point */
	ARG,
	/* argument a times argument b */
	PROD,
	/* argument acc plus such a product */
	SUM,
	OTHER
};

struct known {
	char *name;
	enum what what;
	struct body m;
};

struct bodyreader {
	struct token *t;
	const struct aliases *al;
	struct known *v;
	size_t n, cap;
	int narg;
	/* results of the op being read: the last names before a '=' */
	struct strlist res;
	struct body out;
	/* a block has begun; so has a second one */
	bool label, blocks;
	bool yielded, captures;
};

/* How an op's result follows from its operands. */
enum oprule { RCAST, RMUL, RADD, RSUB, RFMA, RCONST, RYIELD, RNONE };

static const struct {
	const char *name;
	enum oprule rule;
} rules[] = {
	{ "arith.extf", RCAST }, { "arith.extsi", RCAST },
	{ "arith.extui", RCAST }, { "arith.truncf", RCAST },
	{ "arith.trunci", RCAST }, { "arith.sitofp", RCAST },
	{ "arith.uitofp", RCAST }, { "arith.fptosi", RCAST },
	{ "arith.fptoui", RCAST }, { "arith.index_cast", RCAST },
	{ "arith.mulf", RMUL }, { "arith.muli", RMUL },
	{ "arith.andi", RMUL }, { "complex.mul", RMUL },
	{ "mulf", RMUL }, { "muli", RMUL },
	{ "arith.addf", RADD }, { "arith.addi", RADD },
	{ "arith.ori", RADD }, { "complex.add", RADD },
	{ "addf", RADD }, { "addi", RADD },
	{ "arith.subf", RSUB }, { "arith.subi", RSUB },
	{ "subf", RSUB }, { "subi", RSUB },
	{ "math.fma", RFMA },
	{ "arith.constant", RCONST }, { "complex.constant", RCONST },
	{ "linalg.yield", RYIELD },
};

static enum oprule
findrule(const char *op)
{
	size_t i;

	for (i = 0; i < sizeof rules / sizeof *rules; i++)
		if (strcmp(op, rules[i].name) == 0)
			return rules[i].rule;
	return RNONE;
}

static struct known
outside(void)
{
	struct known v = { .what = CONST, .m = { .a = -1, .b = -1, .acc = -1,
		.zero = { -1, -1 } } };

	return v;
}

/* A copy of what is known of the value of that name. */
static struct known
lookup(struct bodyreader *b, const char *name)
{
	size_t i;

	for (i = b->n; i-- > 0; )
		if (strcmp(b->v[i].name, name) == 0)
			return b->v[i];
	b->captures = true;
	return outside();
}

static void
define(struct bodyreader *b, const char *name, struct known v)
{
	if (b->n == MAXVALUES)
		return;
	b->v = grow(b->v, &b->cap, b->n, sizeof *b->v);
	v.name = xstrdup(name);
	b->v[b->n++] = v;
}

static struct known
product(const struct known *x, const struct known *y)
{
	struct known v = outside();

	if (x->what != ARG || y->what != ARG || x->m.a == y->m.a) {
		v.what = OTHER;
		return v;
	}
	v.what = PROD;
	v.m.a = x->m.a;
	v.m.b = y->m.a;
	v.m.zero[0] = x->m.zero[0];
	v.m.zero[1] = y->m.zero[0];
	return v;
}

/* Accumulator and product, in either order. */
static struct known
sum(const struct known *x, const struct known *y)
{
	const struct known *p = x->what == PROD ? x : y;
	const struct known *acc = x->what == PROD ? y : x;
	struct known v = *p;

	v.what = p->what == PROD && acc->what == ARG && acc->m.zero[0] < 0
		? SUM : OTHER;
	v.m.acc = acc->m.a;
	return v;
}

/* An argument minus a zero point: another argument or a constant. */
static struct known
difference(const struct known *x, const struct known *y)
{
	struct known v = *x;

	if (x->what != ARG || x->m.zero[0] >= 0 || (y->what != CONST
	    && (y->what != ARG || y->m.zero[0] >= 0)))
		v.what = OTHER;
	else if (y->what == ARG)
		v.m.zero[0] = y->m.a;
	return v;
}

static struct known
apply(enum oprule r, const struct known *x, int n)
{
	struct known v = outside();
	int i, nconst = 0;

	for (i = 0; i < n; i++)
		nconst += x[i].what == CONST;
	if (r == RCONST || (r != RNONE && n > 0 && nconst == n))
		return v;
	v.what = OTHER;
	if (r == RCAST && n == 1)
		return x[0];
	if (r == RMUL && n == 2)
		return product(&x[0], &x[1]);
	if (r == RADD && n == 2)
		return sum(&x[0], &x[1]);
	if (r == RSUB && n == 2)
		return difference(&x[0], &x[1]);
	if (r == RFMA && n == 3) {
		v = product(&x[0], &x[1]);
		return sum(&v, &x[2]);
	}
	return v;
}

static void
result(struct bodyreader *b, enum oprule r, const struct known *x, int n)
{
	struct known v = apply(r, x, n);
	size_t i;

	if (r == RYIELD) {
		b->out = x[0].m;
		b->out.product = n == 1 && x[0].what == SUM && !b->yielded
			&& !b->blocks && b->n < MAXVALUES;
		b->yielded = true;
	}
	/* no rule above gives several results */
	if (b->res.n > 1)
		v.what = OTHER;
	for (i = 0; i < b->res.n; i++)
		define(b, b->res.s[i], v);
	strlist_free(&b->res);
}

/* The name of an op is the token: read it and its operands. */
static int
statement(struct bodyreader *b)
{
	struct token *t = b->t;
	struct known x[4];
	enum oprule r = findrule(t->text);
	int n = 0;

	x[0] = outside();
	if (token_next(t) < 0)
		return -1;
	if (r != RNONE && r != RCONST) {
		if (t->kind == '(' && token_next(t) < 0)
			return -1;
		while (t->kind == MT_VALUE) {
			if (n < 4)
				x[n++] = lookup(b, t->text);
			if (token_next(t) < 0)
				return -1;
			/* "%0#1" */
			if (t->kind == MT_HASH && token_next(t) < 0)
				return -1;
			if (t->kind != ',')
				break;
			if (token_next(t) < 0)
				return -1;
		}
	}
	result(b, r, x, n);
	return 0;
}

/* "^bb0(%in: f32, %out: f32):" */
static int
arguments(struct bodyreader *b)
{
	struct token *t = b->t;
	struct type ty;
	struct known v;

	if (token_next(t) < 0)
		return -1;
	if (t->kind != '(')
		return 0;
	if (token_next(t) < 0)
		return -1;
	while (t->kind == MT_VALUE) {
		v = outside();
		v.what = ARG;
		v.m.a = b->narg++;
		define(b, t->text, v);
		if (token_next(t) < 0 || token_want(t, ':') < 0
		    || type_read(t, b->al, &ty) < 0)
			return -1;
		if (token_isword(t, "loc") && (token_next(t) < 0
		    || (t->kind == '(' && (token_skip(t) < 0
		    || token_next(t) < 0))))
			return -1;
		if (t->kind != ',')
			break;
		if (token_next(t) < 0)
			return -1;
		if (t->kind != MT_VALUE)
			return token_expected(t, "an argument");
	}
	return token_want(t, ')');
}

/* What looked like results were operands. */
static void
uses(struct bodyreader *b)
{
	size_t i;

	for (i = 0; i < b->res.n; i++)
		if (b->res.s[i][0])
			lookup(b, b->res.s[i]);
	strlist_free(&b->res);
}

/* A value that may be a result: "%a", "%a:2", then ',' or '='. */
static int
maybe(struct bodyreader *b)
{
	struct token *t = b->t;

	if (b->res.n < MAXVALUES)
		strlist_add(&b->res, t->text);
	if (token_next(t) < 0)
		return -1;
	if (t->kind == ':') {
		if (token_next(t) < 0)
			return -1;
		if (t->kind == MT_NUMBER) {
			/* counts as several */
			strlist_add(&b->res, "");
			if (token_next(t) < 0)
				return -1;
		}
	}
	if (t->kind == ',')
		return token_next(t);
	if (t->kind != '=') {
		uses(b);
		return 0;
	}
	if (token_next(t) < 0)
		return -1;
	if (t->kind == MT_WORD || t->kind == MT_STRING)
		return statement(b);
	strlist_free(&b->res);
	return 0;
}

static int
part(struct bodyreader *b)
{
	struct token *t = b->t;

	switch (t->kind) {
	case MT_VALUE:
		return maybe(b);
	case MT_LABEL:
		/* a second block is control flow, which no layer has */
		b->blocks = b->label;
		b->label = true;
		return arguments(b);
	case MT_END:
		return token_expected(t, "'}'");
	case MT_WORD:
	case MT_STRING:
		uses(b);
		if (findrule(t->text) == RYIELD)
			return statement(b);
		return token_next(t);
	case '(':
	case '[':
	case '{':
	case '<':
		if (token_skip(t) < 0)
			return -1;
		break;
	default:
		break;
	}
	if (t->kind != ',')
		uses(b);
	return token_next(t);
}

int
body_read(struct token *t, const struct aliases *al, struct body *m)
{
	struct bodyreader b;
	int depth = t->nopen - 1, st;
	size_t i;

	memset(&b, 0, sizeof b);
	b.t = t;
	b.al = al;
	st = token_next(t);
	while (st == 0 && t->nopen > depth)
		st = part(&b);
	if (st == 0)
		st = token_next(t);
	*m = b.out;
	m->narg = b.narg;
	m->yields = b.yielded;
	m->captures = b.captures;
	for (i = 0; i < b.n; i++)
		free(b.v[i].name);
	free(b.v);
	strlist_free(&b.res);
	return st;
}
