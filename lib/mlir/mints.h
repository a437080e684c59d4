#ifndef NESTPIM_MLIR_MINTS_H
#define NESTPIM_MLIR_MINTS_H

/*
 * Lists of integers: dense<>, array<>. Only for mval.c.
 */

#include <stdbool.h>
#include <stdint.h>

/* Append an integer; false if there are MARRAY already. */
bool mints_add(struct mval *v, int64_t i);
/*
 * "12", "-3", "0x1F" into *i, the sign being a token of its own: 1, 0 if it
 * is no such integer (the token is then as it was or behind the sign), -1.
 */
int mints_one(struct mtok *t, int64_t *i);
/* Behind "dense": '<' ... '>' ':' type. 0 or -1. */
int mints_dense(struct mtok *t, const struct maliases *a, struct mval *v);
/* Behind "array": '<' type ':' integers '>'. 0 or -1. */
int mints_array(struct mtok *t, const struct maliases *a, struct mval *v);

#endif
