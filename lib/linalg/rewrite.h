#ifndef NESTPIM_LINALG_REWRITE_H
#define NESTPIM_LINALG_REWRITE_H

/*
 * The text that was read, written again with the attributes of layers
 * changed or added, every other byte as it was.
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
	/* gives the bytes read to this */
	struct tap tap;
	struct out *w;
	/* the op being read, from place at on */
	bool hold;
	int64_t at;
	char *text;
	size_t len, cap;
	/*
	 * Last character that is no blank and what follows it: written only
	 * by rewrite_end, so that a text that failed at its end is not whole.
	 */
	char *tail;
	size_t ntail, tailcap;
	/*
	 * Folder for a file per layer, layerinfo.NAME.linalg.mlir, or NULL;
	 * not owned. Then the aliases are kept, up to this length each.
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
 * What is held, up to place end, is the value of an alias, " = value"; kind
 * MT_HASH or MT_BANG. Let it go.
 */
void rewrite_alias(struct rewrite *a, int kind, const char *name, int64_t end);
/* Keep the bytes from this place on, which come next. */
void rewrite_hold(struct rewrite *a, int64_t at);
/* Let them go as they are. */
void rewrite_release(struct rewrite *a);
/*
 * Let them go with the attributes that n carries, op being the one they hold.
 * 0, or -1 (r->err) if they cannot be put there.
 */
int rewrite_layer(struct rewrite *a, struct in *r, const struct linalgop *op,
	const struct nest *n);
/* All went well: write the rest. rewrite_free frees. */
void rewrite_end(struct rewrite *a);
void rewrite_free(struct rewrite *a);

#endif
