#ifndef NESTPIM_BASE_TABLE_H
#define NESTPIM_BASE_TABLE_H

/*
 * A table of results, written as aligned text, tab-separated values or JSON.
 */

#include <stdbool.h>

#include "base/out.h"
#include "base/util.h"

enum tableform { TEXT, TSV, JSON };

/* "text", "tsv" or "json" as an enum tableform, or -1. */
int table_form(const char *name);

struct table {
	/* column names; not owned */
	const char *const *names;
	/* whether column i holds words: left-aligned, quoted in JSON */
	const bool *words;
	int ncol;
	/* cells row by row; owned */
	struct strlist cells;
};

/* An empty table; names and words must outlive it. */
void table_init(struct table *t, int ncol, const char *const *names,
	const bool *words);
/* Append the next cell of the current row; "-" where it does not apply. */
void table_add(struct table *t, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* Characters of a line of the text. */
int table_width(const struct table *t);
/* Write the whole rows. JSON: an array of objects, "-" as null. */
void table_write(const struct table *t, struct out *w, enum tableform f);
/* The rows as tab-separated values, with or without the line of names. */
void table_tsv(const struct table *t, struct out *w, bool names);
/* The members of a row's JSON object, without the braces. */
void table_jsonrow(const struct table *t, struct out *w, int row);
void table_free(struct table *t);
/* s as a JSON string, quotes included. */
void json_string(struct out *w, const char *s);

#endif
