#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "milp/sol.h"
#include "solve/solver.h"

const struct solver solvers[] = {
	{ "glpk", solve_glpk, "the GLPK library, built in" },
	{ "glpsol", solve_glpsol, "GLPK's own program" },
	{ "cbc", solve_cbc, "COIN-OR branch and cut" },
	{ NULL, NULL, NULL }
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
