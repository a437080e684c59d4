#ifndef NESTPIM_LINALG_CLASSIFY_H
#define NESTPIM_LINALG_CLASSIFY_H

/*
 * What the loops of a contraction mean, from its affine maps alone.
 */

#include "linalg/contraction.h"

/*
 * Find the meaning of the loops and the windows; a convolution's input comes
 * first from then on. hint gives the roles of loops that index the output
 * only, or NULL. Returns NULL, or why no nest can express it.
 */
const char *classify_loops(struct contraction *c, const char *hint);

#endif
