#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/intern.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/keyfile.h"
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
	struct strlist by = { .n = 0 };

	for (i = 0; i < s->carry.n && !quiet; i++)
		if (strncmp(s->carry.s[i], "by ", 3) == 0)
			strlist_add(&by, s->carry.s[i]);
	keyfile_head(w, "sol 1", &by, NULL);
	strlist_free(&by);
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
	keyfile_foot(w, (int64_t)s->nval);
}

/* ---- reading ---- */

/* Keys that are required or allowed once. */
enum solkey { KSOLVER, KSTATUS, KOBJECTIVE, KBOUND, NKEY };
static const char *const keys[NKEY] = { "solver", "status", "objective",
	"bound" };

/* State of one solution's lines. */
struct solread {
	struct sol *s;
	struct keyfile d;
	bool have[NKEY];
	/* names that have a value */
	struct intern names;
};

static int
addvalue(struct solread *rd)
{
	struct in *r = rd->d.r;
	char **w = rd->d.w;
	double v;

	if (rd->d.n != 3 || lex_num(w[2], &v) < 0)
		return in_fail(r, "expected 'value NAME NUMBER'");
	if (intern_add(&rd->names, w[1], strlen(w[1])) < (int)rd->s->nval)
		return in_fail(r, "duplicate value of '%s'", w[1]);
	if (v == 0)
		return in_fail(r, "value of '%s' is 0: zeros are left out",
			w[1]);
	sol_add(rd->s, w[1], v);
	return 0;
}

static int
setstatus(struct solread *rd)
{
	int i = rd->d.n == 2 ?
		lex_find(rd->d.w[1], sol_statuses, NSOLSTATUS) : -1;

	if (i < 0)
		return in_fail(rd->d.r, "status must be optimal, feasible, "
			"infeasible, unbounded or unknown");
	rd->s->status = (enum solstatus)i;
	return 0;
}

static int
setnumber(struct solread *rd, double *v)
{
	char **w = rd->d.w;

	if (rd->d.n != 2)
		return in_fail(rd->d.r, "%s takes one word", w[0]);
	if (lex_num(w[1], v) < 0)
		return in_fail(rd->d.r, "%s must be a number, got '%s'", w[0],
			w[1]);
	return 0;
}

static int
setsolver(struct solread *rd)
{
	char *s;

	if (keyfile_word(&rd->d, &s) < 0)
		return -1;
	free(rd->s->solver);
	rd->s->solver = s;
	return 0;
}

static int
setkey(struct solread *rd)
{
	int k = keyfile_key(&rd->d, keys, NKEY);

	if (k < 0 || keyfile_once(&rd->d, &rd->have[k]) < 0)
		return -1;
	switch ((enum solkey)k) {
	case KSOLVER:
		return setsolver(rd);
	case KSTATUS:
		return setstatus(rd);
	default:
		return setnumber(rd, k == KOBJECTIVE ? &rd->s->objective :
			&rd->s->bound);
	}
}

/* One line of the body; 1 at the end line, 0 to go on, -1. */
static int
bodyline(struct solread *rd, const char *line)
{
	int n;

	if (iscarried(line)) {
		strlist_add(&rd->s->carry, line);
		return 0;
	}
	n = keyfile_split(&rd->d, line);
	if (n <= 0)
		return n;
	if (strcmp(rd->d.w[0], "value") == 0)
		return addvalue(rd);
	if (strcmp(rd->d.w[0], "end") == 0)
		return keyfile_end(&rd->d, (int64_t)rd->s->nval, "values") < 0 ?
			-1 : 1;
	return setkey(rd);
}

/* After all lines: check that the required keys were read. */
static int
checksol(const struct solread *rd)
{
	static const enum solkey must[] = { KSOLVER, KSTATUS, KOBJECTIVE };
	int i, n = rd->s->status <= SOLFEASIBLE ? 3 : 2;

	for (i = 0; i < n; i++)
		if (!rd->have[must[i]])
			return in_fail(rd->d.r, "key '%s' is missing",
				keys[must[i]]);
	return 1;
}

static int
readbody(struct solread *rd)
{
	const char *line;
	size_t i;
	int st = 0;

	while (st == 0 && (line = keyfile_line(&rd->d)))
		st = bodyline(rd, line);
	for (i = 0; i < rd->d.by.n; i++)
		strlist_add(&rd->s->carry, rd->d.by.s[i]);
	if (st < 0)
		return -1;
	if (st == 0)
		return in_fail(rd->d.r, "the end line 'end N' is missing");
	return checksol(rd);
}

int
sol_next(struct sol *s, struct in *r)
{
	struct solread rd = { .s = s };
	char *line;
	int st;

	while ((line = in_line(r)) && line[strspn(line, " \t")] == '\0')
		;
	if (!line)
		return r->err[0] ? -1 : 0;
	in_unread(r);
	if (keyfile_begin(&rd.d, r, "sol 1") < 0)
		return -1;
	sol_init(s, "");
	intern_init(&rd.names);
	st = readbody(&rd);
	intern_free(&rd.names);
	keyfile_free(&rd.d);
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
