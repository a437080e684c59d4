#ifndef NESTPIM_LINALG_WRITE_H
#define NESTPIM_LINALG_WRITE_H

/*
 * Writes nests as MLIR.
 */

struct out;
struct nest;

/*
 * Write the layer as a function with one linalg op of LLVM 17 or later:
 * conv_2d_nchw_fchw, conv_2d_ngchw_gfchw, matmul, batch_matmul, or a
 * linalg.generic for a gemm with heads. Read again, it is the same unmapped
 * layer but for its source.
 */
void write_layer(struct out *w, const struct nest *n);
/* The text before and after the functions. */
void write_head(struct out *w);
void write_foot(struct out *w);

#endif
