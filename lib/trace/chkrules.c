#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "dram/dcmd.h"
#include "dram/drule.h"
#include "trace/chkrules.h"

static void
addhold(struct chkrules *t, enum dcmd after, const struct hold *h)
{
	t->hold[after] = grow(t->hold[after], &t->cap[after], t->nhold[after],
		sizeof *t->hold[after]);
	t->hold[after][t->nhold[after]++] = *h;
}

/* Add the rule to the command: for each earlier one, or once for a window. */
static void
addafter(struct chkrules *t, enum dcmd after, struct hold h)
{
	int x;

	if (h.past >= 0) {
		addhold(t, after, &h);
		return;
	}
	for (x = 0; x < NDCMD; x++)
		if (DHAS(h.rule->before, x)) {
			h.before = (enum dcmd)x;
			addhold(t, after, &h);
		}
}

static void
addrule(struct chkrules *t, const struct drule *r)
{
	struct hold h = { r->clocks, r->scope, NDCMD, -1, r };
	int y;

	assert(r->window >= 1 && r->window <= MAXWINDOW);
	if (r->window > 1) {
		h.past = t->npast[r->scope]++;
		t->window[t->nwindow++] = h;
		t->windowed |= r->before;
	}
	for (y = 0; y < NDCMD; y++)
		if (DHAS(r->after, y))
			addafter(t, (enum dcmd)y, h);
}

struct chkrules *
chkrules_make(const struct arch *a)
{
	struct chkrules *t = xcalloc(1, sizeof *t);
	int i;

	t->nrule = drule_table(a, t->rule);
	for (i = 0; i < t->nrule; i++)
		addrule(t, &t->rule[i]);
	return t;
}

void
chkrules_free(struct chkrules *t)
{
	int i;

	for (i = 0; t && i < NDCMD; i++)
		free(t->hold[i]);
	free(t);
}

void
chkrules_start(const struct chkrules *t, struct seen *s, enum dscope scope)
{
	int n = t->npast[scope], i, j;

	for (i = 0; i < NDCMD; i++)
		s->at[i] = CHKNEVER;
	s->past = n > 0 ? xcalloc((size_t)n, sizeof *s->past) : NULL;
	for (i = 0; i < n; i++)
		for (j = 0; j < MAXWINDOW; j++)
			s->past[i].tick[j] = CHKNEVER;
}

struct seen *
chkrules_seen(const struct chkrules *t, int64_t n, enum dscope scope)
{
	struct seen *v = xcalloc((size_t)n, sizeof *v);
	int64_t i;

	for (i = 0; i < n; i++)
		chkrules_start(t, &v[i], scope);
	return v;
}

void
chkrules_freeseen(struct seen *v, int64_t n)
{
	int64_t i;

	for (i = 0; i < n; i++)
		free(v[i].past);
	free(v);
}

static void
addpast(struct past *p, enum dcmd cmd, int64_t tick)
{
	memmove(p->tick, p->tick + 1, sizeof p->tick - sizeof *p->tick);
	memmove(p->cmd, p->cmd + 1, sizeof p->cmd - sizeof *p->cmd);
	p->tick[MAXWINDOW - 1] = tick;
	p->cmd[MAXWINDOW - 1] = cmd;
}

void
chkrules_enter(const struct chkrules *t, struct seen *const at[NDSCOPE],
	enum dcmd cmd, int64_t tick)
{
	int i;

	for (i = 0; i < DOTHER; i++)
		if (at[i])
			at[i]->at[cmd] = tick;
	if (!DHAS(t->windowed, cmd))
		return;
	for (i = 0; i < t->nwindow; i++) {
		const struct hold *w = &t->window[i];

		if (at[w->scope] && DHAS(w->rule->before, cmd))
			addpast(&at[w->scope]->past[w->past], cmd, tick);
	}
}
