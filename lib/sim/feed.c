#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/intern.h"
#include "dram/dram.h"
#include "sim/pim.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "sim/memo.h"
#include "sim/feed.h"

/* Numbering a state takes as long as simulating this many requests or so. */
enum { CHUNK = 256 };

/* The first n requests of a run, one by one. */
static int
plainfeed(struct memo *m, const struct pimrun *r, int64_t n)
{
	struct sim *s = m->s;
	int64_t chbanks = s->dev.chbanks, i, bank, was = -1;
	struct req q = { .kind = r->kind };
	struct ctrl *c = NULL;

	assert(n >= 0 && r->inner > 0);
	if (n == 0)
		return 0;
	memo_live(m);
	m->state = -1;
	for (i = 0; i < n && !s->r.stopped; i++) {
		bank = r->bank + i / r->inner * r->bankout +
			i % r->inner * r->bankin;
		if (bank != was) {
			c = sim_chan(s, (int)(bank / chbanks));
			q.sub = dchan_sub(&c->chan, (int)(bank % chbanks), 0);
			was = bank;
		}
		q.row = r->row + i / r->inner * r->rowout +
			i % r->inner * r->rowin;
		if (sim_put(s, c, &q) < 0)
			return -1;
	}
	return 0;
}

/*
 * Number of a stretch of 2^k periods of a run that repeats every inner
 * requests, as a key: two of them are the same when they compare alike with
 * the rows of the state (state.c), which count from the next step's row, row 0
 * apart. Needs rows other than 0 to be rows of the first bank.
 */
static int64_t
stretch(struct memo *m, const struct pimrun *r, int k)
{
	int64_t v[8], rel = r->row != 0;

	v[0] = (int64_t)r->kind;
	v[1] = k;
	v[2] = r->inner;
	v[3] = r->bank;
	v[4] = r->bankin;
	v[5] = r->rowin;
	v[6] = rel;
	v[7] = rel ? r->row - m->fp.row : r->rowin ? m->fp.row : 0;
	/* pattern words are keys below 2^32 */
	return ((int64_t)intern_add(&m->keys, v, sizeof v) + 1) << 32;
}

static int
simulate(struct memo *m, const struct pimrun *r, int k, int kmin,
	struct span *sp);

/* 2^k periods: jump if known, else simulate and learn. */
static int
periods(struct memo *m, const struct pimrun *r, int k, int kmin,
	struct span *sp)
{
	struct tally before;
	const struct outcome *o;
	int key, epoch;

	memset(sp, 0, sizeof *sp);
	if (m->s->r.stopped)
		return 0;
	memo_know(m);
	if (m->state < 0)
		return simulate(m, r, k, kmin, sp);
	key = memo_key(m, stretch(m, r, k), -1);
	o = memo_find(m, key);
	if (o) {
		memo_jump(m, o, sp);
		return 0;
	}
	epoch = m->epoch;
	before = m->s->env.tally;
	if (simulate(m, r, k, kmin, sp) < 0)
		return -1;
	memo_know(m);
	if (m->state >= 0 && m->epoch == epoch && !m->s->r.stopped &&
	    m->s->env.tally.dry[STRETCHRUN] == before.dry[STRETCHRUN])
		memo_record(m, key, sp, &before);
	return 0;
}

static int
simulate(struct memo *m, const struct pimrun *r, int k, int kmin,
	struct span *sp)
{
	struct span a, b;
	int st;

	if (k > kmin) {
		if (periods(m, r, k - 1, kmin, &a) < 0 ||
		    periods(m, r, k - 1, kmin, &b) < 0)
			return -1;
		span_join(sp, &a, &b);
		return 0;
	}
	span_begin(sp, m->s, STRETCHRUN);
	st = plainfeed(m, r, r->inner << k);
	span_end(sp, m->s, STRETCHRUN);
	return st;
}

/* n requests of a run that repeats every inner requests, from its start. */
static int
repeated(struct memo *m, const struct pimrun *r, int64_t n)
{
	int64_t left = n / r->inner;
	struct span sp;
	int kmin = 0, k;

	assert(r->inner > 0);
	while (r->inner << kmin < CHUNK)
		kmin++;
	for (k = kmin; left >> k > 1; k++)
		;
	/* four of the smallest stretches, or it does not pay */
	if (k >= kmin + 2)
		for (; k >= kmin; k--)
			for (; left >> k > 0; left -= (int64_t)1 << k)
				if (periods(m, r, k, kmin, &sp) < 0)
					return -1;
	return plainfeed(m, r, left * r->inner + n % r->inner);
}

/* The requests i * inner .. of a run as a run of their own. */
static struct pimrun
part(const struct pimrun *r, int64_t i)
{
	struct pimrun p = *r;

	p.bank += i * r->bankout;
	p.row += i * r->rowout;
	p.bankout = p.rowout = 0;
	p.inner = 1;
	return p;
}

int
feed_run(struct memo *m, const struct pimrun *r, int64_t n, bool plain)
{
	int64_t i, k;
	struct pimrun p;

	n = n < r->total ? n : r->total;
	/* rows count from the step's only in the first bank (stretch) */
	if (plain || n < 4 * CHUNK ||
	    (r->row != 0 && (r->bankin != 0 || r->bankout != 0)))
		return plainfeed(m, r, n);
	if (r->bankout == 0 && r->rowout == 0 && r->inner < r->total)
		return repeated(m, r, n);
	/* all alike within inner requests */
	if (r->bankin != 0 || r->rowin != 0)
		return plainfeed(m, r, n);
	for (i = 0; n > 0 && !m->s->r.stopped; i++, n -= k) {
		k = n < r->inner ? n : r->inner;
		p = part(r, i);
		if (repeated(m, &p, k) < 0)
			return -1;
	}
	return 0;
}
