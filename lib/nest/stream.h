#ifndef NESTPIM_NEST_STREAM_H
#define NESTPIM_NEST_STREAM_H

/*
 * What tools that read and write streams of nests share. Failures of reading
 * leave their message in the reader, f->in.err; those of writing exit.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"

struct stream {
	const struct tool *tool;
	struct in in;
	struct keyfile src;
	struct out out;
	/* whether the head was written; layers written */
	bool headed;
	int64_t nlayer;
};

/* Open a file, NULL is stdin, and the output of the tool; 0 or -1. */
int stream_open(struct stream *f, const struct tool *t, const char *path);
/* Next layer into n (nest_free frees): 1, 0 at the end, -1. */
int stream_next(struct stream *f, struct nest *n);
/*
 * Write a layer, the first behind the header with the provenance of the input
 * and of the tool.
 */
void stream_put(struct stream *f, const struct nest *n);
/* Close both ends, where what was written is not a nest. */
void stream_closeplain(struct stream *f);
/* Write the end line, for no layer the header too, and close both ends. */
void stream_close(struct stream *f);

#endif
