#ifndef NESTPIM_LINALG_READER_H
#define NESTPIM_LINALG_READER_H

/*
 * Reads layers from a stream of MLIR text: the linalg ops, whatever is around
 * them (formats/mlir.txt).
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mlir/alias.h"
#include "mlir/token.h"
#include "linalg/contraction.h"
#include "linalg/op.h"

struct in;
struct nest;

struct readeropt {
	/* where the op has no num_banks */
	int64_t num_banks;
	/* name of the model; not owned */
	const char *workload;
	/* if any: only layers of these global_layer_idx */
	const int64_t *only;
	size_t nonly;
	struct dimsizes dims;
};

/* Ops of one name that gave no layer for the same reason. */
struct skipped {
	/* owned */
	char *op;
	const char *why;
	int64_t n;
	/* of the first */
	long line;
	/* computes much, so that users should know */
	bool heavy;
	/* multiply-accumulates of all, as far as known */
	double macs;
};

struct reader {
	const struct readeropt *opt;
	struct token t;
	struct aliases aliases;
	/* gets the text; NULL, or set before the first reader_next */
	struct rewrite *rewrite;
	/* the op of the layer given last */
	struct linalgop op;
	/* layers given, all and by enum op; multiply-accumulates of them */
	int64_t nlayer, nkind[2];
	double macs;
	struct skipped *skip;
	size_t nskip, skipcap;
	/* private */
	bool begun, started, inop;
	/* kind of the token before, 0 for a type */
	int prev;
};

/* Start reading r, which must be open. reader_end frees. */
void reader_begin(struct reader *m, struct in *r, const struct readeropt *o);
/*
 * The next layer into n (nest_free frees): 1, 0 at the end, -1 on failure
 * (r->err). With rewrite set the text of the layer's op is held.
 */
int reader_next(struct reader *m, struct nest *n);
void reader_end(struct reader *m);
/*
 * Name of a model from the name of its file: no folders, no suffixes .gz,
 * .mlir, .linalg, no prefixes layerinfo., layergroup.; cut where a layer's
 * number begins. The caller frees.
 */
char *reader_workload(const char *path);

#endif
