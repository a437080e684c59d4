#ifndef NESTPIM_MODEL_ROWS_H
#define NESTPIM_MODEL_ROWS_H

/*
 * The rules by which operations on tensors become layers, whatever file they
 * came from. Each adds its layers to the model: 0, or -1 with a message.
 */

#include <stdbool.h>
#include <stdint.h>

struct opmodel;
struct opvalue;

/*
 * The product A x B, broadcast as numpy does: batch dimensions that both have
 * multiply N, those of A alone P, those of B alone R.
 */
int row_product(struct opmodel *m, const struct opvalue *a,
	const struct opvalue *b);
/*
 * A contraction by named dimensions: a letter for each dimension of A, of B
 * and of the result. Without a dimension that is summed there is no layer.
 * A dimension of size 1 beside a larger one of that letter does not count.
 */
int row_contract(struct opmodel *m, const struct opvalue *a, const char *la,
	const struct opvalue *b, const char *lb, const char *lout);
/* x times a matrix from in to out features; leading sizes multiply P. */
int row_linear(struct opmodel *m, const struct opvalue *x, int64_t in,
	int64_t out, const char *part);

/* A convolution over the last, or with channels last the middle sizes. */
struct convrow {
	const struct opvalue *x, *w, *out;
	/* channels are the last size of x and out */
	bool last;
	/* w is (C, K / groups, ..), and x counts with zeros in between */
	bool transposed;
	int64_t groups;
	/* one for each spatial dimension */
	const int64_t *stride, *dil;
};
/*
 * Of more than two dimensions with windows those of filter size 1 multiply N,
 * then those of output size 1 C; if more than two are left it is not
 * understood (model_skip).
 */
int row_conv(struct opmodel *m, const struct convrow *c);
/* Multiply-accumulates of a convolution as far as sizes are known, else 0. */
double row_convmacs(const struct convrow *c);

/* Attention in one operation: scores, then values. */
struct attnrow {
	int64_t batch;
	/* heads of queries, and of keys and values */
	int64_t heads, kvheads;
	/* queries, keys with those of the past */
	int64_t queries, keys;
	/* features of a head: of queries and keys, of values */
	int64_t size, vsize;
};
int row_attention(struct opmodel *m, const struct attnrow *a);

/* A recurrent layer: input, then hidden state. */
struct rnnrow {
	int64_t steps, batch, input, hidden, gates, directions;
};
int row_recurrent(struct opmodel *m, const struct rnnrow *r);

#endif
