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
#include "stat/statdiff.h"

/* ---- pairs ---- */

/* Device and clock, then layer, then order in the file. */
static int
bylayer(const void *a, const void *b)
{
	const struct statrec *x = *(const struct statrec *const *)a;
	const struct statrec *y = *(const struct statrec *const *)b;
	int c = strcmp(x->arch, y->arch);

	if (c == 0)
		c = (x->clock_ps > y->clock_ps) - (x->clock_ps < y->clock_ps);
	if (c == 0)
		c = strcmp(x->layer, y->layer);
	return c ? c : (x > y) - (x < y);
}

/* Pointers to n records, sorted; the caller frees. */
static const struct statrec **
sorted(const struct statrec *s, size_t n)
{
	const struct statrec **v = xcalloc(n + 1, sizeof *v);
	size_t i;

	for (i = 0; i < n; i++)
		v[i] = &s[i];
	qsort(v, n, sizeof *v, bylayer);
	return v;
}

static bool
onedevice(const struct statrec *s, size_t n)
{
	size_t i;

	for (i = 1; i < n; i++)
		if (!stattab_alike(&s[i], &s[0]))
			return false;
	return n > 0;
}

static int
compare(const struct statrec *a, const struct statrec *b, bool across)
{
	int c = across ? 0 : strcmp(a->arch, b->arch);

	if (c == 0 && !across)
		c = (a->clock_ps > b->clock_ps) - (a->clock_ps < b->clock_ps);
	return c ? c : strcmp(a->layer, b->layer);
}

void
statdiff_make(struct statdiff *d, const struct stattab *t, size_t nold,
	bool across)
{
	const struct statrec *s = t->s, **old, **new, **match;
	size_t nnew = t->n - nold, i = 0, j = 0;
	int c;

	assert(nold <= t->n);
	across = across && onedevice(s, nold) && onedevice(s + nold, nnew) &&
		s[0].clock_ps == s[nold].clock_ps;
	d->across = across;
	old = sorted(s, nold);
	new = sorted(s + nold, nnew);
	match = xcalloc(t->n + 1, sizeof *match);
	while (i < nold && j < nnew) {
		c = compare(old[i], new[j], across);
		if (c == 0) {
			match[old[i] - s] = new[j];
			match[new[j] - s] = old[i];
			d->ncommon++;
		}
		i += c <= 0;
		j += c >= 0;
	}
	d->pair = xcalloc(t->n + 1, sizeof *d->pair);
	for (i = 0; i < nold; i++)
		d->pair[d->n++] = (struct statpair){ &s[i], match[i] };
	for (; i < t->n; i++)
		if (!match[i])
			d->pair[d->n++] = (struct statpair){ NULL, &s[i] };
	free(old);
	free(new);
	free(match);
}

void
statdiff_free(struct statdiff *d)
{
	free(d->pair);
	memset(d, 0, sizeof *d);
}

/* ---- the change of a layer, or of all ---- */

enum verdict { SLOWER, FASTER, SAME, GONE, ADDED, NVERDICT };
static const char *const verdicts[NVERDICT] = { "slower", "faster", "same",
	"gone", "new" };

/* Cycles of both runs, NOSTAT where there are none. */
struct change {
	int64_t old, new;
};

static struct change
changeof(const struct statpair *p)
{
	return (struct change){ p->old ? stat_cycles(p->old) : NOSTAT,
		p->new ? stat_cycles(p->new) : NOSTAT };
}

static enum verdict
judge(struct change c)
{
	if (c.new == NOSTAT)
		return GONE;
	if (c.old == NOSTAT)
		return ADDED;
	return c.new > c.old ? SLOWER : c.new < c.old ? FASTER : SAME;
}

/* 0 where there is only one of them. */
static int64_t
grown(struct change c)
{
	return c.old == NOSTAT || c.new == NOSTAT ? 0 : c.new - c.old;
}

static double
ratio(struct change c)
{
	return c.old == NOSTAT || c.new == NOSTAT || c.old == 0 ? NAN :
		(double)c.new / (double)c.old;
}

static void
sum(int64_t *all, int64_t v)
{
	if (v == NOSTAT)
		return;
	if (*all == NOSTAT)
		*all = 0;
	if (!add64(*all, v, all))
		*all = INT64_MAX;
}

/* ---- a device ---- */

/* The totals of its layers. */
struct devdiff {
	const struct statdiff *d;
	const struct statpair *first;
	/* all layers, and those that both runs have */
	struct change total, common;
	int64_t n[NVERDICT], cycles[NVERDICT];
	/* the greatest change in each direction, and its layer */
	int64_t most[NVERDICT];
	const char *layer[NVERDICT];
};

static const struct statrec *
either(const struct statpair *p)
{
	return p->old ? p->old : p->new;
}

static bool
together(const struct statdiff *d, const struct statpair *a,
	const struct statpair *b)
{
	return d->across || stattab_alike(either(a), either(b));
}

static bool
on(const struct devdiff *v, const struct statpair *p)
{
	return together(v->d, v->first, p);
}

static bool
firston(const struct statdiff *d, size_t i)
{
	size_t j;

	for (j = 0; j < i; j++)
		if (together(d, &d->pair[j], &d->pair[i]))
			return false;
	return true;
}

static void
addpair(struct devdiff *v, const struct statpair *p)
{
	struct change c = changeof(p);
	enum verdict k = judge(c);
	int64_t by = k == GONE ? c.old : k == ADDED ? c.new : grown(c);

	by = by < 0 ? -by : by;
	v->n[k]++;
	sum(&v->cycles[k], by);
	if (by > v->most[k]) {
		v->most[k] = by;
		v->layer[k] = either(p)->layer;
	}
	sum(&v->total.old, c.old);
	sum(&v->total.new, c.new);
	if (p->old && p->new) {
		sum(&v->common.old, c.old);
		sum(&v->common.new, c.new);
	}
}

/* The device of pair number first. */
static void
opendevice(struct devdiff *v, const struct statdiff *d, size_t first)
{
	size_t i;

	memset(v, 0, sizeof *v);
	v->d = d;
	v->first = &d->pair[first];
	v->total = v->common = (struct change){ NOSTAT, NOSTAT };
	for (i = 0; i < d->n; i++)
		if (on(v, &d->pair[i]))
			addpair(v, &d->pair[i]);
}

/* ---- tsv and json ---- */

static void
cyclecells(struct table *t, struct change c)
{
	stat_addcount(t, c.old);
	stat_addcount(t, c.new);
	stat_addcount(t, c.old == NOSTAT || c.new == NOSTAT ? NOSTAT :
		grown(c));
	table_addnum(t, ratio(c));
	table_add(t, "%s", verdicts[judge(c)]);
}

static void
othercells(struct table *t, const struct statrec *s)
{
	int k = s ? stat_bottleneck(s) : -1;

	table_add(t, "%s", s ? s->arch : "-");
	stat_addcount(t, s ? s->banks : NOSTAT);
	table_addnum(t, s ? s->cost : NAN);
	table_add(t, "%s", k < 0 ? "-" : term_names[k]);
}

static void
sumrow(struct table *t, const char *name, struct change c)
{
	if (c.old == NOSTAT && c.new == NOSTAT)
		return;
	table_add(t, "%s", name);
	cyclecells(t, c);
	othercells(t, NULL);
	othercells(t, NULL);
}

static void
full(const struct statdiff *d, struct out *w, enum tableform f)
{
	static const char *const names[] = { "layer", "old_cycles",
		"new_cycles", "change", "ratio", "verdict", "old_arch",
		"old_banks", "old_cost", "old_bottleneck", "new_arch",
		"new_banks", "new_cost", "new_bottleneck" };
	static const bool words[] = { true, [5] = true, true, [9] = true,
		true, [13] = true };
	struct table t;
	struct devdiff v;
	size_t i, j;

	table_init(&t, 14, names, words);
	for (i = 0; i < d->n; i++) {
		if (!firston(d, i))
			continue;
		opendevice(&v, d, i);
		for (j = i; j < d->n; j++) {
			const struct statpair *p = &d->pair[j];

			if (!on(&v, p))
				continue;
			table_add(&t, "%s", either(p)->layer);
			cyclecells(&t, changeof(p));
			othercells(&t, p->old);
			othercells(&t, p->new);
		}
		sumrow(&t, "common", v.common);
		sumrow(&t, "total", v.total);
	}
	table_write(&t, w, f);
	table_free(&t);
}

/* ---- text ---- */

static void
textrow(struct table *t, const struct devdiff *v, const char *name,
	struct change c, int room)
{
	int64_t most = v->most[SLOWER] > v->most[FASTER] ? v->most[SLOWER] :
		v->most[FASTER], by = grown(c);
	char bar[BARLEN];

	table_add(t, "%s", name);
	stat_addcount(t, c.old);
	stat_addcount(t, c.new);
	stattab_fixed(t, 3, ratio(c), "");
	table_add(t, "%s", stattext_bar(bar, by > 0 ? '+' : '-', by == 0 ? 0 :
		fabs((double)by) / (double)most, room));
	table_add(t, "%s", verdicts[judge(c)]);
}

static void
textrows(struct table *t, const struct devdiff *v, int room)
{
	size_t i;

	for (i = 0; i < v->d->n; i++) {
		const struct statpair *p = &v->d->pair[i];

		if (on(v, p))
			textrow(t, v, either(p)->layer, changeof(p), room);
	}
	if ((v->n[GONE] || v->n[ADDED]) && v->common.old != NOSTAT)
		textrow(t, v, "common", v->common, 0);
	textrow(t, v, "total", v->total, 0);
}

/* What is compared: each run is described by its last record on the device. */
static void
heading(const struct devdiff *v, struct out *w)
{
	const struct statrec *run[2] = { NULL, NULL };
	const char *name[2] = { v->d->oldname, v->d->newname };
	size_t i;
	int k;

	for (i = 0; i < v->d->n; i++) {
		const struct statpair *p = &v->d->pair[i];

		if (!on(v, p))
			continue;
		run[0] = p->old ? p->old : run[0];
		run[1] = p->new ? p->new : run[1];
	}
	out_printf(w, "cycles of the memory clock, %lld ps\n",
		(long long)either(v->first)->clock_ps);
	for (k = 0; k < 2; k++)
		if (run[k])
			out_printf(w, "%s: %s, %s%s%s\n", k ? "new" : "old",
				name[k], run[k]->arch, run[k]->model ?
				", model " : "", run[k]->model ?
				run[k]->model : "");
	out_puts(w, "\n");
}

/* Number of layers and cycles per verdict, and the layer that changed most. */
static void
summary(const struct devdiff *v, struct out *w)
{
	static const char *const unit[NVERDICT] = { " more", " fewer", "", "",
		"" };
	int k;

	for (k = 0; k < NVERDICT; k++) {
		if (!v->n[k])
			continue;
		out_printf(w, "%-6s  %lld layer%s", verdicts[k],
			(long long)v->n[k], v->n[k] == 1 ? "" : "s");
		if (k != SAME)
			out_printf(w, ", %lld cycles%s", (long long)
				v->cycles[k], unit[k]);
		if (v->layer[k] && v->n[k] > 1)
			out_printf(w, ", %lld of them %s",
				(long long)v->most[k], v->layer[k]);
		out_puts(w, "\n");
	}
}

static void
text(const struct statdiff *d, struct out *w)
{
	static const char *const names[] = { "layer", "old", "new", "new/old",
		"", "verdict" };
	static const bool words[] = { true, false, false, false, true, true };
	struct devdiff v;
	struct table t;
	size_t i;
	int room;

	for (i = 0; i < d->n; i++) {
		if (!firston(d, i))
			continue;
		opendevice(&v, d, i);
		if (i > 0)
			out_puts(w, "\n");
		heading(&v, w);
		table_init(&t, 6, names, words);
		textrows(&t, &v, 0);
		room = stattext_barroom(&t);
		table_free(&t);
		table_init(&t, 6, names, words);
		textrows(&t, &v, room);
		table_write(&t, w, TEXT);
		table_free(&t);
		out_puts(w, "\n");
		summary(&v, w);
	}
}

void
statdiff_write(const struct statdiff *d, struct out *w, enum tableform f)
{
	if (f == TEXT)
		text(d, w);
	else
		full(d, w, f);
}
