#ifndef NESTPIM_SIM_MEMO_H
#define NESTPIM_SIM_MEMO_H

/*
 * The outcomes of simulated stretches of requests: the table that jumps use.
 *
 * The memory is deterministic: its state after a request was accepted, together
 * with the requests that follow, determines everything after. So when a stretch
 * of requests begins in a state in which the same stretch began before, its
 * outcome is known: the ticks it takes, what it adds to each counter, and the
 * state at its end. States and keys are compared as strings, not by a hash.
 *
 * One kind of stretch is not in the table: all queues ran empty at a moment at
 * which the end of the run is tested, and no read of the stretch still waited
 * for data. Whether the run ends there depends on earlier reads, which are not
 * part of the state.
 *
 * Reads that wait for data: if the last one before the stretch leaves in tick
 * L, the last one of the stretch leaves at max(L + n, x), because each of its n
 * reads leaves at max(the previous one + 1, depart). Two consecutive stretches
 * compose to max(L + n1 + n2, max(x1 + n2, x2)).
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
	/* whether the memory is in it; a jump sets the number alone */
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
/* Apply an outcome to clocks and counters; the memory is left behind. */
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
