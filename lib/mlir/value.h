#ifndef NESTPIM_MLIR_VALUE_H
#define NESTPIM_MLIR_VALUE_H

/*
 * Values of attributes, as far as layers need them.
 */

#include <stdbool.h>
#include <stdint.h>

#include "mlir/affine.h"

struct aliases;
struct dict;
struct token;

/* Most elements of a list that are kept. */
enum { MARRAY = 64 };

enum valuekind {
	/* none of the below, or too long */
	MV_OTHER,
	/* an alias that no kept definition explains */
	MV_UNDEFINED,
	MV_INT, MV_RANGE, MV_FLOAT, MV_STRING,
	/* several integers: dense<>, array<>, [..] */
	MV_INTS,
	MV_MAP, MV_MAPS, MV_ITERS, MV_DICT
};

/* An integer, and where it ends in the file. */
struct number {
	int64_t v;
	/* its type: bits and sign; 0 if it has none */
	int width;
	char sign;
	/* written as an alias, which stands for the type too */
	bool alias;
	/* behind the number or alias; behind its type */
	int64_t end, typeend;
};

/* The value of an attribute; what the pointers lead to is owned. */
struct value {
	enum valuekind kind;
	/* other kinds have none of these */
	union {
		/* MV_INT */
		struct number num;
		/* MV_STRING: the letter of an iterator type, or 0 */
		char iter;
		/* MV_INTS; width of each, splat: v[0] for all n */
		struct {
			int64_t *v;
			int n, width;
			bool splat;
		} ints;
		/* MV_MAP, which is a list of one, and MV_MAPS */
		struct {
			struct affinemap *v;
			int n;
		} maps;
		/* MV_ITERS: a letter each, p or r or else w */
		struct {
			char *v;
			int n;
		} iters;
		/* MV_UNDEFINED: the alias */
		char *name;
		/* MV_DICT; only an alias has it */
		struct dict *dict;
	};
};

/* Read the value at the token; value_free frees. 0, or -1 (r->err). */
int value_read(struct token *t, const struct aliases *a, struct value *v);
void value_free(struct value *v);
/* A deep copy, for value_free. */
void value_copy(struct value *to, const struct value *from);
/* Make it MV_OTHER, freeing what it holds. */
void value_useless(struct value *v);
/* "found SUCH A VALUE" for messages; returns buf. */
char *value_found(const struct value *v, char buf[120]);

#endif
