#ifndef NESTPIM_OPTIPIM_OPTIPIM_H
#define NESTPIM_OPTIPIM_OPTIPIM_H

/*
 * OptiPIM's trace text, the input of its simulator: mapped kernels and raw
 * memory requests, read one at a time. The text is not ours: it has no header
 * and no comments.
 */

#include <stdbool.h>
#include <stdint.h>

#include "nest/nest.h"

/* Kinds of memory requests, in the order of their names below. */
enum reqkind { RREAD, RWRITE, RCOMPUTE, RSAREAD, RSAWRITE, RBKREAD, RBKWRITE,
	NREQKIND };
/* "R" "W" "C" "SR" "SW" "BR" "BW": the first word of a raw request's line. */
extern const char *const reqkind_letters[NREQKIND];

enum {
	/* most loops of a kernel */
	OPTIPIM_MAXLOOP = 64,
	/* loop variables are the letters A..Z */
	OPTIPIM_NVAR = 26,
	/* sizes of a conv2d (N K P Q C R S); a gemm has 5 (N H P Q R) */
	OPTIPIM_NSIZE = 7,
	/* channel, pseudochannel, bankgroup, bank, subarray, row, column */
	OPTIPIM_NADDR = 7
};

struct optipim_loop {
	char var;
	bool spatial;
	/* trip count */
	int64_t bound;
};

struct optipim_kernel {
	enum op op;
	/* in the order of the Problem line */
	int64_t size[OPTIPIM_NSIZE];
	/* of R and S; of P and Q */
	int64_t dil[2], stride[2];
	/* outermost first: spatial (banks), temporal, spatial (columns) */
	struct optipim_loop loop[OPTIPIM_MAXLOOP];
	int nloop;
	/* where the kernel starts: flat bank number, row */
	int64_t bank, row;
	/* the three numbers of a variable's Coeff line, by letter - 'A' */
	bool has[OPTIPIM_NVAR];
	int64_t coef[OPTIPIM_NVAR][3];
};

struct optipim_raw {
	enum reqkind kind;
	int64_t addr[OPTIPIM_NADDR];
};

/* What stands next in a trace. */
struct optipim_item {
	bool iskernel;
	/* line of the raw request, or of the kernel's first line */
	long line;
	struct optipim_kernel kernel;
	struct optipim_raw raw;
};

/* A trace being read. */
struct optipim {
	struct in *r;
	/* the kernel that is open, and where it began */
	bool open;
	long line;
	struct optipim_kernel k;
	/* properties of the open kernel that were met */
	unsigned have;
};

/* Variables of the operation in the order of its sizes: "NKPQCRS", "NHPQR". */
const char *optipim_vars(enum op op);
/* Whether any Coeff line was given. */
bool optipim_hascoef(const struct optipim_kernel *k);

/* Begin to read from r, which must be open and outlive s. */
void optipim_begin(struct optipim *s, struct in *r);
/*
 * Next item: 1, 0 at the end, -1 on failure (r->err). A raw request inside a
 * kernel comes before the kernel, as the published simulator takes it.
 */
int optipim_next(struct optipim *s, struct optipim_item *it);

/* The kernel as text, in the order and spelling of the published traces. */
void optipim_write(struct out *w, const struct optipim_kernel *k);

#endif
