#ifndef NESTPIM_BASE_TABLE_H
#define NESTPIM_BASE_TABLE_H

/*
 * A table of results, and the output formats that it can be written in.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/out.h"
#include "base/util.h"

/*
 * Every output format: constant, name, and the functions of table.c that write
 * the beginning, a row and the end. Option -F, help and messages read this
 * table. A format without functions is written by the tools that take it.
 */
#define TABLE_FORMS(X) \
	X(TEXT, "text", textbegin, textrow, textend) \
	X(TSV, "tsv", tsvbegin, tsvrow, tsvend) \
	X(JSON, "json", jsonbegin, jsonrow, jsonend)

#define X(form, name, begin, row, end) form,
enum tableform { TABLE_FORMS(X) NTABLEFORM };
#undef X

/* A set of formats; those that any table can be written in. */
#define FORM(f) (1U << (f))
#define ROWFORMS (FORM(TEXT) | FORM(TSV) | FORM(JSON))

/* The format of that name, an enum tableform in the set, or -1. */
int table_form(const char *name, unsigned set);
/* "text (default), tsv, json": the first of a set is the default; to free. */
char *table_formlist(unsigned set);

struct table {
	/* column names; not owned */
	const char *const *names;
	/* whether column i holds words: left-aligned, quoted in JSON */
	const bool *words;
	int ncol;
	/* cells row by row; owned */
	struct strlist cells;
	/* private: widths of the columns in text; owned */
	int *wid;
	/* private: where and how it is written, and rows written */
	struct out *w;
	enum tableform form;
	int64_t nwritten;
};

/* An empty table; names and words must outlive it. */
void table_init(struct table *t, int ncol, const char *const *names,
	const bool *words);
/* Append the next cell of the current row; "-" where it does not apply. */
void table_add(struct table *t, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* The same for a number in the fewest digits; "-" if it is NAN. */
void table_addnum(struct table *t, double v);
/* Rows that are there, the last of them perhaps not whole. */
int table_nrow(const struct table *t);
/* A cell, by row and column from 0; not owned. */
const char *table_cell(const struct table *t, int row, int col);
/* Characters of a line of the text. */
int table_width(const struct table *t);

/* Write the rows: a line of names, or an array of objects, "-" as null. */
void table_write(struct table *t, struct out *w, enum tableform f);
/*
 * The same bit by bit, for tables that are long: begin, then write and forget
 * the rows that are there as often as it pleases, and end. Text is as wide as
 * the names, and the rows that are there at the beginning, ask for.
 */
void table_begin(struct table *t, struct out *w, enum tableform f);
void table_flush(struct table *t);
void table_end(struct table *t);

/* The members of a row's JSON object, without the braces. */
void table_jsonrow(const struct table *t, struct out *w, int row);
void table_free(struct table *t);

#endif
