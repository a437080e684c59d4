#ifndef NESTPIM_MLIR_TYPE_H
#define NESTPIM_MLIR_TYPE_H

/*
 * Types, as far as layers need them: sizes and integer widths.
 */

#include <stdbool.h>
#include <stdint.h>

struct aliases;
struct token;

/* Most sizes of a tensor, and most results of an affine map, that are kept. */
enum { MRANK = 32 };

/* A type: shaped if it has sizes. */
struct type {
	bool shaped;
	/* -1 for an unranked type; sizes beyond MRANK are not kept */
	int rank;
	/* -1 for '?' */
	int64_t dim[MRANK];
	/* bits of an integer or index type (or element type), 0 for others */
	int width;
	/* 's' or 'u' of si8, ui8; 0 for others */
	char sign;
};

/* Read the type at the token. 0, or -1 (r->err). */
int type_read(struct token *t, const struct aliases *a, struct type *ty);
/* Read ": type" if the token is a ':'. 0, or -1 (r->err). */
int type_optional(struct token *t, const struct aliases *a, struct type *ty);
/* Whether an integer type holds v; one of width 0 holds all. */
bool type_holds(int width, char sign, int64_t v);
/* Whether a bare word is a type, or the name of one. */
bool type_builtin(const char *word);
/* "4x?x8" as text for messages; returns buf. */
char *type_text(const struct type *ty, char buf[200]);

#endif
