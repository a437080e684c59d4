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
#include "nest/costopt.h"
#include "stat/stat.h"

/* Most words of a line. */
enum { MAXWORD = 12 };

/* What was read of one record. */
struct reading {
	struct in *r;
	struct statrec *t;
	bool have[STAT_NKEY], clock;
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

/* The cost, or that of a term of it. */
static int
readcost(struct reading *rd, double *v, char **w, int n)
{
	if (!isnan(*v))
		return in_fail(rd->r, "key '%s' stands twice", w[0]);
	if (n != 2 || lex_num(w[1], v) < 0)
		return in_fail(rd->r, "%s must be a number", w[0]);
	return 0;
}

static int
readcount(struct reading *rd, char **w, int n)
{
	int i;

	for (i = 0; i < STAT_NKEY; i++)
		if (strcmp(w[0], stat_keys[i].name) == 0)
			break;
	if (i == STAT_NKEY)
		return in_fail(rd->r, "unknown key '%s'", w[0]);
	if (rd->have[i])
		return in_fail(rd->r, "key '%s' stands twice", w[0]);
	rd->have[i] = true;
	if (n != 2 || lex_int(w[1], 0, INT64_MAX, stat_at(rd->t,
	    &stat_keys[i])) < 0)
		return in_fail(rd->r, "%s must be an integer of at least 0",
			w[0]);
	return 0;
}

static int
readline(struct reading *rd, char **w, int n)
{
	int t;

	if (strcmp(w[0], "arch") == 0)
		return readword(rd, "arch", &rd->t->arch, w, n);
	if (strcmp(w[0], "clock") == 0)
		return readclock(rd, w, n);
	if (strcmp(w[0], "model") == 0)
		return readmodel(rd, w, n);
	if (strcmp(w[0], "cost") == 0)
		return readcost(rd, &rd->t->cost, w, n);
	t = strncmp(w[0], "cost_", 5) == 0 ?
		lex_find(w[0] + 5, term_names, NTERM) : -1;
	if (t >= 0)
		return readcost(rd, &rd->t->term[t], w, n);
	return readcount(rd, w, n);
}

/* The terms stand together, and add up to the cost. */
static int
checkterms(struct reading *rd)
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
		return in_failat(rd->r, rd->line, "layer '%s': the %d terms "
			"do not add up to the cost", t->layer, NTERM);
	return 0;
}

/* Everything but the model, its cost, and what a raw trace lacks. */
static int
checkrecord(struct reading *rd)
{
	struct statrec *t = rd->t;
	int i;

	if (!t->arch || !rd->clock)
		return in_failat(rd->r, rd->line, "layer '%s': key '%s' is "
			"missing", t->layer, t->arch ? "clock" : "arch");
	for (i = 0; i < STAT_NKEY; i++) {
		const int64_t *v = stat_at(t, &stat_keys[i]);

		if (v != &t->macs && v != &t->banks && v != &t->columns &&
		    v != &t->scaled_cycles && *v == NOSTAT)
			return in_failat(rd->r, rd->line, "layer '%s': key "
				"'%s' is missing", t->layer,
				stat_keys[i].name);
	}
	return checkterms(rd);
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
firstline(struct statin *s, struct statrec *t, char **w, int n)
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
statin_next(struct statin *s, struct statrec *t)
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
