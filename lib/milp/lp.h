#ifndef NESTPIM_MILP_LP_H
#define NESTPIM_MILP_LP_H

/*
 * A mixed-integer linear program in memory, and its text (formats/lp.txt).
 */

#include <stdbool.h>
#include <stddef.h>

struct out;

enum lpsense { LPLE, LPEQ, LPGE };

struct lpcol {
	/* owned */
	char *name;
	double obj;
	/* 0 or 1; otherwise any number of at least 0 */
	bool binary;
};

struct lprow {
	/* owned; the comment above it, NULL for none */
	char *name, *comment;
	enum lpsense sense;
	double rhs;
	/* its terms: term[first .. first + n) */
	size_t first, n;
};

struct lpterm {
	size_t col;
	double coef;
};

struct lp {
	struct lpcol *col;
	size_t ncol, colcap;
	struct lprow *row;
	size_t nrow, rowcap;
	struct lpterm *term;
	size_t nterm, termcap;
};

/* Add a column to minimise with that coefficient; its number. */
size_t lp_addcol(struct lp *lp, bool binary, double obj, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));
/* Add a row without terms; lp_term adds to the row added last. */
void lp_addrow(struct lp *lp, enum lpsense sense, double rhs,
	const char *comment, const char *fmt, ...)
	__attribute__((format(printf, 5, 6)));
/* Add coef * column to the last row; a coefficient of 0 is left out. */
void lp_term(struct lp *lp, size_t col, double coef);
/* Remove the last row if it has no terms; whether it did. */
bool lp_dropempty(struct lp *lp);
/* Number of the column of that name, or ncol. */
size_t lp_findcol(const struct lp *lp, const char *name);
/* Append the columns and rows of another LP, their names behind prefix. */
void lp_append(struct lp *lp, const struct lp *from, const char *prefix);
/* Write objective, rows, kinds and End. */
void lp_write(const struct lp *lp, struct out *w);
void lp_free(struct lp *lp);

#endif
