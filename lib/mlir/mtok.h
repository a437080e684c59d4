#ifndef NESTPIM_MLIR_MTOK_H
#define NESTPIM_MLIR_MTOK_H

/*
 * Tokens of MLIR text, read block by block: constants of any length pass
 * through without being stored. Brackets are checked here, so that whoever
 * skips a part and whoever parses it agree on where it ends.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Single characters are tokens of their own value; the others are these. */
enum {
	/* end of the text */
	MT_END = 256,
	/* bare word: arith.mulf, f32 */
	MT_WORD,
	/* %name, @name, #name, !name, ^name; text is without the mark */
	MT_VALUE, MT_SYMBOL, MT_HASH, MT_BANG, MT_LABEL,
	/* "..."; text holds the first MTOK_STRING bytes, escapes as written */
	MT_STRING,
	/* 12, 0x1F, 1.5e-3 */
	MT_NUMBER,
	/* ->, =>, ==, >=, <=, ... */
	MT_ARROW, MT_SIGN,
	/* a whole {-# ... #-} section */
	MT_BLOB
};

enum {
	/* longest word or name, in bytes */
	MTOK_MAX = 1 << 16,
	/* kept of a string */
	MTOK_STRING = 255,
	/* deepest nesting of brackets */
	MTOK_DEPTH = 10000
};

/* An open bracket. */
struct mopen {
	char c;
	long line;
};

/* Where the bytes go that were read, for the writer of annotated text. */
struct mtap {
	/* takes n bytes that follow those given before */
	void (*put)(struct mtap *t, const char *s, size_t n);
};

struct mtok {
	struct in *r;
	/* the current token: its kind, text, line and place in the file */
	int kind;
	char *text;
	size_t len;
	long line;
	int64_t at, end;
	/* where the token before it ended */
	int64_t lastend;
	/* whether it is the first on its line */
	bool first;
	/* open brackets, the current token included */
	struct mopen *open;
	int nopen;
	struct mtap *tap;

	/* private: the unread bytes of the block, p..stop */
	const char *block, *p, *stop;
	/* bytes up to here were given to the tap */
	const char *given;
	/* place of block[0] in the file */
	int64_t base;
	/* line that p is on */
	long now;
	/* bytes behind stop, which a NUL byte cuts off */
	bool nul;
	char lastchar;
	bool newline;
	size_t cap, opencap;
	unsigned char class[256];
};

/* Read tokens from r, which must be open; mtok_free frees. */
void mtok_init(struct mtok *t, struct in *r);
void mtok_free(struct mtok *t);
/* Go to the next token: 0, or -1 on failure (r->err). */
int mtok_next(struct mtok *t);
/*
 * Next character behind the token that is no blank and in no comment, not
 * taken; -1 at the end, -2 on failure.
 */
int mtok_peek(struct mtok *t);
/*
 * With an opening bracket as the token: go to its closing bracket, at the
 * speed of memchr within strings. 0 or -1.
 */
int mtok_skip(struct mtok *t);
/*
 * Skip to the closing bracket of number depth (from 0) of the open ones; stay
 * if it is closed.
 */
int mtok_skipto(struct mtok *t, int depth);
/*
 * With the '<' of a shaped type as the token: the sizes up to the element
 * type, which becomes the token. -1 stands for '?'; *n is their number, -1
 * for an unranked type. Keeps max sizes. 0 or -1.
 */
int mtok_dims(struct mtok *t, int64_t *dim, int max, int *n);

bool mtok_isword(const struct mtok *t, const char *word);
/* The token must be the character c: go behind it. 0 or -1. */
int mtok_want(struct mtok *t, int c);
/* Record "expected WHAT, found TOKEN" at the token's line; returns -1. */
int mtok_expected(struct mtok *t, const char *what);
/* Record a message at the token's line; returns -1. */
int mtok_fail(struct mtok *t, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* Give all bytes up to the end of the current token to the tap. */
void mtok_sync(struct mtok *t);

#endif
