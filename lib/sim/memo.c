#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "base/intern.h"
#include "nest/nest.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "sim/state.h"
#include "sim/memo.h"

/* Memory that the table may take before it is emptied. */
enum { MAXTABLE = 24 << 20 };

void
memo_init(struct memo *m, struct sim *s)
{
	memset(m, 0, sizeof *m);
	m->s = s;
	m->state = -1;
	m->live = true;
}

static void
freetable(struct memo *m)
{
	intern_free(&m->states);
	intern_free(&m->keys);
	intern_free(&m->tallies);
	free(m->out);
	m->out = NULL;
	m->nout = m->outcap = 0;
}

void
memo_free(struct memo *m)
{
	freetable(m);
	free(m->buf.v);
}

void
memo_know(struct memo *m)
{
	if (m->state < 0 && state_freeze(m->s, &m->fp, &m->buf))
		m->state = intern_add(&m->states, m->buf.v,
			m->buf.n * sizeof *m->buf.v);
}

void
memo_live(struct memo *m)
{
	size_t len;

	assert(m->live || m->state >= 0);
	/* strings of numbers: their place in the pool is aligned */
	if (!m->live)
		state_thaw(m->s, &m->fp, intern_get(&m->states, m->state,
			&len));
	m->live = true;
}

int
memo_key(struct memo *m, int64_t what, int64_t where)
{
	int64_t k[3] = { what, where, m->state };

	assert(m->state >= 0);
	return intern_add(&m->keys, k, sizeof k);
}

const struct outcome *
memo_find(const struct memo *m, int key)
{
	if ((size_t)key < m->nout && m->out[key].state >= 0)
		return &m->out[key];
	return NULL;
}

/* ---- counters ---- */

static void
tally_add(struct tally *t, const struct tally *d, int sign)
{
	int64_t *a = (int64_t *)(void *)t;
	const int64_t *b = (const int64_t *)(const void *)d;
	int i;

	for (i = 0; i < NTALLY; i++)
		a[i] += sign * b[i];
}

static void
checksize(struct memo *m)
{
	if (intern_size(&m->states) + intern_size(&m->keys) +
	    intern_size(&m->tallies) + m->outcap * sizeof *m->out <= MAXTABLE)
		return;
	memo_live(m);
	freetable(m);
	m->state = -1;
	m->epoch++;
}

void
memo_record(struct memo *m, int key, const struct span *sp,
	const struct tally *before)
{
	struct tally d = m->s->env.tally;
	struct outcome *o;

	assert(key >= 0 && m->state >= 0 && sp->ticks >= 0);
	tally_add(&d, before, -1);
	while (m->nout <= (size_t)key) {
		m->out = grow(m->out, &m->outcap, m->nout, sizeof *m->out);
		m->out[m->nout++].state = -1;
	}
	o = &m->out[key];
	o->span = *sp;
	o->state = m->state;
	o->tally = intern_add(&m->tallies, &d, sizeof d);
	checksize(m);
}

void
memo_jump(struct memo *m, const struct outcome *o, struct span *sp)
{
	struct ctrl *c = m->fp.chan[0];
	size_t len;

	assert(o->state >= 0 && o->span.ticks >= 0);
	*sp = o->span;
	ctrl_jumpreads(c, sp->nread, m->s->tick + sp->last);
	m->s->tick += sp->ticks;
	m->s->offers += sp->offers;
	tally_add(&m->s->env.tally, intern_get(&m->tallies, o->tally, &len),
		1);
	m->state = o->state;
	m->live = false;
}

/* ---- spans ---- */

void
span_begin(struct span *sp, struct sim *s, int level)
{
	memset(sp, 0, sizeof *sp);
	sp->ticks = s->tick;
	sp->offers = s->offers;
	s->reader->fresh[level] = LONGAGO;
	s->reader->nfresh[level] = 0;
}

void
span_end(struct span *sp, struct sim *s, int level)
{
	const struct ctrl *c = s->reader;

	sp->nread = c->nfresh[level];
	sp->last = LONGAGO;
	if (c->fresh[level] > LONGAGO / 2)
		sp->last = c->fresh[level] - sp->ticks;
	sp->ticks = s->tick - sp->ticks;
	assert(sp->ticks >= 0 && sp->nread >= 0);
	sp->offers = s->offers - sp->offers;
}

void
span_join(struct span *sp, const struct span *a, const struct span *b)
{
	int64_t x = a->last + b->nread, y = a->ticks + b->last;

	sp->ticks = a->ticks + b->ticks;
	sp->offers = a->offers + b->offers;
	sp->rows = a->rows + b->rows;
	sp->nread = a->nread + b->nread;
	sp->last = x > y ? x : y;
	if (sp->last < LONGAGO / 2)
		sp->last = LONGAGO;
}
