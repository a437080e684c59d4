#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "base/table.h"
#include "nest/costopt.h"
#include "stat/stat.h"
#include "stat/stattab.h"
#include "stat/stattext.h"

/* Counts that the text shows, and whether even if all are 0. */
static const struct {
	const char *name;
	bool always;
} shown[] = {
	{ "read", true }, { "write", true }, { "bank_read", true },
	{ "bank_write", false }, { "compute", false },
	{ "subarray_read", false }, { "subarray_write", false },
	{ "refreshes", false }
};
enum { NSHOWN = sizeof shown / sizeof *shown, PAGE = 80, LEASTBAR = 4 };

/* What the text of one device needs to know. */
struct page {
	const struct stattab *t;
	struct statrec sum;
	/* counts to show, as indices into stat_keys */
	int key[NSHOWN], nkey;
	bool scaled, cost, terms;
	/* cycles of the longest layer */
	int64_t longest;
};

int
stattext_barroom(const struct table *t)
{
	int room = PAGE - table_width(t);

	return room < LEASTBAR ? LEASTBAR : room > MAXBAR ? MAXBAR : room;
}

char *
stattext_bar(char buf[BARLEN], char c, double part, int room)
{
	int n = (int)floor(part * room + 0.5);

	assert(room <= MAXBAR);
	n = n < 0 ? 0 : n > room ? room : n;
	memset(buf, c, (size_t)n);
	buf[n] = '\0';
	return buf;
}

static int
findkey(const char *name)
{
	int i;

	for (i = 0; i < STAT_NKEY; i++)
		if (strcmp(stat_keys[i].name, name) == 0)
			return i;
	return -1;
}

static bool
on(const struct page *p, size_t i)
{
	return stattab_alike(&p->t->s[i], &p->sum);
}

/* The page of record first's device; stat_free(&p->sum) frees. */
static void
openpage(struct page *p, const struct stattab *t, size_t first)
{
	int64_t c;
	size_t i;
	int k;

	memset(p, 0, sizeof *p);
	p->t = t;
	stattab_total(t, &t->s[first], &p->sum);
	for (i = 0; i < NSHOWN; i++) {
		k = findkey(shown[i].name);
		assert(k >= 0);
		if (shown[i].always || stat_get(&p->sum, &stat_keys[k]) > 0)
			p->key[p->nkey++] = k;
	}
	p->scaled = p->sum.scaled_cycles != NOSTAT;
	for (i = 0; i < t->n; i++) {
		if (!on(p, i))
			continue;
		p->cost |= !isnan(t->s[i].cost);
		p->terms |= stat_bottleneck(&t->s[i]) >= 0;
		c = stat_cycles(&t->s[i]);
		p->longest = c > p->longest ? c : p->longest;
	}
}

/* Whether the costs of all the device's layers are by the same model. */
static bool
onemodel(const struct page *p)
{
	const char *first = NULL;
	size_t i;

	for (i = 0; i < p->t->n; i++) {
		const char *m = p->t->s[i].model;

		if (!on(p, i) || !m)
			continue;
		if (first && strcmp(first, m) != 0)
			return false;
		first = m;
	}
	return true;
}

/* The meaning of the cycles and costs, above the table. */
static void
heading(const struct page *p, struct out *w)
{
	bool one = onemodel(p);
	const char *last = NULL;
	size_t i;

	out_printf(w, "%s: cycles of the memory clock, %lld ps%s\n",
		p->sum.arch, (long long)p->sum.clock_ps,
		p->scaled ? ", scaled up where a cap cut the run" : "");
	for (i = 0; p->cost && i < p->t->n; i++) {
		const char *m = p->t->s[i].model;

		if (!on(p, i) || !m || (last && strcmp(last, m) == 0))
			continue;
		if (one)
			out_printf(w, "cost: model %s\n", m);
		else
			out_printf(w, "cost from %s on: model %s\n",
				p->t->s[i].layer, m);
		last = m;
	}
	out_puts(w, "\n");
}

/* ---- where the time goes ---- */

/* The term that costs most, and its share of the cost. */
static void
bottleneck(struct table *tab, const struct statrec *s)
{
	int i, k = stat_bottleneck(s);
	double sum = 0;

	if (k < 0) {
		table_add(tab, "-");
		return;
	}
	for (i = 0; i < NTERM; i++)
		sum += s->term[i];
	table_add(tab, "%s %.0f%%", term_names[k], 100 * s->term[k] / sum);
}

static void
timerow(struct table *tab, const struct page *p, const struct statrec *s,
	int room)
{
	char bar[BARLEN];
	double part = s == &p->sum || p->longest == 0 ? 0 :
		(double)stat_cycles(s) / (double)p->longest;

	table_add(tab, "%s", s->layer);
	stat_addcount(tab, stat_cycles(s));
	stattab_fixed(tab, 1, 100 * stattab_derive(SHARE, s, &p->sum), "%");
	table_add(tab, "%s", stattext_bar(bar, '#', part, room));
	stat_addcount(tab, s->banks);
	if (p->terms)
		bottleneck(tab, s);
	if (p->cost)
		stattab_fixed(tab, 3, stattab_derive(RATIO, s, &p->sum), "");
}

static void
timerows(struct table *tab, const struct page *p, int room)
{
	size_t i;

	for (i = 0; i < p->t->n; i++)
		if (on(p, i))
			timerow(tab, p, &p->t->s[i], room);
	timerow(tab, p, &p->sum, room);
}

/* Requests of all layers by kind, in lines of a page. */
static void
requests(const struct page *p, struct out *w)
{
	int i, at = 0, n;
	char *s;

	for (i = 0; i < p->nkey; i++) {
		const struct statkey *k = &stat_keys[p->key[i]];

		s = xasprintf("%s%s %lld", i ? ", " : "", k->name,
			(long long)stat_get(&p->sum, k));
		n = (int)strlen(s);
		if (at + n >= PAGE) {
			out_printf(w, ",\n%s", s + 2);
			at = n - 2;
		} else {
			out_puts(w, s);
			at += n;
		}
		free(s);
	}
	if (p->sum.macs != NOSTAT)
		out_printf(w, "\nmacs/cycle %.2f", stattab_derive(RATE,
			&p->sum, &p->sum));
	out_puts(w, "\n");
}

static void
times(const struct page *p, struct out *w)
{
	const char *names[7] = { "layer", "cycles", "share", "", "banks" };
	bool words[7] = { true, false, false, true };
	struct table tab;
	int n = 5, room;

	if (p->terms) {
		words[n] = true;
		names[n++] = "bottleneck";
	}
	if (p->cost)
		names[n++] = "cost/cyc";
	table_init(&tab, n, names, words);
	timerows(&tab, p, 0);
	room = stattext_barroom(&tab);
	table_free(&tab);
	table_init(&tab, n, names, words);
	timerows(&tab, p, room);
	table_write(&tab, w, TEXT);
	table_free(&tab);
	out_puts(w, "\n");
	requests(p, w);
}

/* ---- the details of each layer ---- */

static void
longrow(struct table *tab, const struct page *p, const struct statrec *s)
{
	int i, k = stat_bottleneck(s);

	table_add(tab, "%s", s->layer);
	stat_addcount(tab, stat_cycles(s));
	stattab_fixed(tab, 1, 100 * stattab_derive(SHARE, s, &p->sum), "%");
	for (i = 0; i < p->nkey; i++)
		stat_addcount(tab, stat_get(s, &stat_keys[p->key[i]]));
	stattab_fixed(tab, 2, stattab_derive(RATE, s, &p->sum), "");
	stat_addcount(tab, s->banks);
	if (p->cost) {
		stattab_fixed(tab, 0, s->cost, "");
		stattab_fixed(tab, 3, stattab_derive(RATIO, s, &p->sum), "");
	}
	for (i = 0; p->terms && i < NTERM; i++)
		stattab_fixed(tab, 0, s->term[i], i == k ? "*" : " ");
}

static void
everything(const struct page *p, struct out *w)
{
	const char *names[NSHOWN + 7 + NTERM] = { "layer", "cycles", "share" };
	bool words[NSHOWN + 7 + NTERM] = { true };
	struct table tab;
	int i, n = 3;
	size_t k;

	for (i = 0; i < p->nkey; i++)
		names[n++] = stat_keys[p->key[i]].name;
	names[n++] = "macs/cycle";
	names[n++] = "banks";
	if (p->cost) {
		names[n++] = "cost";
		names[n++] = "cost/cycles";
	}
	for (i = 0; p->terms && i < NTERM; i++)
		names[n++] = term_names[i];
	table_init(&tab, n, names, words);
	for (k = 0; k < p->t->n; k++)
		if (on(p, k))
			longrow(&tab, p, &p->t->s[k]);
	longrow(&tab, p, &p->sum);
	table_write(&tab, w, TEXT);
	table_free(&tab);
}

void
stattext_write(const struct stattab *t, struct out *w, bool all)
{
	struct page p;
	size_t i;

	for (i = 0; i < t->n; i++) {
		if (!stattab_first(t, i))
			continue;
		if (i > 0)
			out_puts(w, "\n");
		openpage(&p, t, i);
		heading(&p, w);
		if (all)
			everything(&p, w);
		else
			times(&p, w);
		stat_free(&p.sum);
	}
}
