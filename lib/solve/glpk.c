#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <glpk.h>

#include "base/util.h"
#include "milp/sol.h"
#include "solve/glpprob.h"
#include "solve/solver.h"

/* Called by GLPK: record the best bound proven so far. */
static void
onevent(glp_tree *t, void *info)
{
	int node = glp_ios_best_node(t);

	if (node)
		*(double *)info = glp_ios_node_bound(t, node);
}

/*
 * Round the bounds of integer columns inwards, since GLPK accepts only integer
 * bounds. False if no value is left for a column.
 */
static bool
roundbounds(glp_prob *p)
{
	double lo, up;
	int j, type;

	for (j = 1; j <= glp_get_num_cols(p); j++) {
		lo = glp_get_col_lb(p, j);
		up = glp_get_col_ub(p, j);
		if (glp_get_col_kind(p, j) != GLP_CV) {
			lo = ceil(lo);
			up = floor(up);
		}
		if (lo > up)
			return false;
		type = glp_get_col_type(p, j);
		glp_set_col_bnds(p, j, type == GLP_DB && lo == up ? GLP_FX :
			type, lo, up);
	}
	return true;
}

static int
branchandbound(glp_prob *p, const struct solvelimit *lim, double *bound)
{
	glp_iocp par;

	glp_init_iocp(&par);
	par.presolve = GLP_ON;
	par.gmi_cuts = par.mir_cuts = par.cov_cuts = par.clq_cuts = GLP_ON;
	/* with the default 1e-5 wrong optima are accepted */
	par.tol_int = 1e-7;
	par.tol_obj = 1e-9;
	par.mip_gap = lim->gap;
	if (lim->seconds > 0)
		par.tm_lim = (int)fmin(1e9, ceil(lim->seconds * 1000));
	par.cb_func = onevent;
	par.cb_info = bound;
	return glp_intopt(p, &par);
}

/*
 * The meaning of glp_intopt's result; -1 if it failed. This takes the return
 * code and the status, which may be undefined after presolve.
 */
static int
judge(glp_prob *p, int ret, enum solstatus *status)
{
	int st = glp_mip_status(p);

	switch (ret) {
	case 0:
		if (st == GLP_OPT)
			*status = SOLOPTIMAL;
		else if (st == GLP_NOFEAS)
			*status = SOLINFEASIBLE;
		else
			return -1;
		return 0;
	case GLP_ENOPFS:
		*status = SOLINFEASIBLE;
		return 0;
	case GLP_ENODFS:
		*status = SOLUNBOUNDED;
		return 0;
	case GLP_ETMLIM:
	case GLP_EMIPGAP:
		*status = st == GLP_FEAS || st == GLP_OPT ? SOLFEASIBLE :
			SOLUNKNOWN;
		return 0;
	default:
		return -1;
	}
}

/* Copy the values into s, rounded and checked. */
static int
takevalues(glp_prob *p, struct sol *s, char err[1024])
{
	int n = glp_get_num_cols(p), j, st;
	double *v = xcalloc((size_t)n + 1, sizeof *v);

	for (j = 1; j <= n; j++)
		v[j] = glp_mip_col_val(p, j);
	st = glpprob_check(p, v, err);
	for (j = 1; j <= n && st == 0; j++)
		sol_add(s, glp_get_col_name(p, j), v[j]);
	s->objective = glpprob_objective(p, v);
	free(v);
	return st;
}

/* What solve_builtin is given. */
struct builtin {
	const char *path;
	const struct solvelimit *lim;
	struct sol *s;
};

static int
builtin(struct glpguard *g, void *arg, char err[1024])
{
	const struct builtin *b = arg;
	glp_prob *p = glpprob_read(g, b->path, err);
	struct sol *s = b->s;
	double bound = NAN;
	int ret, st;

	if (!p)
		return -1;
	ret = roundbounds(p) ? branchandbound(p, b->lim, &bound) : GLP_ENOPFS;
	st = judge(p, ret, &s->status);
	if (st < 0) {
		snprintf(err, 1024, "GLPK gave up (return code %d, status %d)",
			ret, glp_mip_status(p));
	} else if (s->status <= SOLFEASIBLE) {
		st = takevalues(p, s, err);
		s->bound = s->status == SOLOPTIMAL ? s->objective : bound;
	}
	glp_delete_prob(p);
	return st;
}

int
solve_builtin(const char *path, const struct solvelimit *lim,
	struct sol *s, char err[1024])
{
	struct builtin b = { path, lim, s };

	return glpprob_guard(builtin, &b, err);
}
