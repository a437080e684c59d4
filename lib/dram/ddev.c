#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "arch/arch.h"
#include "dram/ddev.h"

_Static_assert(MAXDRULE <= 1 << RULEBITS, "a packed time holds any rule");
_Static_assert(NDCMD <= 32, "a set of commands is an unsigned");

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
	assert(e->n <= NDCMD);
	e->e[i].after = after;
	e->e[i].rule = rule;
	e->e[i].clocks = clocks;
}

static void
addafter(struct deffects *e, const struct drule *r, int rule)
{
	int c;

	for (c = 0; c < NDCMD; c++)
		if (DHAS(r->after, c))
			addeffect(e, (enum dcmd)c, rule, r->clocks);
}

static void
addwindow(struct ddev *d, const struct drule *r, int rule)
{
	struct dwinrule *w = &d->win[d->nwin++];

	assert(r->window <= MAXWINDOW && r->scope != DOTHER);
	w->rule = rule;
	w->scope = r->scope;
	w->ring = d->nring[r->scope]++;
	w->before = r->before;
	w->window = r->window;
	w->clocks = r->clocks;
	addafter(&w->eff, r, rule);
	d->windowed |= r->before;
}

static void
addrule(struct ddev *d, int i)
{
	const struct drule *r = &d->rule[i];
	int c;

	assert(r->window >= 1 && r->before != 0 && r->after != 0);
	for (c = 0; c < NDCMD; c++)
		/* a command to all banks has a time per channel only */
		assert(dcmds[c].addr == DTOSUB || r->scope == DCHANNEL ||
			!DHAS(r->before | r->after, c));
	if (r->window > 1) {
		addwindow(d, r, i);
		return;
	}
	for (c = 0; c < NDCMD; c++)
		if (DHAS(r->before, c))
			addafter(&d->eff[r->scope][c], r, i);
}

/*
 * The sum of all rules bounds the time to close, open, select and access a row,
 * whatever came before; the data and the clock ratio are added. A request must
 * be able to finish between two refreshes, and times must fit into packed ones.
 */
static int
setlimits(struct ddev *d, char err[256])
{
	const struct arch *a = d->a;
	int64_t need = a->nCL + a->nBL + 2 * a->memory_ratio + 16;
	int i;

	for (i = 0; i < d->nrule; i++)
		if (d->rule[i].clocks > 0)
			need += d->rule[i].clocks;
	d->maxrequest = ((int64_t)1 << 56) / (need + a->nREFI * a->refresh);
	if (!a->refresh || a->nREFI > need)
		return 0;
	snprintf(err, 256, "device '%s': nREFI must exceed %lld, or nothing "
		"can be done between two refreshes", a->name,
		(long long)need);
	return -1;
}

int
ddev_init(struct ddev *d, const struct arch *a, const struct drule *r, int n,
	char err[256])
{
	int i;

	assert(n > 0 && n <= MAXDRULE);
	memset(d, 0, sizeof *d);
	d->a = a;
	d->nrule = n;
	memcpy(d->rule, r, (size_t)n * sizeof *r);
	for (i = 0; i < n; i++)
		addrule(d, i);
	d->pchbanks = (int)(a->bankgroups * a->banks);
	d->chbanks = (int)a->pseudochannels * d->pchbanks;
	return setlimits(d, err);
}
