#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "nest/nest.h"
#include "nest/layername.h"
#include "mlir/type.h"
#include "mlir/affine.h"
#include "mlir/value.h"
#include "mlir/dict.h"
#include "linalg/namedops.h"
#include "linalg/body.h"
#include "linalg/op.h"
#include "linalg/contraction.h"
#include "linalg/classify.h"
#include "linalg/reader.h"
#include "linalg/layer.h"

/* The entry for such ops, new where needed; NULL if there are too many. */
static struct skipped *
findskip(struct reader *m, const char *op, const char *why)
{
	struct skipped *s;
	size_t i;

	for (i = 0; i < m->nskip; i++)
		if (m->skip[i].why == why && strcmp(m->skip[i].op, op) == 0)
			return &m->skip[i];
	/* a bound on memory, whatever names a text has */
	if (m->nskip == 1000)
		return NULL;
	m->skip = grow(m->skip, &m->skipcap, m->nskip, sizeof *s);
	s = &m->skip[m->nskip++];
	memset(s, 0, sizeof *s);
	s->op = xstrdup(op);
	s->why = why;
	return s;
}

void
layer_skip(struct reader *m, const char *dialect, const char *op, long line,
	const char *why, bool heavy, int64_t macs)
{
	struct skipped *s;
	char name[100];

	snprintf(name, sizeof name, "%s%s", dialect, op);
	s = findskip(m, name, why);
	if (!s)
		return;
	if (s->n++ == 0)
		s->line = line;
	s->heavy = heavy;
	if (macs > 0)
		s->macs += (double)macs;
}

_Static_assert(MLOOPS <= 62, "a bit for each loop");

/* The loops that index an operand, one bit each; -1 if there are too many. */
static int64_t
loopset(const struct linalgop *op, int i)
{
	const struct affinemap *map = &op->dict.list[ML_MAPS].maps.v[i];
	struct affineexpr e;
	int64_t set = 0;
	int k, l;

	if (map->nloop > MLOOPS)
		return -1;
	for (k = 0; k < map->nresult; k++) {
		affine_expr(map, k, &e);
		if (!e.linear)
			return -1;
		for (l = 0; l < map->nloop; l++)
			if (e.c[l])
				set |= INT64_C(1) << l;
	}
	return set;
}

/* Whether operand i has no loops but those of operand of, which it scales. */
static bool
within(const struct linalgop *op, int i, int of)
{
	int64_t x = loopset(op, i), y = loopset(op, of);

	return x == 0 || (x >= 0 && y >= 0 && (x & ~y) == 0);
}

/* Whether what changes a factor is an input with no loops of its own. */
static bool
goodmods(const struct linalgop *op, const struct factor *f)
{
	const struct body *b = &op->body;
	int i, k;

	for (i = 0; i < 64; i++) {
		if (!(f->mods >> i & 1))
			continue;
		if (i >= op->nin || !within(op, i, f->arg))
			return false;
		for (k = 0; k < b->nfactor; k++)
			if (b->factor[k].arg == i)
				return false;
	}
	return true;
}

/* Whether all other factors only scale factors i and k. */
static bool
mainpair(const struct linalgop *op, int i, int k)
{
	const struct factor *f = op->body.factor;
	int j;

	for (j = 0; j < op->body.nfactor; j++)
		if (j != i && j != k && !within(op, f[j].arg, f[i].arg)
		    && !within(op, f[j].arg, f[k].arg))
			return false;
	return true;
}

/* Whether an input that does not occur in the product has loops. */
static bool
unusedloops(const struct linalgop *op)
{
	const struct body *b = &op->body;
	uint64_t used = 0;
	int i;

	for (i = 0; i < b->nfactor; i++)
		used |= UINT64_C(1) << b->factor[i].arg | b->factor[i].mods;
	for (i = 0; i < op->nin; i++)
		if (!(used >> i & 1)
		    && op->dict.list[ML_MAPS].maps.v[i].nresult > 0)
			return true;
	return false;
}

/* The two inputs that are multiplied, by number; NULL or why not. */
static const char *
inputs(const struct linalgop *op, int in[2])
{
	const struct body *b = &op->body;
	int i, k, x, y;

	in[0] = 0;
	in[1] = 1;
	if (!op->havebody)
		return op->nin == 2 ? NULL : "not two inputs";
	if (op->nout != 1)
		return "several outputs";
	if (!b->product)
		return "not a sum of products alone";
	for (i = 0; i < b->nfactor; i++)
		if (b->factor[i].arg >= op->nin || !goodmods(op, &b->factor[i]))
			return "not a product of two inputs";
	if (b->acc != op->nin)
		return "not a product of two inputs";
	if (unusedloops(op))
		return "more than two inputs";
	for (i = 0; i < b->nfactor; i++)
		for (k = i + 1; k < b->nfactor; k++) {
			if (!mainpair(op, i, k))
				continue;
			x = b->factor[i].arg;
			y = b->factor[k].arg;
			in[0] = x < y ? x : y;
			in[1] = x < y ? y : x;
			return NULL;
		}
	return "a product of more than two inputs";
}

/* How many products of inputs are accumulated, in whatever form. */
static int
accumulates(const struct linalgop *op)
{
	const struct body *b = &op->body;
	uint64_t ins = UINT64_C(1) << BODY_MEMORY, x, y;
	int i, n = 0;

	if (op->nin >= BODY_MEMORY)
		return b->nmul;
	ins |= (UINT64_C(1) << op->nin) - 1;
	if ((b->deps & ~ins) == 0)
		return 0;
	for (i = 0; i < b->nmul; i++) {
		x = b->mul[i][0] & ins;
		y = b->mul[i][1] & ins;
		n += x && y && x != y;
	}
	return n;
}

/*
 * Multiply-accumulates of an op with maps, n products in all, -1 if they are
 * unknown; factors of one output make one product.
 */
static int64_t
macsof(const struct linalgop *op, int n)
{
	int operands = op->nin + op->nout;
	int64_t macs = contraction_macs(op->dict.list[ML_MAPS].maps.v,
		op->type, operands < MTYPES ? operands : MTYPES);

	n = n > op->nout ? op->nout : n;
	return macs > 0 && n > 1 && !mul64(macs, n, &macs) ? -1 : macs;
}

static int
checkbody(const struct reader *m, const struct linalgop *op)
{
	struct in *r = m->t.r;

	if (!op->havebody && strcmp(op->name, "generic") == 0)
		return in_failat(r, op->line, "linalg.generic has no body");
	if (op->havebody && !op->body.yields)
		return in_failat(r, op->line, "the body of linalg.%s has no "
			"linalg.yield", op->name);
	if (op->havebody && op->body.narg != op->nin + op->nout)
		return in_failat(r, op->line, "linalg.%s has %d operands but "
			"its body has %d arguments", op->name,
			op->nin + op->nout, op->body.narg);
	return 0;
}

/* Number and loops of the indexing maps against the operands. */
static int
checkmaps(const struct reader *m, const struct linalgop *op)
{
	const struct value *v = &op->dict.list[ML_MAPS];
	const struct value *it = &op->dict.list[ML_ITERS];
	struct in *r = m->t.r;
	int i;

	if (!op->dict.have[ML_MAPS])
		return in_failat(r, op->line, "linalg.%s has no indexing_maps",
			op->name);
	if (v->maps.n != op->nin + op->nout)
		return in_failat(r, op->line, "linalg.%s has %d operands but "
			"%d indexing maps", op->name, op->nin + op->nout,
			v->maps.n);
	for (i = 1; i < v->maps.n; i++)
		if (v->maps.v[i].nloop != v->maps.v[0].nloop)
			return in_failat(r, op->line, "linalg.%s: indexing "
				"map %d has %d loops, the first has %d",
				op->name, i + 1, v->maps.v[i].nloop,
				v->maps.v[0].nloop);
	if (op->dict.have[ML_ITERS] && v->maps.n > 0
	    && it->iters.n != v->maps.v[0].nloop)
		return in_failat(r, op->line, "linalg.%s has %d iterator "
			"types for %d loops", op->name, it->iters.n,
			v->maps.v[0].nloop);
	return 0;
}

static void
setoperand(struct contraction *c, const struct linalgop *op, int k, int i,
	bool withmap)
{
	assert(i < MTYPES && k < 3);
	c->type[k] = &op->type[i];
	c->operand[k] = i + 1;
	if (withmap)
		affine_copy(&c->map[k], &op->dict.list[ML_MAPS].maps.v[i]);
}

/* Whether it has a reduction loop, which a contraction must have. */
static bool
reduces(const struct linalgop *op)
{
	const struct value *it = &op->dict.list[ML_ITERS];

	return !op->dict.have[ML_ITERS]
		|| (it->iters.n > 0 && memchr(it->iters.v, 'r',
		(size_t)it->iters.n));
}

/* An op with indexing maps: 1 if it is a layer, 0 if not, -1. */
static int
mapped(struct reader *m, struct linalgop *op, struct contraction *c)
{
	const char *why, *hint = NULL;
	int in[2], heavy;

	if (checkbody(m, op) < 0 || checkmaps(m, op) < 0)
		return -1;
	heavy = reduces(op) ? accumulates(op) : 0;
	why = !reduces(op) ? "no reduction loop"
		: op->nin + op->nout > MTYPES ? "too many operands"
		: op->havebody && !heavy ? "no accumulated product"
		: inputs(op, in);
	if (why) {
		layer_skip(m, "linalg.", op->name, op->line, why,
			heavy > 0, heavy ? macsof(op, heavy) : 0);
		return 0;
	}
	setoperand(c, op, 0, in[0], true);
	setoperand(c, op, 1, in[1], true);
	setoperand(c, op, 2, op->nin, true);
	if (op->spec && (int)strlen(op->spec->loops) == c->map[0].nloop)
		hint = op->spec->loops;
	why = classify_loops(c, hint);
	if (!why)
		return 1;
	layer_skip(m, "linalg.", op->name, op->line, why, true,
		macsof(op, 1));
	return 0;
}

/*
 * Which of two layouts the filter has: the one whose group count agrees with
 * the input.
 */
static bool
otherlayout(const struct linalgop *op)
{
	const struct type *in = &op->type[0], *f = &op->type[1];

	return op->spec->b2 && in->rank > 1 && f->rank > 1
		&& f->dim[0] != in->dim[1] && f->dim[1] == in->dim[1];
}

/* A named op without maps: 1, or -1. */
static int
named(struct reader *m, struct linalgop *op, struct contraction *c)
{
	const struct namedop *s = op->spec;

	if (op->nin != s->nin || op->nout != 1)
		return in_failat(m->t.r, op->line, "linalg.%s takes %d inputs "
			"and 1 output, found %d and %d", op->name, s->nin,
			op->nin, op->nout);
	setoperand(c, op, 0, 0, false);
	setoperand(c, op, 1, 1, false);
	setoperand(c, op, 2, op->nin, false);
	return contraction_named(c, m->t.r, s, &op->dict, otherlayout(op)) < 0
		? -1 : 1;
}

static bool
wanted(const struct reader *m, const struct linalgop *op)
{
	const struct attr *f = &op->dict.attr[MA_GLOBAL];
	size_t i;

	if (m->opt->nonly == 0)
		return true;
	for (i = 0; i < m->opt->nonly; i++)
		if (f->have && f->num.v == m->opt->only[i])
			return true;
	return false;
}

/* The four attributes, and the name made from them. */
static int
attributes(struct reader *m, const struct linalgop *op, struct nest *n)
{
	const struct attr *f = op->dict.attr;
	int64_t *to[NMATTR], global, type;
	int i;

	to[MA_BANKS] = &n->num_banks;
	to[MA_GROUP] = &n->layer_group;
	to[MA_GLOBAL] = &n->global_idx;
	to[MA_TYPE] = &n->type_idx;
	n->num_banks = m->opt->num_banks;
	for (i = 0; i < NMATTR; i++) {
		if (!f[i].have)
			continue;
		if (f[i].num.v < INT32_MIN || f[i].num.v > INT32_MAX)
			return in_failat(m->t.r, f[i].line, "%s must fit in "
				"32 bits, found %lld", dict_attrs[i],
				(long long)f[i].num.v);
		*to[i] = f[i].num.v;
	}
	global = f[MA_GLOBAL].have ? f[MA_GLOBAL].num.v : m->nlayer;
	type = f[MA_TYPE].have ? f[MA_TYPE].num.v : m->nkind[n->op];
	n->name = nest_layername(m->opt->workload, n->op, global, type);
	n->source = xasprintf("linalg.%s", op->name);
	return 0;
}

static const char threewindows[] = "it convolves more than two dimensions";

/* A contraction into n: 1, 0 if a nest cannot hold it, -1. */
static int
layer(struct reader *m, struct linalgop *op, struct contraction *c,
	struct nest *n)
{
	struct in *r = m->t.r;
	int64_t macs;
	int st;

	c->op = op->name;
	c->line = op->line;
	if (contraction_bounds(c, r, &m->opt->dims) < 0)
		return -1;
	st = contraction_nest(c, r, n);
	if (st < 0)
		return -1;
	if (st == 0) {
		layer_skip(m, "linalg.", op->name, op->line, threewindows,
			true, contraction_product(c));
		return 0;
	}
	if (attributes(m, op, n) < 0) {
		nest_free(n);
		return -1;
	}
	macs = nest_macs(n);
	assert(macs > 0);
	m->macs += (double)macs;
	m->nlayer++;
	m->nkind[n->op]++;
	return 1;
}

int
layer_judge(struct reader *m, struct linalgop *op, struct nest *n)
{
	struct contraction c;
	int st;

	memset(&c, 0, sizeof c);
	c.op = op->name;
	c.line = op->line;
	if (!op->spec || (op->spec->loops && op->dict.have[ML_MAPS]))
		st = mapped(m, op, &c);
	else
		st = named(m, op, &c);
	if (st == 1 && !wanted(m, op)) {
		m->nlayer++;
		m->nkind[c.conv ? CONV2D : GEMM]++;
		st = 0;
	}
	if (st == 1)
		st = layer(m, op, &c, n);
	contraction_free(&c);
	return st;
}
