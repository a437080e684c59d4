#ifndef NESTPIM_OPTIPIM_NESTFILE_H
#define NESTPIM_OPTIPIM_NESTFILE_H

/*
 * Nests out of a file of either kind: nests, or an OptiPIM trace, whose
 * kernels are nests of status given.
 */

#include <stdbool.h>

#include "base/in.h"
#include "base/util.h"
#include "nest/nest.h"
#include "optipim/optipim.h"

struct nestfile {
	struct in in;
	/* where the nest that was read last stands, for messages */
	long line;
	/* private */
	bool istrace;
	struct keyfile nests;
	struct optipim trace;
	int nkernel;
};

/*
 * Open path, NULL or "-" for stdin: a trace if its first word is an op. 0, or
 * -1 with the message in f->in.err; nestfile_close frees in either case.
 */
int nestfile_open(struct nestfile *f, const char *path);
/* Next layer into n (nest_free frees): 1, 0 at the end, -1 (f->in.err). */
int nestfile_next(struct nestfile *f, struct nest *n);
/* The lines of provenance met so far. */
const struct strlist *nestfile_by(const struct nestfile *f);
/* Close and free; -1 if a failure was recorded. */
int nestfile_close(struct nestfile *f);

#endif
