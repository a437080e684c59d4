#ifndef NESTPIM_MLIR_CHARS_H
#define NESTPIM_MLIR_CHARS_H

/*
 * The characters that tokens are made of: blocks, blanks, comments, strings,
 * brackets. Only for token.c, and for sizes in type.c.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct token;

/* Classes of bytes, one bit each, so that one test covers several. */
enum {
	/* skipping may pass over it */
	PLAIN = 1,
	/* part of a word, of a name behind % @ # ! ^ */
	WORD = 2, NAME = 4,
	DIGIT = 8, HEX = 16, BLANK = 32,
	OPEN = 64, CLOSE = 128
};

/* Fill in the classes. */
void chars_init(struct token *t);
/* The byte at p, -1 at the end, -2 on failure. */
int chars_look(struct token *t);
/* The byte before p. */
int chars_back(const struct token *t);
/* Place of p in the file. */
int64_t chars_place(const struct token *t);
/* Line of the last character: nothing follows a final newline. */
long chars_lastline(const struct token *t);
/* Record a message at the line that p is on; returns -1. */
int chars_fail(struct token *t, const char *msg);
/* Give the bytes up to p to the tap. */
void chars_sync(struct token *t);
/* Behind a '/': skip the comment, if it is one. 1 if so, 0 if not, -1. */
int chars_slash(struct token *t);
/* Append n bytes to the token's text. 0 or -1. */
int chars_put(struct token *t, const char *s, size_t n);
/*
 * Read a string behind its opening quote; keep: its first bytes become the
 * token's text. 0 or -1.
 */
int chars_string(struct token *t, bool keep);
/* Open or close a bracket. 0 or -1. */
int chars_push(struct token *t, int c);
int chars_pop(struct token *t, int c);
/* Behind "{-#": up to the end of the section. 0 or -1. */
int chars_section(struct token *t);
/* Record that byte c cannot occur there; returns -1. */
int chars_bad(struct token *t, int c);

#endif
