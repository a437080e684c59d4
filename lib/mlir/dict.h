#ifndef NESTPIM_MLIR_DICT_H
#define NESTPIM_MLIR_DICT_H

/*
 * Dictionaries of attributes, as far as layers need them.
 */

#include <stdbool.h>
#include <stdint.h>

#include "mlir/value.h"

struct aliases;
struct token;

/* The attributes that number a layer, in the order they are written. */
enum dictattr { MA_BANKS, MA_GROUP, MA_GLOBAL, MA_TYPE, NMATTR };
extern const char *const dict_attrs[NMATTR];

/* The attributes that are lists. */
enum dictlist { ML_STRIDES, ML_DILATIONS, ML_MAPS, ML_ITERS, ML_SEGMENTS,
	NMLIST };

/* An attribute that numbers a layer, and where its value is in the text. */
struct attr {
	bool have;
	struct number num;
	long line;
	int64_t at;
};

/* What is kept of an op's dictionary (several may add to one). */
struct dict {
	struct attr attr[NMATTR];
	struct value list[NMLIST];
	bool have[NMLIST];
	/* of the dictionary read last: where one more entry goes, and whether
	 * it has none yet */
	int64_t addat;
	bool empty;
	/* of an alias, which a layer need not use: wrong kinds are no error */
	bool loose;
};

/* Add the dictionary whose '{' is the token to d; its '}' is taken. 0 or -1. */
int dict_read(struct token *t, const struct aliases *a, struct dict *d);
/* Add the value of one key, the token being behind '='. 0 or -1. */
int dict_key(struct token *t, const struct aliases *a, struct dict *d,
	const char *key);
/* Add all that an alias of a dictionary holds. 0, or -1 (r->err). */
int dict_merge(struct token *t, struct dict *d, const struct dict *from);
/* A deep copy, for dict_free. */
void dict_copy(struct dict *to, const struct dict *from);
void dict_free(struct dict *d);

#endif
