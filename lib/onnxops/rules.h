#ifndef NESTPIM_ONNXOPS_RULES_H
#define NESTPIM_ONNXOPS_RULES_H

/*
 * The rules of operators by family; ops.c says which operator has which.
 */

#include "onnxops/eval.h"

/* What elementwise rules compute of known contents; E_NONE: shapes alone. */
enum elementwise { E_NONE, E_SAME, E_CAST, E_FLOOR, E_CEIL, E_ROUND, E_NEG,
	E_ABS, E_SQRT, E_NOT, E_SIGN, E_ADD, E_SUB, E_MUL, E_DIV, E_POW,
	E_MOD, E_MAX, E_MIN, E_EQUAL, E_GREATER, E_LESS, E_GEQUAL, E_LEQUAL,
	E_AND, E_OR, E_XOR };

/* ops.c: which operator has which rule */
opfind op_find;

/* elem.c; arg is an enum elementwise */
oprule rule_unary, rule_nary, rule_where;
/* inputs 0 and 3, as QLinearAdd has them */
oprule rule_qlinear2;
/* The shape of all values together, as numpy broadcasts, in output 0. */
int broadcast(struct call *c, const struct opvalue *const *v, size_t n);

/* shape.c: where elements go */
oprule rule_reshape, rule_flatten, rule_transpose, rule_squeeze,
	rule_unsqueeze;
/* pieces.c */
oprule rule_concat, rule_qlinearconcat, rule_split;
/* repeat.c: elements repeated, or dealt to other axes */
oprule rule_expand, rule_tile, rule_depthspace, rule_spacedepth;
/* index.c: which elements are taken */
oprule rule_slice, rule_gather, rule_gathernd, rule_gatherelements, rule_pad,
	rule_onehot, rule_topk, rule_compress, rule_embed, rule_triples;
/* create.c: values out of shapes and attributes */
oprule rule_constant, rule_shape, rule_size, rule_constantofshape,
	rule_range, rule_nonzero, rule_random, rule_eye;
/* reduce.c; arg of rule_reduce is an enum elementwise */
oprule rule_reduce, rule_argreduce, rule_cumsum;
/* arg of rule_like for input 0 */
enum { LIKE_FIRST = 0 };
/* normalisations and what else keeps the shape of an input */
oprule rule_like, rule_layernorm, rule_dropout, rule_dynquant,
	rule_reorder, rule_halved;
/* window.c */
oprule rule_pool, rule_globalpool, rule_roi, rule_gridsample;
/* resize.c */
oprule rule_resize, rule_upsample;
/* conv.c; arg: a set of CONV_ flags */
enum { CONV_QLINEAR = 1, CONV_LAST = 2, CONV_BLOCKED = 4, CONV_DEFORM = 8 };
oprule rule_conv, rule_convtranspose;
/* product.c; arg: the input that is the second operand */
oprule rule_gemm, rule_matmul, rule_fusedmatmul, rule_matmulnbits;
/* einsum.c */
oprule rule_einsum;
/* attn.c */
oprule rule_attention, rule_msattention, rule_multihead, rule_groupquery;
/* rnn.c; arg: number of gates */
oprule rule_recurrent;
/* control.c */
oprule rule_if, rule_loop, rule_scan;
/* Multiplies and sums, but is not read. */
oprule rule_notread;

#endif
