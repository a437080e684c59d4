#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "milp/sol.h"
#include "solve/solver.h"

/* "u": unbounded, or a limit was hit without a solution. */
static enum solstatus
mipstatus(const char *w)
{
	return *w == 'o' ? SOLOPTIMAL : *w == 'f' ? SOLFEASIBLE :
		*w == 'n' ? SOLINFEASIBLE : SOLUNKNOWN;
}

/* For an LP without integers: primal and dual status of the basis. */
static enum solstatus
basstatus(const char *primal, const char *dual)
{
	if (*primal == 'n')
		return SOLINFEASIBLE;
	if (*primal != 'f')
		return SOLUNKNOWN;
	return *dual == 'f' ? SOLOPTIMAL : *dual == 'n' ? SOLUNBOUNDED :
		SOLFEASIBLE;
}

/* "s mip ROWS COLS STATUS OBJECTIVE", "s bas ROWS COLS PRIMAL DUAL ..." */
static int
statusline(struct in *r, const struct names *n, char **w, int nw,
	struct sol *s)
{
	int64_t rows, cols;
	bool bas = nw == 7 && strcmp(w[1], "bas") == 0;

	if ((!bas && (nw != 6 || strcmp(w[1], "mip") != 0)) ||
	    lex_int(w[2], 0, INT32_MAX, &rows) < 0 ||
	    lex_int(w[3], 0, INT32_MAX, &cols) < 0 ||
	    lex_num(w[nw - 1], &s->objective) < 0)
		return in_fail(r, "expected 's mip ROWS COLS STATUS "
			"OBJECTIVE'");
	if (rows != n->nrow || cols != n->ncol)
		return in_fail(r, "it solves another LP: %lld rows and "
			"%lld columns, not %d and %d", (long long)rows,
			(long long)cols, n->nrow, n->ncol);
	s->status = bas ? basstatus(w[4], w[5]) : mipstatus(w[4]);
	return 0;
}

/* "j COLUMN VALUE", or of a basis "j COLUMN STATUS VALUE DUAL" */
static int
oneline(struct in *r, const struct names *n, char *line, struct sol *s)
{
	char *w[7];
	int nw = lex_words(line, w, 7);
	int64_t j;
	double v;

	if (nw == 0 || strcmp(w[0], "c") == 0 || strcmp(w[0], "i") == 0 ||
	    strcmp(w[0], "e") == 0)
		return 0;
	if (strcmp(w[0], "s") == 0)
		return statusline(r, n, w, nw, s);
	if (strcmp(w[0], "j") != 0 || (nw != 3 && nw != 5) ||
	    lex_int(w[1], 1, n->ncol, &j) < 0 ||
	    lex_num(w[nw == 3 ? 2 : 3], &v) < 0)
		return in_fail(r, "expected 'j COLUMN VALUE'");
	sol_add(s, n->col[j], v);
	return 0;
}

/* glpsol -w: columns by number, in the order of the LP. */
int
read_glpsol(struct in *r, const struct names *n, struct sol *s)
{
	char *line;

	while ((line = in_line(r)))
		if (oneline(r, n, line, s) < 0)
			return -1;
	if (!r->err[0] && isnan(s->objective))
		return in_fail(r, "the line 's ...' is missing");
	return r->err[0] ? -1 : 0;
}
