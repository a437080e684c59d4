#ifndef NESTPIM_LINALG_LAYER_H
#define NESTPIM_LINALG_LAYER_H

/*
 * Whether a linalg op is a layer, and which. Only for reader.c.
 */

#include <stdbool.h>
#include <stdint.h>

struct linalgop;
struct nest;
struct reader;

/*
 * Count an op that gives no layer; dialect ends in a dot, or is empty. Ops of
 * one name and the same why, compared as a pointer, are counted together; macs
 * is -1 or 0 if they are not known.
 */
void layer_skip(struct reader *m, const char *dialect, const char *op,
	long line, const char *why, bool heavy, int64_t macs);
/* The op that was read: 1 if it is a layer, then in n; 0 if not; -1. */
int layer_judge(struct reader *m, struct linalgop *op, struct nest *n);

#endif
