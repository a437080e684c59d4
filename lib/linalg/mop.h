#ifndef NESTPIM_LINALG_MOP_H
#define NESTPIM_LINALG_MOP_H

/*
 * One linalg op as it stands in the text, in the custom form or the generic
 * form.
 */

#include <stdbool.h>
#include <stdint.h>

#include "mlir/mattr.h"
#include "linalg/mbody.h"

/* Operand types kept. */
enum { MTYPES = 64 };

/* Where an attribute may be added, see struct mop. */
enum madd { MADD_NONE, MADD_ENTRY, MADD_FIRST, MADD_DICT, MADD_ATTRS };

/* A part of the text, by its place in the file. */
struct mplace {
	int64_t at, end;
};

struct mop {
	/* without "linalg."; cut if it is longer than any we know */
	char name[80];
	/* NULL for generic, contract and what is not known */
	const struct mspec *spec;
	long line;
	struct mdict dict;
	/* of inputs and outputs; those beyond MTYPES are only counted */
	struct mtype *type;
	int nin, nout;
	/* where the operands and their types stand, likewise */
	struct mplace *value, *typeat;
	/* where the op ends */
	int64_t end;
	/* whether it has results, and is a generic op form */
	bool results, quoted;
	struct mbody body;
	bool havebody;
	/* place in the file and form of an attribute that is added */
	int64_t addat;
	enum madd add;
};

/*
 * The token is the op's name, "linalg.x" or a string of it: read the op up to
 * the token behind it. 0, or -1 (r->err); mop_free frees in either case.
 */
int mop_read(struct mtok *t, const struct maliases *a, struct mop *op);
/* Only set name, line and spec from the token. */
void mop_name(const struct mtok *t, struct mop *op);
void mop_free(struct mop *op);

#endif
