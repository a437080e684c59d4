#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "arch/arch.h"
#include "dram/rowset.h"
#include "dram/dram.h"
#include "trace/cmdin.h"
#include "trace/cmdstat.h"

/*
 * The figures as rows of one long table, which is what tsv and json give; the
 * text shows the same rows grouped, with shares where they make sense.
 */

static const char *const phase_names[NPHASE + 1] = { "input load", "compute",
	"output", "refresh", "row commands" };

static const char *const col_names[] = { "layer", "section", "item",
	"figure", "value" };
static const bool col_words[] = { true, true, true, true, false };

/* Rows of a run being made. */
struct rows {
	struct table t;
	const char *layer;
};

static void
row(struct rows *r, const char *section, const char *item, const char *figure,
	double v)
{
	char num[NUMLEN];

	table_add(&r->t, "%s", r->layer);
	table_add(&r->t, "%s", section);
	table_add(&r->t, "%s", item);
	table_add(&r->t, "%s", figure);
	table_add(&r->t, "%s", fmtnum(num, v));
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

/* Everything together; the refreshes. */
static int64_t
sumall(const struct cmdstat *s, struct bankstat *sum)
{
	int64_t ref = 0;
	int i;

	memset(sum, 0, sizeof *sum);
	for (i = 0; i < s->a->channels; i++) {
		sumbanks(s, i, 0, nbank(s->a), sum);
		ref += s->chanref[i];
	}
	return ref;
}

/* Part of the whole; 0 of nothing. */
static double
part(double v, double whole)
{
	return whole > 0 ? v / whole : 0;
}

/* ---- sections ---- */

static void
commands(struct rows *r, const struct cmdstat *s, const struct bankstat *sum,
	int64_t ref)
{
	int64_t n, rest = s->ncmd - ref;
	int i;

	row(r, "run", "all", "ticks", (double)s->tick);
	row(r, "run", "all", "commands", (double)s->ncmd);
	for (i = 0; i < DPREA; i++)
		rest -= sum->cmd[i];
	for (i = 0; i < NDCMD; i++) {
		n = i == DREF ? ref : i == DPREA ? rest : sum->cmd[i];
		if (n == 0)
			continue;
		row(r, "command", dcmd_names[i], "count", (double)n);
		row(r, "command", dcmd_names[i], "share",
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
	double bus = (double)(sum->cmd[DRD] + sum->cmd[DWR]) * bytes;
	double in = (double)(sum->cmd[DBKRD] + sum->cmd[DBKWR] +
		sum->cmd[DSARD] + sum->cmd[DSAWR]) * bytes;
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

static const char *
cell(const struct rows *r, size_t i, int col)
{
	return r->t.cells.s[i * 5 + (size_t)col];
}

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

/*
 * A section as a table: an item per line, a figure per column. All items of a
 * section have the same figures in the same order.
 */
static size_t
textsection(const struct rows *r, size_t i, struct out *w)
{
	enum { MAXFIG = 8 };
	const char *names[MAXFIG + 1], *section = cell(r, i, 1);
	bool words[MAXFIG + 1] = { true };
	size_t n = r->t.cells.n / 5, k;
	struct table t;
	int nfig = 0;

	names[0] = section;
	for (k = i; k < n && nfig < MAXFIG && strcmp(cell(r, k, 1), section)
	    == 0 && strcmp(cell(r, k, 2), cell(r, i, 2)) == 0; k++)
		names[1 + nfig++] = cell(r, k, 3);
	table_init(&t, 1 + nfig, names, words);
	for (k = i; k < n && strcmp(cell(r, k, 1), section) == 0; k++) {
		if ((k - i) % (size_t)nfig == 0)
			table_add(&t, "%s", cell(r, k, 2));
		addvalue(&t, cell(r, k, 3), cell(r, k, 4));
	}
	table_write(&t, w, TEXT);
	table_free(&t);
	return k;
}

static void
text(const struct rows *r, struct out *w)
{
	size_t i = 0, n = r->t.cells.n / 5;

	while (i < n) {
		out_puts(w, "\n");
		i = textsection(r, i, w);
	}
}

void
cmdstat_write(const struct cmdstat *s, const char *layer, struct out *w,
	enum tableform f, bool first)
{
	struct rows r = { .layer = layer };
	struct bankstat sum;
	int64_t ref = sumall(s, &sum);
	size_t i;

	table_init(&r.t, 5, col_names, col_words);
	commands(&r, s, &sum, ref);
	rowbuffer(&r, &sum);
	phases(&r, s);
	bandwidth(&r, s, &sum);
	channels(&r, s);
	buses(&r, s);
	banks(&r, s);
	histogram(&r, s);
	if (f == TEXT) {
		out_printf(w, "%s%s on %s\n", first ? "" : "\n", layer,
			s->a->name);
		text(&r, w);
	} else if (f == TSV) {
		table_tsv(&r.t, w, first);
	} else {
		for (i = 0; i < r.t.cells.n / 5; i++) {
			out_puts(w, first && i == 0 ? "[\n {" : ",\n {");
			table_jsonrow(&r.t, w, (int)i);
			out_puts(w, "}");
		}
	}
	table_free(&r.t);
}

void
cmdstat_end(struct out *w, enum tableform f, int64_t nrun)
{
	if (f == JSON)
		out_puts(w, nrun == 0 ? "[]\n" : "\n]\n");
}
