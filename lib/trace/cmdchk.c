#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/in.h"
#include "base/util.h"
#include "arch/arch.h"
#include "dram/dcmd.h"
#include "dram/drule.h"
#include "trace/chkrules.h"
#include "trace/cmdchk.h"
#include "trace/cmdin.h"

struct chksub {
	struct seen seen;
	int id;
	bool open, selected;
	/* rows that are open: nearly always one */
	int64_t *row;
	size_t nrow, rowcap;
};

struct chkbank {
	struct seen seen;
	struct seen *pch, *group;
	struct chksub *sub;
	size_t nsub, cap;
};

struct chkchan {
	struct seen seen;
	/* tick of the last command */
	int64_t tick;
	int64_t nextref;
	struct seen *pch, *group;
	struct chkbank *bank;
};

/* ---- state ---- */

static void
startchan(struct cmdchk *k, struct chkchan *c)
{
	const struct arch *a = k->a;
	int64_t ngroup = a->pseudochannels * a->bankgroups, i;

	chkrules_start(k->rules, &c->seen, DCHANNEL);
	c->tick = 0;
	c->nextref = a->nREFI;
	c->pch = chkrules_seen(k->rules, a->pseudochannels, DPCH);
	c->group = chkrules_seen(k->rules, ngroup, DGROUP);
	c->bank = xcalloc((size_t)k->nbank, sizeof *c->bank);
	for (i = 0; i < k->nbank; i++) {
		chkrules_start(k->rules, &c->bank[i].seen, DBANK);
		c->bank[i].group = &c->group[i / a->banks];
		c->bank[i].pch = &c->pch[i / (a->banks * a->bankgroups)];
	}
}

void
cmdchk_init(struct cmdchk *k, const struct arch *a, struct cmdin *in)
{
	int i;

	memset(k, 0, sizeof *k);
	k->a = a;
	k->in = in;
	k->rules = chkrules_make(a);
	k->nbank = (int)(k->a->pseudochannels * k->a->bankgroups * k->a->banks);
	k->chan = xcalloc((size_t)k->a->channels, sizeof *k->chan);
	for (i = 0; i < k->a->channels; i++)
		startchan(k, &k->chan[i]);
}

static void
freebank(struct chkbank *b)
{
	size_t i;

	for (i = 0; i < b->nsub; i++) {
		free(b->sub[i].row);
		free(b->sub[i].seen.past);
	}
	free(b->sub);
	free(b->seen.past);
}

void
cmdchk_free(struct cmdchk *k)
{
	int i, b;

	for (i = 0; k->chan && i < k->a->channels; i++) {
		struct chkchan *c = &k->chan[i];

		for (b = 0; b < k->nbank; b++)
			freebank(&c->bank[b]);
		free(c->bank);
		chkrules_freeseen(c->pch, k->a->pseudochannels);
		chkrules_freeseen(c->group,
			k->a->pseudochannels * k->a->bankgroups);
		free(c->seen.past);
	}
	free(k->chan);
	chkrules_free(k->rules);
	memset(k, 0, sizeof *k);
}

/* The subarray of that number, closed if it was not met before. */
static struct chksub *
findsub(struct cmdchk *k, struct chkbank *b, int id)
{
	struct chksub *s;
	size_t i;

	for (i = b->nsub; i > 0; i--)
		if (b->sub[i - 1].id == id)
			return &b->sub[i - 1];
	b->sub = grow(b->sub, &b->cap, b->nsub, sizeof *b->sub);
	s = &b->sub[b->nsub++];
	memset(s, 0, sizeof *s);
	s->id = id;
	chkrules_start(k->rules, &s->seen, DSUB);
	return s;
}

static bool
hasrow(const struct chksub *s, int64_t row)
{
	size_t i;

	for (i = 0; i < s->nrow; i++)
		if (s->row[i] == row)
			return true;
	return false;
}

/* ---- what is wrong ---- */

/* The state forbids the command. */
static int
wrong(struct cmdchk *k, const char *why)
{
	return cmdin_fail(k->in, "%s at tick %lld: %s", dcmds[k->c->cmd].name,
		(long long)k->c->tick, why);
}

/* Too early after a command x at tick t. */
static int
broken(struct cmdchk *k, const struct drule *r, enum dcmd x, int64_t t)
{
	static const char *const nth[MAXWINDOW + 1] = { [2] = "second",
		"third", "fourth", "fifth", "sixth", "seventh", "eighth" };
	char where[80];

	if (r->scope == DOTHER)
		snprintf(where, sizeof where, "in another subarray of the "
			"bank");
	else if (r->window == 1)
		snprintf(where, sizeof where, "in the same %s",
			dscope_names[r->scope]);
	else
		snprintf(where, sizeof where, "that was the %s latest in the "
			"same %s", nth[r->window], dscope_names[r->scope]);
	return cmdin_fail(k->in, "rule %s broken: %s at tick %lld, %lld "
		"clocks after %s at tick %lld %s; it takes %lld", r->name,
		dcmds[k->c->cmd].name, (long long)k->c->tick,
		(long long)(k->c->tick - t), dcmds[x].name, (long long)t,
		where, (long long)r->clocks);
}

/* ---- timing ---- */

/* The earlier command in any other subarray of the bank. */
static int
checkothers(struct cmdchk *k, const struct hold *h)
{
	size_t i;

	for (i = 0; i < k->b->nsub; i++) {
		const struct chksub *s = &k->b->sub[i];
		int64_t t = s->seen.at[h->before];

		if (k->c->tick < t + h->clocks && s != k->s)
			return broken(k, h->rule, h->before, t);
	}
	return 0;
}

static int
checkpast(struct cmdchk *k, const struct hold *h)
{
	const struct past *p = &k->at[h->scope]->past[h->past];
	int oldest = MAXWINDOW - h->rule->window;

	if (k->c->tick < p->tick[oldest] + h->clocks)
		return broken(k, h->rule, p->cmd[oldest], p->tick[oldest]);
	return 0;
}

static int
checktiming(struct cmdchk *k)
{
	const struct chkrules *t = k->rules;
	const struct hold *h = t->hold[k->c->cmd], *end;
	int64_t tick = k->c->tick, then;

	for (end = h + t->nhold[k->c->cmd]; h < end; h++) {
		if (h->scope == DOTHER) {
			if (checkothers(k, h) < 0)
				return -1;
		} else if (h->past >= 0) {
			if (checkpast(k, h) < 0)
				return -1;
		} else {
			/* CHKNEVER is too long ago for any rule */
			then = k->at[h->scope]->at[h->before];
			if (tick < then + h->clocks)
				return broken(k, h->rule, h->before, then);
		}
	}
	return 0;
}

/* ---- rows ---- */

static bool
anyopen(const struct cmdchk *k)
{
	size_t i;
	int b;

	for (b = 0; b < k->nbank; b++)
		for (i = 0; i < k->ch->bank[b].nsub; i++)
			if (k->ch->bank[b].sub[i].open)
				return true;
	return false;
}

/* What a command requires of the rows of its target, and its effect on them. */
enum need { NONE, CLOSED, OPEN, ROW, SELECTED, ALLCLOSED };
enum effect { KEEP, ACTIVATE, SELECT, CLOSE };

struct rowrule {
	enum need need;
	enum effect effect;
};

static struct rowrule
rowrule(enum dcmd c)
{
	switch (c) {
	case DACT:
		return (struct rowrule){ CLOSED, ACTIVATE };
	case DSASEL:
		return (struct rowrule){ OPEN, SELECT };
	case DPRE:
		return (struct rowrule){ OPEN, CLOSE };
	case DRD:
	case DWR:
	case DBKRD:
	case DBKWR:
		return (struct rowrule){ SELECTED, KEEP };
	case DSARD:
	case DSAWR:
		return (struct rowrule){ ROW, KEEP };
	case DPIM:
		return (struct rowrule){ ROW, CLOSE };
	case DPREA:
		return (struct rowrule){ NONE, CLOSE };
	case DREF:
		return (struct rowrule){ ALLCLOSED, KEEP };
	case NDCMD:
		break;
	}
	assert(false);
	return (struct rowrule){ NONE, KEEP };
}

static int
checkrows(struct cmdchk *k, enum need need)
{
	if (need == NONE)
		return 0;
	if (need == ALLCLOSED)
		return anyopen(k) ? wrong(k, "a bank of the channel is open") :
			0;
	if (need == CLOSED)
		return k->s->open ? wrong(k, "the subarray is open") : 0;
	if (!k->s->open)
		return wrong(k, "the subarray is closed");
	if (need == OPEN)
		return 0;
	if (!hasrow(k->s, k->c->row))
		return wrong(k, "another row is open");
	if (need == SELECTED && !k->s->selected)
		return wrong(k, "the subarray is not selected");
	return 0;
}

/* Once a refresh is due, only commands to all banks are allowed. */
static int
checkrefresh(struct cmdchk *k)
{
	bool all = dcmds[k->c->cmd].addr == DTOALL;

	if (all && !k->a->refresh)
		return wrong(k, "the device does not refresh");
	if (!all && k->a->refresh && k->c->tick >= k->ch->nextref)
		return wrong(k, "a refresh is due");
	if (k->c->cmd == DREF && k->c->tick < k->ch->nextref)
		return wrong(k, "no refresh is due yet");
	return 0;
}

static int
checkcommand(struct cmdchk *k, enum need need)
{
	if (k->ch->tick == k->c->tick)
		return wrong(k, "the channel had a command in this tick");
	if (checkrefresh(k) < 0 || checkrows(k, need) < 0)
		return -1;
	return checktiming(k);
}

/* ---- effects ---- */

static void
addrow(struct chksub *s, int64_t row)
{
	if (hasrow(s, row))
		return;
	s->row = grow(s->row, &s->rowcap, s->nrow, sizeof *s->row);
	s->row[s->nrow++] = row;
}

static void
closesub(struct chksub *s)
{
	s->open = s->selected = false;
	s->nrow = 0;
}

static void
applyrows(struct cmdchk *k, enum effect effect)
{
	size_t i;

	switch (effect) {
	case KEEP:
		break;
	case ACTIVATE:
		k->s->open = true;
		addrow(k->s, k->c->row);
		break;
	case SELECT:
		for (i = 0; i < k->b->nsub; i++)
			k->b->sub[i].selected = false;
		k->s->selected = true;
		addrow(k->s, k->c->row);
		break;
	case CLOSE:
		closesub(k->s);
		break;
	}
}

static void
closeall(struct cmdchk *k)
{
	size_t i;
	int b;

	for (b = 0; b < k->nbank; b++)
		for (i = 0; i < k->ch->bank[b].nsub; i++)
			closesub(&k->ch->bank[b].sub[i]);
}

static void
apply(struct cmdchk *k, enum effect effect)
{
	k->ch->tick = k->c->tick;
	chkrules_enter(k->rules, k->at, k->c->cmd, k->c->tick);
	if (k->c->cmd == DREF)
		k->ch->nextref += k->a->nREFI;
	if (k->s)
		applyrows(k, effect);
	else if (effect == CLOSE)
		closeall(k);
}

/* Where the command goes. */
static void
place(struct cmdchk *k)
{
	const struct cmdline *c = k->c;

	memset(k->at, 0, sizeof k->at);
	k->ch = &k->chan[c->chan];
	k->at[DCHANNEL] = &k->ch->seen;
	k->b = NULL;
	k->s = NULL;
	if (dcmds[c->cmd].addr == DTOALL)
		return;
	k->b = &k->ch->bank[c->bank];
	k->s = findsub(k, k->b, c->sub);
	k->at[DPCH] = k->b->pch;
	k->at[DGROUP] = k->b->group;
	k->at[DBANK] = &k->b->seen;
	k->at[DSUB] = &k->s->seen;
}

int
cmdchk_command(struct cmdchk *k, const struct cmdline *c)
{
	struct rowrule row;

	if (c->chan >= k->a->channels || c->bank >= k->nbank ||
	    c->sub >= k->a->subarrays)
		return cmdin_fail(k->in, "device '%s' has no such bank or "
			"subarray", k->a->name);
	k->c = c;
	place(k);
	row = rowrule(c->cmd);
	if (checkcommand(k, row.need) < 0)
		return -1;
	apply(k, row.effect);
	return 0;
}
