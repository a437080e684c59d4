#ifndef NESTPIM_LINALG_REWRITE_H
#define NESTPIM_LINALG_REWRITE_H

/*
 * Copies the text that is read, with attributes of layers changed or added and
 * every other byte as it was.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mlir/token.h"

struct in;
struct linalgop;
struct nest;
struct out;

/* A definition "#name = value", for the files of single layers. */
struct aliasdef {
	/* with its mark; both owned */
	char *name, *text;
};

struct rewrite {
	/* passes the bytes read to this struct */
	struct tap tap;
	struct out *w;
	/* the op being read, from place at on */
	bool hold;
	int64_t at;
	char *text;
	size_t len, cap;
	/*
	 * The last character that is not blank and what follows it, which only
	 * rewrite_end writes: a text that failed at its end is not complete.
	 */
	char *tail;
	size_t ntail, tailcap;
	/*
	 * Folder for a file per layer, layerinfo.NAME.linalg.mlir, or NULL;
	 * not owned. With it, aliases are kept, up to this length each.
	 */
	const char *dir;
	size_t limit;
	struct aliasdef *def;
	size_t ndef, defcap;
	/* the text has functions as LLVM 14 writes them */
	bool oldfunc;
};

void rewrite_init(struct rewrite *a, struct out *w);
/*
 * What is held, up to place end, is the definition of an alias, " = value":
 * keep a copy and release it. kind is MT_HASH or MT_BANG.
 */
void rewrite_alias(struct rewrite *a, int kind, const char *name, int64_t end);
/* Hold the bytes from this place on, which come next. */
void rewrite_hold(struct rewrite *a, int64_t at);
/* Write the bytes held as they are. */
void rewrite_release(struct rewrite *a);
/*
 * Write the bytes held, which are those of op, with the attributes of n. 0, or
 * -1 (r->err) if an attribute cannot be changed.
 */
int rewrite_layer(struct rewrite *a, struct in *r, const struct linalgop *op,
	const struct nest *n);
/* After success: write the rest. rewrite_free frees. */
void rewrite_end(struct rewrite *a);
void rewrite_free(struct rewrite *a);

#endif
