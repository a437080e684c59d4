#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "trace/cmdin.h"
#include "trace/cmdstat.h"

static int
nbank(const struct arch *a)
{
	return (int)(a->pseudochannels * a->bankgroups * a->banks);
}

void
cmdstat_init(struct cmdstat *s, const struct arch *a)
{
	memset(s, 0, sizeof *s);
	s->a = a;
	s->binticks = 1;
	s->bank = xcalloc((size_t)a->channels, sizeof *s->bank);
	s->chancmd = xcalloc((size_t)a->channels, sizeof *s->chancmd);
	s->chanref = xcalloc((size_t)a->channels, sizeof *s->chanref);
	s->subsize = 64;
	s->sub = xcalloc(s->subsize, sizeof *s->sub);
}

void
cmdstat_free(struct cmdstat *s)
{
	int i;

	for (i = 0; i < s->a->channels; i++)
		free(s->bank[i]);
	free(s->bank);
	free(s->chancmd);
	free(s->chanref);
	free(s->sub);
	memset(s, 0, sizeof *s);
}

/* ---- subarrays ---- */

static struct substat *
place(struct substat *sub, size_t size, int64_t key)
{
	size_t i = (size_t)((uint64_t)key * UINT64_C(0x9e3779b97f4a7c15)
		>> 32) & (size - 1);

	while (sub[i].key && sub[i].key != key)
		i = (i + 1) & (size - 1);
	return &sub[i];
}

static void
enlarge(struct cmdstat *s)
{
	struct substat *old = s->sub;
	size_t i, n = s->subsize;

	s->subsize *= 2;
	s->sub = xcalloc(s->subsize, sizeof *s->sub);
	for (i = 0; i < n; i++)
		if (old[i].key)
			*place(s->sub, s->subsize, old[i].key) = old[i];
	free(old);
}

static struct substat *
subarray(struct cmdstat *s, const struct cmdline *c)
{
	int64_t key = ((int64_t)c->chan * nbank(s->a) + c->bank) *
		s->a->subarrays + c->sub + 1;
	struct substat *p = place(s->sub, s->subsize, key);

	if (p->key)
		return p;
	p->key = key;
	assert(s->nsub < s->subsize);
	if (2 * ++s->nsub < s->subsize)
		return p;
	enlarge(s);
	return place(s->sub, s->subsize, key);
}

/* ---- counting ---- */

/* Bars twice as long, until the tick lies in one of them. */
static void
widen(struct cmdstat *s, int64_t tick)
{
	int i, k;

	while (tick / s->binticks >= NBIN) {
		for (i = 0; i < NBIN / 2; i++)
			for (k = 0; k <= NPHASE; k++)
				s->bin[i].n[k] = s->bin[2 * i].n[k] +
					s->bin[2 * i + 1].n[k];
		memset(s->bin + NBIN / 2, 0, NBIN / 2 * sizeof *s->bin);
		s->binticks *= 2;
	}
}

static void
countaccess(struct cmdstat *s, struct bankstat *b, struct substat *u,
	const struct cmdline *c)
{
	if (!u->act)
		b->hit++;
	else if (u->pre)
		b->conflict++;
	else
		b->miss++;
	u->act = u->pre = false;
	if (dcmds[c->cmd].data == DBUSREAD)
		b->busread += s->a->nBL;
	if (dcmds[c->cmd].data == DBUSWRITE)
		b->buswrite += s->a->nBL;
}

/* A refresh keeps the channel from the PREA to nRFC after the REF. */
static void
countrefresh(struct cmdstat *s, const struct cmdline *c)
{
	int64_t end = c->tick + (c->cmd == DREF ? s->a->nRFC : s->a->nRP);

	if (c->tick > s->refend) {
		s->refticks += s->refend - s->refstart;
		s->refstart = c->tick;
	}
	if (end > s->refend)
		s->refend = end;
	s->chanref[c->chan] += c->cmd == DREF;
}

/* The time since the last access: refreshes, and what this one is for. */
static void
counttime(struct cmdstat *s, enum dphase ph, int64_t tick)
{
	int64_t end = s->refend < tick ? s->refend : tick, ref;

	ref = s->refticks + (end > s->refstart ? end - s->refstart : 0);
	s->phase[PHREFRESH] += ref;
	assert(ref >= 0 && ref <= tick - s->access);
	s->phase[ph] += tick - s->access - ref;
	s->access = tick;
	s->refticks = 0;
	s->refstart = end > s->refstart ? end : s->refstart;
	if (s->refend < s->refstart)
		s->refend = s->refstart;
}

/* Rows that a command opens, closes or finds. */
static void
countrows(struct cmdstat *s, struct bankstat *b, const struct cmdline *c)
{
	const struct dcmdinfo *cmd = &dcmds[c->cmd];
	struct substat *u;

	if (cmd->rows == DSELECTS)
		return;
	u = subarray(s, c);
	if (cmd->phase < NPHASE) {
		countaccess(s, b, u, c);
	} else if (cmd->rows == DOPENS) {
		b->act++;
		u->act = true;
	} else {
		u->pre = true;
	}
}

int
cmdstat_add(struct cmdstat *s, const struct cmdline *c)
{
	const struct dcmdinfo *cmd = &dcmds[c->cmd];
	enum dphase ph = cmd->phase;
	struct bankstat *b;

	if (c->chan >= s->a->channels || c->bank >= nbank(s->a) ||
	    c->sub >= s->a->subarrays)
		return -1;
	s->tick = c->tick;
	s->ncmd++;
	s->chancmd[c->chan]++;
	/* ticks count from 1 */
	if (c->tick / s->binticks >= NBIN)
		widen(s, c->tick);
	s->bin[c->tick / s->binticks].n[ph]++;
	if (cmd->addr == DTOALL) {
		s->toall[c->cmd]++;
		countrefresh(s, c);
		return 0;
	}
	if (ph < NPHASE)
		counttime(s, ph, c->tick);
	if (!s->bank[c->chan])
		s->bank[c->chan] = xcalloc((size_t)nbank(s->a), sizeof *b);
	b = &s->bank[c->chan][c->bank];
	b->cmd[c->cmd]++;
	countrows(s, b, c);
	return 0;
}
