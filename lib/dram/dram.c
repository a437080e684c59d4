#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "dram/dram.h"

/* ---- a channel ---- */

static void
resetnode(struct dnode *n)
{
	int i, j;

	memset(n->ready, 0, sizeof n->ready);
	for (i = 0; i < n->nring; i++) {
		/* so long ago that it holds nothing back */
		for (j = 0; j < MAXWINDOW; j++)
			n->ring[i].tick[j] = -((int64_t)1 << 40);
		n->ring[i].pos = 0;
	}
}

/* An instance of a scope, with its rings. */
static void
initnode(struct dnode *n, const struct ddev *d, enum dscope scope)
{
	int i;

	n->nring = d->nring[scope];
	n->ring = NULL;
	if (n->nring > 0)
		n->ring = xcalloc((size_t)n->nring, sizeof *n->ring);
	for (i = 0; i < d->nwin; i++)
		if (d->win[i].scope == scope)
			n->ring[d->win[i].ring].rule = &d->win[i];
	resetnode(n);
}

static struct dnode *
newnodes(const struct ddev *d, int n, enum dscope scope)
{
	struct dnode *v = xcalloc((size_t)n, sizeof *v);
	int i;

	for (i = 0; i < n; i++)
		initnode(&v[i], d, scope);
	return v;
}

static void
freenodes(struct dnode *v, int n)
{
	int i;

	for (i = 0; v && i < n; i++)
		free(v[i].ring);
	free(v);
}

void
dchan_init(struct dchan *c, const struct ddev *d)
{
	const struct arch *a = d->a;
	int i;

	memset(c, 0, sizeof *c);
	c->dev = d;
	initnode(&c->node, d, DCHANNEL);
	c->pch = newnodes(d, dchan_npch(c), DPCH);
	c->group = newnodes(d, dchan_ngroup(c), DGROUP);
	c->bank = xcalloc((size_t)d->chbanks, sizeof *c->bank);
	for (i = 0; i < d->chbanks; i++) {
		initnode(&c->bank[i].node, d, DBANK);
		c->bank[i].id = i;
		c->bank[i].group = &c->group[i / a->banks];
		c->bank[i].pch = &c->pch[i / d->pchbanks];
	}
}

int
dchan_npch(const struct dchan *c)
{
	return (int)c->dev->a->pseudochannels;
}

int
dchan_ngroup(const struct dchan *c)
{
	return (int)(c->dev->a->pseudochannels * c->dev->a->bankgroups);
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

	assert(bank >= 0 && bank < c->dev->chbanks && sub >= 0);
	if (i < b->nsub && b->sub[i]->id == sub)
		return b->sub[i];
	s = xcalloc(1, sizeof *s);
	initnode(&s->node, c->dev, DSUB);
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

	resetnode(&b->node);
	memset(b->other, 0, sizeof b->other);
	b->selected = NULL;
	for (i = 0; i < b->nsub; i++) {
		resetnode(&b->sub[i]->node);
		b->sub[i]->state = DCLOSED;
		rowset_clear(&b->sub[i]->rows);
	}
}

void
dchan_reset(struct dchan *c)
{
	const struct ddev *d = c->dev;
	int i;

	resetnode(&c->node);
	c->nopen = 0;
	for (i = 0; i < dchan_npch(c); i++)
		resetnode(&c->pch[i]);
	for (i = 0; i < dchan_ngroup(c); i++)
		resetnode(&c->group[i]);
	for (i = 0; i < d->chbanks; i++)
		resetbank(&c->bank[i]);
}

static void
freebank(struct dbank *b)
{
	size_t i;

	for (i = 0; i < b->nsub; i++) {
		rowset_clear(&b->sub[i]->rows);
		free(b->sub[i]->node.ring);
		free(b->sub[i]);
	}
	free(b->sub);
	free(b->node.ring);
}

void
dchan_free(struct dchan *c)
{
	int i;

	for (i = 0; c->bank && i < c->dev->chbanks; i++)
		freebank(&c->bank[i]);
	free(c->bank);
	freenodes(c->pch, dchan_npch(c));
	freenodes(c->group, dchan_ngroup(c));
	free(c->node.ring);
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
	assert(dcmds[cmd].addr == DTOALL);
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

/* The instance of a scope that a subarray belongs to. */
static struct dnode *
instance(struct dchan *c, struct dsub *s, enum dscope scope)
{
	switch (scope) {
	case DCHANNEL:
		return &c->node;
	case DPCH:
		return s->bank->pch;
	case DGROUP:
		return s->bank->group;
	case DBANK:
		return &s->bank->node;
	default:
		return &s->node;
	}
}

/* The command enters a window, and pushes out the oldest one. */
static void
pushring(struct dnode *n, const struct dwinrule *w, int64_t tick)
{
	struct dring *r = &n->ring[w->ring];

	assert(r->pos < w->window);
	r->tick[r->pos] = tick;
	r->pos = (r->pos + 1) % w->window;
	if (r->tick[r->pos] >= 0)
		push(n, &w->eff, r->tick[r->pos]);
}

/* The windows that the command enters; s is NULL if it goes to all banks. */
static void
pushwindows(struct dchan *c, struct dsub *s, enum dcmd cmd, int64_t tick)
{
	const struct ddev *d = c->dev;
	int i;

	for (i = 0; i < d->nwin; i++) {
		const struct dwinrule *w = &d->win[i];

		if (DHAS(w->before, cmd))
			pushring(s ? instance(c, s, w->scope) : &c->node, w,
				tick);
	}
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
	assert(c->nopen >= 0);
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

	assert(dcmds[cmd].addr == DTOSUB);
	push(&c->node, &d->eff[DCHANNEL][cmd], tick);
	push(b->pch, &d->eff[DPCH][cmd], tick);
	push(b->group, &d->eff[DGROUP][cmd], tick);
	push(&b->node, &d->eff[DBANK][cmd], tick);
	push(&s->node, &d->eff[DSUB][cmd], tick);
	pushother(b, &d->eff[DOTHER][cmd], s->id, tick);
	if (DHAS(d->windowed, cmd))
		pushwindows(c, s, cmd, tick);
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

	assert(dcmds[cmd].addr == DTOALL);
	push(&c->node, &c->dev->eff[DCHANNEL][cmd], tick);
	if (DHAS(c->dev->windowed, cmd))
		pushwindows(c, NULL, cmd, tick);
	if (dcmds[cmd].rows != DCLOSES)
		return;
	for (i = 0; i < c->dev->chbanks; i++)
		for (j = 0; j < c->bank[i].nsub; j++)
			closesub(c, c->bank[i].sub[j]);
}
