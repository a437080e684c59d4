#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "dram/rowset.h"
#include "dram/dram.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "sim/state.h"

/*
 * What the future depends on, and how it is written down:
 *
 * - The phase of the clocks: the distance of the next memory tick and the next
 *   frontend tick on their common scale. It fixes all later ones.
 * - The earliest times of commands per scope: less the present tick. One that
 *   is not after the next tick can hold nothing back any more and is left out.
 * - The window of activations: alike.
 * - Queues: their requests in order. Arrival times are only compared with each
 *   other and with those of requests to come, which arrive at the present tick
 *   or later; so their rank among the arrivals of the channel and the present
 *   tick is enough.
 * - Rows are only compared for equality: rows of the computing subarray with
 *   the rows of the steps to come, with row 0, where inputs are written, and
 *   with each other. They count from the next step's row, row 0 apart. If the
 *   steps to come use no row 0 and do not wrap (pim.h, "steady"), equal
 *   strings give equal comparisons for ever; if they do, walk.c compares the
 *   row as well. Rows elsewhere are written as they are.
 * - The write mode, and when the next refresh is due.
 *
 * Not part of it: when the reads that wait for data leave. No command depends
 * on it; walk.c carries it along as a max-plus product.
 */

static const int64_t none = INT64_MIN;

static void
put(struct numbers *v, int64_t x)
{
	v->v = grow(v->v, &v->cap, v->n, sizeof *v->v);
	v->v[v->n++] = x;
}

/* A packed time, 0 if it holds nothing back. */
static int64_t
relative(int64_t packed, int64_t tick)
{
	if (DTICK(packed) <= tick + 1)
		return 0;
	return packed - tick * (1 << RULEBITS);
}

static int64_t
absolute(int64_t rel, int64_t tick)
{
	return rel == 0 ? 0 : rel + tick * (1 << RULEBITS);
}

static bool
quietnode(const struct dnode *n, int64_t tick)
{
	int i;

	for (i = 0; i < NDCMD; i++)
		if (relative(n->ready[i], tick))
			return false;
	return true;
}

static void
putnode(struct numbers *v, const struct dnode *n, int64_t tick)
{
	int64_t t;
	int i;

	for (i = 0; i < NDCMD; i++) {
		t = relative(n->ready[i], tick);
		if (t) {
			put(v, i);
			put(v, t);
		}
	}
	put(v, none);
}

static const int64_t *
getnode(const int64_t *p, struct dnode *n, int64_t tick)
{
	for (; *p != none; p += 2)
		n->ready[p[0]] = absolute(p[1], tick);
	return p + 1;
}

/* A row, coded as said above. */
static void
putrow(struct numbers *v, const struct footprint *fp, const struct ctrl *c,
	const struct dsub *s, int64_t row)
{
	bool rel = row != 0 && s->id == 0 && s->bank->id == fp->bank &&
		c == fp->chan[0];

	put(v, rel);
	put(v, rel ? row - fp->row : row);
}

static int64_t
getrow(const int64_t *p, const struct footprint *fp)
{
	return p[0] ? p[1] + fp->row : p[1];
}

/* ---- banks ---- */

static void
putsub(struct numbers *v, const struct footprint *fp, const struct ctrl *c,
	const struct dsub *s, int64_t tick)
{
	int64_t *row, i;

	if (s->state == DCLOSED && quietnode(&s->node, tick))
		return;
	put(v, s->id);
	put(v, s->state);
	put(v, s->rows.n);
	row = xmalloc((size_t)s->rows.n * sizeof *row);
	rowset_list(&s->rows, row);
	for (i = 0; i < s->rows.n; i++)
		putrow(v, fp, c, s, row[i]);
	free(row);
	putnode(v, &s->node, tick);
}

static const int64_t *
getsub(const int64_t *p, const struct footprint *fp, struct ctrl *c, int bank,
	int64_t tick)
{
	struct dsub *s = dchan_sub(&c->chan, bank, (int)*p++);
	int64_t n;

	s->state = (enum dstate)*p++;
	c->chan.nopen += s->state != DCLOSED;
	if (s->state == DSELECTED)
		s->bank->selected = s;
	for (n = *p++; n > 0; n--, p += 2)
		rowset_add(&s->rows, getrow(p, fp));
	return getnode(p, &s->node, tick);
}

static void
putbank(struct numbers *v, const struct footprint *fp, const struct ctrl *c,
	const struct dbank *b, int64_t tick)
{
	size_t start = v->n, i;
	int k;

	put(v, b->id);
	putnode(v, &b->node, tick);
	for (k = 0; k < NDCMD; k++) {
		const struct dother *o = &b->other[k];

		if (!relative(o->first, tick))
			continue;
		put(v, k);
		put(v, o->sub);
		put(v, relative(o->first, tick));
		put(v, relative(o->second, tick));
	}
	put(v, none);
	for (i = 0; i < b->nsub; i++)
		putsub(v, fp, c, b->sub[i], tick);
	put(v, none);
	/* a bank at rest is left out */
	if (v->n == start + 4)
		v->n = start;
}

static const int64_t *
getbank(const int64_t *p, const struct footprint *fp, struct ctrl *c,
	int64_t tick)
{
	struct dbank *b = &c->chan.bank[*p++];

	p = getnode(p, &b->node, tick);
	for (; *p != none; p += 4) {
		struct dother *o = &b->other[p[0]];

		o->sub = (int)p[1];
		o->first = absolute(p[2], tick);
		o->second = absolute(p[3], tick);
	}
	for (p++; *p != none; )
		p = getsub(p, fp, c, b->id, tick);
	return p + 1;
}

static void
putwindow(struct numbers *v, const struct dchan *c, const struct dwindow *w,
	int64_t tick)
{
	const struct drule *r = &c->dev->rule[c->dev->windowrule];
	int64_t t;
	int i;

	for (i = 0; i < r->window; i++) {
		t = w->tick[(w->pos + i) % r->window];
		put(v, t + r->clocks > tick + 1 ? t - tick : none);
	}
}

static const int64_t *
getwindow(const int64_t *p, const struct dchan *c, struct dwindow *w,
	int64_t tick)
{
	int i, n = c->dev->rule[c->dev->windowrule].window;

	for (i = 0; i < n; i++, p++)
		if (*p != none)
			w->tick[i] = *p + tick;
	return p;
}

static void
putchan(struct numbers *v, const struct footprint *fp, const struct ctrl *c,
	int64_t tick)
{
	const struct dchan *d = &c->chan;
	const struct arch *a = d->dev->a;
	int i;

	putnode(v, &d->node, tick);
	for (i = 0; i < a->pseudochannels; i++) {
		putnode(v, &d->pch[i], tick);
		putwindow(v, d, &d->window[i], tick);
	}
	for (i = 0; i < a->pseudochannels * a->bankgroups; i++)
		putnode(v, &d->group[i], tick);
	for (i = 0; i < d->dev->chbanks; i++)
		putbank(v, fp, c, &d->bank[i], tick);
	put(v, none);
}

static const int64_t *
getchan(const int64_t *p, const struct footprint *fp, struct ctrl *c,
	int64_t tick)
{
	struct dchan *d = &c->chan;
	const struct arch *a = d->dev->a;
	int i;

	dchan_reset(d);
	p = getnode(p, &d->node, tick);
	for (i = 0; i < a->pseudochannels; i++) {
		p = getnode(p, &d->pch[i], tick);
		p = getwindow(p, d, &d->window[i], tick);
	}
	for (i = 0; i < a->pseudochannels * a->bankgroups; i++)
		p = getnode(p, &d->group[i], tick);
	while (*p != none)
		p = getbank(p, fp, c, tick);
	return p + 1;
}

/* ---- queues ---- */

static int
bytime(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Distinct arrivals of the channel's requests and the present, in order. */
static void
arrivals(const struct ctrl *c, int64_t tick, struct numbers *t)
{
	size_t n = 0, k;
	unsigned i;
	int q;

	t->n = 0;
	for (q = 0; q < NQUEUE; q++)
		for (i = 0; i < c->queue[q].n; i++)
			put(t, FIFO_AT(&c->queue[q], i)->arrive);
	put(t, tick);
	qsort(t->v, t->n, sizeof *t->v, bytime);
	for (k = 0; k < t->n; k++)
		if (k == 0 || t->v[k] != t->v[n - 1])
			t->v[n++] = t->v[k];
	t->n = n;
}

/* How many of the arrivals are later. */
static int64_t
rank(const struct numbers *t, int64_t arrive)
{
	const int64_t *p = bsearch(&arrive, t->v, t->n, sizeof *t->v, bytime);

	return t->v + t->n - 1 - p;
}

static void
putqueues(struct numbers *v, const struct footprint *fp, const struct ctrl *c,
	int64_t tick)
{
	struct numbers t = { 0 };
	unsigned i;
	int q;

	arrivals(c, tick, &t);
	for (q = 0; q < NQUEUE; q++) {
		put(v, c->queue[q].n);
		for (i = 0; i < c->queue[q].n; i++) {
			const struct req *r = FIFO_AT(&c->queue[q], i);

			put(v, r->kind);
			put(v, r->sub->bank->id);
			put(v, r->sub->id);
			putrow(v, fp, c, r->sub, r->row);
			put(v, rank(&t, r->arrive));
			put(v, r->acted);
			put(v, r->line);
		}
	}
	free(t.v);
}

static const int64_t *
getqueues(const int64_t *p, const struct footprint *fp, struct ctrl *c,
	int64_t tick)
{
	int64_t n;
	int q;

	for (q = 0; q < NQUEUE; q++) {
		c->queue[q].head = c->queue[q].n = 0;
		for (n = *p++; n > 0; n--, p += 8) {
			struct req r = { .kind = (enum reqkind)p[0] };

			r.sub = dchan_sub(&c->chan, (int)p[1], (int)p[2]);
			r.row = getrow(p + 3, fp);
			r.arrive = tick - p[5];
			r.acted = p[6];
			r.line = (long)p[7];
			fifo_push(&c->queue[q], &r, INT64_MAX);
			c->env->queued++;
		}
	}
	return p;
}

/* ---- the whole ---- */

static bool
inside(const struct footprint *fp, const struct ctrl *c)
{
	int i;

	for (i = 0; i < fp->nchan; i++)
		if (fp->chan[i] == c)
			return true;
	return false;
}

/* Whether the channel has reads that will wait for data. */
static bool
hasreads(const struct ctrl *c)
{
	const struct fifo *f = &c->queue[QACTIVE];
	unsigned i;

	for (i = 0; i < f->n; i++)
		if (FIFO_AT(f, i)->kind == RREAD)
			return true;
	return c->queue[QREAD].n > 0;
}

static bool
canfreeze(const struct sim *s, const struct footprint *fp)
{
	int i;

	for (i = 0; i < s->nbusy; i++)
		if (!ctrl_idle(s->busy[i]) && !inside(fp, s->busy[i]))
			return false;
	for (i = 1; i < fp->nchan; i++)
		if (hasreads(fp->chan[i]))
			return false;
	return true;
}

bool
state_freeze(struct sim *s, const struct footprint *fp, struct numbers *v)
{
	int64_t t = s->tick;
	int i;

	if (!canfreeze(s, fp))
		return false;
	v->n = 0;
	put(v, t * s->a->frontend_ratio - s->offers * s->a->memory_ratio);
	for (i = 0; i < fp->nchan; i++) {
		struct ctrl *c = fp->chan[i];

		ctrl_settle(c, t);
		put(v, c->wmode);
		put(v, c->refdue == NEVER ? none : c->refdue - t);
		putchan(v, fp, c, t);
		putqueues(v, fp, c, t);
	}
	return true;
}

void
state_thaw(struct sim *s, const struct footprint *fp, const int64_t *v)
{
	int64_t t = s->tick;
	int i;

	/* the phase of the clocks is right: both have moved as they should */
	v++;
	s->env.queued = 0;
	for (i = 0; i < fp->nchan; i++) {
		struct ctrl *c = fp->chan[i];

		c->wmode = *v++;
		c->refdue = *v == none ? NEVER : *v + t;
		v = getchan(v + 1, fp, c, t);
		v = getqueues(v, fp, c, t);
		/* to look too early does no harm */
		c->wake = t + 1;
		c->since = t + 1;
		c->usekind = -1;
		sim_wake(s, c);
	}
}
