#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "dram/dram.h"
#include "sim/record.h"

/* ---- times ---- */

/* A packed time, 0 if it holds nothing back. */
static int64_t
relative(int64_t packed, int64_t tick)
{
	if (DTICK(packed) <= tick + 1)
		return 0;
	return packed - tick * (1 << RULEBITS);
}

static int64_t
absolute(int64_t rel, int64_t tick)
{
	return rel == 0 ? 0 : rel + tick * (1 << RULEBITS);
}

#define PUT_TIME(r, o, f) record_putvalue(r, relative((o)->f, (r)->tick))
#define GET_TIME(r, o, f, type) ((o)->f = absolute(*(r)->p++, (r)->tick))

static void
puttimes(struct record *r, const int64_t ready[NDCMD])
{
	int64_t t;
	int i;

	for (i = 0; i < NDCMD; i++) {
		t = relative(ready[i], r->tick);
		if (t) {
			record_put(r, i);
			record_putvalue(r, t);
		}
	}
	record_put(r, RECORD_END);
}

static void
gettimes(struct record *r, int64_t ready[NDCMD])
{
	for (; record_more(r); r->p += 2)
		ready[r->p[0]] = absolute(r->p[1], r->tick);
}

#define PUT_TIMES(r, o, f) puttimes(r, (o)->f)
#define GET_TIMES(r, o, f, type) gettimes(r, (o)->f)

/* The commands of a window, oldest first, or none for one long ago. */
static void
putring(struct record *r, const struct dring *g)
{
	int64_t t;
	int i, n = g->rule->window;

	for (i = 0; i < n; i++) {
		t = g->tick[(g->pos + i) % n];
		if (t + g->rule->clocks > r->tick + 1) {
			record_put(r, t - r->tick);
			r->nbusy++;
		} else {
			record_put(r, RECORD_END);
		}
	}
}

static void
getring(struct record *r, struct dring *g)
{
	int i;

	assert(g->pos == 0);
	for (i = 0; i < g->rule->window; i++, r->p++)
		if (*r->p != RECORD_END)
			g->tick[i] = *r->p + r->tick;
}

#define PUT_RING(r, o, f) putring(r, o)
#define GET_RING(r, o, f, type) getring(r, o)
RECORD(dring, DRING_FIELDS)

static void
putrings(struct record *r, const struct dnode *n)
{
	int i;

	for (i = 0; i < n->nring; i++)
		put_dring(r, &n->ring[i]);
}

static void
getrings(struct record *r, struct dnode *n)
{
	int i;

	for (i = 0; i < n->nring; i++)
		get_dring(r, &n->ring[i]);
}

#define PUT_RINGS(r, o, f) putrings(r, o)
#define GET_RINGS(r, o, f, type) getrings(r, o)
RECORD(dnode, DNODE_FIELDS)

#define PUT_NODE(r, o, f) put_dnode(r, &(o)->f)
#define GET_NODE(r, o, f, type) get_dnode(r, &(o)->f)

/* ---- rows ---- */

static void
putrows(struct record *r, const struct dsub *s)
{
	int64_t n = s->rows.n, *row = xmalloc((size_t)n * sizeof *row), i;

	record_putvalue(r, n);
	rowset_list(&s->rows, row);
	for (i = 0; i < n; i++)
		record_putrow(r, s, row[i]);
	free(row);
}

static void
getrows(struct record *r, struct dsub *s)
{
	int64_t n;

	for (n = *r->p++; n > 0; n--)
		rowset_add(&s->rows, record_getrow(r));
}

#define PUT_ROWS(r, o, f) putrows(r, o)
#define GET_ROWS(r, o, f, type) getrows(r, o)

/* ---- banks ---- */

static void
getsubstate(struct record *r, struct dsub *s)
{
	s->state = (enum dstate)*r->p++;
	r->c->chan.nopen += s->state != DCLOSED;
	if (s->state == DSELECTED)
		s->bank->selected = s;
}

#define PUT_SUBSTATE(r, o, f) record_putvalue(r, (o)->f)
#define GET_SUBSTATE(r, o, f, type) getsubstate(r, o)
RECORD(dsub, DSUB_FIELDS)

/* What is at rest is left out. */
static void
putsubs(struct record *r, const struct dbank *b)
{
	size_t i;

	for (i = 0; i < b->nsub; i++) {
		size_t start = r->v->n, busy = r->nbusy;

		record_put(r, b->sub[i]->id);
		put_dsub(r, b->sub[i]);
		if (r->nbusy == busy)
			r->v->n = start;
	}
	record_put(r, RECORD_END);
}

static void
getsubs(struct record *r, struct dbank *b)
{
	while (record_more(r)) {
		int id = (int)*r->p++;

		get_dsub(r, dchan_sub(&r->c->chan, b->id, id));
	}
}

#define PUT_SUBS(r, o, f) putsubs(r, o)
#define GET_SUBS(r, o, f, type) getsubs(r, o)
RECORD(dother, DOTHER_FIELDS)

static void
putothers(struct record *r, const struct dother other[NDCMD])
{
	int i;

	for (i = 0; i < NDCMD; i++)
		if (relative(other[i].first, r->tick)) {
			record_put(r, i);
			put_dother(r, &other[i]);
		}
	record_put(r, RECORD_END);
}

static void
getothers(struct record *r, struct dother other[NDCMD])
{
	while (record_more(r)) {
		int64_t i = *r->p++;

		get_dother(r, &other[i]);
	}
}

#define PUT_OTHERS(r, o, f) putothers(r, (o)->f)
#define GET_OTHERS(r, o, f, type) getothers(r, (o)->f)
RECORD(dbank, DBANK_FIELDS)

static void
putbanks(struct record *r, const struct dchan *c)
{
	int i;

	for (i = 0; i < c->dev->chbanks; i++) {
		size_t start = r->v->n, busy = r->nbusy;

		record_put(r, i);
		put_dbank(r, &c->bank[i]);
		if (r->nbusy == busy)
			r->v->n = start;
	}
	record_put(r, RECORD_END);
}

static void
getbanks(struct record *r, struct dchan *c)
{
	while (record_more(r)) {
		int64_t i = *r->p++;

		get_dbank(r, &c->bank[i]);
	}
}

#define PUT_BANKS(r, o, f) putbanks(r, o)
#define GET_BANKS(r, o, f, type) getbanks(r, o)

static void
putnodes(struct record *r, const struct dnode *v, int n)
{
	int i;

	for (i = 0; i < n; i++)
		put_dnode(r, &v[i]);
}

static void
getnodes(struct record *r, struct dnode *v, int n)
{
	int i;

	for (i = 0; i < n; i++)
		get_dnode(r, &v[i]);
}

#define PUT_PCHS(r, o, f) putnodes(r, (o)->f, dchan_npch(o))
#define GET_PCHS(r, o, f, type) getnodes(r, (o)->f, dchan_npch(o))
#define PUT_GROUPS(r, o, f) putnodes(r, (o)->f, dchan_ngroup(o))
#define GET_GROUPS(r, o, f, type) getnodes(r, (o)->f, dchan_ngroup(o))
RECORD(dchan, DCHAN_FIELDS)

void
chanstate_put(struct record *r, const struct dchan *c)
{
	put_dchan(r, c);
}

void
chanstate_get(struct record *r, struct dchan *c)
{
	dchan_reset(c);
	get_dchan(r, c);
}
