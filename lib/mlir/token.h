#ifndef NESTPIM_MLIR_TOKEN_H
#define NESTPIM_MLIR_TOKEN_H

/*
 * Tokens of MLIR text, read block by block: constants of any length are not
 * stored. Brackets are checked here, so that skipping a part and parsing it
 * agree on where it ends.
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
	/* "..."; text holds the first TOKEN_STRING bytes, escapes as written */
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
	TOKEN_MAX = 1 << 16,
	/* kept of a string */
	TOKEN_STRING = 255,
	/* deepest nesting of brackets */
	TOKEN_DEPTH = 10000
};

/* An open bracket. */
struct bracket {
	char c;
	long line;
};

/* Gets the bytes that were read, for the writer of annotated text. */
struct tap {
	/* takes n bytes that follow those given before */
	void (*put)(void *arg, const char *s, size_t n);
	void *arg;
};

struct token {
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
	struct bracket *open;
	int nopen;
	struct tap *tap;

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

/* Read tokens from r, which must be open; token_free frees. */
void token_init(struct token *t, struct in *r);
void token_free(struct token *t);
/* Go to the next token: 0, or -1 on failure (r->err). */
int token_next(struct token *t);
/*
 * The next character behind the token, past blanks and comments; it stays
 * unread. -1 at the end, -2 on failure.
 */
int token_peek(struct token *t);
/*
 * With an opening bracket as the token: skip to its closing bracket. 0 or -1.
 */
int token_skip(struct token *t);
/*
 * Skip until only depth brackets are open, whose closing bracket becomes the
 * token; stay where no more are. 0 or -1.
 */
int token_skipto(struct token *t, int depth);
/* Skip the rest of the line, whatever it holds. 0 or -1. */
int token_skipline(struct token *t);
/*
 * The next character on the line, past blanks; '/' is one like all others. -1
 * at the end, -2 on failure.
 */
int token_rawpeek(struct token *t);
bool token_isword(const struct token *t, const char *word);
/* The token must be the character c: go behind it. 0 or -1. */
int token_want(struct token *t, int c);
/* Record "expected WHAT, found TOKEN" at the token's line; returns -1. */
int token_expected(struct token *t, const char *what);
/* Record a message at the token's line; returns -1. */
int token_fail(struct token *t, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* Give all bytes up to the end of the current token to the tap. */
void token_sync(struct token *t);

#endif
