#ifndef NESTPIM_TRACE_CMDSHOW_H
#define NESTPIM_TRACE_CMDSHOW_H

/*
 * The figures of command traces, run by run, in the output formats.
 */

#include <stdint.h>

#include "base/out.h"
#include "base/table.h"
#include "trace/cmdstat.h"

struct cmdshow {
	struct out *w;
	enum tableform form;
	int64_t nrun;
	/* a row for each figure of the run at hand */
	struct table t;
};

/* Begin the output; cmdshow_end frees. w must outlive o. */
void cmdshow_begin(struct cmdshow *o, struct out *w, enum tableform form);
/* Write the figures of a run. */
void cmdshow_run(struct cmdshow *o, const struct cmdstat *s,
	const char *layer);
/* Close the output. Does not close w. */
void cmdshow_end(struct cmdshow *o);

#endif
