#include <assert.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "base/table.h"

void
table_init(struct table *t, int ncol, const char *const *names,
	const bool *words)
{
	assert(ncol > 0);
	memset(t, 0, sizeof *t);
	t->ncol = ncol;
	t->names = names;
	t->words = words;
}

void
table_add(struct table *t, const char *fmt, ...)
{
	char buf[256], *s = buf;
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(buf, sizeof buf, fmt, ap);
	va_end(ap);
	if (n >= (int)sizeof buf) {
		s = xmalloc((size_t)n + 1);
		va_start(ap, fmt);
		vsnprintf(s, (size_t)n + 1, fmt, ap);
		va_end(ap);
	}
	strlist_add(&t->cells, s);
	if (s != buf)
		free(s);
}

void
table_addnum(struct table *t, double v)
{
	char num[NUMLEN];

	table_add(t, "%s", isnan(v) ? "-" : fmtnum(num, v));
}

int
table_nrow(const struct table *t)
{
	return (int)(t->cells.n / (size_t)t->ncol);
}

const char *
table_cell(const struct table *t, int row, int col)
{
	assert(row >= 0 && row < table_nrow(t) && col >= 0 && col < t->ncol);
	return t->cells.s[(size_t)row * (size_t)t->ncol + (size_t)col];
}

/* Width of the widest cell of a column, its name included. */
static int
width(const struct table *t, int col)
{
	size_t n = strlen(t->names[col]), k;
	int i;

	for (i = 0; i < table_nrow(t); i++) {
		k = strlen(table_cell(t, i, col));
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

/* ---- text ---- */

static void
textcell(const struct table *t, int col, const char *s)
{
	const char *end = col == t->ncol - 1 ? "\n" : "  ";

	if (!t->words[col])
		out_printf(t->w, "%*s%s", t->wid[col], s, end);
	else if (col == t->ncol - 1)
		out_printf(t->w, "%s\n", s);
	else
		out_printf(t->w, "%-*s%s", t->wid[col], s, end);
}

static void
textbegin(struct table *t)
{
	int j;

	t->wid = xcalloc((size_t)t->ncol, sizeof *t->wid);
	for (j = 0; j < t->ncol; j++)
		t->wid[j] = width(t, j);
	for (j = 0; j < t->ncol; j++)
		textcell(t, j, t->names[j]);
}

static void
textrow(struct table *t, int row)
{
	int j;

	for (j = 0; j < t->ncol; j++)
		textcell(t, j, table_cell(t, row, j));
}

static void
textend(struct table *t)
{
	free(t->wid);
	t->wid = NULL;
}

/* ---- tab-separated values ---- */

static void
tsvbegin(struct table *t)
{
	int j;

	for (j = 0; j < t->ncol; j++)
		out_printf(t->w, "%s%s", j ? "\t" : "", t->names[j]);
	out_puts(t->w, "\n");
}

static void
tsvrow(struct table *t, int row)
{
	int j;

	for (j = 0; j < t->ncol; j++)
		out_printf(t->w, "%s%s", j ? "\t" : "",
			table_cell(t, row, j));
	out_puts(t->w, "\n");
}

static void
tsvend(struct table *t)
{
	(void)t;
}

/* ---- JSON ---- */

/* s as a JSON string, quotes included. */
static void
writestring(struct out *w, const char *s)
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
		s = table_cell(t, row, j);
		out_puts(w, j ? ", " : "");
		writestring(w, t->names[j]);
		out_puts(w, ": ");
		if (strcmp(s, "-") == 0)
			out_puts(w, "null");
		else if (t->words[j])
			writestring(w, s);
		else
			out_puts(w, s);
	}
}

static void
jsonbegin(struct table *t)
{
	out_puts(t->w, "[");
}

static void
jsonrow(struct table *t, int row)
{
	out_puts(t->w, t->nwritten > 0 ? ",\n {" : "\n {");
	table_jsonrow(t, t->w, row);
	out_puts(t->w, "}");
}

static void
jsonend(struct table *t)
{
	out_puts(t->w, t->nwritten > 0 ? "\n]\n" : "]\n");
}

/* ---- formats ---- */

#define X(form, name, begin, row, end) [form] = { name, begin, row, end },
static const struct {
	const char *name;
	void (*begin)(struct table *t);
	void (*row)(struct table *t, int row);
	void (*end)(struct table *t);
} forms[] = { TABLE_FORMS(X) };
#undef X
_Static_assert(NTABLEFORM <= 32, "a set of formats is an unsigned");

int
table_form(const char *name, unsigned set)
{
	int f;

	for (f = 0; f < NTABLEFORM; f++)
		if ((set & FORM(f)) && strcmp(name, forms[f].name) == 0)
			return f;
	return -1;
}

char *
table_formlist(unsigned set)
{
	char *all = NULL, *s;
	int f;

	for (f = 0; f < NTABLEFORM; f++) {
		if (!(set & FORM(f)))
			continue;
		s = all ? xasprintf("%s, %s", all, forms[f].name) :
			xasprintf("%s (default)", forms[f].name);
		free(all);
		all = s;
	}
	assert(all);
	return all;
}

void
table_begin(struct table *t, struct out *w, enum tableform f)
{
	assert(f < NTABLEFORM && forms[f].row);
	t->w = w;
	t->form = f;
	t->nwritten = 0;
	forms[f].begin(t);
}

void
table_flush(struct table *t)
{
	int i;

	assert(t->cells.n % (size_t)t->ncol == 0);
	for (i = 0; i < table_nrow(t); i++) {
		forms[t->form].row(t, i);
		t->nwritten++;
	}
	strlist_free(&t->cells);
}

void
table_end(struct table *t)
{
	assert(t->w && t->cells.n == 0);
	forms[t->form].end(t);
}

void
table_write(struct table *t, struct out *w, enum tableform f)
{
	table_begin(t, w, f);
	table_flush(t);
	table_end(t);
}

void
table_free(struct table *t)
{
	strlist_free(&t->cells);
	free(t->wid);
	t->wid = NULL;
}
