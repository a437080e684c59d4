#ifndef NESTPIM_TRACE_CMDSTAT_H
#define NESTPIM_TRACE_CMDSTAT_H

/*
 * What a command trace says: counted as the commands stream by, in memory that
 * grows with the banks and subarrays used, not with the trace.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dram/dcmd.h"

struct cmdline;

enum {
	/* bars of the histogram over time; even */
	NBIN = 32
};

struct bankstat {
	/* activations, accesses that found their row open, had it opened in a
	 * closed subarray, or in one that held another row */
	int64_t act, hit, miss, conflict;
	/* accesses over the data bus: clocks it is taken */
	int64_t busread, buswrite;
	int64_t cmd[NDCMD];
};

/* What was done to a subarray since its last access. */
struct substat {
	/* channel, bank and subarray, plus 1; 0 marks a free place */
	int64_t key;
	bool act, pre;
};

/* Commands within a stretch of time, by phase; the rest: row commands. */
struct binstat {
	int64_t n[NPHASE + 1];
};

struct cmdstat {
	const struct arch *a;
	/* of the last command, of the last access */
	int64_t tick, access;
	/* commands, refreshes and commands per channel; banks by channel */
	int64_t ncmd;
	int64_t *chancmd, *chanref;
	/* commands that went to all banks of a channel */
	int64_t toall[NDCMD];
	struct bankstat **bank;
	struct substat *sub;
	size_t nsub, subsize;
	/* ticks from one access to the next, by what the latter is for, less
	 * those in which a refresh was under way */
	int64_t phase[NPHASE];
	/* refreshes since the last access: ticks of those that are over, the
	 * stretch of the latest */
	int64_t refticks, refstart, refend;
	/* the histogram; each bar covers binticks ticks */
	struct binstat bin[NBIN];
	int64_t binticks;
};

/* Begin a run on a device, which must outlive s; cmdstat_free frees. */
void cmdstat_init(struct cmdstat *s, const struct arch *a);
/* Count one command; 0, or -1 if the device lacks its address. */
int cmdstat_add(struct cmdstat *s, const struct cmdline *c);
void cmdstat_free(struct cmdstat *s);

#endif
