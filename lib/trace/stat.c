#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/table.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/optipim.h"
#include "sim/kernel.h"
#include "sim/rowset.h"
#include "sim/dram.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "trace/stat.h"

#define X(key, unit, help) { #key, offsetof(struct stat, key), unit, help },
const struct statkey stat_keys[] = { STAT_KEYS(X) };
#undef X
enum { NKEY = sizeof stat_keys / sizeof *stat_keys };
const int stat_nkey = NKEY;

static int64_t *
field(struct stat *t, const struct statkey *k)
{
	return (int64_t *)(void *)((char *)t + k->offset);
}

int64_t
stat_get(const struct stat *t, const struct statkey *k)
{
	return *field((struct stat *)t, k);
}

void
stat_init(struct stat *t)
{
	int i;

	memset(t, 0, sizeof *t);
	t->cost = NAN;
	for (i = 0; i < NKEY; i++)
		*field(t, &stat_keys[i]) = NOSTAT;
}

void
stat_free(struct stat *t)
{
	free(t->layer);
	free(t->arch);
	free(t->model);
	t->layer = t->arch = t->model = NULL;
}

/* floor(a * b / c) for a, b >= 0, c > 0, in 128 bits by hand. */
static int64_t
muldiv(int64_t a, int64_t b, int64_t c)
{
	int64_t q = b / c, r = b % c, frac = 0, rem = 0;
	int i;

	/* a * (r / c), bit by bit from the top: frac + rem / c */
	for (i = 62; i >= 0; i--) {
		frac *= 2;
		if (rem >= c - rem) {
			rem -= c - rem;
			frac++;
		} else {
			rem += rem;
		}
		if (!(a >> i & 1))
			continue;
		if (rem >= c - r) {
			rem -= c - r;
			frac++;
		} else {
			rem += r;
		}
	}
	if (!mul64(a, q, &q) || !add64(q, frac, &q))
		return INT64_MAX;
	return q;
}

void
stat_result(struct stat *t, const struct simresult *r, bool capped)
{
	const int64_t *q = r->tally.req, *c = r->tally.cmd;

	t->cycles = r->cycles;
	t->read = q[RREAD];
	t->write = q[RWRITE];
	t->bank_read = q[RBKREAD];
	t->bank_write = q[RBKWRITE];
	t->compute = q[RCOMPUTE];
	t->subarray_read = q[RSAREAD];
	t->subarray_write = q[RSAWRITE];
	t->other = t->bank_read + t->bank_write + t->compute +
		t->subarray_read + t->subarray_write;
	t->requests = r->requests;
	t->simulated_requests = r->simulated;
	t->steps = r->steps;
	t->simulated_steps = r->simsteps;
	t->row_hits = r->tally.hits;
	t->row_misses = c[DRD] + c[DWR] + c[DBKRD] + c[DBKWR] + c[DSARD] +
		c[DSAWR] + c[DPIM] - r->tally.hits;
	t->row_conflicts = c[DPRE];
	t->activations = c[DACT];
	t->refreshes = c[DREF];
	t->forwarded = r->tally.forwarded;
	if (r->banks > 0) {
		t->macs = r->macs;
		t->banks = r->banks;
		t->columns = r->columns;
	}
	if (capped)
		t->scaled_cycles = r->simulated == 0 ? r->cycles :
			muldiv(r->cycles, r->requests, r->simulated);
}

/* ---- writing ---- */

void
statout_begin(struct statout *o, struct out *w, enum tableform form)
{
	int i;

	o->w = w;
	o->form = form;
	o->n = 0;
	if (form == TEXT)
		out_puts(w, "stat 1\n");
	if (form != TSV)
		return;
	out_puts(w, "layer");
	for (i = 0; i < NKEY; i++)
		out_printf(w, "\t%s", stat_keys[i].name);
	out_puts(w, "\tarch\tclock_ps\tmodel\tcost\n");
}

void
statout_by(struct statout *o, const char *by)
{
	if (o->form == TEXT)
		out_printf(o->w, "# %s\n", by);
}

static void
puttext(struct out *w, const struct stat *t)
{
	char num[NUMLEN];
	int i;

	out_printf(w, "layer %s\narch %s\nclock memory %lld ps\n", t->layer,
		t->arch, (long long)t->clock_ps);
	if (t->model)
		out_printf(w, "model %s\n", t->model);
	if (!isnan(t->cost))
		out_printf(w, "cost %s\n", fmtnum(num, t->cost));
	for (i = 0; i < NKEY; i++) {
		int64_t v = stat_get(t, &stat_keys[i]);

		if (v != NOSTAT)
			out_printf(w, "%s %lld\n", stat_keys[i].name,
				(long long)v);
	}
}

static void
puttsv(struct out *w, const struct stat *t)
{
	char num[NUMLEN];
	int i;

	out_puts(w, t->layer);
	for (i = 0; i < NKEY; i++) {
		int64_t v = stat_get(t, &stat_keys[i]);

		if (v == NOSTAT)
			out_puts(w, "\t-");
		else
			out_printf(w, "\t%lld", (long long)v);
	}
	out_printf(w, "\t%s\t%lld\t%s\t%s\n", t->arch, (long long)t->clock_ps,
		t->model ? t->model : "-",
		isnan(t->cost) ? "-" : fmtnum(num, t->cost));
}

static void
putjson(struct out *w, const struct stat *t, bool first)
{
	char num[NUMLEN];
	int i;

	out_puts(w, first ? "[\n  {\"layer\": " : ",\n  {\"layer\": ");
	json_string(w, t->layer);
	for (i = 0; i < NKEY; i++) {
		int64_t v = stat_get(t, &stat_keys[i]);

		out_printf(w, ", \"%s\": ", stat_keys[i].name);
		if (v == NOSTAT)
			out_puts(w, "null");
		else
			out_printf(w, "%lld", (long long)v);
	}
	out_puts(w, ", \"arch\": ");
	json_string(w, t->arch);
	out_printf(w, ", \"clock_ps\": %lld, \"model\": ",
		(long long)t->clock_ps);
	if (t->model)
		json_string(w, t->model);
	else
		out_puts(w, "null");
	out_printf(w, ", \"cost\": %s}",
		isnan(t->cost) ? "null" : fmtnum(num, t->cost));
}

void
statout_put(struct statout *o, const struct stat *t)
{
	switch (o->form) {
	case TEXT:
		puttext(o->w, t);
		break;
	case TSV:
		puttsv(o->w, t);
		break;
	case JSON:
		putjson(o->w, t, o->n == 0);
		break;
	}
	o->n++;
}

void
statout_end(struct statout *o)
{
	if (o->form == TEXT)
		out_printf(o->w, "end %lld\n", (long long)o->n);
	else if (o->form == JSON)
		out_puts(o->w, o->n == 0 ? "[]\n" : "\n]\n");
}

/* ---- reading ---- */

/* Most words of a line. */
enum { MAXWORD = 12 };

/* What was read of one record. */
struct reading {
	struct in *r;
	struct stat *t;
	bool have[NKEY], clock;
	long line;
};

int
statin_begin(struct statin *s, struct in *r)
{
	char *line = in_line(r);

	memset(s, 0, sizeof *s);
	s->r = r;
	if (!line || strcmp(line, "stat 1") != 0)
		return in_fail(r, "expected the header line 'stat 1'");
	return 0;
}

static int
readword(struct reading *rd, const char *key, char **s, char **w, int n)
{
	if (*s)
		return in_fail(rd->r, "key '%s' stands twice", key);
	if (n != 2)
		return in_fail(rd->r, "%s takes one word", key);
	*s = xstrdup(w[1]);
	return 0;
}

static int
readclock(struct reading *rd, char **w, int n)
{
	if (rd->clock)
		return in_fail(rd->r, "key 'clock' stands twice");
	rd->clock = true;
	if (n != 4 || strcmp(w[1], "memory") != 0 || strcmp(w[3], "ps") != 0 ||
	    lex_int(w[2], 1, INT64_MAX, &rd->t->clock_ps) < 0)
		return in_fail(rd->r, "expected 'clock memory N ps'");
	return 0;
}

static int
readmodel(struct reading *rd, char **w, int n)
{
	struct costopt opt;

	if (rd->t->model)
		return in_fail(rd->r, "key 'model' stands twice");
	if (costopt_parse(&opt, w + 1, n - 1) < 0)
		return in_fail(rd->r, "unknown model");
	rd->t->model = costopt_text(&opt);
	return 0;
}

static int
readcost(struct reading *rd, char **w, int n)
{
	if (!isnan(rd->t->cost))
		return in_fail(rd->r, "key 'cost' stands twice");
	if (n != 2 || lex_num(w[1], &rd->t->cost) < 0)
		return in_fail(rd->r, "cost must be a number");
	return 0;
}

static int
readcount(struct reading *rd, char **w, int n)
{
	int i;

	for (i = 0; i < NKEY; i++)
		if (strcmp(w[0], stat_keys[i].name) == 0)
			break;
	if (i == NKEY)
		return in_fail(rd->r, "unknown key '%s'", w[0]);
	if (rd->have[i])
		return in_fail(rd->r, "key '%s' stands twice", w[0]);
	rd->have[i] = true;
	if (n != 2 || lex_int(w[1], 0, INT64_MAX, field(rd->t,
	    &stat_keys[i])) < 0)
		return in_fail(rd->r, "%s must be an integer of at least 0",
			w[0]);
	return 0;
}

static int
readline(struct reading *rd, char **w, int n)
{
	if (strcmp(w[0], "arch") == 0)
		return readword(rd, "arch", &rd->t->arch, w, n);
	if (strcmp(w[0], "clock") == 0)
		return readclock(rd, w, n);
	if (strcmp(w[0], "model") == 0)
		return readmodel(rd, w, n);
	if (strcmp(w[0], "cost") == 0)
		return readcost(rd, w, n);
	return readcount(rd, w, n);
}

/* Everything but the model, its cost, and what a raw trace lacks. */
static int
checkrecord(struct reading *rd)
{
	struct stat *t = rd->t;
	int i;

	if (!t->arch || !rd->clock)
		return in_failat(rd->r, rd->line, "layer '%s': key '%s' is "
			"missing", t->layer, t->arch ? "clock" : "arch");
	for (i = 0; i < NKEY; i++) {
		const int64_t *v = field(t, &stat_keys[i]);

		if (v != &t->macs && v != &t->banks && v != &t->columns &&
		    v != &t->scaled_cycles && *v == NOSTAT)
			return in_failat(rd->r, rd->line, "layer '%s': key "
				"'%s' is missing", t->layer,
				stat_keys[i].name);
	}
	return 0;
}

/* The lines of a record behind "layer", up to the next one. */
static int
readrecord(struct reading *rd)
{
	char *line, *copy, *w[MAXWORD];
	int n, st = 0;

	while (st == 0 && (line = in_line(rd->r))) {
		if (*line == '#')
			continue;
		copy = xstrdup(line);
		n = lex_words(copy, w, MAXWORD);
		if (n > 0 && (strcmp(w[0], "layer") == 0 ||
		    strcmp(w[0], "end") == 0)) {
			in_unread(rd->r);
			free(copy);
			break;
		}
		if (n > MAXWORD)
			st = in_fail(rd->r, "too many words in a line");
		else if (n > 0)
			st = readline(rd, w, n);
		free(copy);
	}
	if (st < 0 || rd->r->err[0])
		return -1;
	return checkrecord(rd);
}

/* "end N" must close the file with the right count. */
static int
readend(struct statin *s, char **w, int n)
{
	int64_t count;
	char *line;

	if (n != 2 || lex_int(w[1], 0, INT64_MAX, &count) < 0)
		return in_fail(s->r, "expected 'end' and the number of "
			"layers");
	if (count != s->n)
		return in_fail(s->r, "end says %s layers, but %lld were read",
			w[1], (long long)s->n);
	s->ended = true;
	while ((line = in_line(s->r)))
		if (line[strspn(line, " \t")] != '\0')
			return in_fail(s->r, "text after the end line");
	return s->r->err[0] ? -1 : 0;
}

static int
firstline(struct statin *s, struct stat *t, char **w, int n)
{
	struct reading rd = { .r = s->r, .t = t, .line = s->r->line };

	if (strcmp(w[0], "end") == 0)
		return readend(s, w, n);
	if (strcmp(w[0], "layer") != 0)
		return in_fail(s->r, "expected 'layer' or 'end', got '%s'",
			w[0]);
	s->n++;
	stat_init(t);
	if (readword(&rd, "layer", &t->layer, w, n) == 0 &&
	    readrecord(&rd) == 0)
		return 1;
	stat_free(t);
	return -1;
}

int
statin_next(struct statin *s, struct stat *t)
{
	char *line, *copy, *w[MAXWORD];
	int n, st;

	if (s->ended)
		return 0;
	while ((line = in_line(s->r))) {
		copy = xstrdup(line);
		n = *line == '#' ? 0 : lex_words(copy, w, MAXWORD);
		if (n == 0) {
			free(copy);
			continue;
		}
		st = firstline(s, t, w, n);
		free(copy);
		return st;
	}
	return in_fail(s->r, "the end line 'end N' is missing");
}
