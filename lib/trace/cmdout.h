#ifndef NESTPIM_TRACE_CMDOUT_H
#define NESTPIM_TRACE_CMDOUT_H

/*
 * Command traces (formats/trace.txt): writer, and a fast streaming reader.
 */

#include <stddef.h>
#include <stdint.h>

#include "dram/dcmd.h"

/* A trace being written. */
struct cmdout {
	struct out *w;
	/* commands so far */
	int64_t n;
	/* text not yet handed to w */
	char *buf;
	size_t len;
};

/* Header. w must be open and outlive c. */
void cmdout_begin(struct cmdout *c, struct out *w);
/* The commands of one run on a device follow; ticks start again. */
void cmdout_layer(struct cmdout *c, const char *arch, const char *name);
void cmdout_put(struct cmdout *c, int64_t tick, int chan, enum dcmd cmd,
	int bank, int sub, int64_t row);
/* A command to all banks of the channel. */
void cmdout_putall(struct cmdout *c, int64_t tick, int chan, enum dcmd cmd);
/* The end line. Does not close w. */
void cmdout_end(struct cmdout *c);
/* Free without an end line. */
void cmdout_abort(struct cmdout *c);

#endif
