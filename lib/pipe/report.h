#ifndef NESTPIM_PIPE_REPORT_H
#define NESTPIM_PIPE_REPORT_H

/*
 * What is known of the mappings of a network.
 */

#include <stdint.h>

#include "base/intern.h"
#include "base/out.h"
#include "base/util.h"
#include "nest/nest.h"

struct devices;

struct report {
	/* layers in all and by status, and their distinct problems */
	int64_t n, many[INFEASIBLE + 1];
	struct intern problems;
	/* banks of all layers, the fewest and the most of one */
	int64_t banks, least, most;
	/* lines on single layers: what is not proven, what does not fit */
	struct strlist open, unfit;
	/* private: by problem why it does not fit, or "" */
	struct strlist why;
};

/* An empty report; report_free frees. */
void report_init(struct report *r);
/* Add a layer; all is to find its device, if that is at hand. */
void report_add(struct report *r, const struct nest *n, struct devices *all);
/* Layers that have a mapping to be simulated. */
int64_t report_mapped(const struct report *r);
void report_write(const struct report *r, struct out *w);
/* The exit status that these layers make for. */
int report_status(const struct report *r);
void report_free(struct report *r);

#endif
