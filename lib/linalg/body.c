#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "linalg/body.h"

/* Values kept of a body; a longer one is not a contraction. */
enum { MAXVALUES = 512, MAXOPERANDS = 16 };

/* What is known of a value of the body. */
enum what {
	/* computed from constants or defined outside: may be a zero point */
	CONST,
	/* an argument, perhaps cast, perhaps a function of it */
	ARG,
	/* the product of several arguments */
	PROD,
	/* argument acc plus such a product */
	SUM,
	OTHER
};

struct known {
	char *name;
	enum what what;
	struct factor f[BODY_FACTORS];
	int nf, acc;
	/* a function of the argument, which cannot be an accumulator */
	bool changed;
	/* arguments it depends on, and multiplications: one bit each */
	uint64_t deps, muls;
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
	uint64_t mul[BODY_MULS][2];
	int nmul;
	/* the multiplications in what was yielded */
	uint64_t yieldmuls;
	/* a block has begun; so has a second one */
	bool label, blocks;
	bool yielded, captures;
};

/* How an op's result follows from its operands. */
enum oprule { RCAST, RMUL, RADD, RSUB, RFMA, RSCALE, RLOAD, RCONST, RINDEX,
	RYIELD, RNONE };

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
	{ "math.fma", RFMA }, { "arith.scaling_extf", RSCALE },
	{ "arith.mulsi_extended", RMUL }, { "arith.mului_extended", RMUL },
	{ "tensor.extract", RLOAD }, { "memref.load", RLOAD },
	{ "linalg.index", RINDEX },
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
	struct known v = { .what = CONST, .acc = -1 };

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

/* Note a multiplication of x and y, which v depends on. */
static void
multiplied(struct bodyreader *b, struct known *v, const struct known *x,
	const struct known *y)
{
	int i = b->nmul < BODY_MULS ? b->nmul++ : BODY_MULS - 1;

	b->mul[i][0] |= x->deps;
	b->mul[i][1] |= y->deps;
	v->muls |= UINT64_C(1) << i;
}

/* All operands are functions of one argument alone: so is the result. */
static bool
onearg(const struct known *x, int n, struct known *v)
{
	int i, at = -1;

	for (i = 0; i < n; i++) {
		if (x[i].what == CONST)
			continue;
		if (x[i].what != ARG || (at >= 0
		    && (x[i].f[0].arg != x[at].f[0].arg
		    || x[i].f[0].mods != x[at].f[0].mods)))
			return false;
		at = i;
	}
	if (at < 0)
		return false;
	v->what = ARG;
	v->f[0] = x[at].f[0];
	v->nf = 1;
	v->changed = true;
	return true;
}

/* Factors of x and y together, in v; the same argument twice is none. */
static void
product(const struct known *x, const struct known *y, struct known *v)
{
	int i, k;

	v->what = OTHER;
	if (x->what > PROD || y->what > PROD || x->nf + y->nf > BODY_FACTORS)
		return;
	for (i = 0; i < x->nf; i++)
		for (k = 0; k < y->nf; k++)
			if (x->f[i].arg == y->f[k].arg)
				return;
	for (i = 0; i < x->nf; i++)
		v->f[v->nf++] = x->f[i];
	for (i = 0; i < y->nf; i++)
		v->f[v->nf++] = y->f[i];
	v->what = v->nf > 1 ? PROD : ARG;
	v->changed = true;
}

/* Accumulator and product, in either order. */
static void
sum(const struct known *x, const struct known *y, struct known *v)
{
	const struct known *p = x->what == PROD ? x : y;
	const struct known *acc = x->what == PROD ? y : x;

	v->what = OTHER;
	if (p->what != PROD || acc->what != ARG || acc->changed
	    || acc->f[0].mods)
		return;
	v->what = SUM;
	memcpy(v->f, p->f, sizeof v->f);
	v->nf = p->nf;
	v->acc = acc->f[0].arg;
}

/* An argument that another argument or a constant is subtracted from. */
static void
modified(const struct known *x, const struct known *y, struct known *v)
{
	v->what = OTHER;
	if (x->what != ARG || y->what > ARG)
		return;
	v->what = ARG;
	v->f[0] = x->f[0];
	v->f[0].mods |= y->deps;
	v->nf = 1;
	v->changed = true;
}

static struct known
fused(struct bodyreader *b, const struct known *x)
{
	struct known p = outside(), v = outside();

	p.deps = x[0].deps | x[1].deps;
	product(&x[0], &x[1], &p);
	sum(&p, &x[2], &v);
	multiplied(b, &v, &x[0], &x[1]);
	return v;
}

/* What an op's result is, from its operands; what it depends on is known. */
static void
apply(struct bodyreader *b, enum oprule r, const struct known *x, int n,
	struct known *v)
{
	uint64_t deps = v->deps, muls = v->muls;

	v->what = OTHER;
	if (r == RCAST && n == 1) {
		*v = x[0];
	} else if (r == RMUL && n == 2) {
		if (!onearg(x, n, v))
			product(&x[0], &x[1], v);
		multiplied(b, v, &x[0], &x[1]);
	} else if (r == RADD && n == 2) {
		if (!onearg(x, n, v))
			sum(&x[0], &x[1], v);
	} else if ((r == RSUB || r == RSCALE) && n == 2) {
		if (r == RSCALE || !onearg(x, n, v))
			modified(&x[0], &x[1], v);
	} else if (r == RFMA && n == 3) {
		*v = fused(b, x);
	} else if (r == RNONE) {
		onearg(x, n, v);
	}
	v->deps = deps;
	v->muls |= muls;
}

/* What is yielded: one value is a layer, several are not. */
static void
yield(struct bodyreader *b, const struct known *x, int n)
{
	struct body *m = &b->out;
	int i;

	for (i = 0; i < n; i++) {
		b->yieldmuls |= x[i].muls;
		if (x[i].muls)
			m->deps |= x[i].deps;
	}
	m->nmul = 0;
	for (i = 0; i < BODY_MULS; i++)
		if (b->yieldmuls >> i & 1)
			memcpy(m->mul[m->nmul++], b->mul[i], sizeof *m->mul);
	m->product = n == 1 && x[0].what == SUM && !b->yielded && !b->blocks
		&& b->n < MAXVALUES;
	memcpy(m->factor, x[0].f, sizeof m->factor);
	m->nfactor = x[0].nf;
	m->acc = x[0].acc;
	b->yielded = true;
}

/* Define the results of an op; pure: only its operands count. */
static void
result(struct bodyreader *b, enum oprule r, bool pure, const struct known *x,
	int n)
{
	struct known v = outside();
	bool isconst = n > 0;
	size_t k;
	int i;

	for (i = 0; i < n; i++) {
		v.deps |= x[i].deps;
		v.muls |= x[i].muls;
		isconst = isconst && x[i].what == CONST;
	}
	if (r == RYIELD)
		yield(b, x, n);
	else if (r == RLOAD)
		v.deps |= UINT64_C(1) << BODY_MEMORY;
	if (r == RINDEX || r == RLOAD || (r == RNONE && !pure))
		v.what = OTHER;
	else if (r != RCONST && !isconst)
		apply(b, r, x, n, &v);
	/* no rule above gives several results */
	if (b->res.n > 1)
		v.what = OTHER;
	for (k = 0; k < b->res.n; k++)
		define(b, b->res.s[k], v);
	strlist_free(&b->res);
}

/* The name of an op is the token: read it and its operands. */
static int
statement(struct bodyreader *b)
{
	struct token *t = b->t;
	struct known x[MAXOPERANDS];
	enum oprule r = findrule(t->text);
	bool pure = strncmp(t->text, "arith.", 6) == 0
		|| strncmp(t->text, "math.", 5) == 0;
	int n = 0, k;

	x[0] = outside();
	if (token_next(t) < 0)
		return -1;
	/* the predicate of a comparison */
	if (r == RNONE && pure && t->kind == MT_WORD && token_peek(t) == ',')
		for (k = 0; k < 2; k++)
			if (token_next(t) < 0)
				return -1;
	if (r != RCONST) {
		if (t->kind == '(' && token_next(t) < 0)
			return -1;
		while (t->kind == MT_VALUE) {
			if (n < MAXOPERANDS)
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
	result(b, r, pure, x, n);
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
		v.what = b->narg < BODY_MEMORY ? ARG : OTHER;
		v.f[0].arg = b->narg;
		v.nf = 1;
		v.deps = UINT64_C(1) << (b->narg < BODY_MEMORY ? b->narg
			: BODY_MEMORY);
		b->narg++;
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
