#ifndef NESTPIM_MODEL_MODEL_H
#define NESTPIM_MODEL_MODEL_H

/*
 * What readers of operator graphs share: options, messages that name an
 * operation, the layers found so far, and what was not understood. The rules
 * by which an operation becomes a layer are in rows.h.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/arena.h"
#include "base/intern.h"
#include "nest/nest.h"
#include "model/value.h"

struct in;

/* A size given to a name, "?" for those without one. */
struct modelsize {
	/* not owned */
	const char *name;
	int64_t size;
};

struct modelopt {
	/* where the operation has no num_banks */
	int64_t num_banks;
	/* name of the model; not owned */
	const char *workload;
	/* only layers of these numbers, if there are any */
	const int64_t *only;
	size_t nonly;
	/* layers are named after operations, not numbered */
	bool sourcenames;
	const struct modelsize *size;
	size_t nsize;
};

/* Where the reader is: an operation, in what encloses it. */
struct nodeplace {
	/* number in its graph, from 0; -1 for none */
	long no;
	const char *name, *op;
	/* part of the enclosing operation that it is in, NULL if unnamed */
	const char *part;
	const struct nodeplace *up;
};

/* The attributes of OptiPIM; NOATTR where the operation has none. */
struct modelattr {
	int64_t num_banks, layer_group, global_idx, type_idx;
};

/*
 * Operations of one name that gave no layer though they multiply and sum, or
 * of whose layers something must be said.
 */
struct modelskip {
	bool read;
	/* in the arena: its name, why, and the place of the first */
	const char *op, *why, *place;
	int64_t n;
	/* multiply-accumulates together, as far as they are known */
	double macs;
};

/* Operations of a name, counted. */
struct modelcount {
	const char *op;
	int64_t n;
};

struct opmodel {
	struct in *r;
	const struct modelopt *opt;
	struct arena arena;
	/* set by the reader before it calls rows.h */
	const struct nodeplace *at;
	struct modelattr attr;
	/* as nests have it, e.g. "onnx.Conv" */
	const char *source;
	/* the layers; nest_free frees each */
	struct nest *row;
	size_t nrow, rowcap;
	/* layers by enum op, those that are not wanted too; their products */
	int64_t nkind[2];
	double macs;
	struct modelskip *skip;
	size_t nskip, skipcap;
	/* operations that were not understood */
	int64_t skipped;
	/* operations met, in the order of the first of each name */
	struct intern ops;
	struct modelcount *count;
	size_t ncount, countcap;
	/* private: names given to layers */
	struct intern names;
};

/* Start on an open reader. model_end frees. */
void model_begin(struct opmodel *m, struct in *r, const struct modelopt *o);
void model_end(struct opmodel *m);
/*
 * Record "file: node 3 'name' (Op): text" unless a failure is recorded; -1.
 */
int model_fail(struct opmodel *m, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* Name of the file as it was given, "<stdin>" for none. */
const char *model_file(const struct opmodel *m);
/* The place as text in the arena, "node 3 'name' (Op)". */
const char *model_place(struct opmodel *m);
/* The size that a name in the file stands for; NULL or "" has none. */
struct num model_size(const struct opmodel *m, const char *name);
/*
 * A size that a layer needs: *v, or -1 with a message that names it and the
 * value it belongs to.
 */
int model_need(struct opmodel *m, const struct num *n, const char *of,
	int64_t *v);
/* An operation was met. */
void model_saw(struct opmodel *m, const char *op);
/* An operation that is not understood; macs 0 if they are not known. */
void model_skip(struct opmodel *m, const char *why, double macs);
/* Something to be said of an operation that gives a layer. */
void model_remark(struct opmodel *m, const char *text);
/*
 * Take the nest, whose op, bounds, strides and dilations are set, as the next
 * layer; part tells several of one operation apart, or is NULL. 0 or -1.
 */
int model_row(struct opmodel *m, struct nest *n, const char *part);
/*
 * What was taken so far, to go back to where the rest is to be forgotten, a
 * failure recorded since with it.
 */
struct modelmark {
	size_t nrow;
	int64_t nkind[2];
	double macs;
};
struct modelmark model_mark(const struct opmodel *m);
void model_back(struct opmodel *m, const struct modelmark *to);
/*
 * Record that there is no layer and what there is instead; -1. Nothing if
 * there was a layer: 0.
 */
int model_check(struct opmodel *m);
/*
 * Name of a model after its file: no folders, no suffix .gz and none of
 * those that are given, closed by NULL; "model" for standard input. The
 * caller frees.
 */
char *model_workload(const char *path, const char *const *suffixes);

#endif
