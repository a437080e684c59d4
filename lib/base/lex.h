#ifndef NESTPIM_BASE_LEX_H
#define NESTPIM_BASE_LEX_H

/*
 * Words and numbers within a line.
 */

#include <stdint.h>

/*
 * Split s in place at blanks, tabs and carriage returns into w[0..max);
 * returns their number, or max + 1 if there are more.
 */
int lex_words(char *s, char **w, int max);
/* s as a whole decimal integer in lo..hi; 0, or -1 and *v untouched. */
int lex_int(const char *s, int64_t lo, int64_t hi, int64_t *v);
/* s as a whole finite decimal number; 0, or -1 and *v untouched. */
int lex_num(const char *s, double *v);
/* Index of s in the n names of tab, or -1. */
int lex_find(const char *s, const char *const *tab, int n);

#endif
