#ifndef NESTPIM_NEST_SHAPE_H
#define NESTPIM_NEST_SHAPE_H

/*
 * When two layers are alike. What is no part of the mapping problem (names,
 * numbers, mappings) does not count.
 */

#include <stdbool.h>

#include "nest/nest.h"

/* Whether two layers compute the same: op, bounds, strides, dilations. */
bool nest_sameshape(const struct nest *a, const struct nest *b);
/*
 * Whether the same mappings fit both, at the same costs: the same shape, and
 * as many banks.
 */
bool nest_sameproblem(const struct nest *a, const struct nest *b);
/*
 * Name of the problem, the same for all layers of one and for no others,
 * such as conv-n1k64p55q55c3r11s11-s4x4-b16; a word that files can be named
 * by. The caller frees.
 */
char *nest_problemname(const struct nest *n);

#endif
