#ifndef NESTPIM_BASE_UTIL_H
#define NESTPIM_BASE_UTIL_H

/*
 * Messages, memory, arrays and checked arithmetic.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Name that opens every message: each program defines its own. */
extern const char progname[];

/* Print "tool: text" on stderr; a format that ends in ':' gets strerror. */
void warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* As warn, then exit with status 1. */
_Noreturn void die(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* As warn, then exit with status 2: the command line is wrong. */
_Noreturn void badusage(const char *fmt, ...)
	__attribute__((format(printf, 1, 2)));

/* Allocate; exit on lack of memory. The caller frees. */
void *xmalloc(size_t n);
void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t n);
char *xstrdup(const char *s);
char *xstrndup(const char *s, size_t n);
char *xasprintf(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/*
 * Make room for element number n of array a, whose capacity is *cap elements
 * of the given size; returns the array, perhaps moved. The caller frees.
 */
void *grow(void *a, size_t *cap, size_t n, size_t size);

/* A list of strings that owns them. */
struct strlist {
	char **s;
	size_t n, cap;
};

/* Append a copy of s. */
void strlist_add(struct strlist *l, const char *s);
/* Free the strings; the list is empty and usable again. */
void strlist_free(struct strlist *l);

/* *r = a * b (a + b); false on overflow of int64_t, *r then undefined. */
bool mul64(int64_t a, int64_t b, int64_t *r);
bool add64(int64_t a, int64_t b, int64_t *r);
/* Least k with k * b >= a, for a >= 0 and b > 0. */
int64_t ceildiv(int64_t a, int64_t b);
/* Greatest common divisor of a, b > 0. */
int64_t gcd64(int64_t a, int64_t b);

/* Room for any number that fmtnum writes. */
#define NUMLEN 32
/* Shortest decimal text that reads back as the same double; returns buf. */
char *fmtnum(char buf[NUMLEN], double v);
/* Whether a and b agree to the relative tolerance rel (absolute below 1). */
bool close_to(double a, double b, double rel);

#endif
