#ifndef NESTPIM_LINALG_MANNOT_H
#define NESTPIM_LINALG_MANNOT_H

/*
 * The text that was read, written again with the attributes of layers
 * changed or added, every other byte as it was.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mlir/mtok.h"

/* A definition "#name = value", for the files of single layers. */
struct mdef {
	/* with its mark; both owned */
	char *name, *text;
};

struct mannot {
	/* first: a struct mtap * is a struct mannot * */
	struct mtap tap;
	struct out *w;
	/* the op being read, from place at on */
	bool hold;
	int64_t at;
	char *text;
	size_t len, cap;
	/*
	 * Last character that is no blank and what follows it: written only
	 * by mannot_end, so that a text that failed at its end is not whole.
	 */
	char *tail;
	size_t ntail, tailcap;
	/*
	 * Folder for a file per layer, layerinfo.NAME.linalg.mlir, or NULL;
	 * not owned. Then the aliases are kept, up to this length each.
	 */
	const char *dir;
	size_t limit;
	struct mdef *def;
	size_t ndef, defcap;
	/* the text has functions as LLVM 14 writes them */
	bool oldfunc;
};

/* A change of the text: cut bytes at..end, put text there. */
struct medit {
	int64_t at, end;
	char text[256];
};

void mannot_init(struct mannot *a, struct out *w);
/*
 * What is held, up to place end, is the value of an alias, " = value"; kind
 * MT_HASH or MT_BANG. Let it go.
 */
void mannot_alias(struct mannot *a, int kind, const char *name, int64_t end);
/* Give what is held, with the n changes in their order, to sink. */
void mannot_apply(const struct mannot *a, const struct medit *e, int n,
	void (*sink)(void *to, const char *s, size_t n), void *to);
/*
 * Write the file of one layer, the n changes being those of its attributes.
 * 0, or -1 (r->err).
 */
int mannot_single(const struct mannot *a, struct in *r, const struct mop *op,
	const char *name, const struct medit *e, int n);
/* Keep the bytes from this place on, which come next. */
void mannot_hold(struct mannot *a, int64_t at);
/* Let them go as they are. */
void mannot_release(struct mannot *a);
/*
 * Let them go with the attributes that n carries, op being the one they hold.
 * 0, or -1 (r->err) if they cannot be put there.
 */
int mannot_layer(struct mannot *a, struct in *r, const struct mop *op,
	const struct nest *n);
/* All went well: write the rest. mannot_free frees. */
void mannot_end(struct mannot *a);
void mannot_free(struct mannot *a);

#endif
