#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/intern.h"
#include "base/lex.h"
#include "base/out.h"
#include "milp/sol.h"

const char *const sol_statuses[NSOLSTATUS] = { "optimal", "feasible",
	"infeasible", "unbounded", "unknown" };

/* Words that begin a carried line. */
static const char *const carried[] = { "nest", "arch", "incumbent", "base" };
enum { NCARRIED = sizeof carried / sizeof *carried };

void
sol_init(struct sol *s, const char *solver)
{
	memset(s, 0, sizeof *s);
	s->solver = xstrdup(solver);
	s->status = SOLUNKNOWN;
	s->objective = s->bound = NAN;
}

void
sol_add(struct sol *s, const char *name, double value)
{
	if (value == 0)
		return;
	s->val = grow(s->val, &s->valcap, s->nval, sizeof *s->val);
	s->val[s->nval].name = xstrdup(name);
	s->val[s->nval++].value = value;
}

void
sol_free(struct sol *s)
{
	size_t i;

	for (i = 0; i < s->nval; i++)
		free(s->val[i].name);
	free(s->val);
	free(s->solver);
	strlist_free(&s->carry);
	memset(s, 0, sizeof *s);
}

static bool
iscarried(const char *line)
{
	size_t n = strcspn(line, " ");
	int i;

	for (i = 0; i < NCARRIED; i++)
		if (strlen(carried[i]) == n &&
		    strncmp(line, carried[i], n) == 0)
			return true;
	return false;
}

void
sol_write(struct out *w, const struct sol *s, bool quiet)
{
	char num[NUMLEN];
	size_t i;

	out_puts(w, "sol 1\n");
	for (i = 0; i < s->carry.n && !quiet; i++)
		if (strncmp(s->carry.s[i], "by ", 3) == 0)
			out_printf(w, "# %s\n", s->carry.s[i]);
	out_printf(w, "solver %s\nstatus %s\n", s->solver,
		sol_statuses[s->status]);
	if (!isnan(s->objective))
		out_printf(w, "objective %s\n", fmtnum(num, s->objective));
	if (!isnan(s->bound))
		out_printf(w, "bound %s\n", fmtnum(num, s->bound));
	for (i = 0; i < s->nval; i++)
		out_printf(w, "value %s %s\n", s->val[i].name,
			fmtnum(num, s->val[i].value));
	for (i = 0; i < s->carry.n; i++)
		if (iscarried(s->carry.s[i]))
			out_printf(w, "%s\n", s->carry.s[i]);
	out_printf(w, "end %zu\n", s->nval);
}

/* ---- reading ---- */

/* Keys that must or may stand once. */
enum key { KSOLVER, KSTATUS, KOBJECTIVE, KBOUND, NKEY };
static const char *const keys[NKEY] = { "solver", "status", "objective",
	"bound" };

/* State of one solution's lines. */
struct solread {
	struct sol *s;
	struct in *r;
	bool have[NKEY];
	/* names that have a value */
	struct intern names;
};

static int
addvalue(struct solread *rd, char **w, int n)
{
	struct in *r = rd->r;
	double v;

	if (n != 3 || lex_num(w[2], &v) < 0)
		return in_fail(r, "expected 'value NAME NUMBER'");
	if (intern_add(&rd->names, w[1], strlen(w[1])) < (int)rd->s->nval)
		return in_fail(r, "value of '%s' stands twice", w[1]);
	if (v == 0)
		return in_fail(r, "value of '%s' is 0: zeros are left out",
			w[1]);
	sol_add(rd->s, w[1], v);
	return 0;
}

static int
setstatus(struct sol *s, struct in *r, char **w, int n)
{
	int i = n == 2 ? lex_find(w[1], sol_statuses, NSOLSTATUS) : -1;

	if (i < 0)
		return in_fail(r, "status must be optimal, feasible, "
			"infeasible, unbounded or unknown");
	s->status = (enum solstatus)i;
	return 0;
}

static int
setkey(struct sol *s, struct in *r, enum key k, char **w, int n)
{
	double *v = k == KOBJECTIVE ? &s->objective : &s->bound;

	if (k == KSTATUS)
		return setstatus(s, r, w, n);
	if (n != 2)
		return in_fail(r, "%s takes one word", w[0]);
	if (k == KSOLVER) {
		free(s->solver);
		s->solver = xstrdup(w[1]);
	} else if (lex_num(w[1], v) < 0) {
		return in_fail(r, "%s must be a number, got '%s'", w[0], w[1]);
	}
	return 0;
}

/* One line of the body; 1 at the end line, 0 to go on, -1. */
static int
bodyline(struct solread *rd, char *line)
{
	struct sol *s = rd->s;
	struct in *r = rd->r;
	char *w[4];
	int64_t count;
	int n, k;

	if (strncmp(line, "# by ", 5) == 0)
		strlist_add(&s->carry, line + 2);
	if (*line == '#')
		return 0;
	if (iscarried(line)) {
		strlist_add(&s->carry, line);
		return 0;
	}
	n = lex_words(line, w, 3);
	if (n == 0)
		return 0;
	if (strcmp(w[0], "value") == 0)
		return addvalue(rd, w, n);
	if (strcmp(w[0], "end") == 0) {
		if (n != 2 || lex_int(w[1], 0, INT64_MAX, &count) < 0 ||
		    count != (int64_t)s->nval)
			return in_fail(r, "end must give the number of "
				"values, %zu", s->nval);
		return 1;
	}
	k = lex_find(w[0], keys, NKEY);
	if (k < 0)
		return in_fail(r, "unknown key '%s'", w[0]);
	if (rd->have[k])
		return in_fail(r, "key '%s' stands twice", w[0]);
	rd->have[k] = true;
	return setkey(s, r, (enum key)k, w, n);
}

static int
readbody(struct sol *s, struct in *r)
{
	struct solread rd = { .s = s, .r = r };
	const bool *have = rd.have;
	char *line;
	int st = 0;

	intern_init(&rd.names);
	while (st == 0 && (line = in_line(r)))
		st = bodyline(&rd, line);
	intern_free(&rd.names);
	if (st < 0)
		return -1;
	if (st == 0)
		return in_fail(r, "the end line 'end N' is missing");
	if (!have[KSOLVER] || !have[KSTATUS])
		return in_fail(r, "key '%s' is missing",
			have[KSOLVER] ? "status" : "solver");
	if (s->status <= SOLFEASIBLE && !have[KOBJECTIVE])
		return in_fail(r, "key 'objective' is missing");
	return 1;
}

int
sol_next(struct sol *s, struct in *r)
{
	char *line;
	int st;

	while ((line = in_line(r)) && line[strspn(line, " \t")] == '\0')
		;
	if (!line)
		return r->err[0] ? -1 : 0;
	if (strcmp(line, "sol 1") != 0)
		return in_fail(r, "expected the header line 'sol 1'");
	sol_init(s, "");
	st = readbody(s, r);
	if (st < 0)
		sol_free(s);
	return st;
}

int
sol_only(struct sol *s, struct in *r)
{
	struct sol more;
	int st = sol_next(s, r);

	if (st == 0)
		return in_fail(r, "expected the header line 'sol 1'");
	if (st < 0)
		return -1;
	st = sol_next(&more, r);
	if (st > 0) {
		sol_free(&more);
		in_fail(r, "expected one solution, and another follows");
	}
	if (st != 0)
		sol_free(s);
	return st != 0 ? -1 : 0;
}
