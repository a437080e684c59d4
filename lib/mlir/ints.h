#ifndef NESTPIM_MLIR_INTS_H
#define NESTPIM_MLIR_INTS_H

/*
 * Lists of integers: dense<>, array<>. Only for value.c.
 */

#include <stdbool.h>
#include <stdint.h>

#include "mlir/value.h"

struct aliases;
struct token;

/* Append an integer to a value MV_INTS; false if it has MARRAY already. */
bool ints_add(struct value *v, int64_t i);
/*
 * Read "12", "-3" or "0x1F" into *i, the sign being a token of its own: 1; 0 if
 * it is no such integer (the token is unchanged, or behind the sign); -1.
 */
int ints_one(struct token *t, int64_t *i);
/* Behind "dense": '<' ... '>' ':' type. 0 or -1. */
int ints_dense(struct token *t, const struct aliases *a, struct value *v);
/* Behind "array": '<' type ':' integers '>'. 0 or -1. */
int ints_array(struct token *t, const struct aliases *a, struct value *v);

#endif
