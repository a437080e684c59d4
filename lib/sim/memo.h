#ifndef NESTPIM_SIM_MEMO_H
#define NESTPIM_SIM_MEMO_H

/*
 * What stretches of requests did when they were simulated: the table that
 * jumps are made from.
 *
 * The memory is deterministic: its state when a request has been accepted, and
 * the requests that follow, fix all that follows. So for a stretch of requests
 * that begins in a state met before with the same stretch, the outcome is
 * known: the ticks it takes, what it adds to every counter, and the state at
 * its end. States and keys are compared as strings, not by a hash.
 *
 * What may not be in the table: a stretch in which all queues ran empty at a
 * moment at which the end is tested, if no read of its own was still waiting
 * for data. Whether that ends the run depends on reads from before, which are
 * not part of the state.
 *
 * The reads that wait for data: with L the tick in which the last one before
 * the stretch leaves, the last one after it leaves at max(L + n, x), for each
 * of the n reads of the stretch leaves at max(the one before + 1, depart). Two
 * stretches in a row compose to max(L + n1 + n2, max(x1 + n2, x2)).
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/intern.h"
#include "sim/state.h"

struct tally;

/* What a stretch does, beside the counters. */
struct span {
	int64_t ticks, offers;
	/* change of what rows count from (pim.h, "cur") */
	int64_t rows;
	/* reads; when the last one leaves, from the stretch's first tick on,
	 * if none waited before */
	int64_t nread, last;
};

struct outcome {
	struct span span;
	int state, tally;
};

struct memo {
	struct sim *s;
	struct footprint fp;
	/* number of the present state, -1 if unknown or without one */
	int state;
	/* whether the memory is in it, or was only moved there on paper */
	bool live;
	/* how often the table was emptied: older numbers mean nothing */
	int epoch;
	/* private */
	struct intern states, keys, tallies;
	struct outcome *out;
	size_t nout, outcap;
	struct numbers buf;
};

void memo_init(struct memo *m, struct sim *s);
void memo_free(struct memo *m);
/* Number the present state: m->state. */
void memo_know(struct memo *m);
/* Put the memory into the present state: something will be simulated. */
void memo_live(struct memo *m);
/* Number of the key of a stretch that begins in the present state. */
int memo_key(struct memo *m, int64_t what, int64_t where);
/* What is known of a key, or NULL; valid until the next memo_record. */
const struct outcome *memo_find(const struct memo *m, int key);
/* Do on paper what the outcome says. */
void memo_jump(struct memo *m, const struct outcome *o, struct span *sp);
/*
 * Enter what a stretch did that was begun with these counters and has ended in
 * the present state, which must be numbered.
 */
void memo_record(struct memo *m, int key, const struct span *sp,
	const struct tally *before);

/* Begin to measure a stretch of a level of enum ctrlstretch (ctrl.h). */
void span_begin(struct span *sp, struct sim *s, int level);
/* End it: *sp says what happened since, but for the rows. */
void span_end(struct span *sp, struct sim *s, int level);
/* Two stretches in a row. */
void span_join(struct span *sp, const struct span *a, const struct span *b);

#endif
