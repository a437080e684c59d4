#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/optipim.h"
#include "sim/kernel.h"
#include "sim/intern.h"
#include "sim/pattern.h"
#include "sim/pim.h"
#include "sim/dram.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "sim/state.h"

/*
 * Simulates the steps of a kernel, and jumps over what it has seen before.
 *
 * The memory is deterministic: its state when the last request of a step has
 * been accepted, and the requests that follow, fix all that follows. So for a
 * word of the pattern (a stretch of steps, each new or old) that begins in a
 * state met before with the same word, the outcome is known: the ticks it
 * takes, what it adds to every counter, the state at its end. It is taken from
 * a table instead of being simulated. This holds for words of any length: a
 * word of two halves is looked up as a whole first, so that a kernel of 10^9
 * steps that has settled into a period takes some hundred look-ups, and what
 * does not repeat is simulated step by step.
 *
 * The key is the word, the state (state.c), and the row counter unless the
 * word is steady (pim.h). Equal states are equal as strings, not by a hash.
 * What may not be in the table: a stretch in which all queues ran empty at a
 * moment at which the end is tested, if no read of its own was still waiting
 * for data (whether that ends the run depends on reads from before, which are
 * not part of the state), and one that the cap cuts.
 *
 * The reads that wait for data: with L the tick in which the last one before
 * the stretch leaves, the last one after it leaves at max(L + n, x), for each
 * of the n reads of the stretch leaves at max(the one before + 1, depart). Two
 * stretches in a row compose to max(L + n1 + n2, max(x1 + n2, x2)).
 */

/* What a stretch of steps does, beside the counters. */
struct span {
	int64_t ticks, offers, rows;
	/* reads; when the last one leaves, from the stretch's first tick on,
	 * if none waited before */
	int64_t nread, last;
};

struct outcome {
	struct span span;
	int state, tally;
};

/* Memory that the table may take before it is emptied. */
enum { MAXTABLE = 24 << 20 };

struct walker {
	struct sim *s;
	struct pimjob job;
	struct pattern pat;
	struct footprint fp;
	/* requests of an old step, and what a new one has more */
	int64_t nold, nload;
	/* requests that the cap still lets through */
	int64_t left;

	/* number of the present state, -1 if unknown or without one */
	int state;
	/* whether the memory is in it, or was only moved there on paper */
	bool live;
	struct intern states, keys, tallies;
	struct outcome *out;
	size_t nout, outcap;
	/* how often the tables were emptied: older numbers mean nothing */
	int epoch;
	struct numbers buf;
};

static int walk(struct walker *w, int id, struct span *sp);

/* ---- state ---- */

static void
know(struct walker *w)
{
	if (w->state >= 0)
		return;
	w->fp.row = w->job.m->row(&w->job);
	if (state_freeze(w->s, &w->fp, &w->buf))
		w->state = intern_add(&w->states, w->buf.v,
			w->buf.n * sizeof *w->buf.v);
}

static void
makelive(struct walker *w)
{
	size_t len;

	if (w->live)
		return;
	w->fp.row = w->job.m->row(&w->job);
	/* strings of numbers: their place in the pool is aligned */
	state_thaw(w->s, &w->fp, intern_get(&w->states, w->state, &len));
	w->live = true;
}

/* ---- table ---- */

/* Number of the key of a word that begins now. */
static int
key(struct walker *w, int id)
{
	int64_t k[3];

	k[0] = id;
	k[1] = w->state;
	k[2] = w->job.m->steady(&w->job, w->pat.w[id].len) ? -1 : w->job.cur;
	return intern_add(&w->keys, k, sizeof k);
}

static size_t
tablesize(const struct walker *w)
{
	return intern_size(&w->states) + intern_size(&w->keys) +
		intern_size(&w->tallies) + w->outcap * sizeof *w->out;
}

static void
emptytable(struct walker *w)
{
	makelive(w);
	w->state = -1;
	intern_free(&w->states);
	intern_free(&w->keys);
	intern_free(&w->tallies);
	free(w->out);
	w->out = NULL;
	w->nout = w->outcap = 0;
	w->epoch++;
}

static void
tally_add(struct tally *t, const struct tally *d, int sign)
{
	int64_t *a = (int64_t *)(void *)t;
	const int64_t *b = (const int64_t *)(const void *)d;
	int i;

	for (i = 0; i < NTALLY; i++)
		a[i] += sign * b[i];
}

/* Enter the outcome of a stretch under its key. */
static void
record(struct walker *w, int k, const struct span *sp, struct tally before)
{
	struct tally d = w->s->env.tally;
	struct outcome *o;

	tally_add(&d, &before, -1);
	if (d.dry > 0)
		return;
	while (w->nout <= (size_t)k) {
		w->out = grow(w->out, &w->outcap, w->nout, sizeof *w->out);
		w->out[w->nout++].state = -1;
	}
	o = &w->out[k];
	o->span = *sp;
	o->state = w->state;
	o->tally = intern_add(&w->tallies, &d, sizeof d);
	if (tablesize(w) > MAXTABLE)
		emptytable(w);
}

/* Do on paper what the outcome says. */
static void
jump(struct walker *w, const struct outcome *o, struct span *sp)
{
	struct ctrl *c = w->fp.chan[0];
	int64_t last;
	size_t len;

	*sp = o->span;
	last = w->s->tick + sp->last;
	c->last += sp->nread;
	if (c->last < last)
		c->last = last;
	w->s->tick += sp->ticks;
	w->s->offers += sp->offers;
	w->job.cur += sp->rows;
	tally_add(&w->s->env.tally, intern_get(&w->tallies, o->tally, &len),
		1);
	w->state = o->state;
	w->live = false;
}

/* ---- steps ---- */

/* The first n requests of a run. */
static int
feed(struct walker *w, const struct pimrun *r, int64_t n)
{
	int64_t chbanks = w->s->dev.chbanks, i, bank, was = -1;
	struct req q = { .kind = r->kind };
	struct ctrl *c = NULL;

	for (i = 0; i < n; i++) {
		bank = r->bank + i / r->inner * r->bankout +
			i % r->inner * r->bankin;
		if (bank != was) {
			c = sim_chan(w->s, (int)(bank / chbanks));
			q.sub = dchan_sub(&c->chan, (int)(bank % chbanks), 0);
			was = bank;
		}
		q.row = r->row + i / r->inner * r->rowout +
			i % r->inner * r->rowin;
		if (sim_put(w->s, c, &q) < 0)
			return -1;
	}
	return 0;
}

/* Simulate one step, or as much of it as the cap lets through. */
static int
step(struct walker *w, bool isnew, struct span *sp)
{
	struct ctrl *c = w->fp.chan[0];
	int64_t tick = w->s->tick, offers = w->s->offers, cur = w->job.cur;
	int64_t n;
	size_t i;

	makelive(w);
	w->state = -1;
	c->lastnew = LONGAGO;
	c->nread = 0;
	w->job.m->step(&w->job, isnew);
	for (i = 0; i < w->job.nrun && w->left > 0; i++) {
		n = w->job.run[i].total;
		n = n < w->left ? n : w->left;
		if (feed(w, &w->job.run[i], n) < 0)
			return -1;
		w->left -= n;
	}
	w->s->r.simsteps++;
	sp->ticks = w->s->tick - tick;
	sp->offers = w->s->offers - offers;
	sp->rows = w->job.cur - cur;
	sp->nread = c->nread;
	sp->last = c->lastnew > LONGAGO / 2 ? c->lastnew - tick : LONGAGO;
	return 0;
}

/* Simulate a word as its two halves. */
static int
halves(struct walker *w, const struct word *d, struct span *sp)
{
	/* the pattern may not grow here, so d stays valid */
	struct span a, b;
	int64_t x;

	if (walk(w, d->left, &a) < 0 || walk(w, d->right, &b) < 0)
		return -1;
	sp->ticks = a.ticks + b.ticks;
	sp->offers = a.offers + b.offers;
	sp->rows = a.rows + b.rows;
	sp->nread = a.nread + b.nread;
	x = a.last + b.nread;
	sp->last = x > a.ticks + b.last ? x : a.ticks + b.last;
	if (sp->last < LONGAGO / 2)
		sp->last = LONGAGO;
	return 0;
}

static int
simulate(struct walker *w, int id, struct span *sp)
{
	const struct word *d = &w->pat.w[id];

	if (d->left < 0)
		return step(w, id == WNEW, sp);
	return halves(w, d, sp);
}

/* Requests of a word. */
static int64_t
nrequest(const struct walker *w, int id)
{
	const struct word *d = &w->pat.w[id];

	return d->len * w->nold + d->nnew * w->nload;
}

static int
walk(struct walker *w, int id, struct span *sp)
{
	struct tally before;
	int k, epoch;

	memset(sp, 0, sizeof *sp);
	if (w->s->r.stopped || w->left == 0)
		return 0;
	if (w->s->plain || nrequest(w, id) > w->left)
		return simulate(w, id, sp);
	know(w);
	if (w->state < 0)
		return simulate(w, id, sp);
	k = key(w, id);
	if ((size_t)k < w->nout && w->out[k].state >= 0) {
		jump(w, &w->out[k], sp);
		w->left -= nrequest(w, id);
		w->s->r.simsteps += w->pat.w[id].len;
		return 0;
	}
	epoch = w->epoch;
	before = w->s->env.tally;
	if (simulate(w, id, sp) < 0)
		return -1;
	know(w);
	if (w->state >= 0 && w->epoch == epoch && !w->s->r.stopped)
		record(w, k, sp, before);
	return 0;
}

/* ---- kernels ---- */

/* Channels that the kernel touches; all of them if they refresh. */
static void
findchannels(struct walker *w)
{
	int64_t chbanks = w->s->dev.chbanks, bank = w->job.k->bank0;
	int first = (int)(bank / chbanks), i, n = 0;
	int last = (int)((bank + w->job.nbank - 1) / chbanks);
	bool all = w->s->a->refresh;

	w->fp.chan = xmalloc((size_t)w->s->a->channels * sizeof *w->fp.chan);
	w->fp.bank = (int)(bank % chbanks);
	w->fp.chan[n++] = sim_chan(w->s, first);
	for (i = 0; i < w->s->a->channels; i++)
		if (i != first && (all || (i > first && i <= last)))
			w->fp.chan[n++] = sim_chan(w->s, i);
	w->fp.nchan = n;
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

	if (w->nold + w->nload > 0 &&
	    (INT64_MAX >> 16) / (w->nold + w->nload) < k->t) {
		snprintf(w->s->err, sizeof w->s->err, "a kernel of more than "
			"2^47 requests");
		return -1;
	}
	n = nrequest(w, w->pat.root);
	r->requests += n;
	w->left = n;
	/* a full list still takes the first request of a kernel */
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
	intern_free(&w->states);
	intern_free(&w->keys);
	intern_free(&w->tallies);
	free(w->out);
	free(w->buf.v);
	free(w->fp.chan);
}

int
sim_kernel(struct sim *s, const struct kernel *k)
{
	struct walker w = { .s = s, .state = -1, .live = true };
	struct span sp;
	int st;

	if (pimjob_init(&w.job, s->a, k, s->err) < 0)
		return -1;
	st = pattern_make(&w.pat, k, s->err);
	if (st == 0) {
		countstep(&w);
		st = enlist(&w, k);
	}
	if (st == 0) {
		findchannels(&w);
		s->reader = w.fp.chan[0];
		st = walk(&w, w.pat.root, &sp);
		s->reader = NULL;
	}
	if (st == 0)
		makelive(&w);
	walker_free(&w);
	return st;
}
