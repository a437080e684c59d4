#ifndef NESTPIM_LINALG_MLAYER_H
#define NESTPIM_LINALG_MLAYER_H

/*
 * Whether a linalg op is a layer, and which. Only for mlir.c.
 */

#include <stdbool.h>
#include <stdint.h>

/*
 * Count an op that gives no layer; dialect ends in a dot, or is empty. Ops of
 * one name and the same why, compared as a pointer, are counted together; macs
 * is -1 or 0 if they are not known.
 */
void mlayer_skip(struct mlirin *m, const char *dialect, const char *op,
	long line, const char *why, bool heavy, int64_t macs);
/* The op that was read: 1 if it is a layer, then in n; 0 if not; -1. */
int mlayer_judge(struct mlirin *m, struct mop *op, struct nest *n);

#endif
