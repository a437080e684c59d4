#ifndef NESTPIM_DRAM_DRAM_H
#define NESTPIM_DRAM_DRAM_H

/*
 * A memory channel: the state of its banks, and when a command may be issued.
 */

#include <stddef.h>
#include <stdint.h>

#include "dram/dcmd.h"
#include "dram/ddev.h"
#include "dram/rowset.h"

/*
 * The structs of a channel and of its controller (sim/ctrl.h) are declared by
 * lists of their fields: type, name, dimension, and what the field is in the
 * state that the simulator's jumps compare and store. sim/state.c writes and
 * reads that state by the same lists, in their order. Fields that are no part
 * of it:
 *	KEY	the number of the struct in its list
 *	FIXED	never changes once the struct is made
 *	DERIVED	set when the other fields are read
 *	WAKING	when to look next; found again by looking at once
 *	CARRIED	affects no command; the jumps carry it along
 */
#define DSTRUCT(tag, fields) struct tag { fields(DSTRUCT_FIELD) }
#define DSTRUCT_FIELD(type, name, dim, how) type name dim;

/* Ticks of the latest commands that entered a window, in a ring from pos. */
#define DRING_FIELDS(X) \
	X(const struct dwinrule *, rule, , FIXED) \
	X(int64_t, tick, [MAXWINDOW], RING) \
	X(int, pos, , DERIVED)
DSTRUCT(dring, DRING_FIELDS);

/* Earliest times per command in one instance of a scope, and its windows. */
#define DNODE_FIELDS(X) \
	X(int64_t, ready, [NDCMD], TIMES) \
	X(struct dring *, ring, , RINGS) \
	X(int, nring, , FIXED)
DSTRUCT(dnode, DNODE_FIELDS);

/*
 * Rules between subarrays of a bank: the latest time, the subarray that caused
 * it, and the latest time that any other subarray caused.
 */
#define DOTHER_FIELDS(X) \
	X(int64_t, first, , TIME) \
	X(int64_t, second, , TIME) \
	X(int, sub, , VALUE)
DSTRUCT(dother, DOTHER_FIELDS);

/* States of a subarray; one at rest is all 0. */
enum dstate { DCLOSED, DOPENED, DSELECTED };

/* A subarray: its number, the bank that it belongs to, the open rows. */
#define DSUB_FIELDS(X) \
	X(struct dnode, node, , NODE) \
	X(struct dbank *, bank, , FIXED) \
	X(int, id, , KEY) \
	X(enum dstate, state, , SUBSTATE) \
	X(struct rowset, rows, , ROWS)
DSTRUCT(dsub, DSUB_FIELDS);

/*
 * A bank: its flat number in the channel, and the subarrays that were used so
 * far, by number.
 */
#define DBANK_FIELDS(X) \
	X(struct dnode, node, , NODE) \
	X(struct dother, other, [NDCMD], OTHERS) \
	X(int, id, , KEY) \
	X(struct dnode *, pch, , FIXED) \
	X(struct dnode *, group, , FIXED) \
	X(struct dsub **, sub, , SUBS) \
	X(size_t, nsub, , DERIVED) \
	X(size_t, subcap, , DERIVED) \
	X(struct dsub *, selected, , DERIVED)
DSTRUCT(dbank, DBANK_FIELDS);

/* A channel; nopen: subarrays that are not closed. */
#define DCHAN_FIELDS(X) \
	X(const struct ddev *, dev, , FIXED) \
	X(struct dnode, node, , NODE) \
	X(struct dnode *, pch, , PCHS) \
	X(struct dnode *, group, , GROUPS) \
	X(struct dbank *, bank, , BANKS) \
	X(int, nopen, , DERIVED)
DSTRUCT(dchan, DCHAN_FIELDS);

/* A channel with all banks closed; dchan_free frees. */
void dchan_init(struct dchan *c, const struct ddev *d);
/* Pseudo-channels of a channel, bank groups of a channel. */
int dchan_npch(const struct dchan *c);
int dchan_ngroup(const struct dchan *c);
/* Subarray of a bank, both numbered in the channel and the bank. */
struct dsub *dchan_sub(struct dchan *c, int bank, int sub);
/* Back to the state of dchan_init. */
void dchan_reset(struct dchan *c);
void dchan_free(struct dchan *c);

/* When cmd may go to s: packed with the rule that binds. */
int64_t dchan_ready(const struct dchan *c, const struct dsub *s,
	enum dcmd cmd);
/* The same for a command that goes to all banks. */
int64_t dchan_readyall(const struct dchan *c, enum dcmd cmd);
/* Issue cmd to s at a tick at which it is ready. */
void dchan_issue(struct dchan *c, struct dsub *s, enum dcmd cmd, int64_t row,
	int64_t tick);
/* The same for a command that goes to all banks. */
void dchan_issueall(struct dchan *c, enum dcmd cmd, int64_t tick);

#endif
