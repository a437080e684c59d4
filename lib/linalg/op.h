#ifndef NESTPIM_LINALG_OP_H
#define NESTPIM_LINALG_OP_H

/*
 * One linalg op as written, in the custom or the generic form.
 */

#include <stdbool.h>
#include <stdint.h>

#include "mlir/dict.h"
#include "mlir/type.h"
#include "linalg/body.h"

struct aliases;
struct namedop;
struct token;

/* Most operands whose types are kept. */
enum { MTYPES = 64 };

/* Where an attribute may be added, see struct linalgop. */
enum addform { MADD_NONE, MADD_ENTRY, MADD_FIRST, MADD_DICT, MADD_ATTRS };

/* A part of the text, by its place in the file. */
struct place {
	int64_t at, end;
};

struct linalgop {
	/* without "linalg."; cut if it is longer than any known one */
	char name[80];
	/* NULL for generic, contract and unknown ops */
	const struct namedop *spec;
	long line;
	struct dict dict;
	/* of inputs and outputs; those beyond MTYPES are only counted */
	struct type *type;
	int nin, nout;
	/* places of the operands and their types, likewise */
	struct place *value, *typeat;
	/* where the op ends */
	int64_t end;
	/* whether it has results; whether it is in the generic form */
	bool results, quoted;
	struct body body;
	bool havebody;
	/* where, and in which form, an attribute may be added */
	int64_t addat;
	enum addform add;
};

/*
 * The token is the op's name, "linalg.x" or a string of it: read the op up to
 * the token behind it. 0, or -1 (r->err); op_free frees in either case.
 */
int op_read(struct token *t, const struct aliases *a, struct linalgop *op);
/* Only set name, line and spec from the token. */
void op_name(const struct token *t, struct linalgop *op);
void op_free(struct linalgop *op);

#endif
