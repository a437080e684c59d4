#ifndef NESTPIM_LINALG_LAYER_H
#define NESTPIM_LINALG_LAYER_H

/*
 * Decides whether a linalg op is a layer, and makes its nest. Only for
 * reader.c.
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
/* Judge an op: 1 if it is a layer (in n), 0 if not, -1 on failure (r->err). */
int layer_judge(struct reader *m, struct linalgop *op, struct nest *n);

#endif
