#ifndef NESTPIM_MLIR_AFFINE_H
#define NESTPIM_MLIR_AFFINE_H

/*
 * Affine maps, as linear forms over their loops.
 */

#include <stdbool.h>
#include <stdint.h>

struct token;

/* Most loops of an affine map that are kept. */
enum { MLOOPS = 32 };

/* One result of an affine map: sum of c[i] * loop i, plus k. */
struct affineexpr {
	int64_t c[MLOOPS], k;
	/* false for what is not of that form: mod, floordiv, symbols */
	bool linear;
};

/* Compact: nresult rows of nloop + 2 numbers each (c.., k, linear). */
struct affinemap {
	/* more than MLOOPS or MRANK: only known to be too many */
	int nloop, nresult;
	int64_t *rows;
};

/* "affine_map" is the token: read the map; affine_free frees. 0 or -1. */
int affine_read(struct token *t, struct affinemap *m);
/* A map of n results over nloop loops, all zero. */
void affine_new(struct affinemap *m, int nloop, int n);
/* Get, and set, result i. */
void affine_expr(const struct affinemap *m, int i, struct affineexpr *e);
void affine_set(struct affinemap *m, int i, const struct affineexpr *e);
/* A deep copy, for affine_free. */
void affine_copy(struct affinemap *to, const struct affinemap *from);
void affine_free(struct affinemap *m);

#endif
