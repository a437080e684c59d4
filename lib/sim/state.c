#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "arch/arch.h"
#include "dram/dram.h"
#include "sim/ctrl.h"
#include "sim/record.h"
#include "sim/sim.h"
#include "sim/state.h"

/*
 * What the future depends on, and how it is encoded:
 *
 * - The phase of the clocks: the distance of the next memory tick and the next
 *   frontend tick on their common scale. It fixes all later ones.
 * - The earliest times of commands per scope, relative to the present tick. One
 *   that is not after the next tick can delay nothing and is left out.
 * - The window of activations: likewise.
 * - Queues: their requests in order. Arrival times are only compared with each
 *   other and with those of requests to come, which arrive at the present tick
 *   or later; so their rank among the arrivals of the channel and the present
 *   tick is enough.
 * - Rows are only compared for equality: rows of the computing subarray with
 *   the rows of the steps to come, with row 0, where inputs are written, and
 *   with each other. Except row 0, they are relative to the next step's row. If
 *   the steps to come do not use row 0 and do not wrap (pim.h, "steady"), equal
 *   strings give equal comparisons forever; otherwise walk.c compares the row
 *   as well. Rows elsewhere are written unchanged.
 * - The write mode, and when the next refresh is due.
 *
 * Not part of the state: when the reads that wait for data finish. No command
 * depends on it; walk.c tracks it as a max-plus product.
 */

/* ---- queues ---- */

static int
bytime(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Distinct arrivals of the channel's requests and the present, in order. */
static void
setarrivals(struct record *r)
{
	struct numbers *t = &r->arrival;
	const struct fifo *q = r->c->queue;
	size_t n = 0, k;
	unsigned i, j;

	t->n = 0;
	for (i = 0; i < NQUEUE; i++)
		for (j = 0; j <= q[i].n; j++) {
			t->v = grow(t->v, &t->cap, t->n, sizeof *t->v);
			t->v[t->n++] = j < q[i].n ? FIFO_AT(&q[i], j)->arrive :
				r->tick;
		}
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

	assert(p);
	return t->v + t->n - 1 - p;
}

static void
putsub(struct record *r, const struct dsub *s)
{
	record_put(r, s->bank->id);
	record_put(r, s->id);
}

static struct dsub *
getsub(struct record *r)
{
	r->p += 2;
	return dchan_sub(&r->c->chan, (int)r->p[-2], (int)r->p[-1]);
}

#define PUT_SUB(r, o, f) putsub(r, (o)->f)
#define GET_SUB(r, o, f, type) ((o)->f = getsub(r))
#define PUT_ROW(r, o, f) record_putrow(r, (o)->sub, (o)->f)
#define GET_ROW(r, o, f, type) ((o)->f = record_getrow(r))
#define PUT_ARRIVAL(r, o, f) record_put(r, rank(&(r)->arrival, (o)->f))
#define GET_ARRIVAL(r, o, f, type) ((o)->f = (r)->tick - *(r)->p++)
RECORD(req, REQ_FIELDS)

static void
putreqs(struct record *r, const struct fifo *q)
{
	unsigned i;

	record_put(r, q->n);
	for (i = 0; i < q->n; i++)
		put_req(r, FIFO_AT(q, i));
}

static void
getreqs(struct record *r, struct fifo *q)
{
	int64_t n;

	q->head = q->n = 0;
	for (n = *r->p++; n > 0; n--) {
		struct req x = { 0 };

		get_req(r, &x);
		fifo_push(q, &x, INT64_MAX);
		r->c->env->queued++;
	}
}

#define PUT_REQS(r, o, f) putreqs(r, o)
#define GET_REQS(r, o, f, type) getreqs(r, o)
RECORD(fifo, FIFO_FIELDS)

static void
putqueues(struct record *r, const struct fifo queue[NQUEUE])
{
	int i;

	setarrivals(r);
	for (i = 0; i < NQUEUE; i++)
		put_fifo(r, &queue[i]);
}

static void
getqueues(struct record *r, struct fifo queue[NQUEUE])
{
	int i;

	for (i = 0; i < NQUEUE; i++)
		get_fifo(r, &queue[i]);
}

#define PUT_QUEUES(r, o, f) putqueues(r, (o)->f)
#define GET_QUEUES(r, o, f, type) getqueues(r, (o)->f)

/* A tick that may never come. */
static int64_t
getdue(struct record *r)
{
	int64_t t = *r->p++;

	return t == RECORD_END ? NEVER : t + r->tick;
}

#define PUT_DUE(r, o, f) \
	record_put(r, (o)->f == NEVER ? RECORD_END : (o)->f - (r)->tick)
#define GET_DUE(r, o, f, type) ((o)->f = getdue(r))
#define PUT_CHAN(r, o, f) chanstate_put(r, &(o)->f)
#define GET_CHAN(r, o, f, type) chanstate_get(r, &(o)->f)
RECORD(ctrl, CTRL_FIELDS)

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
	struct record r = { .v = v, .fp = fp, .tick = s->tick };
	int i;

	if (!canfreeze(s, fp))
		return false;
	v->n = 0;
	record_put(&r, s->tick * s->a->frontend_ratio -
		s->offers * s->a->memory_ratio);
	for (i = 0; i < fp->nchan; i++) {
		r.c = fp->chan[i];
		ctrl_settle(r.c, s->tick);
		put_ctrl(&r, r.c);
	}
	free(r.arrival.v);
	return true;
}

void
state_thaw(struct sim *s, const struct footprint *fp, const int64_t *v)
{
	/* the phase of the clocks is right: both have advanced correctly */
	struct record r = { .p = v + 1, .fp = fp, .tick = s->tick };
	int i;

	assert(*v == s->tick * s->a->frontend_ratio -
		s->offers * s->a->memory_ratio);
	s->env.queued = 0;
	for (i = 0; i < fp->nchan; i++) {
		struct ctrl *c = r.c = fp->chan[i];

		get_ctrl(&r, c);
		/* looking too early does no harm */
		c->wake = c->since = s->tick + 1;
		c->usekind = -1;
		sim_wake(s, c);
	}
}
