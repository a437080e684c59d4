#ifndef NESTPIM_MLIR_ALIAS_H
#define NESTPIM_MLIR_ALIAS_H

/*
 * Aliases (#name, !name), which stand for values and types.
 */

#include <stdbool.h>
#include <stddef.h>

#include "mlir/type.h"
#include "mlir/value.h"

struct token;

struct alias {
	char *name;
	bool istype;
	/* one of the two */
	struct type type;
	struct value val;
};

/* Aliases by name; the last definition counts. */
struct aliases {
	struct alias **tab;
	size_t n, cap;
};

/* The kept definition of that name, or NULL. */
const struct alias *alias_find(const struct aliases *a, const char *name,
	bool istype);
/*
 * The token is the #name or !name of a definition: read it. Values that no
 * layer can use are not kept. 0, or -1 (r->err).
 */
int alias_read(struct token *t, struct aliases *a);
void alias_freeall(struct aliases *a);

#endif
