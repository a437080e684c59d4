#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/keyfile.h"
#include "nest/costopt.h"
#include "stat/stat.h"

/* Keys after "layer"; those of the terms and counts are in their tables. */
enum { KARCH, KCLOCK, KMODEL, KCOST, KTERM, KCOUNT = KTERM + NTERM,
	NKEY = KCOUNT + STAT_NKEY };
#define X(key, kind, unit, help) #key,
#define Y(term, name) ("cost_" name),
static const char *const key_names[] = { "arch", "clock", "model", "cost",
	TERMS(Y, Y) STAT_KEYS(X) };
#undef Y
#undef X
_Static_assert(sizeof key_names / sizeof *key_names == NKEY, "keys");

/* What has been read of one record. */
struct statread {
	struct keyfile *d;
	struct statrec *t;
	bool have[NKEY];
	long line;
};

int
statin_begin(struct statin *s, struct in *r)
{
	memset(s, 0, sizeof *s);
	return keyfile_begin(&s->d, r, "stat 1");
}

void
statin_free(struct statin *s)
{
	keyfile_free(&s->d);
	strlist_free(&s->skipped);
}

static int
readclock(struct statread *rd)
{
	char **w = rd->d->w;

	if (rd->d->n != 4 || strcmp(w[1], "memory") != 0 ||
	    strcmp(w[3], "ps") != 0 ||
	    lex_int(w[2], 1, INT64_MAX, &rd->t->clock_ps) < 0)
		return in_fail(rd->d->r, "expected 'clock memory N ps'");
	return 0;
}

static int
readmodel(struct statread *rd)
{
	struct costopt opt;

	if (costopt_parse(&opt, rd->d->w + 1, rd->d->n - 1) < 0)
		return in_fail(rd->d->r, "unknown model");
	rd->t->model = costopt_text(&opt);
	return 0;
}

/* The cost, or that of one of its terms. */
static int
readcost(struct statread *rd, double *v)
{
	if (rd->d->n != 2 || lex_num(rd->d->w[1], v) < 0)
		return in_fail(rd->d->r, "%s must be a number", rd->d->w[0]);
	return 0;
}

static int
readcount(struct statread *rd, int64_t *v)
{
	if (rd->d->n != 2 || lex_int(rd->d->w[1], 0, INT64_MAX, v) < 0)
		return in_fail(rd->d->r, "%s must be an integer of at least 0",
			rd->d->w[0]);
	return 0;
}

static int
readvalue(struct statread *rd, int k)
{
	struct statrec *t = rd->t;

	switch (k) {
	case KARCH:
		return keyfile_word(rd->d, &t->arch);
	case KCLOCK:
		return readclock(rd);
	case KMODEL:
		return readmodel(rd);
	case KCOST:
		return readcost(rd, &t->cost);
	default:
		return k < KCOUNT ? readcost(rd, &t->term[k - KTERM]) :
			readcount(rd, stat_at(t, &stat_keys[k - KCOUNT]));
	}
}

/* An unknown key, which a newer version may have written: 0, or -1. */
static int
skip(struct statin *s)
{
	const char *key = s->d.w[0];

	if (!keyfile_newer(&s->d))
		return keyfile_key(&s->d, key_names, NKEY);
	if (lex_find(key, (const char *const *)s->skipped.s,
	    (int)s->skipped.n) < 0)
		strlist_add(&s->skipped, key);
	return 0;
}

static int
readfield(struct statin *s, struct statread *rd)
{
	int k = lex_find(s->d.w[0], key_names, NKEY);

	if (k < 0)
		return skip(s);
	if (keyfile_once(&s->d, &rd->have[k]) < 0)
		return -1;
	return readvalue(rd, k);
}

/* Either all terms or none are given, and they add up to the cost. */
static int
checkterms(struct statread *rd)
{
	const struct statrec *t = rd->t;
	double sum = 0;
	int i, n = 0;

	for (i = 0; i < NTERM; i++)
		if (!isnan(t->term[i])) {
			sum += t->term[i];
			n++;
		}
	if (n == 0)
		return 0;
	if (n < NTERM || isnan(t->cost) || !close_to(sum, t->cost, 1e-9))
		return in_failat(rd->d->r, rd->line, "layer '%s': the %d terms "
			"do not add up to the cost", t->layer, NTERM);
	return 0;
}

/* All is required but the model, its cost, and optional counts. */
static int
checkrecord(struct statread *rd)
{
	int k;

	for (k = 0; k < NKEY; k++) {
		if (rd->have[k] || (k > KCLOCK && k < KCOUNT) ||
		    (k >= KCOUNT && stat_keys[k - KCOUNT].kind != SCOUNT))
			continue;
		return keyfile_missing(rd->d, rd->line, rd->t->layer,
			key_names[k]);
	}
	return checkterms(rd);
}

/* The lines of a record, from the present one on. */
static int
readrecord(struct statin *s, struct statrec *t)
{
	struct statread rd = { .d = &s->d, .t = t, .line = s->d.r->line };
	int st;

	if (keyfile_word(&s->d, &t->layer) < 0)
		return -1;
	while ((st = keyfile_field(&s->d)) > 0)
		if (readfield(s, &rd) < 0)
			return -1;
	return st < 0 ? -1 : checkrecord(&rd);
}

int
statin_next(struct statin *s, struct statrec *t)
{
	int st = keyfile_layer(&s->d);

	if (st <= 0)
		return st;
	stat_init(t);
	if (readrecord(s, t) == 0)
		return 1;
	stat_free(t);
	return -1;
}
