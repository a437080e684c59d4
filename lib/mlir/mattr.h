#ifndef NESTPIM_MLIR_MATTR_H
#define NESTPIM_MLIR_MATTR_H

/*
 * Attributes, types and affine maps of MLIR, as far as layers need them, and
 * the aliases (#name, !name) that stand for them.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	/* most sizes of a tensor and most loops of an affine map kept */
	MRANK = 32, MLOOPS = 32,
	/* most elements of an array kept */
	MARRAY = 64
};

/* One result of an affine map: sum of c[i] * loop i, plus k. */
struct mexpr {
	int64_t c[MLOOPS], k;
	/* false for what is not of that form: mod, floordiv, symbols */
	bool linear;
};

/* Compact: nresult rows of nloop + 2 numbers each (c.., k, linear). */
struct mmap {
	/* more than MLOOPS, MRANK: not kept */
	int nloop, nresult;
	int64_t *rows;
};

enum mkind {
	/* none of the below, or too long */
	MV_OTHER,
	/* an alias that no kept definition explains; name is owned */
	MV_UNDEFINED,
	MV_INT, MV_RANGE, MV_FLOAT, MV_STRING,
	/* several integers: dense<>, array<>, [..]; splat: one for all */
	MV_INTS,
	MV_MAP, MV_MAPS,
	/* iterator types: a letter each, p or r or else w */
	MV_ITERS,
	MV_DICT
};

/* A type: shaped if it has sizes. */
struct mtype {
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

/* The value of an attribute. */
struct mval {
	enum mkind kind;
	/* of MV_INT; of MV_STRING the letter of an iterator type or 0 */
	int64_t i;
	/* place in the file behind the number or alias, and behind its type */
	int64_t end, typeend;
	/* its type if it is an integer, or that of each; 0 if it has none */
	int width;
	char sign;
	/* whether it stood there as an alias */
	bool alias;
	/* of MV_INTS, MV_MAPS, MV_ITERS */
	int n;
	bool splat;
	int64_t *ints;
	struct mmap *maps;
	char *iters;
	/* MV_UNDEFINED: the alias; owned */
	char *name;
	/* MV_DICT: owned; only an alias has it */
	struct mdict *dict;
};

/* The four attributes, in the order they are written. */
enum mattr { MA_BANKS, MA_GROUP, MA_GLOBAL, MA_TYPE, NMATTR };
extern const char *const mattr_names[NMATTR];

/* The attributes that are lists. */
enum mlist { ML_STRIDES, ML_DILATIONS, ML_MAPS, ML_ITERS, ML_SEGMENTS, NMLIST };

/* An attribute of a layer, and where its value stands in the text. */
struct mfour {
	bool have;
	int64_t v;
	long line;
	/* behind the number or alias; behind its type */
	int64_t at, end, typeend;
	int width;
	char sign;
	/* written as an alias: the type goes with it */
	bool alias;
};

/* What is kept of an op's dictionary (several may add to one). */
struct mdict {
	struct mfour four[NMATTR];
	struct mval list[NMLIST];
	bool have[NMLIST];
	/* of the dictionary read last: where one more entry goes, and whether
	 * it is the first */
	int64_t addat;
	bool empty;
	/* an alias: it may be no layer's, so wrong kinds are no failure */
	bool loose;
};

struct malias {
	char *name;
	bool istype;
	struct mtype type;
	struct mval val;
};

/* Aliases by name; the last definition counts. */
struct maliases {
	struct malias **tab;
	size_t n, cap;
};

void maliases_free(struct maliases *a);
/* The kept definition of that name, or NULL. */
const struct malias *malias_find(const struct maliases *a, const char *name,
	bool istype);
/*
 * The token is the #name or !name of a definition: read it. Values that no
 * layer can use are not kept. 0 or -1.
 */
int malias_read(struct mtok *t, struct maliases *a);

/* Read the value at the token; mval_free frees. 0 or -1. */
int mval_read(struct mtok *t, const struct maliases *a, struct mval *v);
void mval_free(struct mval *v);
void mval_copy(struct mval *to, const struct mval *from);
/* Forget the content: a value of no use. */
void mval_useless(struct mval *v);
/* "found SUCH A VALUE" for messages; returns buf. */
char *mval_found(const struct mval *v, char buf[120]);

/* Add the dictionary whose '{' is the token to d; its '}' is taken. */
int mdict_read(struct mtok *t, const struct maliases *a, struct mdict *d);
/* Add the value of one key, the token being behind '='. */
int mdict_key(struct mtok *t, const struct maliases *a, struct mdict *d,
	const char *key);
/* Add all that an alias of a dictionary holds. */
int mdict_merge(struct mtok *t, struct mdict *d, const struct mdict *from);
void mdict_copy(struct mdict *to, const struct mdict *from);
void mdict_free(struct mdict *d);

/* The type at the token. */
int mtype_read(struct mtok *t, const struct maliases *a, struct mtype *ty);
/* ": type" if it stands there. 0 or -1. */
int mtype_optional(struct mtok *t, const struct maliases *a, struct mtype *ty);
/* Whether an integer type holds v; one of width 0 holds all. */
bool mtype_holds(int width, char sign, int64_t v);
/* Whether a bare word is a type, or the name of one. */
bool mtype_builtin(const char *word);
/* "4x?x8" as text for messages; returns buf. */
char *mtype_text(const struct mtype *ty, char buf[200]);

/* "affine_map" is the token: read the map; mmap_free frees. */
int mmap_read(struct mtok *t, struct mmap *m);
void mmap_expr(const struct mmap *m, int i, struct mexpr *e);
void mmap_copy(struct mmap *to, const struct mmap *from);
/* A map of n results over nloop loops, all zero. */
void mmap_new(struct mmap *m, int nloop, int n);
void mmap_set(struct mmap *m, int i, const struct mexpr *e);
void mmap_free(struct mmap *m);

#endif
