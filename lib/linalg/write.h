#ifndef NESTPIM_LINALG_WRITE_H
#define NESTPIM_LINALG_WRITE_H

/*
 * Nests back to MLIR.
 */

struct out;
struct nest;

/*
 * Write a function of a module that is the layer as one linalg op of LLVM 17
 * or later, with its attributes: conv_2d_nchw_fchw, conv_2d_ngchw_gfchw,
 * matmul, batch_matmul, or a linalg.generic for a gemm with heads. Reading it
 * gives the same unmapped layer but for its source.
 */
void write_layer(struct out *w, const struct nest *n);
/* What stands around the functions. */
void write_head(struct out *w);
void write_foot(struct out *w);

#endif
