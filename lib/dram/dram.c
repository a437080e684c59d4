#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "dram/rowset.h"
#include "dram/dram.h"

/* ---- the device ---- */

/* Enter one before/after pair; of several rules the slowest counts. */
static void
addeffect(struct deffects *e, enum dcmd after, int rule, int64_t clocks)
{
	int i;

	for (i = 0; i < e->n; i++)
		if (e->e[i].after == after)
			break;
	if (i == e->n)
		e->n++;
	else if (e->e[i].clocks >= clocks)
		return;
	e->e[i].after = after;
	e->e[i].rule = rule;
	e->e[i].clocks = clocks;
}

static void
addrule(struct ddev *d, int i)
{
	const struct drule *r = &d->rule[i];
	int x, y;

	if (r->window > 1) {
		d->windowrule = i;
		return;
	}
	for (x = 0; x < NDCMD; x++)
		for (y = 0; y < NDCMD; y++)
			if (r->before >> x & 1 && r->after >> y & 1)
				addeffect(&d->eff[r->scope][x],
					(enum dcmd)y, i, r->clocks);
}

/*
 * The sum of the numbers bounds what closing, opening, selecting and an access
 * take, whatever went before. Between two refreshes a request must be able to
 * finish; and times must fit into packed ones.
 */
static int
setlimits(struct ddev *d, char err[256])
{
	const struct arch *a = d->a;
	int64_t need = a->nRFC + 2 * a->nRC + 2 * a->nRAS + 2 * a->nRP +
		a->nFAW + a->nRCDRD + a->nRCDWR + a->nCL + 2 * a->nCWL +
		3 * a->nBL + 2 * a->nWR + a->nRTPL + a->nWTRS + a->nWTRL +
		a->nRRDS + a->nRRDL + a->nCCDS + a->nCCDL +
		2 * a->memory_ratio + 16;

	d->maxrequest = ((int64_t)1 << 56) / (need + a->nREFI * a->refresh);
	if (!a->refresh || a->nREFI > need)
		return 0;
	snprintf(err, 256, "device '%s': nREFI must exceed %lld, or nothing "
		"can be done between two refreshes", a->name,
		(long long)need);
	return -1;
}

int
ddev_init(struct ddev *d, const struct arch *a, char err[256])
{
	int i;

	memset(d, 0, sizeof *d);
	d->a = a;
	d->nrule = drule_table(a, d->rule);
	for (i = 0; i < d->nrule; i++)
		addrule(d, i);
	d->pchbanks = (int)(a->bankgroups * a->banks);
	d->chbanks = (int)a->pseudochannels * d->pchbanks;
	return setlimits(d, err);
}

/* ---- a channel ---- */

static void
resetwindow(struct dwindow *w)
{
	int i;

	/* so long ago that it holds nothing back */
	for (i = 0; i < MAXWINDOW; i++)
		w->tick[i] = -((int64_t)1 << 40);
	w->pos = 0;
}

void
dchan_init(struct dchan *c, const struct ddev *d)
{
	const struct arch *a = d->a;
	int i;

	memset(c, 0, sizeof *c);
	c->dev = d;
	c->pch = xcalloc((size_t)a->pseudochannels, sizeof *c->pch);
	c->window = xcalloc((size_t)a->pseudochannels, sizeof *c->window);
	c->group = xcalloc((size_t)(a->pseudochannels * a->bankgroups),
		sizeof *c->group);
	c->bank = xcalloc((size_t)d->chbanks, sizeof *c->bank);
	for (i = 0; i < a->pseudochannels; i++)
		resetwindow(&c->window[i]);
	for (i = 0; i < d->chbanks; i++) {
		c->bank[i].id = i;
		c->bank[i].group = &c->group[i / a->banks];
		c->bank[i].pch = &c->pch[i / d->pchbanks];
		c->bank[i].window = &c->window[i / d->pchbanks];
	}
}

/* Index of the subarray in the bank's list, or where it belongs. */
static size_t
findsub(const struct dbank *b, int sub)
{
	size_t lo = 0, hi = b->nsub, mid;

	while (lo < hi) {
		mid = (lo + hi) / 2;
		if (b->sub[mid]->id < sub)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

struct dsub *
dchan_sub(struct dchan *c, int bank, int sub)
{
	struct dbank *b = &c->bank[bank];
	size_t i = findsub(b, sub);
	struct dsub *s;

	if (i < b->nsub && b->sub[i]->id == sub)
		return b->sub[i];
	s = xcalloc(1, sizeof *s);
	s->bank = b;
	s->id = sub;
	b->sub = grow(b->sub, &b->subcap, b->nsub, sizeof *b->sub);
	memmove(b->sub + i + 1, b->sub + i, (b->nsub - i) * sizeof *b->sub);
	b->sub[i] = s;
	b->nsub++;
	return s;
}

static void
resetbank(struct dbank *b)
{
	size_t i;

	memset(&b->node, 0, sizeof b->node);
	memset(b->other, 0, sizeof b->other);
	b->selected = NULL;
	for (i = 0; i < b->nsub; i++) {
		memset(&b->sub[i]->node, 0, sizeof b->sub[i]->node);
		b->sub[i]->state = DCLOSED;
		rowset_clear(&b->sub[i]->rows);
	}
}

void
dchan_reset(struct dchan *c)
{
	const struct arch *a = c->dev->a;
	int i;

	memset(&c->node, 0, sizeof c->node);
	c->nopen = 0;
	for (i = 0; i < a->pseudochannels; i++) {
		memset(&c->pch[i], 0, sizeof c->pch[i]);
		resetwindow(&c->window[i]);
	}
	for (i = 0; i < a->pseudochannels * a->bankgroups; i++)
		memset(&c->group[i], 0, sizeof c->group[i]);
	for (i = 0; i < c->dev->chbanks; i++)
		resetbank(&c->bank[i]);
}

void
dchan_free(struct dchan *c)
{
	size_t j;
	int i;

	for (i = 0; c->bank && i < c->dev->chbanks; i++) {
		for (j = 0; j < c->bank[i].nsub; j++) {
			rowset_clear(&c->bank[i].sub[j]->rows);
			free(c->bank[i].sub[j]);
		}
		free(c->bank[i].sub);
	}
	free(c->bank);
	free(c->pch);
	free(c->group);
	free(c->window);
	memset(c, 0, sizeof *c);
}

/* ---- timing ---- */

static int64_t
later(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

int64_t
dchan_ready(const struct dchan *c, const struct dsub *s, enum dcmd cmd)
{
	const struct dbank *b = s->bank;
	const struct dother *o = &b->other[cmd];
	int64_t r = s->node.ready[cmd];

	r = later(r, b->node.ready[cmd]);
	r = later(r, b->group->ready[cmd]);
	r = later(r, b->pch->ready[cmd]);
	r = later(r, c->node.ready[cmd]);
	return later(r, o->sub == s->id ? o->second : o->first);
}

int64_t
dchan_readyall(const struct dchan *c, enum dcmd cmd)
{
	return c->node.ready[cmd];
}

static void
push(struct dnode *n, const struct deffects *e, int64_t tick)
{
	const struct deffect *p = e->e, *end = p + e->n;
	int64_t r;

	for (; p < end; p++) {
		r = (tick + p->clocks) << RULEBITS | p->rule;
		if (n->ready[p->after] < r)
			n->ready[p->after] = r;
	}
}

/* Rules that hold for the other subarrays of the bank. */
static void
pushother(struct dbank *b, const struct deffects *e, int sub, int64_t tick)
{
	int i;

	for (i = 0; i < e->n; i++) {
		struct dother *o = &b->other[e->e[i].after];
		int64_t r = (tick + e->e[i].clocks) << RULEBITS | e->e[i].rule;

		if (o->first > 0 && o->sub == sub) {
			o->first = later(o->first, r);
		} else if (r > o->first) {
			o->second = o->first;
			o->first = r;
			o->sub = sub;
		} else {
			o->second = later(o->second, r);
		}
	}
}

/* The rule with a window: an entry pushes out the oldest one. */
static void
pushwindow(struct dbank *b, const struct ddev *d, int64_t tick)
{
	const struct drule *r = &d->rule[d->windowrule];
	struct dwindow *w = b->window;
	struct deffects e = { .n = 1 };

	w->tick[w->pos] = tick;
	w->pos = (w->pos + 1) % r->window;
	if (w->tick[w->pos] < 0)
		return;
	e.e[0] = (struct deffect){ DACT, d->windowrule, r->clocks };
	push(b->pch, &e, w->tick[w->pos]);
}

/* ---- state ---- */

static void
opensub(struct dchan *c, struct dsub *s, int64_t row)
{
	if (s->state == DCLOSED)
		c->nopen++;
	/* a selected one that is activated is selected no more */
	if (s->bank->selected == s)
		s->bank->selected = NULL;
	s->state = DOPENED;
	rowset_add(&s->rows, row);
}

static void
selectsub(struct dsub *s, int64_t row)
{
	if (s->bank->selected)
		s->bank->selected->state = DOPENED;
	s->bank->selected = s;
	s->state = DSELECTED;
	rowset_add(&s->rows, row);
}

static void
closesub(struct dchan *c, struct dsub *s)
{
	if (s->state != DCLOSED)
		c->nopen--;
	if (s->bank->selected == s)
		s->bank->selected = NULL;
	s->state = DCLOSED;
	rowset_clear(&s->rows);
}

void
dchan_issue(struct dchan *c, struct dsub *s, enum dcmd cmd, int64_t row,
	int64_t tick)
{
	const struct ddev *d = c->dev;
	struct dbank *b = s->bank;

	push(&c->node, &d->eff[DCHANNEL][cmd], tick);
	push(b->pch, &d->eff[DPCH][cmd], tick);
	push(b->group, &d->eff[DGROUP][cmd], tick);
	push(&b->node, &d->eff[DBANK][cmd], tick);
	push(&s->node, &d->eff[DSUB][cmd], tick);
	pushother(b, &d->eff[DOTHER][cmd], s->id, tick);
	if (cmd == DACT)
		pushwindow(b, d, tick);
	switch (dcmds[cmd].rows) {
	case DKEEPS:
		break;
	case DOPENS:
		opensub(c, s, row);
		break;
	case DSELECTS:
		selectsub(s, row);
		break;
	case DCLOSES:
		closesub(c, s);
		break;
	}
}

void
dchan_issueall(struct dchan *c, enum dcmd cmd, int64_t tick)
{
	size_t j;
	int i;

	push(&c->node, &c->dev->eff[DCHANNEL][cmd], tick);
	if (dcmds[cmd].rows != DCLOSES)
		return;
	for (i = 0; i < c->dev->chbanks; i++)
		for (j = 0; j < c->bank[i].nsub; j++)
			closesub(c, c->bank[i].sub[j]);
}
