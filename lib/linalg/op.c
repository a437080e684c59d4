#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "mlir/value.h"
#include "mlir/dict.h"
#include "mlir/alias.h"
#include "linalg/namedops.h"
#include "linalg/body.h"
#include "linalg/op.h"

struct opreader {
	struct token *t;
	const struct aliases *a;
	struct linalgop *op;
	bool haveins, haveouts;
};

static int
addtype(struct opreader *rd, int n)
{
	struct place p = { .at = rd->t->at };
	struct type ty;

	if (type_read(rd->t, rd->a, &ty) < 0)
		return -1;
	p.end = rd->t->lastend;
	if (n < MTYPES) {
		rd->op->type[n] = ty;
		rd->op->typeat[n] = p;
	}
	return 0;
}

/* "%a, %b" up to another token, the first being number from. */
static int
operands(struct opreader *rd, int from, int *n)
{
	struct token *t = rd->t;
	struct place p;

	*n = 0;
	while (t->kind == MT_VALUE) {
		p.at = t->at;
		if (token_next(t) < 0)
			return -1;
		/* "%0#1" */
		if (t->kind == MT_HASH && token_next(t) < 0)
			return -1;
		p.end = t->lastend;
		if (from + *n < MTYPES)
			rd->op->value[from + *n] = p;
		++*n;
		if (t->kind != ',')
			break;
		if (token_next(t) < 0)
			return -1;
		if (t->kind != MT_VALUE)
			return token_expected(t, "an operand");
	}
	return 0;
}

/* Types up to ')', the first being operand number from; *n counts them. */
static int
types(struct opreader *rd, int from, int *n)
{
	struct token *t = rd->t;

	*n = 0;
	while (t->kind != ')' || *n > 0) {
		if (addtype(rd, from + *n) < 0)
			return -1;
		++*n;
		if (t->kind != ',')
			return t->kind == ')' ? 0
				: token_expected(t, "',' or ')'");
		if (token_next(t) < 0)
			return -1;
	}
	return 0;
}

/* "(%a, %b : T, T)" of ins or outs. */
static int
group(struct opreader *rd, const char *what, int from, int *count)
{
	struct token *t = rd->t;
	int nval, ntype = 0;

	if (token_next(t) < 0 || token_want(t, '(') < 0)
		return -1;
	if (operands(rd, from, &nval) < 0)
		return -1;
	if (t->kind == ':' && (token_next(t) < 0
	    || types(rd, from, &ntype) < 0))
		return -1;
	if (t->kind != ')')
		return token_expected(t, nval ? "':' and types"
			: "an operand");
	if (nval != ntype)
		return token_fail(t, "%s has %d operands but %d types", what,
			nval, ntype);
	*count = nval;
	return token_next(t);
}

/* A dictionary of the op; new entries go to the last one. */
static int
dictionary(struct opreader *rd)
{
	struct linalgop *op = rd->op;

	if (dict_read(rd->t, rd->a, &op->dict) < 0)
		return -1;
	op->addat = op->dict.addat;
	op->add = op->dict.empty ? MADD_FIRST : MADD_ENTRY;
	return 0;
}

/* "<{...}>"; attributes that are added do not belong there. */
static int
properties(struct opreader *rd)
{
	struct token *t = rd->t;

	if (token_next(t) < 0)
		return -1;
	if (t->kind != '{')
		return token_expected(t, "'{' behind '<'");
	if (dict_read(t, rd->a, &rd->op->dict) < 0)
		return -1;
	return token_want(t, '>');
}

/* "linalg.generic #trait" */
static int
trait(struct opreader *rd)
{
	struct token *t = rd->t;
	const struct alias *al = alias_find(rd->a, t->text, false);

	if (!al || al->val.kind != MV_DICT)
		return token_fail(t, "'#%.60s' is not an alias of a dictionary",
			t->text);
	if (dict_merge(t, &rd->op->dict, al->val.dict) < 0)
		return -1;
	return token_next(t);
}

/* "-> T" or "-> (T, T)": the types of the outputs once more. */
static int
resulttypes(struct opreader *rd)
{
	struct token *t = rd->t;
	struct linalgop *op = rd->op;
	const struct type *out;
	struct type ty;
	char a[200], b[200];

	if (token_next(t) < 0)
		return -1;
	op->results = t->kind != '(' || token_peek(t) != ')';
	if (t->kind == '(')
		return token_skip(t) < 0 ? -1 : token_next(t);
	if (type_read(t, rd->a, &ty) < 0)
		return -1;
	out = &op->type[op->nin < MTYPES ? op->nin : MTYPES];
	if (op->nout != 1 || !ty.shaped || !out->shaped)
		return 0;
	type_text(&ty, a);
	type_text(out, b);
	if (strcmp(a, b) != 0)
		return in_failat(t->r, op->line, "linalg.%s returns %s, but "
			"its output is %s", op->name, a, b);
	return 0;
}

/* A region: the body of a generic is parsed, others are skipped. */
static int
region(struct opreader *rd)
{
	struct token *t = rd->t;
	struct linalgop *op = rd->op;

	if (op->spec || op->havebody)
		return token_skip(t) < 0 ? -1 : token_next(t);
	op->havebody = true;
	return body_read(t, rd->a, &op->body);
}

/* The words of the custom form before and between its parts. */
static int
clause(struct opreader *rd)
{
	struct token *t = rd->t;
	struct linalgop *op = rd->op;
	char key[TOKEN_STRING + 1];

	if (token_isword(t, "ins") && !rd->haveins && !rd->haveouts) {
		rd->haveins = true;
		return group(rd, "ins", 0, &op->nin);
	}
	if (token_isword(t, "outs") && !rd->haveouts) {
		rd->haveouts = true;
		if (group(rd, "outs", op->nin, &op->nout) < 0)
			return -1;
		if (strcmp(op->name, "generic") == 0) {
			op->addat = t->lastend;
			op->add = MADD_ATTRS;
		}
		return 0;
	}
	if (token_isword(t, "attrs")) {
		if (token_next(t) < 0 || token_want(t, '=') < 0)
			return -1;
		if (t->kind != '{')
			return token_expected(t, "'{' behind 'attrs ='");
		return dictionary(rd);
	}
	if (rd->haveouts || rd->haveins)
		return token_expected(t, "'outs'");
	/* indexing_maps = [...], cast = #..., and the like */
	snprintf(key, sizeof key, "%s", t->text);
	if (token_next(t) < 0)
		return -1;
	if (t->kind != '=')
		return token_fail(t, "expected 'ins', found '%.60s'", key);
	if (token_next(t) < 0 || dict_key(t, rd->a, &op->dict, key) < 0)
		return -1;
	if (op->add == MADD_DICT)
		op->addat = t->lastend;
	return 0;
}

/*
 * The '{' behind outs(...): the body of a generic, the dictionary of other ops
 * from LLVM 20 on.
 */
static int
behindouts(struct opreader *rd)
{
	int c;

	if (strcmp(rd->op->name, "generic") == 0)
		return region(rd);
	c = token_peek(rd->t);
	return c == '^' || c == '%' ? region(rd) : dictionary(rd);
}

/* Whether the token may follow outs(...) within the op. */
static bool
goeson(const struct opreader *rd)
{
	const struct token *t = rd->t;

	if (!rd->haveouts)
		return true;
	return t->kind == MT_ARROW || token_isword(t, "attrs")
		|| (t->kind == '{' && !rd->op->havebody);
}

static int
custom(struct opreader *rd)
{
	struct token *t = rd->t;
	struct linalgop *op = rd->op;
	bool generic = strcmp(op->name, "generic") == 0;
	int st;

	op->addat = t->end;
	op->add = MADD_DICT;
	if (token_next(t) < 0)
		return -1;
	while (goeson(rd)) {
		if (t->kind == MT_WORD) {
			st = clause(rd);
		} else if (t->kind == MT_HASH && generic && !rd->haveins) {
			st = trait(rd);
		} else if (t->kind == '{' && !rd->haveouts) {
			st = dictionary(rd);
		} else if (t->kind == '{') {
			st = behindouts(rd);
		} else if (t->kind == '<' && !rd->haveins) {
			st = properties(rd);
		} else if (t->kind == MT_ARROW && rd->haveouts) {
			return resulttypes(rd);
		} else {
			return token_expected(t, rd->haveins ? "'outs'"
				: "'ins'");
		}
		if (st < 0)
			return -1;
	}
	return 0;
}

/* How many of n operands are inputs, from the segment sizes. */
static int
segments(struct opreader *rd, int n)
{
	struct linalgop *op = rd->op;
	const struct value *v = &op->dict.list[ML_SEGMENTS];
	int64_t nin = n - 1, nout = 1;

	if (op->dict.have[ML_SEGMENTS]) {
		if (v->ints.n != 2)
			return in_failat(rd->t->r, op->line, "linalg.%s has "
				"two segments of operands, found %d",
				op->name, v->ints.n);
		nin = v->ints.v[0];
		nout = v->ints.v[v->ints.splat ? 0 : 1];
	}
	if (nin < 0 || nout < 0 || nin > n || nin + nout != n)
		return in_failat(rd->t->r, op->line, "linalg.%s has %d "
			"operands but segments of %lld and %lld", op->name, n,
			(long long)nin, (long long)nout);
	op->nin = (int)nin;
	op->nout = (int)nout;
	return 0;
}

/* ": (T, T) -> T" */
static int
functiontype(struct opreader *rd, int nval)
{
	struct token *t = rd->t;
	int n;

	if (token_want(t, ':') < 0 || token_want(t, '(') < 0
	    || types(rd, 0, &n) < 0)
		return -1;
	if (n != nval)
		return token_fail(t, "linalg.%s has %d operands but %d types",
			rd->op->name, nval, n);
	if (token_next(t) < 0)
		return -1;
	if (t->kind != MT_ARROW)
		return token_expected(t, "'->'");
	return segments(rd, n) < 0 ? -1 : resulttypes(rd);
}

/* "({...}, {...})" */
static int
regions(struct opreader *rd)
{
	struct token *t = rd->t;

	if (token_next(t) < 0)
		return -1;
	while (t->kind == '{') {
		if (region(rd) < 0)
			return -1;
		if (t->kind == ',' && token_next(t) < 0)
			return -1;
	}
	return token_want(t, ')');
}

static int
generic(struct opreader *rd)
{
	struct token *t = rd->t;
	struct linalgop *op = rd->op;
	int nval;

	if (token_next(t) < 0 || token_want(t, '(') < 0
	    || operands(rd, 0, &nval) < 0 || token_want(t, ')') < 0)
		return -1;
	op->addat = t->lastend;
	op->add = MADD_DICT;
	if (t->kind == '<' && properties(rd) < 0)
		return -1;
	if (t->kind == '(' && regions(rd) < 0)
		return -1;
	op->addat = t->lastend;
	if (t->kind == '{' && dictionary(rd) < 0)
		return -1;
	return functiontype(rd, nval);
}

void
op_name(const struct token *t, struct linalgop *op)
{
	assert(strncmp(t->text, "linalg.", 7) == 0);
	memset(op, 0, sizeof *op);
	op->line = t->line;
	snprintf(op->name, sizeof op->name, "%s", t->text + 7);
	op->spec = t->len - 7 < sizeof op->name ? namedops_find(op->name)
		: NULL;
}

int
op_read(struct token *t, const struct aliases *a, struct linalgop *op)
{
	struct opreader rd = { .t = t, .a = a, .op = op };
	int st;

	op_name(t, op);
	op->type = xcalloc(MTYPES + 1, sizeof *op->type);
	op->value = xcalloc(MTYPES, sizeof *op->value);
	op->typeat = xcalloc(MTYPES, sizeof *op->typeat);
	op->quoted = t->kind == MT_STRING;
	st = op->quoted ? generic(&rd) : custom(&rd);
	op->end = t->lastend;
	return st;
}

void
op_free(struct linalgop *op)
{
	dict_free(&op->dict);
	free(op->type);
	free(op->value);
	free(op->typeat);
	op->type = NULL;
	op->value = op->typeat = NULL;
}
