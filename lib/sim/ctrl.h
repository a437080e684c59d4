#ifndef NESTPIM_SIM_CTRL_H
#define NESTPIM_SIM_CTRL_H

/*
 * The controller of one channel: queues, write mode, read forwarding, refresh,
 * and the choice of the next command.
 */

#include <stdbool.h>
#include <stdint.h>

#include "optipim/optipim.h"
#include "dram/dram.h"

/* What a tick went to, beside the waits of dram.h. */
enum {
	/* a command was issued */
	DWISSUE = NDWAIT,
	/* the row must be closed, but an opened request still needs it */
	DWINUSE,
	NTICKUSE
};
extern const char *const tickuse_names[NTICKUSE];

/* Levels of stretches of requests that are measured: a step, part of a run. */
enum ctrlstretch { STRETCHSTEP, STRETCHRUN, NSTRETCH };

/* Counters; all of them int64_t, so that they add up as an array. */
struct tally {
	/* requests accepted */
	int64_t req[NREQKIND];
	/* reads answered by the write queue */
	int64_t forwarded;
	int64_t cmd[NDCMD];
	/* accesses that found their row open */
	int64_t hits;
	/* requests that vanished, as in the published simulator */
	int64_t lost;
	/* ticks after which the run would have ended, but for reads from
	 * before the stretch of a level that waited for data */
	int64_t dry[NSTRETCH];
	/* ticks of busy channels, by the request that was served or waited
	 * for (last: refresh) and what they went to */
	int64_t use[NREQKIND + 1][NTICKUSE];
};
enum { NTALLY = sizeof(struct tally) / sizeof(int64_t) };

/*
 * A request in a queue: the tick before it was offered, its line if it is a
 * raw request and else 0, whether it had its row activated. The list says what
 * the fields are in the state of the simulator (dram.h).
 */
#define REQ_FIELDS(X) \
	X(struct dsub *, sub, , SUB) \
	X(int64_t, row, , ROW) \
	X(int64_t, arrive, , ARRIVAL) \
	X(long, line, , VALUE) \
	X(enum reqkind, kind, , VALUE) \
	X(bool, acted, , VALUE)
DSTRUCT(req, REQ_FIELDS);

/* A queue: a ring of mask + 1. */
#define FIFO_FIELDS(X) \
	X(struct req *, q, , REQS) \
	X(unsigned, head, , DERIVED) \
	X(unsigned, n, , DERIVED) \
	X(unsigned, mask, , FIXED)
DSTRUCT(fifo, FIFO_FIELDS);

/* Element i, from 0. */
#define FIFO_AT(f, i) (&(f)->q[((f)->head + (i)) & (f)->mask])

enum { QACTIVE, QPRIO, QREAD, QWRITE, NQUEUE };

/* A tick that never comes. */
#define NEVER INT64_MAX
/* A tick before all others, with room for additions above INT64_MIN. */
#define LONGAGO (INT64_MIN / 4)

/* What the controllers of a run share. */
struct ctrlenv {
	const struct ddev *dev;
	struct tally tally;
	/* requests in all queues */
	int64_t queued;
	/* NULL, or where commands are written */
	struct cmdout *trace;
	/* a compute request that can never issue: its line, else -1 */
	long stuck;
};

/*
 * The controller of channel number id.
 *
 * wmode: writes go before reads. refdue: when the next refresh is due. wake:
 * first tick at which anything can happen.
 *
 * Reads that wait for their data leave one per tick, in order, at max(tick of
 * the one before + 1, depart). last: the tick of the last one. fresh: the same
 * as if none had waited at the start of the present stretch of each level, and
 * nfresh the reads since then.
 *
 * Ticks from since on are not in the tally yet; they went to use.
 */
#define CTRL_FIELDS(X) \
	X(struct ctrlenv *, env, , FIXED) \
	X(int, id, , FIXED) \
	X(struct dchan, chan, , CHAN) \
	X(struct fifo, queue, [NQUEUE], QUEUES) \
	X(bool, wmode, , VALUE) \
	X(int64_t, wake, , WAKING) \
	X(int64_t, refdue, , DUE) \
	X(int64_t, last, , CARRIED) \
	X(int64_t, fresh, [NSTRETCH], CARRIED) \
	X(int64_t, nfresh, [NSTRETCH], CARRIED) \
	X(int64_t, since, , WAKING) \
	X(int, usekind, , WAKING) \
	X(int, use, , WAKING)
DSTRUCT(ctrl, CTRL_FIELDS);

void ctrl_init(struct ctrl *c, struct ctrlenv *env, int id, int64_t tick);
void ctrl_free(struct ctrl *c);
/* Offer a request after the given tick; whether it was accepted. */
bool ctrl_offer(struct ctrl *c, const struct req *r, int64_t tick);
/* One memory tick. */
void ctrl_tick(struct ctrl *c, int64_t tick);
/* Enter the ticks up to and with this one into the tally. */
void ctrl_settle(struct ctrl *c, int64_t tick);
/* As if n reads had come, of which alone the last would leave at last. */
void ctrl_jumpreads(struct ctrl *c, int64_t n, int64_t last);
/* Whether all queues are empty. */
bool ctrl_idle(const struct ctrl *c);

/* Append to a queue; false if it is full. */
bool fifo_push(struct fifo *f, const struct req *r, int64_t size);

#endif
