#ifndef NESTPIM_SIM_RECORD_H
#define NESTPIM_SIM_RECORD_H

/*
 * Writes and reads the state of the memory by the lists of fields in dram.h
 * and ctrl.h (state.c says what it holds). What a list calls HOW has a PUT_HOW
 * and a GET_HOW, here or in the file that uses the list: a field without one
 * does not compile.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "dram/dram.h"
#include "sim/ctrl.h"
#include "sim/state.h"

/* The mark at the end of a list, and what is in place of a tick. */
#define RECORD_END INT64_MIN

/* The state being written or read. */
struct record {
	struct numbers *v;
	const int64_t *p;
	const struct footprint *fp;
	struct ctrl *c;
	int64_t tick;
	/* written: distinct arrivals of the channel's requests and now */
	struct numbers arrival;
	/* written: numbers so far that say more than "at rest" */
	size_t nbusy;
};

/* A number, or the mark. */
static inline void
record_put(struct record *r, int64_t x)
{
	struct numbers *v = r->v;

	v->v = grow(v->v, &v->cap, v->n, sizeof *v->v);
	v->v[v->n++] = x;
}

/* A number that is 0 in whatever is at rest. */
static inline void
record_putvalue(struct record *r, int64_t x)
{
	record_put(r, x);
	r->nbusy += x != 0;
}

/* Whether a list goes on; steps over the mark at its end. */
static inline bool
record_more(struct record *r)
{
	if (*r->p != RECORD_END)
		return true;
	r->p++;
	return false;
}

/* The two functions for a struct: its fields in order. */
#define PUTFIELD(type, name, dim, how) PUT_##how(r, o, name);
#define GETFIELD(type, name, dim, how) GET_##how(r, o, name, type);
#define RECORD(tag, fields) \
	static void \
	put_##tag(struct record *r, const struct tag *o) \
	{ \
		fields(PUTFIELD) \
	} \
	static void \
	get_##tag(struct record *r, struct tag *o) \
	{ \
		fields(GETFIELD) \
	}

/* dram.h: no part of the state */
#define PUT_FIXED(r, o, f)
#define GET_FIXED(r, o, f, type)
#define PUT_DERIVED(r, o, f)
#define GET_DERIVED(r, o, f, type)
#define PUT_WAKING(r, o, f)
#define GET_WAKING(r, o, f, type)
#define PUT_CARRIED(r, o, f)
#define GET_CARRIED(r, o, f, type)

#define PUT_VALUE(r, o, f) record_putvalue(r, (int64_t)(o)->f)
#define GET_VALUE(r, o, f, type) ((o)->f = (type)*(r)->p++)

/* What numbers the struct in a list: the list has it in front of the record. */
#define PUT_KEY(r, o, f)
#define GET_KEY(r, o, f, type)

/* A row, coded as state.c says. */
static inline void
record_putrow(struct record *r, const struct dsub *s, int64_t row)
{
	bool rel = row != 0 && s->id == 0 && s->bank->id == r->fp->bank &&
		r->c == r->fp->chan[0];

	record_put(r, rel);
	record_put(r, rel ? row - r->fp->row : row);
}

static inline int64_t
record_getrow(struct record *r)
{
	r->p += 2;
	return r->p[-2] ? r->p[-1] + r->fp->row : r->p[-1];
}

/* Of chanstate.c: a channel; it is reset before it is read. */
void chanstate_put(struct record *r, const struct dchan *c);
void chanstate_get(struct record *r, struct dchan *c);

#endif
