#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "base/table.h"
#include "arch/arch.h"
#include "trace/cmdin.h"
#include "trace/cmdstat.h"
#include "trace/cmdshow.h"

/*
 * The figures as rows of one long table, which is what tsv and json give; the
 * text shows the same rows grouped, with shares where they make sense.
 */

static const char *const phase_names[NPHASE + 1] = { "input load", "compute",
	"output", "refresh", "row commands" };

enum { CLAYER, CSECTION, CITEM, CFIGURE, CVALUE, NCOL };
static const char *const col_names[NCOL] = { "layer", "section", "item",
	"figure", "value" };
static const bool col_words[NCOL] = { true, true, true, true, false };

/* Rows of a run being made. */
struct rows {
	struct table *t;
	const char *layer;
};

static void
row(struct rows *r, const char *section, const char *item, const char *figure,
	double v)
{
	table_add(r->t, "%s", r->layer);
	table_add(r->t, "%s", section);
	table_add(r->t, "%s", item);
	table_add(r->t, "%s", figure);
	table_addnum(r->t, v);
}

/* Add up banks of a channel. */
static void
sumbanks(const struct cmdstat *s, int chan, int first, int n,
	struct bankstat *sum)
{
	int64_t *a = (int64_t *)(void *)sum;
	size_t i;
	int b;

	if (!s->bank[chan])
		return;
	for (b = first; b < first + n; b++) {
		const int64_t *p =
			(const int64_t *)(const void *)&s->bank[chan][b];

		for (i = 0; i < sizeof *sum / sizeof *a; i++)
			a[i] += p[i];
	}
}

static int
nbank(const struct arch *a)
{
	return (int)(a->pseudochannels * a->bankgroups * a->banks);
}

/* Everything together. */
static void
sumall(const struct cmdstat *s, struct bankstat *sum)
{
	int i;

	memset(sum, 0, sizeof *sum);
	for (i = 0; i < s->a->channels; i++)
		sumbanks(s, i, 0, nbank(s->a), sum);
	for (i = 0; i < NDCMD; i++)
		sum->cmd[i] += s->toall[i];
}

/* Accesses that move data in that way. */
static double
moves(const struct bankstat *sum, enum ddata data)
{
	int64_t n = 0;
	int i;

	for (i = 0; i < NDCMD; i++)
		if (dcmds[i].data == data)
			n += sum->cmd[i];
	return (double)n;
}

/* Part of the whole; 0 of nothing. */
static double
part(double v, double whole)
{
	return whole > 0 ? v / whole : 0;
}

/* ---- sections ---- */

static void
commands(struct rows *r, const struct cmdstat *s, const struct bankstat *sum)
{
	int64_t n;
	int i;

	row(r, "run", "all", "ticks", (double)s->tick);
	row(r, "run", "all", "commands", (double)s->ncmd);
	for (i = 0; i < NDCMD; i++) {
		n = sum->cmd[i];
		if (n == 0)
			continue;
		row(r, "command", dcmds[i].name, "count", (double)n);
		row(r, "command", dcmds[i].name, "share",
			part((double)n, (double)s->ncmd));
	}
}

static void
rowbuffer(struct rows *r, const struct bankstat *sum)
{
	double n = (double)(sum->hit + sum->miss + sum->conflict);

	row(r, "rows", "hits", "count", (double)sum->hit);
	row(r, "rows", "hits", "share", part((double)sum->hit, n));
	row(r, "rows", "misses", "count", (double)sum->miss);
	row(r, "rows", "misses", "share", part((double)sum->miss, n));
	row(r, "rows", "conflicts", "count", (double)sum->conflict);
	row(r, "rows", "conflicts", "share", part((double)sum->conflict, n));
	row(r, "rows", "activations", "count", (double)sum->act);
}

static void
phases(struct rows *r, const struct cmdstat *s)
{
	double total = 0;
	int i;

	for (i = 0; i < NPHASE; i++)
		total += (double)s->phase[i];
	for (i = 0; i < NPHASE; i++) {
		row(r, "time", phase_names[i], "ticks", (double)s->phase[i]);
		row(r, "time", phase_names[i], "share",
			part((double)s->phase[i], total));
	}
}

/*
 * Bytes over the bus and within the banks, against what they could carry in
 * the time: a pseudo-channel's bus one access in nBL clocks, all of them
 * together; a channel's banks one access in a clock, for that is how fast
 * commands can ask for them.
 */
static void
bandwidth(struct rows *r, const struct cmdstat *s, const struct bankstat *sum)
{
	const struct arch *a = s->a;
	double bytes = (double)a->dq_width / 8, clock = (double)a->tck_ps;
	double bus = (moves(sum, DBUSREAD) + moves(sum, DBUSWRITE)) * bytes;
	double in = moves(sum, DINBANK) * bytes;
	/* bytes per clock; 1000 / ps makes GB/s */
	double peakbus = bytes * (double)(a->channels * a->pseudochannels) /
		(double)a->nBL;
	double peakin = bytes * (double)a->channels, t = (double)s->tick;

	row(r, "bandwidth", "bus", "GB/s", part(bus, t) * 1000 / clock);
	row(r, "bandwidth", "bus", "peak GB/s", peakbus * 1000 / clock);
	row(r, "bandwidth", "bus", "of peak", part(bus, t * peakbus));
	row(r, "bandwidth", "banks", "GB/s", part(in, t) * 1000 / clock);
	row(r, "bandwidth", "banks", "peak GB/s", peakin * 1000 / clock);
	row(r, "bandwidth", "banks", "of peak", part(in, t * peakin));
}

static void
pseudochannels(struct rows *r, const struct cmdstat *s, int chan)
{
	int n = (int)(s->a->bankgroups * s->a->banks), i;
	char item[48];

	for (i = 0; i < s->a->pseudochannels; i++) {
		struct bankstat sum = { 0 };

		sumbanks(s, chan, i * n, n, &sum);
		if (sum.act + sum.hit == 0)
			continue;
		snprintf(item, sizeof item, "ch%d.pch%d", chan, i);
		row(r, "bus", item, "read", part((double)sum.busread,
			(double)s->tick));
		row(r, "bus", item, "write", part((double)sum.buswrite,
			(double)s->tick));
	}
}

static void
channels(struct rows *r, const struct cmdstat *s)
{
	char item[32];
	int i;

	for (i = 0; i < s->a->channels; i++) {
		if (s->chancmd[i] == 0)
			continue;
		snprintf(item, sizeof item, "ch%d", i);
		row(r, "channel", item, "commands", (double)s->chancmd[i]);
		row(r, "channel", item, "command bus",
			part((double)s->chancmd[i], (double)s->tick));
		row(r, "channel", item, "refreshes", (double)s->chanref[i]);
		row(r, "channel", item, "refresh share",
			part((double)(s->chanref[i] * s->a->nRFC),
			(double)s->tick));
	}
}

static void
buses(struct rows *r, const struct cmdstat *s)
{
	int i;

	for (i = 0; i < s->a->channels; i++)
		pseudochannels(r, s, i);
}

static void
banks(struct rows *r, const struct cmdstat *s)
{
	const struct bankstat *b;
	char item[48];
	int i, k;

	for (i = 0; i < s->a->channels; i++)
		for (k = 0; s->bank[i] && k < nbank(s->a); k++) {
			b = &s->bank[i][k];
			if (b->act + b->hit == 0)
				continue;
			snprintf(item, sizeof item, "ch%d.bank%d", i, k);
			row(r, "bank", item, "accesses", (double)(b->hit +
				b->miss + b->conflict));
			row(r, "bank", item, "activations", (double)b->act);
			row(r, "bank", item, "hits", (double)b->hit);
			row(r, "bank", item, "misses", (double)b->miss);
			row(r, "bank", item, "conflicts",
				(double)b->conflict);
		}
}

static void
histogram(struct rows *r, const struct cmdstat *s)
{
	char item[64];
	int i, k;

	for (i = 0; i < NBIN && i * s->binticks <= s->tick; i++) {
		snprintf(item, sizeof item, "%lld-%lld",
			(long long)(i * s->binticks),
			(long long)((i + 1) * s->binticks - 1));
		for (k = 0; k <= NPHASE; k++)
			row(r, "over time", item, phase_names[k],
				(double)s->bin[i].n[k]);
	}
}

/* ---- text ---- */

/* Figures that are parts of a whole. */
static bool
ispart(const char *figure)
{
	static const char *const names[] = { "share", "of peak", "read",
		"write", "command bus", "refresh share" };
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(figure, names[i]) == 0)
			return true;
	return false;
}

/* A value as people read it: parts as percentages, the rest to 3 digits. */
static void
addvalue(struct table *t, const char *figure, const char *value)
{
	double v = strtod(value, NULL);

	if (ispart(figure))
		table_add(t, "%.2f%%", 100 * v);
	else if (strstr(figure, "GB/s"))
		table_add(t, "%.3f", v);
	else
		table_add(t, "%s", value);
}

/* How many rows from row i on, before row end, have the same in a column. */
static int
alike(const struct table *r, int i, int end, int col)
{
	const char *first = table_cell(r, i, col);
	int k = i;

	while (k < end && strcmp(table_cell(r, k, col), first) == 0)
		k++;
	return k - i;
}

/*
 * A section as a table: an item per line, a figure per column, which those of
 * its first item are. An item with fewer of them, as the activations among the
 * rows, is left to tsv and json. Returns the row behind the section.
 */
static int
textsection(const struct table *r, int i, struct out *w)
{
	enum { MAXFIG = 8 };
	int end = i + alike(r, i, table_nrow(r), CSECTION);
	int nfig = alike(r, i, end, CITEM), n, k, j;
	const char *names[1 + MAXFIG];
	bool words[1 + MAXFIG] = { true };
	struct table t;

	assert(nfig <= MAXFIG);
	names[0] = table_cell(r, i, CSECTION);
	for (k = 0; k < nfig; k++)
		names[1 + k] = table_cell(r, i + k, CFIGURE);
	table_init(&t, 1 + nfig, names, words);
	for (k = i; k < end; k += n) {
		n = alike(r, k, end, CITEM);
		if (n < nfig)
			continue;
		table_add(&t, "%s", table_cell(r, k, CITEM));
		for (j = k; j < k + nfig; j++)
			addvalue(&t, table_cell(r, j, CFIGURE),
				table_cell(r, j, CVALUE));
	}
	table_write(&t, w, TEXT);
	table_free(&t);
	return end;
}

static void
text(const struct table *r, struct out *w)
{
	int i = 0;

	while (i < table_nrow(r)) {
		out_puts(w, "\n");
		i = textsection(r, i, w);
	}
}

void
cmdshow_begin(struct cmdshow *o, struct out *w, enum tableform form)
{
	o->w = w;
	o->form = form;
	o->nrun = 0;
	table_init(&o->t, NCOL, col_names, col_words);
	if (form != TEXT)
		table_begin(&o->t, w, form);
}

void
cmdshow_run(struct cmdshow *o, const struct cmdstat *s, const char *layer)
{
	struct rows r = { .t = &o->t, .layer = layer };
	struct bankstat sum;

	sumall(s, &sum);
	commands(&r, s, &sum);
	rowbuffer(&r, &sum);
	phases(&r, s);
	bandwidth(&r, s, &sum);
	channels(&r, s);
	buses(&r, s);
	banks(&r, s);
	histogram(&r, s);
	if (o->form == TEXT) {
		out_printf(o->w, "%s%s on %s\n", o->nrun ? "\n" : "", layer,
			s->a->name);
		text(&o->t, o->w);
		strlist_free(&o->t.cells);
	} else {
		table_flush(&o->t);
	}
	o->nrun++;
}

void
cmdshow_end(struct cmdshow *o)
{
	if (o->form != TEXT)
		table_end(&o->t);
	table_free(&o->t);
}
