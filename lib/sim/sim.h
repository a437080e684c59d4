#ifndef NESTPIM_SIM_SIM_H
#define NESTPIM_SIM_SIM_H

/*
 * The simulator: clocks, frontend and channels.
 */

#include <stdbool.h>
#include <stdint.h>

#include "sim/ctrl.h"

struct kernel;

/* What a run counts. */
struct simresult {
	/* memory clocks until the last queue was empty */
	int64_t cycles;
	/* requests made, and those that the cap let through */
	int64_t requests, simulated;
	/* steps of the kernels, and those begun within the cap */
	int64_t steps, simsteps;
	int64_t macs;
	/* of the last kernel: banks that work, columns of one */
	int64_t banks, columns;
	struct tally tally;
	/* the queues ran dry before the list ended, as described in sim.c */
	bool stopped;
};

/* A memory system at work on a list of requests. */
struct sim {
	const struct arch *a;
	struct ddev dev;
	struct ctrlenv env;
	/* channels that were used, by number; NULL if not */
	struct ctrl **chan;
	/* those among them that have something to do, in order */
	struct ctrl **busy;
	int nbusy;
	/* memory ticks done, frontend ticks done */
	int64_t tick, offers;
	bool plain;
	/* the channel that the kernel at work reads, NULL if none is */
	struct ctrl *reader;
	/* list entries after which kernels are cut; NEVER: no cap */
	int64_t cap;
	struct simresult r;
	/* message of the first failure */
	char err[256];
};

/*
 * Begin a run on a device, which must outlive s. 0, or -1 with the reason in
 * s->err. sim_free frees in either case.
 */
int sim_init(struct sim *s, const struct arch *a);
/* Add a raw request of a trace, of the given line; 0 or -1 (s->err). */
int sim_raw(struct sim *s, const struct optipim_raw *q, long line);
/* Add a kernel; 0 or -1 (s->err). */
int sim_kernel(struct sim *s, const struct kernel *k);
/* Run until the memory is empty; the result is s->r. 0 or -1 (s->err). */
int sim_finish(struct sim *s);
void sim_free(struct sim *s);

/* ---- for walk.c and what it uses ---- */

/* The channel of that number. */
struct ctrl *sim_chan(struct sim *s, int id);
/* Put the channel among the busy ones. */
void sim_wake(struct sim *s, struct ctrl *c);
/* Offer until accepted; -1 if that will never be (s->err). */
int sim_put(struct sim *s, struct ctrl *c, const struct req *q);

#endif
