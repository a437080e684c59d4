#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/keyfile.h"
#include "nest/costopt.h"
#include "nest/nest.h"

/* Keys of a layer, in the order they are written. */
enum nestkey { KLAYER, KOP, KSOURCE, KBOUNDS, KSTRIDE, KDILATION, KBANKS,
	KGROUP, KGLOBAL, KTYPE, KSTATUS, KARCH, KMODEL, KCOST, KBOUND, KSPLIT,
	KORDER, NKEY };
static const char *const key_names[NKEY] = { "layer", "op", "source",
	"bounds", "stride", "dilation", "num_banks", "layer_group",
	"global_layer_idx", "type_layer_idx", "status", "arch", "model",
	"cost", "bound", "split", "order" };

/* State of one layer's lines. */
struct nestread {
	struct nest *n;
	struct keyfile *d;
	struct in *r;
	bool have[NKEY];
	bool split[NVAR], order[NLEVEL];
	/* where the layer began, for what is missing */
	long line;
};

static int
readbounds(struct nestread *rd, char **w, int n)
{
	struct nest *t = rd->n;
	bool seen[NVAR] = { false };
	enum var vars[NVAR];
	int i, v, nv;

	if (n % 2)
		return in_fail(rd->r, "bounds must be pairs such as K 64");
	for (i = 0; i < n; i += 2) {
		v = var_find(t->op, w[i]);
		if (v < 0)
			return in_fail(rd->r, "a %s has no loop '%s'",
				op_names[t->op], w[i]);
		if (seen[v])
			return in_fail(rd->r, "duplicate bound of loop "
				"'%s'", w[i]);
		seen[v] = true;
		if (lex_int(w[i + 1], 1, NEST_MAXBOUND, &t->bound[v]) < 0)
			return in_fail(rd->r, "bound of loop '%s' must be an "
				"integer from 1 to 2^31, got '%s'", w[i],
				w[i + 1]);
	}
	nv = nest_vars(t->op, vars);
	for (i = 0; i < nv; i++)
		if (!seen[vars[i]] && vars[i] != VG)
			return in_fail(rd->r, "bound of loop '%c' is missing",
				var_names[vars[i]]);
	if (nest_macs(t) < 0)
		return in_fail(rd->r, "the product of the bounds exceeds "
			"2^62");
	return 0;
}

static int
readpair(struct nestread *rd, const char *key, int64_t v[2], char **w, int n)
{
	int i;

	if (rd->n->op != CONV2D)
		return in_fail(rd->r, "a gemm has no %s", key);
	if (n != 2)
		return in_fail(rd->r, "%s takes two numbers, rows and columns",
			key);
	for (i = 0; i < 2; i++)
		if (lex_int(w[i], 1, 1 << 30, &v[i]) < 0)
			return in_fail(rd->r, "%s must be a positive integer, "
				"got '%s'", key, w[i]);
	return 0;
}

static int
readint(struct nestread *rd, const char *key, int64_t lo, int64_t *v, char **w,
	int n)
{
	if (n != 1 || lex_int(w[0], lo, INT32_MAX, v) < 0)
		return in_fail(rd->r, "%s must be an integer of at least "
			"%lld, got '%s'", key, (long long)lo,
			n ? w[0] : "nothing");
	return 0;
}

static int
readcost(struct nestread *rd, const char *key, double *v, char **w, int n)
{
	if (n != 1 || lex_num(w[0], v) < 0)
		return in_fail(rd->r, "%s must be a number, got '%s'", key,
			n ? w[0] : "nothing");
	return 0;
}

static int
readstatus(struct nestread *rd, char **w, int n)
{
	int i = n == 1 ? lex_find(w[0], status_names, INFEASIBLE + 1) : -1;

	if (i < 0)
		return in_fail(rd->r, "status must be unmapped, optimal, "
			"feasible, given or infeasible, got '%s'",
			n ? w[0] : "nothing");
	rd->n->status = (enum status)i;
	return 0;
}

/* "split K bank 16 step 4 column 2 stride 8 2 1" */
static int
readsplit(struct nestread *rd, char **w, int n)
{
	struct nest *t = rd->n;
	int64_t prod = 1, *tile, *coef;
	int v, i;

	v = n > 0 ? var_find(t->op, w[0]) : -1;
	if (v < 0)
		return in_fail(rd->r, "split must name a loop of a %s, got "
			"'%s'", op_names[t->op], n ? w[0] : "nothing");
	if (rd->split[v])
		return in_fail(rd->r, "duplicate split of loop '%s'", w[0]);
	rd->split[v] = true;
	if (n != 11 || strcmp(w[7], "stride") != 0)
		return in_fail(rd->r, "expected 'split LOOP bank A step B "
			"column C stride D E F'");
	for (i = 0; i < NLEVEL; i++) {
		tile = &t->tile[v][i];
		coef = &t->coef[v][i];
		if (strcmp(w[1 + 2 * i], level_names[i]) != 0)
			return in_fail(rd->r, "expected '%s', got '%s'",
				level_names[i], w[1 + 2 * i]);
		if (lex_int(w[2 + 2 * i], 1, INT64_MAX, tile) < 0)
			return in_fail(rd->r, "split must be a positive "
				"integer, got '%s'", w[2 + 2 * i]);
		if (lex_int(w[8 + i], 0, INT64_MAX, coef) < 0)
			return in_fail(rd->r, "stride must be an integer of "
				"at least 0, got '%s'", w[8 + i]);
		if (!mul64(prod, *tile, &prod))
			prod = 0;
	}
	if (prod != t->bound[v] && !(t->opt.pad && prod > t->bound[v] &&
	    prod / 2 < t->bound[v]))
		return in_fail(rd->r, "split of loop '%s' must multiply to "
			"its bound %lld%s", w[0], (long long)t->bound[v],
			t->opt.pad ? " or less than twice as much" : "");
	return 0;
}

/* "order step N K P Q C R S" */
static int
readorder(struct nestread *rd, char **w, int n)
{
	struct nest *t = rd->n;
	enum var vars[NVAR];
	bool seen[NVAR] = { false };
	int l, i, v, nv = nest_vars(t->op, vars);

	l = n > 0 ? lex_find(w[0], level_names, NLEVEL) : -1;
	if (l < 0)
		return in_fail(rd->r, "order must name bank, step or column, "
			"got '%s'", n ? w[0] : "nothing");
	if (rd->order[l])
		return in_fail(rd->r, "duplicate order of %s", w[0]);
	rd->order[l] = true;
	/* a nest without groups may leave the loop G out */
	i = 0;
	if (t->op == CONV2D && n == nv && t->bound[VG] == 1) {
		t->order[l][i++] = VG;
		seen[VG] = true;
	} else if (n != nv + 1) {
		return in_fail(rd->r, "order must name each loop once");
	}
	for (w++; i < nv; i++, w++) {
		v = var_find(t->op, *w);
		if (v < 0 || seen[v])
			return in_fail(rd->r, "order must name each loop "
				"once, got '%s'", *w);
		seen[v] = true;
		t->order[l][i] = (enum var)v;
	}
	return 0;
}

static int
readmodel(struct nestread *rd, char **w, int n)
{
	if (costopt_parse(&rd->n->opt, w, n) < 0)
		return in_fail(rd->r, "expected 'model MODEL STORAGE COUNTING "
			"OBJECTIVE COEFF [WEIGHTS] [pad]'");
	return 0;
}

/* A single word that becomes *s. */
static int
readword(struct nestread *rd, const char *key, char **s, char **w, int n)
{
	if (n != 1)
		return in_fail(rd->r, "%s takes one word", key);
	*s = xstrdup(w[0]);
	return 0;
}

static int
readop(struct nestread *rd, char **w, int n)
{
	int i = n == 1 ? lex_find(w[0], op_names, 2) : -1;

	if (i < 0)
		return in_fail(rd->r, "op must be conv2d or gemm, got '%s'",
			n ? w[0] : "nothing");
	rd->n->op = (enum op)i;
	nest_canonorder(rd->n);
	return 0;
}

static int
readvalue(struct nestread *rd, enum nestkey k, char **w, int n)
{
	struct nest *t = rd->n;
	const char *key = key_names[k];

	switch (k) {
	case KOP:
		return readop(rd, w, n);
	case KSOURCE:
		return readword(rd, key, &t->source, w, n);
	case KBOUNDS:
		return readbounds(rd, w, n);
	case KSTRIDE:
		return readpair(rd, key, t->stride, w, n);
	case KDILATION:
		return readpair(rd, key, t->dil, w, n);
	case KBANKS:
		return readint(rd, key, INT32_MIN, &t->num_banks, w, n);
	case KGROUP:
		return readint(rd, key, INT32_MIN, &t->layer_group, w, n);
	case KGLOBAL:
		return readint(rd, key, INT32_MIN, &t->global_idx, w, n);
	case KTYPE:
		return readint(rd, key, INT32_MIN, &t->type_idx, w, n);
	case KSTATUS:
		return readstatus(rd, w, n);
	case KARCH:
		return readword(rd, key, &t->arch, w, n);
	case KMODEL:
		return readmodel(rd, w, n);
	case KCOST:
		return readcost(rd, key, &t->cost, w, n);
	case KBOUND:
		return readcost(rd, key, &t->lower, w, n);
	case KSPLIT:
		return readsplit(rd, w, n);
	case KORDER:
		return readorder(rd, w, n);
	default:
		return 0;
	}
}

/* One line of a layer behind "layer". */
static int
readfield(struct nestread *rd)
{
	char **w = rd->d->w;
	int k = keyfile_key(rd->d, key_names, NKEY);

	if (k < 0)
		return -1;
	if (k != KSPLIT && k != KORDER &&
	    keyfile_once(rd->d, &rd->have[k]) < 0)
		return -1;
	/* op decides the loops, bounds decide what a split must give */
	if (k != KOP && !rd->have[KOP])
		return in_fail(rd->r, "op must come first, got '%s'", w[0]);
	if ((k == KSPLIT || k == KORDER) && !rd->have[KBOUNDS])
		return in_fail(rd->r, "bounds must come before %s", w[0]);
	rd->have[k] = true;
	return readvalue(rd, (enum nestkey)k, w + 1, rd->d->n - 1);
}

static int
missing(struct nestread *rd, enum nestkey k)
{
	if (rd->have[k])
		return 0;
	return keyfile_missing(rd->d, rd->line, rd->n->name, key_names[k]);
}

/* Needs all lines read: what must and what may not be there. */
static int
checklayer(struct nestread *rd)
{
	struct nest *t = rd->n;
	enum var vars[NVAR];
	int i, nv = nest_vars(t->op, vars);

	if (missing(rd, KOP) || missing(rd, KSOURCE) ||
	    missing(rd, KBOUNDS) || missing(rd, KBANKS) ||
	    missing(rd, KSTATUS))
		return -1;
	if (t->op == CONV2D && (missing(rd, KSTRIDE) ||
	    missing(rd, KDILATION)))
		return -1;
	if (t->status != UNMAPPED && t->status != GIVEN &&
	    (missing(rd, KARCH) || missing(rd, KMODEL)))
		return -1;
	if (t->opt.pad && nest_macs(t) > NEST_MAXPADDED)
		return in_failat(rd->r, rd->line, "layer '%s': more than 2^54 "
			"multiply-accumulates cannot be padded", t->name);
	if (!nest_mapped(t)) {
		if (rd->have[KSPLIT] || rd->have[KORDER] || rd->have[KCOST] ||
		    rd->have[KBOUND])
			return in_failat(rd->r, rd->line, "layer '%s': a "
				"layer of status %s has no mapping", t->name,
				status_names[t->status]);
		return 0;
	}
	for (i = 0; i < nv; i++)
		if (!rd->split[vars[i]] &&
		    !(vars[i] == VG && t->bound[VG] == 1))
			return in_failat(rd->r, rd->line, "layer '%s': split "
				"of loop '%c' is missing", t->name,
				var_names[vars[i]]);
	for (i = 0; i < NLEVEL; i++)
		if (!rd->order[i])
			return in_failat(rd->r, rd->line, "layer '%s': order "
				"of %s is missing", t->name, level_names[i]);
	return 0;
}

/* The lines of one layer, whose first is at hand. */
static int
readlayer(struct keyfile *d, struct nest *t)
{
	struct nestread rd = { .n = t, .d = d, .r = d->r, .line = d->r->line };
	int st;

	nest_init(t, CONV2D);
	if (d->n != 2)
		return in_fail(d->r, "layer takes one word, its name");
	t->name = xstrdup(d->w[1]);
	while ((st = keyfile_field(d)) > 0)
		if (readfield(&rd) < 0)
			return -1;
	return st < 0 ? -1 : checklayer(&rd);
}

int
nest_begin(struct keyfile *s, struct in *r)
{
	return keyfile_begin(s, r, "nest 1");
}

int
nest_next(struct keyfile *s, struct nest *t)
{
	int st = keyfile_layer(s);

	if (st <= 0)
		return st;
	if (readlayer(s, t) == 0)
		return 1;
	nest_free(t);
	return -1;
}

void
nest_endread(struct keyfile *s)
{
	keyfile_free(s);
}

int
nest_readone(struct nest *t, struct in *r)
{
	struct keyfile d;
	int st;

	keyfile_init(&d, r);
	st = keyfile_next(&d);
	if (st > 0 && strcmp(d.w[0], "layer") != 0) {
		st = in_fail(r, "expected 'layer'");
	} else if (st > 0 && readlayer(&d, t) < 0) {
		nest_free(t);
		st = -1;
	}
	keyfile_free(&d);
	return st;
}
