#include <ctype.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "map/space.h"
#include "milp/lp.h"
#include "milp/model.h"
#include "milp/carry.h"
#include "milp/lptext.h"

static const char legend[] =
	"\\ One mapping of the layer: every loop bound is split over banks, "
	"steps and\n"
	"\\ columns. Cost of the mapping in cycles = base + objective.\n";

/* Comments on layer number i, before its model. */
static void
preface(struct out *w, const struct model *m, const struct carry *c, int i)
{
	char num[2][NUMLEN];

	if (c->nnest > 1)
		out_printf(w, "\\ L%d_ is layer %s.\n", i + 1,
			c->nest[i].name);
	if (!isinf(m->incumbent))
		out_printf(w, "\\ A mapping of %s cycles is known; what "
			"costs over %s%% more is left out.\n",
			fmtnum(num[0], m->incumbent), fmtnum(num[1],
			100 * model_slack(&m->space.nest->opt)));
}

static void
writemodels(struct out *w, const struct model *m, int n)
{
	struct lp joint = { 0 };
	char *prefix;
	int i;

	if (n == 1) {
		lp_write(&m->lp, w);
		return;
	}
	for (i = 0; i < n; i++) {
		prefix = carry_prefix(i, n);
		lp_append(&joint, &m[i].lp, prefix);
		free(prefix);
	}
	lp_write(&joint, w);
	lp_free(&joint);
}

void
lptext_write(struct out *w, const struct model *m, const struct carry *c,
	bool quiet)
{
	struct strlist lines = { 0 };
	char num[NUMLEN];
	double base = 0;
	size_t i;
	int k;

	carry_lines(c, &lines);
	out_puts(w, "\\lp 1\n");
	for (i = 0; i < lines.n; i++)
		if (!quiet || strncmp(lines.s[i], "by ", 3) != 0)
			out_printf(w, "\\%s\n", lines.s[i]);
	strlist_free(&lines);
	for (k = 0; k < c->nnest; k++)
		base += m[k].base;
	out_printf(w, "%s\\base %s\n", legend, fmtnum(num, base));
	for (k = 0; k < c->nnest; k++)
		preface(w, &m[k], c, k);
	writemodels(w, m, c->nnest);
}

/* Whether the line is the keyword End. */
static bool
isend(const char *line)
{
	line += strspn(line, " \t");
	return strncasecmp(line, "end", 3) == 0 &&
		line[3 + strspn(line + 3, " \t\r")] == '\0';
}

/* Whether the line is empty or a comment. */
static bool
isblank_line(const char *line)
{
	line += strspn(line, " \t\r");
	return *line == '\0' || *line == '\\';
}

int
lptext_next(struct lptext *t, struct in *r)
{
	size_t cap = 0, n;
	bool any = false;
	char *line;

	memset(t, 0, sizeof *t);
	while ((line = in_line(r))) {
		if (!t->line)
			t->line = r->line;
		n = strlen(line);
		t->text = grow(t->text, &cap, t->len + n + 1, 1);
		memcpy(t->text + t->len, line, n);
		t->len += n;
		t->text[t->len++] = '\n';
		if (line[0] == '\\' && isalpha((unsigned char)line[1]))
			strlist_add(&t->carry, line + 1);
		if (isend(line))
			return 1;
		any |= !isblank_line(line) || t->carry.n > 0;
	}
	if (any)
		in_fail(r, "the LP is not closed by 'End'");
	lptext_free(t);
	return r->err[0] ? -1 : 0;
}

void
lptext_free(struct lptext *t)
{
	free(t->text);
	strlist_free(&t->carry);
	memset(t, 0, sizeof *t);
}
