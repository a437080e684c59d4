#ifndef NESTPIM_NEST_NEST_H
#define NESTPIM_NEST_NEST_H

/*
 * A layer as a loop nest, unmapped or mapped: struct, reader, checker, writer
 * (formats/nest.txt).
 */

#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/keyfile.h"
#include "base/util.h"
#include "nest/costopt.h"

struct in;
struct out;

enum op { CONV2D, GEMM };
/* "conv2d", "gemm" */
extern const char *const op_names[];

/*
 * Loop variables. conv2d: N batch, K output channels, P output rows, Q output
 * columns, C input channels, R filter rows, S filter columns, G groups (K and
 * C are then per group). gemm: N batch, H heads, P rows of A, Q reduction,
 * R columns of B.
 */
enum var { VN, VK, VP, VQ, VC, VR, VS, VH, VG, NVAR };
extern const char var_names[NVAR + 1];

/* The three levels of a mapping, outermost first, as every format has them. */
enum level { LBANK, LSTEP, LCOLUMN, NLEVEL };
/* "bank", "step", "column" */
extern const char *const level_names[NLEVEL];

/* How sure the mapping is; "given" is one that was imported. */
enum status { UNMAPPED, OPTIMAL, FEASIBLE, GIVEN, INFEASIBLE };
extern const char *const status_names[];

/* Largest bound and largest product of bounds: no formula overflows. */
#define NEST_MAXBOUND (INT64_C(1) << 31)
#define NEST_MAXMACS (INT64_C(1) << 62)
/* The same where tiles may cover nearly twice each bound. */
#define NEST_MAXPADDED (NEST_MAXMACS >> 8)

/* An attribute that the source does not carry. */
#define NOATTR INT64_MIN
/* A cost or bound that is not known. */
#define NOCOST NAN

struct nest {
	/* <workload>.l<global>.<conv|fc><type>; owned */
	char *name;
	/* MLIR op, "csv" or "trace"; owned */
	char *source;
	enum op op;
	/* trip counts, 1 for the variables that the op lacks */
	int64_t bound[NVAR];
	/* of rows and columns; 1 for a gemm */
	int64_t stride[2], dil[2];
	/* most banks it may occupy */
	int64_t num_banks;
	/* NOATTR where absent */
	int64_t layer_group, global_idx, type_idx;

	enum status status;
	/* the rest only for status OPTIMAL, FEASIBLE, GIVEN (and arch, opt for
	 * INFEASIBLE) */
	/* device it was mapped for; owned, NULL for GIVEN */
	char *arch;
	struct costopt opt;
	/* cycles by the cost model, and the bound proven; NOCOST if none */
	double cost, lower;
	/* tile[v][l] iterations of variable v at level l */
	int64_t tile[NVAR][NLEVEL];
	/* coef[v][l] original indices between two of them */
	int64_t coef[NVAR][NLEVEL];
	/* loop order within each level, outermost first: the op's variables */
	enum var order[NLEVEL][NVAR];
};

/* The op's variables in canonical order into vars; returns their number. */
int nest_vars(enum op op, enum var vars[NVAR]);
/* Variable of that letter if the op has it, or -1. */
int var_find(enum op op, const char *s);
/* A nest with bounds 1, no attributes, unmapped; nothing allocated. */
void nest_init(struct nest *n, enum op op);
/* Whether it carries tiles. */
bool nest_mapped(const struct nest *n);
/* Take its mapping, device, model and costs away: it is unmapped. */
void nest_unmap(struct nest *n);
/*
 * Set num_banks. A mapping that is not known to be right for as many banks is
 * taken away.
 */
void nest_setbanks(struct nest *n, int64_t banks);
/* Give every level the canonical loop order. */
void nest_canonorder(struct nest *n);
/* Deep copy; nest_free frees. */
void nest_copy(struct nest *to, const struct nest *from);
/*
 * What the tiles of variable v cover, their product: the bound, or with
 * opt.pad less than twice as much. Indices from the bound on are idle.
 */
int64_t nest_extent(const struct nest *n, enum var v);
/* Whether a mapped layer covers more than its bounds. */
bool nest_padded(const struct nest *n);
/*
 * Multiply-accumulates of the layer; -1 if they exceed NEST_MAXMACS, which
 * those of a nest that was read never do.
 */
int64_t nest_macs(const struct nest *n);
void nest_free(struct nest *n);

/* ---- streams of nests ---- */

/* Read the header line from r, which must be open; 0, or -1 (r->err). */
int nest_begin(struct keyfile *s, struct in *r);
/*
 * Next layer into n (nest_free frees): 1, 0 at the end, -1 on failure
 * (r->err). The end is the line "end N"; text behind it is a failure.
 */
int nest_next(struct keyfile *s, struct nest *n);
void nest_endread(struct keyfile *s);
/*
 * Read the next layer from text lines that another format carries, without
 * header and end line: 1, 0 at the end, -1 on failure (r->err).
 */
int nest_readone(struct nest *n, struct in *r);

/* Header line and provenance, as keyfile_head. */
void nest_head(struct out *w, const struct strlist *by, const char *own);
/* One layer. */
void nest_write(struct out *w, const struct nest *n);
/* The end line for this number of layers. */
void nest_end(struct out *w, int64_t nlayer);

#endif
