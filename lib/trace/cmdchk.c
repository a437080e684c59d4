#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "dram/rowset.h"
#include "dram/dram.h"
#include "trace/cmdin.h"
#include "trace/cmdchk.h"

/* A tick before all others. */
static const int64_t never = -((int64_t)1 << 40);

/* When each command was last seen somewhere. */
struct seen {
	int64_t at[NDCMD];
};

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
	struct chksub *sub;
	size_t nsub, cap;
};

struct chkchan {
	struct seen seen;
	/* tick of the last command */
	int64_t tick;
	int64_t nextref;
	struct seen *pch, *group;
	/* the last four activations of each pseudo-channel, oldest first */
	int64_t (*four)[4];
	struct chkbank *bank;
};

/* ---- state ---- */

static void
forget(struct seen *s)
{
	int i;

	for (i = 0; i < NDCMD; i++)
		s->at[i] = never;
}

static void
startchan(struct cmdchk *k, struct chkchan *c)
{
	const struct arch *a = k->a;
	int i, j;

	forget(&c->seen);
	c->tick = 0;
	c->nextref = a->nREFI;
	c->pch = xcalloc((size_t)a->pseudochannels, sizeof *c->pch);
	c->four = xcalloc((size_t)a->pseudochannels, sizeof *c->four);
	c->group = xcalloc((size_t)(a->pseudochannels * a->bankgroups),
		sizeof *c->group);
	c->bank = xcalloc((size_t)k->nbank, sizeof *c->bank);
	for (i = 0; i < a->pseudochannels; i++) {
		forget(&c->pch[i]);
		for (j = 0; j < 4; j++)
			c->four[i][j] = never;
	}
	for (i = 0; i < a->pseudochannels * a->bankgroups; i++)
		forget(&c->group[i]);
	for (i = 0; i < k->nbank; i++)
		forget(&c->bank[i].seen);
}

void
cmdchk_init(struct cmdchk *k, const struct arch *a, struct cmdin *in)
{
	int i;

	memset(k, 0, sizeof *k);
	k->a = a;
	k->in = in;
	k->nbank = (int)(k->a->pseudochannels * k->a->bankgroups * k->a->banks);
	k->chan = xcalloc((size_t)k->a->channels, sizeof *k->chan);
	for (i = 0; i < k->a->channels; i++)
		startchan(k, &k->chan[i]);
}

void
cmdchk_free(struct cmdchk *k)
{
	size_t i;
	int c, b;

	for (c = 0; k->chan && c < k->a->channels; c++) {
		for (b = 0; b < k->nbank; b++) {
			struct chkbank *p = &k->chan[c].bank[b];

			for (i = 0; i < p->nsub; i++)
				free(p->sub[i].row);
			free(p->sub);
		}
		free(k->chan[c].bank);
		free(k->chan[c].pch);
		free(k->chan[c].group);
		free(k->chan[c].four);
	}
	free(k->chan);
	memset(k, 0, sizeof *k);
}

/* The subarray of that number, closed if it was not met before. */
static struct chksub *
findsub(struct chkbank *b, int id)
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
	forget(&s->seen);
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

/* At least n clocks since the command x where s looks; 0 or -1. */
static int
since(struct cmdchk *k, const struct seen *s, const char *where, enum dcmd x,
	int64_t n, const char *rule)
{
	int64_t t = s->at[x];

	if (t == never || k->c->tick >= t + n)
		return 0;
	return cmdin_fail(k->in, "rule %s broken: %s at tick %lld, %lld "
		"clocks after %s at tick %lld in the same %s; it takes %lld",
		rule, dcmds[k->c->cmd].name, (long long)k->c->tick,
		(long long)(k->c->tick - t), dcmds[x].name, (long long)t,
		where, (long long)n);
}

static int
bychannel(struct cmdchk *k, enum dcmd x, int64_t n, const char *rule)
{
	return since(k, &k->ch->seen, "channel", x, n, rule);
}

static int
bypch(struct cmdchk *k, enum dcmd x, int64_t n, const char *rule)
{
	return since(k, &k->ch->pch[k->c->bank / (k->a->bankgroups *
		k->a->banks)], "pseudo-channel", x, n, rule);
}

static int
bygroup(struct cmdchk *k, enum dcmd x, int64_t n, const char *rule)
{
	return since(k, &k->ch->group[k->c->bank / k->a->banks], "bank group",
		x, n, rule);
}

static int
bybank(struct cmdchk *k, enum dcmd x, int64_t n, const char *rule)
{
	return since(k, &k->b->seen, "bank", x, n, rule);
}

static int
bysub(struct cmdchk *k, enum dcmd x, int64_t n, const char *rule)
{
	return since(k, &k->s->seen, "subarray", x, n, rule);
}

/* The command x to any other subarray of the bank. */
static int
byothers(struct cmdchk *k, enum dcmd x, int64_t n, const char *rule)
{
	size_t i;

	for (i = 0; i < k->b->nsub; i++)
		if (&k->b->sub[i] != k->s && since(k, &k->b->sub[i].seen,
		    "bank, other subarray,", x, n, rule) < 0)
			return -1;
	return 0;
}

/* ---- the rules, command by command ---- */

static int
checkact(struct cmdchk *k)
{
	const struct arch *a = k->a;
	int64_t oldest = k->ch->four[k->c->bank / (a->bankgroups *
		a->banks)][0];

	if (k->s->open)
		return wrong(k, "the subarray is open");
	if (bychannel(k, DACT, 2, "row command") < 0 ||
	    bypch(k, DACT, a->nRRDS, "nRRDS") < 0 ||
	    bygroup(k, DACT, a->nRRDL, "nRRDL") < 0 ||
	    bysub(k, DACT, a->nRC, "nRC") < 0 ||
	    bysub(k, DPRE, a->nRP, "nRP") < 0 ||
	    byothers(k, DRD, a->nRTPL, "nRTPL") < 0 ||
	    byothers(k, DWR, a->nBL + a->nWR, "nBL+nWR") < 0 ||
	    bychannel(k, DREF, a->nRFC, "nRFC") < 0)
		return -1;
	if (k->c->tick < oldest + a->nFAW)
		return cmdin_fail(k->in, "rule nFAW broken: ACT at tick %lld, "
			"the fifth of a pseudo-channel since the one at tick "
			"%lld; it takes %lld", (long long)k->c->tick,
			(long long)oldest, (long long)a->nFAW);
	return 0;
}

static int
checkpre(struct cmdchk *k)
{
	const struct arch *a = k->a;
	int64_t wr = a->nCWL + a->nBL + a->nWR;

	if (!k->s->open)
		return wrong(k, "the subarray is closed");
	if (bychannel(k, DACT, 2, "row command") < 0 ||
	    bysub(k, DACT, a->nRAS, "nRAS") < 0 ||
	    bybank(k, DRD, a->nRTPL, "nRTPL") < 0 ||
	    bybank(k, DBKRD, a->nRTPL, "nRTPL") < 0 ||
	    bysub(k, DSARD, a->nRTPL, "nRTPL") < 0 ||
	    bybank(k, DWR, wr, "nCWL+nBL+nWR") < 0 ||
	    bybank(k, DBKWR, wr, "nCWL+nBL+nWR") < 0 ||
	    bysub(k, DSAWR, wr, "nCWL+nBL+nWR") < 0)
		return -1;
	return 0;
}

static int
checkselect(struct cmdchk *k)
{
	const struct arch *a = k->a;

	if (!k->s->open)
		return wrong(k, "the subarray is closed");
	if (bysub(k, DACT, a->nRAS, "nRAS") < 0 ||
	    byothers(k, DRD, a->nRTPL, "nRTPL") < 0 ||
	    byothers(k, DWR, a->nBL + a->nWR, "nBL+nWR") < 0)
		return -1;
	return 0;
}

static int
checkread(struct cmdchk *k)
{
	const struct arch *a = k->a;

	if (bybank(k, DACT, a->nRCDRD, "nRCDRD") < 0 ||
	    bypch(k, DRD, a->nBL, "nBL") < 0 ||
	    bypch(k, DRD, a->nCCDS, "nCCDS") < 0 ||
	    bygroup(k, DRD, a->nCCDL, "nCCDL") < 0 ||
	    bypch(k, DWR, a->nCWL + a->nBL + a->nWTRS, "nCWL+nBL+nWTRS") < 0 ||
	    bygroup(k, DWR, a->nCWL + a->nBL + a->nWTRL, "nCWL+nBL+nWTRL") < 0
	    || byothers(k, DRD, a->nRTPL, "nRTPL") < 0)
		return -1;
	return 0;
}

static int
checkwrite(struct cmdchk *k)
{
	const struct arch *a = k->a;

	if (bybank(k, DACT, a->nRCDWR, "nRCDWR") < 0 ||
	    bypch(k, DWR, a->nBL, "nBL") < 0 ||
	    bypch(k, DWR, a->nCCDS, "nCCDS") < 0 ||
	    bygroup(k, DWR, a->nCCDL, "nCCDL") < 0 ||
	    bypch(k, DRD, a->nCL + a->nBL + 2 - a->nCWL, "nCL+nBL+2-nCWL") < 0
	    || byothers(k, DWR, a->nBL + a->nWR, "nBL+nWR") < 0)
		return -1;
	return 0;
}

/* Accesses through the bank need the subarray selected; all need the row. */
static int
checkaccess(struct cmdchk *k)
{
	const struct arch *a = k->a;
	enum dcmd c = k->c->cmd;

	if (!k->s->open)
		return wrong(k, "the subarray is closed");
	if (!hasrow(k->s, k->c->row))
		return wrong(k, "another row is open");
	if ((c == DRD || c == DWR || c == DBKRD || c == DBKWR) &&
	    !k->s->selected)
		return wrong(k, "the subarray is not selected");
	switch (c) {
	case DRD:
		return checkread(k);
	case DWR:
		return checkwrite(k);
	case DBKRD:
		return bybank(k, DACT, a->nRCDRD, "nRCDRD");
	case DBKWR:
		return bybank(k, DACT, a->nRCDWR, "nRCDWR");
	case DSARD:
		return bysub(k, DACT, a->nRCDRD, "nRCDRD");
	case DSAWR:
		return bysub(k, DACT, a->nRCDWR, "nRCDWR");
	default:
		return bysub(k, DACT, a->nRAS, "nRAS");
	}
}

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

static int
checkprea(struct cmdchk *k)
{
	const struct arch *a = k->a;
	int64_t wr = a->nCWL + a->nBL + a->nWR;

	if (bychannel(k, DACT, a->nRAS, "nRAS") < 0 ||
	    bychannel(k, DRD, a->nRTPL, "nRTPL") < 0 ||
	    bychannel(k, DBKRD, a->nRTPL, "nRTPL") < 0 ||
	    bychannel(k, DSARD, a->nRTPL, "nRTPL") < 0 ||
	    bychannel(k, DWR, wr, "nCWL+nBL+nWR") < 0 ||
	    bychannel(k, DBKWR, wr, "nCWL+nBL+nWR") < 0 ||
	    bychannel(k, DSAWR, wr, "nCWL+nBL+nWR") < 0)
		return -1;
	return 0;
}

static int
checkref(struct cmdchk *k)
{
	const struct arch *a = k->a;

	if (anyopen(k))
		return wrong(k, "a bank of the channel is open");
	if (k->c->tick < k->ch->nextref)
		return wrong(k, "no refresh is due yet");
	if (bychannel(k, DACT, a->nRC, "nRC") < 0 ||
	    bychannel(k, DPRE, a->nRP, "nRP") < 0 ||
	    bychannel(k, DPREA, a->nRP, "nRP") < 0 ||
	    bychannel(k, DPIM, a->nRP, "nRP") < 0 ||
	    bychannel(k, DREF, a->nRFC, "nRFC") < 0)
		return -1;
	return 0;
}

static int
checkrules(struct cmdchk *k)
{
	bool all = k->c->cmd == DPREA || k->c->cmd == DREF;

	if (k->ch->tick == k->c->tick)
		return wrong(k, "the channel had a command in this tick");
	if (all && !k->a->refresh)
		return wrong(k, "the device does not refresh");
	if (!all && k->a->refresh && k->c->tick >= k->ch->nextref)
		return wrong(k, "a refresh is due");
	switch (k->c->cmd) {
	case DACT:
		return checkact(k);
	case DSASEL:
		return checkselect(k);
	case DPRE:
		return checkpre(k);
	case DPREA:
		return checkprea(k);
	case DREF:
		return checkref(k);
	default:
		return checkaccess(k);
	}
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
applyone(struct cmdchk *k)
{
	int pch = (int)(k->c->bank / (k->a->bankgroups * k->a->banks));
	int64_t t = k->c->tick;
	enum dcmd c = k->c->cmd;
	size_t i;

	k->ch->pch[pch].at[c] = t;
	k->ch->group[k->c->bank / k->a->banks].at[c] = t;
	k->b->seen.at[c] = t;
	k->s->seen.at[c] = t;
	if (c == DACT) {
		memmove(k->ch->four[pch], k->ch->four[pch] + 1,
			3 * sizeof k->ch->four[pch][0]);
		k->ch->four[pch][3] = t;
		k->s->open = true;
		addrow(k->s, k->c->row);
	} else if (c == DSASEL) {
		for (i = 0; i < k->b->nsub; i++)
			k->b->sub[i].selected = false;
		k->s->selected = true;
		addrow(k->s, k->c->row);
	} else if (c == DPRE || c == DPIM) {
		closesub(k->s);
	}
}

static void
apply(struct cmdchk *k)
{
	size_t i;
	int b;

	k->ch->tick = k->c->tick;
	k->ch->seen.at[k->c->cmd] = k->c->tick;
	if (k->c->cmd == DREF)
		k->ch->nextref += k->a->nREFI;
	else if (k->c->cmd != DPREA)
		applyone(k);
	else
		for (b = 0; b < k->nbank; b++)
			for (i = 0; i < k->ch->bank[b].nsub; i++)
				closesub(&k->ch->bank[b].sub[i]);
}

int
cmdchk_command(struct cmdchk *k, const struct cmdline *c)
{
	if (c->chan >= k->a->channels || c->bank >= k->nbank ||
	    c->sub >= k->a->subarrays)
		return cmdin_fail(k->in, "device '%s' has no such bank or "
			"subarray", k->a->name);
	k->c = c;
	k->ch = &k->chan[c->chan];
	if (c->bank >= 0) {
		k->b = &k->ch->bank[c->bank];
		k->s = findsub(k->b, c->sub);
	}
	if (checkrules(k) < 0)
		return -1;
	apply(k);
	return 0;
}
