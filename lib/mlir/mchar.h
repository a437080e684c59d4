#ifndef NESTPIM_MLIR_MCHAR_H
#define NESTPIM_MLIR_MCHAR_H

/*
 * The characters beneath the tokens: blocks, blanks, comments, strings,
 * brackets. Only for mtok.c.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Classes of bytes; a bit each, so that sets of them are one test. */
enum {
	/* nothing that skipping must look at */
	PLAIN = 1,
	/* part of a word, of a name behind % @ # ! ^ */
	WORD = 2, NAME = 4,
	DIGIT = 8, HEX = 16, BLANK = 32,
	OPEN = 64, CLOSE = 128
};

/* Fill in the classes. */
void mchar_init(struct mtok *t);
/* The byte at p, -1 at the end, -2 on failure. */
int mchar_look(struct mtok *t);
/* The byte before p. */
int mchar_back(const struct mtok *t);
/* Place of p in the file. */
int64_t mchar_place(const struct mtok *t);
/* Line of the last character: what follows a final newline is no line. */
long mchar_lastline(const struct mtok *t);
/* Record a message at the line that p is on; returns -1. */
int mchar_fail(struct mtok *t, const char *msg);
/* Append n bytes to the token's text. 0 or -1. */
int mchar_put(struct mtok *t, const char *s, size_t n);
/*
 * The rest of a string behind its opening quote; keeps its first bytes if
 * asked. 0 or -1.
 */
int mchar_string(struct mtok *t, bool keep);
/* Open or close a bracket. 0 or -1. */
int mchar_push(struct mtok *t, int c);
int mchar_pop(struct mtok *t, int c);
/* Behind "{-#": up to the end of the section. 0 or -1. */
int mchar_section(struct mtok *t);
/* Record that no MLIR has the byte c there; returns -1. */
int mchar_bad(struct mtok *t, int c);

#endif
