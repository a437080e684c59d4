#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "optipim/optipim.h"
#include "dram/rowset.h"
#include "dram/dram.h"
#include "trace/cmdout.h"
#include "sim/ctrl.h"

const char *const tickuse_names[NTICKUSE] = {
#define X(id, name) [id] = name,
	DRAM_WAITS(X)
#undef X
	[DWISSUE] = "command issued", [DWINUSE] = "row in use"
};

/* The command that ends a request. */
static const enum dcmd final[NREQKIND] = {
	[RREAD] = DRD, [RWRITE] = DWR, [RCOMPUTE] = DPIM, [RSAREAD] = DSARD,
	[RSAWRITE] = DSAWR, [RBKREAD] = DBKRD, [RBKWRITE] = DBKWR
};

/* The command chosen, and what the tick waits for if there is none. */
struct pick {
	struct fifo *f;
	unsigned i;
	enum dcmd cmd;
	bool found;
	/* earliest packed time at which another request gets ready */
	int64_t next;
	int kind;
};

/* ---- queues ---- */

static void
fifo_init(struct fifo *f, int64_t size)
{
	unsigned n = 1;

	assert(size >= 1);
	while (n < size)
		n *= 2;
	memset(f, 0, sizeof *f);
	f->q = xcalloc(n, sizeof *f->q);
	f->mask = n - 1;
}

bool
fifo_push(struct fifo *f, const struct req *r, int64_t size)
{
	if (f->n >= size)
		return false;
	assert(f->n <= f->mask);
	*FIFO_AT(f, f->n) = *r;
	f->n++;
	return true;
}

/* Take element i out; it is nearly always among the first. */
static void
fifo_remove(struct fifo *f, unsigned i)
{
	for (; i > 0; i--)
		*FIFO_AT(f, i) = *FIFO_AT(f, i - 1);
	f->head = (f->head + 1) & f->mask;
	f->n--;
}

void
ctrl_init(struct ctrl *c, struct ctrlenv *env, int id, int64_t tick)
{
	const struct arch *a = env->dev->a;
	int i;

	memset(c, 0, sizeof *c);
	c->env = env;
	c->id = id;
	dchan_init(&c->chan, env->dev);
	for (i = 0; i < NQUEUE; i++)
		fifo_init(&c->queue[i], a->queue_size);
	/* an idle channel turns to writes in its first tick */
	c->wmode = tick > 0;
	c->refdue = a->refresh ? (tick / a->nREFI + 1) * a->nREFI : NEVER;
	c->wake = c->wmode ? c->refdue : tick + 1;
	c->since = tick + 1;
	c->usekind = -1;
}

void
ctrl_free(struct ctrl *c)
{
	int i;

	dchan_free(&c->chan);
	for (i = 0; i < NQUEUE; i++)
		free(c->queue[i].q);
}

bool
ctrl_idle(const struct ctrl *c)
{
	int i;

	for (i = 0; i < NQUEUE; i++)
		if (c->queue[i].n > 0)
			return false;
	return true;
}

/* n reads later: *t + n, but not before last. */
static void
leaveat(int64_t *t, int64_t n, int64_t last)
{
	*t = *t + n > last ? *t + n : last;
}

void
ctrl_jumpreads(struct ctrl *c, int64_t n, int64_t last)
{
	int i;

	assert(n >= 0);
	leaveat(&c->last, n, last);
	for (i = 0; i < NSTRETCH; i++) {
		leaveat(&c->fresh[i], n, last);
		c->nfresh[i] += n;
	}
}

/* A read gets its data at tick depart. */
static void
readdone(struct ctrl *c, int64_t depart)
{
	ctrl_jumpreads(c, 1, depart);
}

bool
ctrl_offer(struct ctrl *c, const struct req *r, int64_t tick)
{
	struct fifo *f = &c->queue[r->kind == RREAD ? QREAD :
		r->kind == RWRITE ? QWRITE : QPRIO];

	/* any queued write answers any read: addresses are not compared */
	if (r->kind == RREAD && c->queue[QWRITE].n > 0) {
		readdone(c, tick + 1);
		c->env->tally.forwarded++;
	} else if (fifo_push(f, r, c->env->dev->a->queue_size)) {
		FIFO_AT(f, f->n - 1)->arrive = tick;
		c->env->queued++;
		c->wake = tick + 1;
	} else {
		return false;
	}
	c->env->tally.req[r->kind]++;
	return true;
}

/* ---- where ticks go ---- */

void
ctrl_settle(struct ctrl *c, int64_t tick)
{
	if (c->usekind >= 0 && tick >= c->since)
		c->env->tally.use[c->usekind][c->use] += tick + 1 - c->since;
	c->since = tick + 1;
}

/* From this tick on, until something happens, ticks go to this use. */
static void
spend(struct ctrl *c, int kind, int use)
{
	c->usekind = kind;
	c->use = use;
}

/* Nothing more to do before the packed time. */
static void
sleep_until(struct ctrl *c, int64_t packed)
{
	c->wake = packed == NEVER ? NEVER : DTICK(packed);
	if (c->wake > c->refdue)
		c->wake = c->refdue;
}

/* ---- choice ---- */

static enum dcmd
nextcmd(const struct req *r)
{
	const struct dsub *s = r->sub;

	if (s->state == DCLOSED)
		return DACT;
	if (s->state == DOPENED && r->kind != RSAREAD && r->kind != RSAWRITE &&
	    r->kind != RCOMPUTE)
		return DSASEL;
	return rowset_has(&s->rows, r->row) ? final[r->kind] : DPRE;
}

/* Whether the request is ready at the tick; if not, note when it will be. */
static bool
isready(struct ctrl *c, struct pick *ch, const struct req *r, int64_t tick,
	enum dcmd *cmd)
{
	int64_t ready;

	*cmd = nextcmd(r);
	ready = dchan_ready(&c->chan, r->sub, *cmd);
	if (DTICK(ready) <= tick)
		return true;
	if (ready < ch->next) {
		ch->next = ready;
		ch->kind = (int)r->kind;
	}
	return false;
}

/*
 * Whether the request is sure to wait for its pseudo-channel's bus no less
 * long than one that was looked at: nearly always so in a full queue.
 */
static bool
waitsforbus(const struct pick *ch, const struct req *r)
{
	const struct dsub *s = r->sub;

	return s->state == DSELECTED && s->rows.n == 1 &&
		s->rows.last == r->row &&
		s->bank->pch->ready[final[r->kind]] >= ch->next;
}

/* Of the opened requests the ready one that arrived first. */
static void
pickactive(struct ctrl *c, struct pick *ch, int64_t tick)
{
	struct fifo *f = &c->queue[QACTIVE];
	enum dcmd cmd;
	unsigned i;

	for (i = 0; i < f->n; i++) {
		const struct req *r = FIFO_AT(f, i);

		if (!isready(c, ch, r, tick, &cmd))
			continue;
		if (ch->found && FIFO_AT(f, ch->i)->arrive <= r->arrive)
			continue;
		ch->found = true;
		ch->f = f;
		ch->i = i;
		ch->cmd = cmd;
	}
}

/* The first ready request of a queue, among its first n. */
static void
pickfirst(struct ctrl *c, struct pick *ch, struct fifo *f, unsigned n,
	int64_t tick)
{
	const struct req *r, *prev = NULL;
	enum dcmd cmd;
	unsigned i;

	for (i = 0; i < n; i++, prev = r) {
		r = FIFO_AT(f, i);
		/* runs of requests to the same row fare alike */
		if (prev && prev->sub == r->sub && prev->row == r->row)
			continue;
		if (waitsforbus(ch, r))
			continue;
		if (isready(c, ch, r, tick, &cmd)) {
			ch->found = true;
			ch->f = f;
			ch->i = i;
			ch->cmd = cmd;
			return;
		}
	}
}

/* Write mode after one more tick with the queues as they are. */
static bool
nextwmode(const struct ctrl *c)
{
	const struct arch *a = c->env->dev->a;
	unsigned nr = c->queue[QREAD].n, nw = c->queue[QWRITE].n;

	if (c->wmode)
		return !(nw <= a->write_low && nr > 0);
	return nw >= a->write_high || nr == 0;
}

static void
choose(struct ctrl *c, struct pick *ch, int64_t tick)
{
	struct fifo *f;

	ch->found = false;
	ch->next = NEVER;
	ch->kind = -1;
	pickactive(c, ch, tick);
	if (ch->found)
		return;
	if (c->queue[QPRIO].n > 0) {
		/* only its head, which blocks the requests after it */
		pickfirst(c, ch, &c->queue[QPRIO], 1, tick);
		return;
	}
	c->wmode = nextwmode(c);
	f = &c->queue[c->wmode ? QWRITE : QREAD];
	pickfirst(c, ch, f, f->n, tick);
	/* watermarks that meet may turn the mode over at every tick */
	if (!ch->found && nextwmode(c) != c->wmode)
		ch->next = (tick + 1) << RULEBITS;
}

/* Whether an opened request still needs the subarray. */
static bool
inuse(const struct ctrl *c, const struct dsub *s)
{
	const struct fifo *f = &c->queue[QACTIVE];
	unsigned i;

	for (i = 0; i < f->n; i++)
		if (FIFO_AT(f, i)->sub == s)
			return true;
	return false;
}

/* ---- issue ---- */

static void
leave(struct ctrl *c, struct fifo *f, unsigned i)
{
	fifo_remove(f, i);
	c->env->queued--;
	assert(c->env->queued >= 0);
}

/* The request has its row opened: it moves to the active queue. */
static void
activated(struct ctrl *c, struct fifo *f, unsigned i)
{
	struct req r = *FIFO_AT(f, i);

	r.acted = true;
	/* with its own row in use, a compute request waits forever */
	if (r.kind == RCOMPUTE)
		c->env->stuck = r.line;
	if (fifo_push(&c->queue[QACTIVE], &r, c->env->dev->a->queue_size)) {
		fifo_remove(f, i);
	} else {
		c->env->tally.lost++;
		leave(c, f, i);
	}
}

static void
issue(struct ctrl *c, const struct pick *ch, int64_t tick)
{
	const struct arch *a = c->env->dev->a;
	struct req *r = FIFO_AT(ch->f, ch->i);

	dchan_issue(&c->chan, r->sub, ch->cmd, r->row, tick);
	c->env->tally.cmd[ch->cmd]++;
	c->env->tally.use[r->kind][DWISSUE]++;
	c->since = tick + 1;
	if (c->env->trace)
		cmdout_put(c->env->trace, tick, c->id, ch->cmd,
			r->sub->bank->id, r->sub->id, r->row);
	if (ch->cmd == final[r->kind]) {
		if (r->kind == RREAD)
			readdone(c, tick + a->nCL + a->nBL);
		c->env->tally.hits += !r->acted;
		leave(c, ch->f, ch->i);
	} else if (ch->cmd == DACT) {
		activated(c, ch->f, ch->i);
	}
	c->wake = tick + 1;
}

/* A refresh is due: close all rows, refresh; nothing else until then. */
static void
refresh(struct ctrl *c, int64_t tick)
{
	enum dcmd cmd = c->chan.nopen > 0 ? DPREA : DREF;
	int64_t ready = dchan_readyall(&c->chan, cmd);

	if (DTICK(ready) > tick) {
		spend(c, ctrl_idle(c) ? -1 : NREQKIND, DWREFRESH);
		c->wake = DTICK(ready);
		return;
	}
	dchan_issueall(&c->chan, cmd, tick);
	assert(c->chan.nopen == 0);
	c->env->tally.cmd[cmd]++;
	if (!ctrl_idle(c))
		c->env->tally.use[NREQKIND][DWISSUE]++;
	c->since = tick + 1;
	if (c->env->trace)
		cmdout_putall(c->env->trace, tick, c->id, cmd);
	if (cmd == DREF)
		c->refdue += c->env->dev->a->nREFI;
	c->wake = tick + 1;
}

void
ctrl_tick(struct ctrl *c, int64_t tick)
{
	struct pick ch;

	assert(tick >= c->since);
	ctrl_settle(c, tick - 1);
	if (tick >= c->refdue) {
		refresh(c, tick);
		return;
	}
	choose(c, &ch, tick);
	if (ch.found && !((ch.cmd == DPRE || ch.cmd == DPIM) &&
	    inuse(c, FIFO_AT(ch.f, ch.i)->sub))) {
		issue(c, &ch, tick);
		return;
	}
	if (ch.found)
		spend(c, (int)FIFO_AT(ch.f, ch.i)->kind, DWINUSE);
	else if (ch.kind >= 0)
		spend(c, ch.kind,
			(int)c->env->dev->rule[DRULE(ch.next)].wait);
	else
		spend(c, -1, 0);
	sleep_until(c, ch.next);
}
