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
#include "kernel/kernel.h"
#include "kernel/pattern.h"
#include "sim/pim.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "sim/state.h"
#include "sim/memo.h"
#include "sim/feed.h"
#include "sim/walk.h"

/*
 * Simulates the steps of a kernel, and skips what it has simulated before: a
 * word of the pattern (a stretch of steps, each new or old) that begins in a
 * state in which the same word began before (memo.h). Words may have any
 * length: a word of two halves is looked up as a whole first, so a kernel of
 * 10^9 steps that has become periodic takes some hundred look-ups, and what
 * does not repeat is simulated step by step. The row counter is part of the key
 * unless the word is steady (pim.h).
 */

struct walker {
	struct sim *s;
	struct pimjob job;
	struct pattern pat;
	struct memo memo;
	/* requests of an old step, and the additional ones of a new one */
	int64_t nold, nload;
	/* requests left before the cap */
	int64_t left;
};

static int walk(struct walker *w, int id, struct span *sp);

/* Rows in states are relative to that of the next step. */
static void
setrow(struct walker *w)
{
	w->memo.fp.row = w->job.m->row(&w->job);
}

/* Simulate one step, or as much of it as the cap allows. */
static int
step(struct walker *w, bool isnew, struct span *sp)
{
	int64_t cur = w->job.cur, n;
	bool plain = w->s->plain || w->memo.state < 0;
	size_t i;

	/* rows in this state are relative to this step's row, in the next one
	 * to the next step's */
	memo_live(&w->memo);
	w->memo.state = -1;
	span_begin(sp, w->s, STRETCHSTEP);
	w->job.m->step(&w->job, isnew);
	setrow(w);
	for (i = 0; i < w->job.nrun && w->left > 0; i++) {
		n = w->job.run[i].total;
		n = n < w->left ? n : w->left;
		if (feed_run(&w->memo, &w->job.run[i], n, plain) < 0)
			return -1;
		w->left -= n;
	}
	w->s->r.simsteps++;
	span_end(sp, w->s, STRETCHSTEP);
	sp->rows = w->job.cur - cur;
	return 0;
}

/* Simulate a word: a step, or its two halves. */
static int
simulate(struct walker *w, int id, struct span *sp)
{
	const struct word *d = &w->pat.w[id];
	struct span a, b;

	assert(d->left < id && d->right < id);
	if (d->left < 0)
		return step(w, id == WNEW, sp);
	if (walk(w, d->left, &a) < 0 || walk(w, d->right, &b) < 0)
		return -1;
	span_join(sp, &a, &b);
	return 0;
}

/* Requests of a word. */
static int64_t
nrequest(const struct walker *w, int id)
{
	const struct word *d = &w->pat.w[id];

	return d->len * w->nold + d->nnew * w->nload;
}

/* Number of the key of a word that begins now. */
static int
key(struct walker *w, int id)
{
	bool steady = w->job.m->steady(&w->job, w->pat.w[id].len);

	return memo_key(&w->memo, id, steady ? -1 : w->job.cur);
}

static int
walk(struct walker *w, int id, struct span *sp)
{
	struct memo *m = &w->memo;
	const struct outcome *o;
	struct tally before;
	int k, epoch;

	memset(sp, 0, sizeof *sp);
	if (w->s->r.stopped || w->left == 0)
		return 0;
	if (w->s->plain || nrequest(w, id) > w->left)
		return simulate(w, id, sp);
	memo_know(m);
	if (m->state < 0)
		return simulate(w, id, sp);
	k = key(w, id);
	o = memo_find(m, k);
	if (o) {
		memo_jump(m, o, sp);
		w->job.cur += sp->rows;
		setrow(w);
		w->left -= nrequest(w, id);
		assert(w->left >= 0);
		w->s->r.simsteps += w->pat.w[id].len;
		return 0;
	}
	epoch = m->epoch;
	before = w->s->env.tally;
	if (simulate(w, id, sp) < 0)
		return -1;
	memo_know(m);
	if (m->state >= 0 && m->epoch == epoch && !w->s->r.stopped &&
	    w->s->env.tally.dry[STRETCHSTEP] == before.dry[STRETCHSTEP])
		memo_record(m, k, sp, &before);
	return 0;
}

/* ---- kernels ---- */

/* Channels that the kernel uses; all of them if they refresh. */
static void
findchannels(struct walker *w)
{
	int64_t chbanks = w->s->dev.chbanks, bank = w->job.k->bank0;
	int first = (int)(bank / chbanks), i, n = 0;
	int last = (int)((bank + w->job.nbank - 1) / chbanks);
	bool all = w->s->a->refresh;

	w->memo.fp.chan = xmalloc((size_t)w->s->a->channels *
		sizeof *w->memo.fp.chan);
	w->memo.fp.bank = (int)(bank % chbanks);
	w->memo.fp.chan[n++] = sim_chan(w->s, first);
	for (i = 0; i < w->s->a->channels; i++)
		if (i != first && (all || (i > first && i <= last)))
			w->memo.fp.chan[n++] = sim_chan(w->s, i);
	assert(n <= w->s->a->channels);
	w->memo.fp.nchan = n;
}

/* Count the requests of a step of either kind. */
static void
countstep(struct walker *w)
{
	int64_t cur = w->job.cur;
	size_t i;

	w->job.m->step(&w->job, true);
	w->job.cur = cur;
	for (i = 0; i < w->job.nrun; i++)
		if (w->job.run[i].kind == RWRITE)
			w->nload += w->job.run[i].total;
		else
			w->nold += w->job.run[i].total;
}

/* Enter the kernel's requests into the list, up to the cap. */
static int
enlist(struct walker *w, const struct kernel *k)
{
	struct simresult *r = &w->s->r;
	int64_t n;

	if (!mul64(w->nold + w->nload, k->t, &n) ||
	    n > w->s->dev.maxrequest - r->requests) {
		snprintf(w->s->err, sizeof w->s->err, "more than %lld "
			"requests", (long long)w->s->dev.maxrequest);
		return -1;
	}
	n = nrequest(w, w->pat.root);
	r->requests += n;
	w->left = n;
	/* even a full list accepts the first request of a kernel */
	if (w->s->cap != NEVER && n > w->s->cap + 1 - r->simulated)
		w->left = w->s->cap < r->simulated ? n > 0 :
			w->s->cap + 1 - r->simulated;
	r->simulated += w->left;
	r->steps += k->t;
	if (n == 0)
		r->simsteps += k->t;
	if (!add64(r->macs, k->macs, &r->macs))
		r->macs = INT64_MAX;
	r->banks = k->sb;
	r->columns = k->sc;
	return 0;
}

static void
walker_free(struct walker *w)
{
	pimjob_free(&w->job);
	pattern_free(&w->pat);
	memo_free(&w->memo);
	free(w->memo.fp.chan);
}

int
sim_kernel(struct sim *s, const struct kernel *k)
{
	struct walker w = { .s = s };
	struct span sp;
	int st;

	memo_init(&w.memo, s);
	if (pimjob_init(&w.job, s->a, k, s->err) < 0)
		return -1;
	st = pattern_make(&w.pat, k, s->err);
	if (st == 0) {
		countstep(&w);
		st = enlist(&w, k);
	}
	if (st == 0) {
		findchannels(&w);
		setrow(&w);
		s->reader = w.memo.fp.chan[0];
		st = walk(&w, w.pat.root, &sp);
		s->reader = NULL;
	}
	if (st == 0)
		memo_live(&w.memo);
	walker_free(&w);
	return st;
}

/* ---- steps one by one ---- */

struct stepper {
	struct walker w;
	/* ticks and offers done when a state was reached, by its number */
	struct met {
		int64_t tick, offers;
	} *met;
	size_t nmet, cap;
};

/* Advance to a moment at which the clocks have the phase of the state. */
static void
setclocks(struct stepper *p, int state)
{
	struct sim *s = p->w.s;
	const struct met *t = &p->met[state];
	int64_t turns = ceildiv(s->tick - t->tick, s->a->memory_ratio);

	s->tick = t->tick + turns * s->a->memory_ratio;
	s->offers = t->offers + turns * s->a->frontend_ratio;
}

static void
notemet(struct stepper *p, int state)
{
	while (p->nmet <= (size_t)state) {
		p->met = grow(p->met, &p->cap, p->nmet, sizeof *p->met);
		p->nmet++;
	}
	p->met[state].tick = p->w.s->tick;
	p->met[state].offers = p->w.s->offers;
}

struct stepper *
stepper_new(struct sim *s, const struct kernel *k)
{
	struct stepper *p = xcalloc(1, sizeof *p);
	struct walker *w = &p->w;

	w->s = s;
	memo_init(&w->memo, s);
	if (pimjob_init(&w->job, s->a, k, s->err) < 0) {
		free(p);
		return NULL;
	}
	findchannels(w);
	setrow(w);
	s->reader = w->memo.fp.chan[0];
	w->left = INT64_MAX;
	return p;
}

int
stepper_step(struct stepper *p, int state, bool isnew, int64_t *ticks)
{
	struct memo *m = &p->w.memo;
	struct span sp;

	if (state >= 0) {
		setclocks(p, state);
		m->state = state;
		m->live = false;
	}
	if (step(&p->w, isnew, &sp) < 0)
		return -1;
	memo_know(m);
	*ticks = sp.ticks;
	if (m->state >= 0 && m->epoch == 0) {
		notemet(p, m->state);
		return m->state;
	}
	snprintf(p->w.s->err, sizeof p->w.s->err, "more states than can be "
		"kept apart");
	return -1;
}

void
stepper_free(struct stepper *p)
{
	p->w.s->reader = NULL;
	walker_free(&p->w);
	free(p->met);
	free(p);
}
