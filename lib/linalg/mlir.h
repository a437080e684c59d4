#ifndef NESTPIM_LINALG_MLIR_H
#define NESTPIM_LINALG_MLIR_H

/*
 * Layers out of MLIR text: reads linalg ops in a stream, whatever stands
 * around them (formats/mlir.txt).
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mlir/mattr.h"
#include "mlir/mtok.h"
#include "linalg/mcon.h"
#include "linalg/mop.h"

struct mliropt {
	/* where the op has no num_banks */
	int64_t num_banks;
	/* name of the model; not owned */
	const char *workload;
	/* only layers of these global_layer_idx, if there are any */
	const int64_t *only;
	size_t nonly;
	struct mdims dims;
};

/* Ops of one name that gave no layer for the same reason. */
struct mskip {
	/* owned */
	char *op;
	const char *why;
	int64_t n;
	/* of the first */
	long line;
	/* computes much, so that it matters */
	bool heavy;
	/* multiply-accumulates together, as far as they are known */
	double macs;
};

struct mlirin {
	const struct mliropt *opt;
	struct mtok t;
	struct maliases aliases;
	/* writes the text again; NULL, or set before the first mlir_next */
	struct mannot *annot;
	/* the op of the layer given last */
	struct mop op;
	/* layers given, all and by enum op; multiply-accumulates of them */
	int64_t nlayer, nkind[2];
	double macs;
	struct mskip *skip;
	size_t nskip, skipcap;
	/* private */
	bool begun, started, inop;
	/* kind of the token before, 0 for a type */
	int prev;
};

/* Start reading r, which must be open. mlir_end frees. */
void mlir_begin(struct mlirin *m, struct in *r, const struct mliropt *o);
/*
 * The next layer into n (nest_free frees): 1, 0 at the end, -1 on failure
 * (r->err). With annot set the text of the layer's op is held.
 */
int mlir_next(struct mlirin *m, struct nest *n);
void mlir_end(struct mlirin *m);
/*
 * Name of a model from the name of its file: no folders, no suffixes .gz,
 * .mlir, .linalg, no prefixes layerinfo., layergroup.; cut where a layer's
 * number begins. The caller frees.
 */
char *mlir_workload(const char *path);

#endif
