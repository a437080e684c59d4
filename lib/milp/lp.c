#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "milp/lp.h"

/* Where lines are wrapped: every reader accepts lines of this length. */
enum { WRAP = 78 };

static char *
vname(const char *fmt, va_list ap)
{
	/* all readers accept names of up to 100 characters */
	char buf[101];

	vsnprintf(buf, sizeof buf, fmt, ap);
	return xstrdup(buf);
}

size_t
lp_addcol(struct lp *lp, bool binary, double obj, const char *fmt, ...)
{
	va_list ap;
	struct lpcol *c;

	lp->col = grow(lp->col, &lp->colcap, lp->ncol, sizeof *lp->col);
	c = &lp->col[lp->ncol];
	va_start(ap, fmt);
	c->name = vname(fmt, ap);
	va_end(ap);
	c->obj = obj;
	c->binary = binary;
	return lp->ncol++;
}

void
lp_addrow(struct lp *lp, enum lpsense sense, double rhs, const char *comment,
	const char *fmt, ...)
{
	va_list ap;
	struct lprow *r;

	lp->row = grow(lp->row, &lp->rowcap, lp->nrow, sizeof *lp->row);
	r = &lp->row[lp->nrow++];
	va_start(ap, fmt);
	r->name = vname(fmt, ap);
	va_end(ap);
	r->comment = comment ? xstrdup(comment) : NULL;
	r->sense = sense;
	r->rhs = rhs;
	r->first = lp->nterm;
	r->n = 0;
}

void
lp_term(struct lp *lp, size_t col, double coef)
{
	if (coef == 0)
		return;
	lp->term = grow(lp->term, &lp->termcap, lp->nterm, sizeof *lp->term);
	lp->term[lp->nterm++] = (struct lpterm){ col, coef };
	lp->row[lp->nrow - 1].n++;
}

bool
lp_dropempty(struct lp *lp)
{
	struct lprow *r = &lp->row[lp->nrow - 1];

	if (r->n > 0)
		return false;
	free(r->name);
	free(r->comment);
	lp->nrow--;
	return true;
}

size_t
lp_findcol(const struct lp *lp, const char *name)
{
	size_t i;

	for (i = 0; i < lp->ncol; i++)
		if (strcmp(lp->col[i].name, name) == 0)
			break;
	return i;
}

void
lp_append(struct lp *lp, const struct lp *from, const char *prefix)
{
	size_t col0 = lp->ncol, i, k;

	for (i = 0; i < from->ncol; i++)
		lp_addcol(lp, from->col[i].binary, from->col[i].obj, "%s%s",
			prefix, from->col[i].name);
	for (i = 0; i < from->nrow; i++) {
		const struct lprow *r = &from->row[i];

		lp_addrow(lp, r->sense, r->rhs, r->comment, "%s%s", prefix,
			r->name);
		for (k = 0; k < r->n; k++)
			lp_term(lp, col0 + from->term[r->first + k].col,
				from->term[r->first + k].coef);
	}
}

/* A line that breaks before it gets too long. */
struct line {
	struct out *w;
	int len;
};

static void
put(struct line *l, const char *word)
{
	int n = (int)strlen(word) + 1;

	if (l->len + n > WRAP) {
		out_puts(l->w, "\n ");
		l->len = 1;
	}
	out_printf(l->w, " %s", word);
	l->len += n;
}

static void
putterm(struct line *l, const struct lp *lp, size_t col, double coef,
	bool first)
{
	char num[NUMLEN], *word;
	const char *sign = coef < 0 ? "- " : first ? "" : "+ ";
	double a = coef < 0 ? -coef : coef;

	if (a == 1)
		word = xasprintf("%s%s", sign, lp->col[col].name);
	else
		word = xasprintf("%s%s %s", sign, fmtnum(num, a),
			lp->col[col].name);
	put(l, word);
	free(word);
}

static void
writeobjective(const struct lp *lp, struct out *w)
{
	struct line l = { w, 5 };
	bool first = true;
	size_t i;

	out_puts(w, "Minimize\n obj:");
	for (i = 0; i < lp->ncol; i++)
		if (lp->col[i].obj != 0) {
			putterm(&l, lp, i, lp->col[i].obj, first);
			first = false;
		}
	/* some readers may refuse an empty objective */
	if (first)
		putterm(&l, lp, 0, 0, true);
	out_puts(w, "\n");
}

static void
writerow(const struct lp *lp, const struct lprow *r, struct out *w)
{
	static const char *const senses[] = { "<=", "=", ">=" };
	struct line l = { w, (int)strlen(r->name) + 2 };
	char num[NUMLEN];
	size_t i;

	if (r->comment)
		out_printf(w, "\\ %s\n", r->comment);
	out_printf(w, " %s:", r->name);
	for (i = 0; i < r->n; i++) {
		const struct lpterm *t = &lp->term[r->first + i];

		putterm(&l, lp, t->col, t->coef, i == 0);
	}
	out_printf(w, " %s %s\n", senses[r->sense], fmtnum(num, r->rhs));
}

void
lp_write(const struct lp *lp, struct out *w)
{
	struct line l = { w, 0 };
	bool any = false;
	size_t i;

	writeobjective(lp, w);
	out_puts(w, "Subject To\n");
	for (i = 0; i < lp->nrow; i++)
		writerow(lp, &lp->row[i], w);
	for (i = 0; i < lp->ncol; i++) {
		if (!lp->col[i].binary)
			continue;
		if (!any)
			out_puts(w, "Binary\n");
		any = true;
		put(&l, lp->col[i].name);
	}
	out_puts(w, any ? "\nEnd\n" : "End\n");
}

void
lp_free(struct lp *lp)
{
	size_t i;

	for (i = 0; i < lp->ncol; i++)
		free(lp->col[i].name);
	for (i = 0; i < lp->nrow; i++) {
		free(lp->row[i].name);
		free(lp->row[i].comment);
	}
	free(lp->col);
	free(lp->row);
	free(lp->term);
	memset(lp, 0, sizeof *lp);
}
