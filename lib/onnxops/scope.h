#ifndef NESTPIM_ONNXOPS_SCOPE_H
#define NESTPIM_ONNXOPS_SCOPE_H

/*
 * The names of the frames at work. 0, or -1 with a message.
 */

#include "onnxops/eval.h"

/* A new value of which nothing is known. */
struct opvalue *scope_value(struct eval *e);
/* The name gets a value in the frame at work, where it must be new. */
int scope_define(struct eval *e, int name, struct opvalue *v);
/* The type that the frame at work declares of a name. */
void scope_declare(struct eval *e, const struct info *info);
/* What the name stands for; NULL if it is not defined. */
struct opvalue *scope_lookup(const struct eval *e, int name);
/* Forget what was defined since e->nundo was to. */
void scope_back(struct eval *e, size_t to);
/* The declared sizes as they are, with what -D sets. */
void scope_fromdeclared(struct eval *e, struct opvalue *v,
	const struct info *info);
/* What is computed and what is declared of a value, together. */
int scope_merge(struct eval *e, struct opvalue *v, const struct info *info,
	const char *name);
/* What the frame at work declares of a name, with sizes; NULL if nothing. */
const struct info *scope_declared(const struct eval *e, int name);
/* The same with what the frame at work declares of the name, if it does. */
int scope_mergedeclared(struct eval *e, int name, struct opvalue *v);

#endif
