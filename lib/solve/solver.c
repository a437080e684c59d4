#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "milp/sol.h"
#include "solve/solver.h"

/* Some stop at a gap of 1e-4 unless they are told not to. */
const struct solver solvers[] = {
	{ .name = "glpk", .suffix = "lp", .read = read_own, .mark = "sol 1" },
	{ .name = "glpsol", .suffix = "lp", .read = read_glpsol,
		.mark = "c Problem: ",
		.command = "glpsol --lp %i -w %o --cuts [--tmlim %t] "
			"[--mipgap %g]" },
	{ .name = "cbc", .suffix = "lp", .read = read_cbc,
		.mark = " - objective value",
		.command = "cbc %i [-sec %t] [-ratio %g] -solve -solu %o "
			"-quit" },
	{ .name = "highs", .suffix = "lp", .read = read_highs,
		.mark = "Model status",
		.command = "highs %i --solution_file %o --options_file %c "
			"[--time_limit %t]",
		.settings = "mip_abs_gap=0 mip_rel_gap=0 [mip_rel_gap=%g]" },
	{ .name = "scip", .suffix = "lp", .read = read_scip,
		.mark = "solution status:",
		.command = "scip -c 'read %i' [-c 'set limits time %t'] "
			"[-c 'set limits gap %g'] -c optimize "
			"-c 'write solution %o' -c quit" },
	{ .name = "gurobi", .suffix = "lp", .read = read_gurobi,
		.silent = true, .mark = "# Objective value",
		.command = "gurobi_cl ResultFile=%o MIPGapAbs=0 MIPGap=0 "
			"[MIPGap=%g] [TimeLimit=%t] %i" },
	{ .name = "cplex", .suffix = "lp", .read = read_cplex,
		.mark = "CPLEXSolution",
		.command = "cplex -c 'read %i' 'set mip tolerances mipgap 0' "
			"'set mip tolerances absmipgap 0' "
			"['set mip tolerances mipgap %g'] "
			"['set timelimit %t'] optimize 'write %o' quit" },
	{ .name = "lp_solve", .suffix = "mps", .read = read_lpsolve,
		.mark = "Value of objective function",
		.command = "lp_solve -fmps %i -S4 [-timeout %t] [-gr %g]" },
	{ .name = "symphony", .suffix = "lp", .read = read_symphony,
		.mark = "Column names and values",
		.command = "symphony -L %i [-t %t] [-g %g]" },
	{ .name = NULL }
};

const struct solver *
solver_find(const char *name)
{
	const struct solver *s;

	for (s = solvers; s->name; s++)
		if (strcmp(s->name, name) == 0)
			return s;
	return NULL;
}

char *
solver_names(void)
{
	const struct solver *s;
	char *all = xstrdup(""), *t;

	for (s = solvers; s->name; s++) {
		t = xasprintf("%s%s%s", all, *all ? ", " : "", s->name);
		free(all);
		all = t;
	}
	return all;
}
