#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/table.h"

int
table_form(const char *name)
{
	static const char *const names[] = { "text", "tsv", "json" };

	return lex_find(name, names, 3);
}

void
table_init(struct table *t, int ncol, const char *const *names,
	const bool *words)
{
	memset(t, 0, sizeof *t);
	t->ncol = ncol;
	t->names = names;
	t->words = words;
}

void
table_add(struct table *t, const char *fmt, ...)
{
	char buf[1024];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(buf, sizeof buf, fmt, ap);
	va_end(ap);
	strlist_add(&t->cells, buf);
}

static int
nrow(const struct table *t)
{
	return (int)(t->cells.n / (size_t)t->ncol);
}

static const char *
cell(const struct table *t, int row, int col)
{
	return t->cells.s[(size_t)row * (size_t)t->ncol + (size_t)col];
}

/* Width of the widest cell of a column, its name included. */
static int
width(const struct table *t, int col)
{
	size_t n = strlen(t->names[col]), k;
	int i;

	for (i = 0; i < nrow(t); i++) {
		k = strlen(cell(t, i, col));
		if (k > n)
			n = k;
	}
	return (int)n;
}

int
table_width(const struct table *t)
{
	int j, n = 2 * (t->ncol - 1);

	for (j = 0; j < t->ncol; j++)
		n += width(t, j);
	return n;
}

static void
textcell(const struct table *t, struct out *w, int col, int wid,
	const char *s)
{
	const char *end = col == t->ncol - 1 ? "\n" : "  ";

	if (!t->words[col])
		out_printf(w, "%*s%s", wid, s, end);
	else if (col == t->ncol - 1)
		out_printf(w, "%s\n", s);
	else
		out_printf(w, "%-*s%s", wid, s, end);
}

static void
writetext(const struct table *t, struct out *w)
{
	int *wid = xcalloc((size_t)t->ncol, sizeof *wid);
	int i, j;

	for (j = 0; j < t->ncol; j++)
		wid[j] = width(t, j);
	for (j = 0; j < t->ncol; j++)
		textcell(t, w, j, wid[j], t->names[j]);
	for (i = 0; i < nrow(t); i++)
		for (j = 0; j < t->ncol; j++)
			textcell(t, w, j, wid[j], cell(t, i, j));
	free(wid);
}

void
table_tsv(const struct table *t, struct out *w, bool names)
{
	int i, j;

	for (j = 0; j < t->ncol && names; j++)
		out_printf(w, "%s%s", t->names[j],
			j == t->ncol - 1 ? "\n" : "\t");
	for (i = 0; i < nrow(t); i++) {
		for (j = 0; j < t->ncol; j++)
			out_printf(w, "%s%s", j ? "\t" : "", cell(t, i, j));
		out_puts(w, "\n");
	}
}

void
json_string(struct out *w, const char *s)
{
	out_puts(w, "\"");
	for (; *s; s++) {
		if (*s == '"' || *s == '\\')
			out_printf(w, "\\%c", *s);
		else if ((unsigned char)*s < ' ')
			out_printf(w, "\\u%04x", (unsigned)*s);
		else
			out_write(w, s, 1);
	}
	out_puts(w, "\"");
}

void
table_jsonrow(const struct table *t, struct out *w, int row)
{
	const char *s;
	int j;

	for (j = 0; j < t->ncol; j++) {
		s = cell(t, row, j);
		out_puts(w, j ? ", " : "");
		json_string(w, t->names[j]);
		out_puts(w, ": ");
		if (strcmp(s, "-") == 0)
			out_puts(w, "null");
		else if (t->words[j])
			json_string(w, s);
		else
			out_puts(w, s);
	}
}

static void
writejson(const struct table *t, struct out *w)
{
	int i;

	out_puts(w, "[");
	for (i = 0; i < nrow(t); i++) {
		out_puts(w, i ? ",\n {" : "\n {");
		table_jsonrow(t, w, i);
		out_puts(w, "}");
	}
	out_puts(w, "\n]\n");
}

void
table_write(const struct table *t, struct out *w, enum tableform f)
{
	switch (f) {
	case TEXT:
		writetext(t, w);
		break;
	case TSV:
		table_tsv(t, w, true);
		break;
	case JSON:
		writejson(t, w);
		break;
	}
}

void
table_free(struct table *t)
{
	strlist_free(&t->cells);
}
