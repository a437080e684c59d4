#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "optipim/optipim.h"
#include "dram/dram.h"
#include "sim/ctrl.h"
#include "sim/sim.h"

/*
 * Time. With F = frontend_ratio and M = memory_ratio the clocks meet on a
 * common scale: frontend tick number f (from 0) is at f * M, memory tick
 * number c (from 1) at (c - 1) * F; at the same moment the frontend goes
 * first. A frontend tick offers the head of the request list; a refused one
 * blocks the rest. At every moment in between, "all queues are empty, and
 * no read awaits data" is tested, and ends the run, even if the list has not
 * ended. Ticks at which nothing can happen are skipped: a channel in which
 * nothing was issued stays as it is until the earliest time at which one of
 * the requests it may choose gets ready (ctrl.c), or until it accepts another.
 */

int
sim_init(struct sim *s, const struct arch *a)
{
	struct drule rule[MAXDRULE];
	int i, n = drule_table(a, rule);

	memset(s, 0, sizeof *s);
	s->a = a;
	s->cap = NEVER;
	s->env.dev = &s->dev;
	s->env.stuck = -1;
	s->chan = xcalloc((size_t)a->channels, sizeof *s->chan);
	s->busy = xcalloc((size_t)a->channels, sizeof *s->busy);
	if (ddev_init(&s->dev, a, rule, n, s->err) < 0)
		return -1;
	/* every channel refreshes, used or not */
	for (i = 0; a->refresh && i < a->channels; i++)
		sim_chan(s, i);
	return 0;
}

void
sim_free(struct sim *s)
{
	int i;

	for (i = 0; i < s->a->channels; i++)
		if (s->chan[i]) {
			ctrl_free(s->chan[i]);
			free(s->chan[i]);
		}
	free(s->chan);
	free(s->busy);
}

struct ctrl *
sim_chan(struct sim *s, int id)
{
	assert(id >= 0 && id < s->a->channels);
	if (!s->chan[id]) {
		s->chan[id] = xmalloc(sizeof *s->chan[id]);
		ctrl_init(s->chan[id], &s->env, id, s->tick);
		/* it may see ticks before its first request */
		sim_wake(s, s->chan[id]);
	}
	return s->chan[id];
}

void
sim_wake(struct sim *s, struct ctrl *c)
{
	int i, j;

	for (i = 0; i < s->nbusy && s->busy[i]->id < c->id; i++)
		;
	if (i < s->nbusy && s->busy[i] == c)
		return;
	assert(s->nbusy < s->a->channels);
	for (j = s->nbusy++; j > i; j--)
		s->busy[j] = s->busy[j - 1];
	s->busy[i] = c;
}

/* Earliest tick at which any channel has something to do. */
static int64_t
nextwake(const struct sim *s)
{
	int64_t t = NEVER;
	int i;

	for (i = 0; i < s->nbusy; i++)
		if (s->busy[i]->wake < t)
			t = s->busy[i]->wake;
	return t;
}

/* Tick in which the last read got its data. */
static int64_t
lastdata(const struct sim *s)
{
	int64_t t = 0;
	int i;

	for (i = 0; i < s->a->channels; i++)
		if (s->chan[i] && s->chan[i]->last > t)
			t = s->chan[i]->last;
	return t;
}

/*
 * With all queues empty: the end is tested after the tick just done if a
 * moment lies between it and the next frontend tick.
 */
static void
testdry(struct sim *s)
{
	int64_t next = s->offers * s->a->memory_ratio;
	int i;

	assert(s->env.queued == 0);
	if (next - 1 < (s->tick - 1) * s->a->frontend_ratio + 1)
		return;
	/* reads of the stretch being simulated may rule the end out */
	for (i = 0; i < NSTRETCH; i++)
		if (!s->reader || s->reader->fresh[i] <= s->tick)
			s->env.tally.dry[i]++;
	if (lastdata(s) <= s->tick)
		s->r.stopped = true;
}

/* Do the memory tick t; those before it have nothing to do. */
static int
memtick(struct sim *s, int64_t t)
{
	int i, n = 0;

	assert(t > s->tick);
	s->tick = t;
	for (i = 0; i < s->nbusy; i++) {
		struct ctrl *c = s->busy[i];

		if (c->wake <= t)
			ctrl_tick(c, t);
		if (c->wake != NEVER)
			s->busy[n++] = c;
		else if (!ctrl_idle(c))
			s->busy[n++] = c;
	}
	s->nbusy = n;
	if (s->env.stuck >= 0) {
		snprintf(s->err, sizeof s->err, "this compute request can "
			"never issue: its row must be open when its turn "
			"comes");
		return -1;
	}
	return 0;
}

/*
 * The head of the list was refused: go to the next tick at which something
 * happens. The frontend ticks before it are refused too.
 */
static int
skip(struct sim *s)
{
	int64_t t = nextwake(s);

	if (t == NEVER) {
		snprintf(s->err, sizeof s->err, "the queues are stuck");
		return -1;
	}
	if (t <= s->tick)
		t = s->tick + 1;
	s->offers = (t - 1) * s->a->frontend_ratio / s->a->memory_ratio + 1;
	return memtick(s, t);
}

int
sim_put(struct sim *s, struct ctrl *c, const struct req *q)
{
	while (!s->r.stopped) {
		/* memory ticks before the next frontend tick */
		while (s->tick * s->a->frontend_ratio <
		    s->offers * s->a->memory_ratio) {
			if (memtick(s, s->tick + 1) < 0)
				return -1;
			if (s->env.queued == 0) {
				testdry(s);
				if (s->r.stopped)
					return 0;
			}
		}
		if (ctrl_offer(c, q, s->tick)) {
			s->offers++;
			sim_wake(s, c);
			return 0;
		}
		if (skip(s) < 0)
			return -1;
	}
	return 0;
}

/* ---- the list ---- */

static int
checkraw(struct sim *s, const struct optipim_raw *q)
{
	static const char *const names[] = { "channel", "pseudochannel",
		"bankgroup", "bank", "subarray" };
	const struct arch *a = s->a;
	const int64_t n[] = { a->channels, a->pseudochannels, a->bankgroups,
		a->banks, a->subarrays };
	int i;

	for (i = 0; i < 5; i++)
		if (q->addr[i] >= n[i]) {
			snprintf(s->err, sizeof s->err, "%s %lld: device '%s' "
				"has %lld", names[i], (long long)q->addr[i],
				a->name, (long long)n[i]);
			return -1;
		}
	return 0;
}

/* Rows and columns need not exist: rows are only compared, columns not even. */
int
sim_raw(struct sim *s, const struct optipim_raw *q, long line)
{
	const int64_t *x = q->addr;
	struct req r = { .kind = q->kind, .row = x[5], .line = line };
	struct ctrl *c;

	if (checkraw(s, q) < 0)
		return -1;
	s->r.requests++;
	s->r.simulated++;
	if (s->r.stopped)
		return 0;
	c = sim_chan(s, (int)x[0]);
	r.sub = dchan_sub(&c->chan, (int)((x[1] * s->a->bankgroups + x[2]) *
		s->a->banks + x[3]), (int)x[4]);
	return sim_put(s, c, &r);
}

int
sim_finish(struct sim *s)
{
	int64_t last;

	while (!s->r.stopped && s->env.queued > 0)
		if (skip(s) < 0)
			return -1;
	last = lastdata(s);
	s->r.cycles = last > s->tick ? last : s->tick;
	/* an empty list: the clocks ran once before the end was noticed */
	if (s->r.simulated == 0)
		s->r.cycles = 1;
	s->r.tally = s->env.tally;
	return 0;
}
