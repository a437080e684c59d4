/*
 * libFuzzer entry of the readers of other programs' solutions: of the one that
 * the environment's FUZZSOLVER names, for an LP of three columns and two rows.
 */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "milp/sol.h"
#include "solve/solver.h"
#include "fuzz.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);

static const struct solver *solver;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *name = getenv("FUZZSOLVER");

	(void)argc;
	(void)argv;
	solver = name ? solver_find(name) : NULL;
	if (!solver)
		die("FUZZSOLVER must be one of %s", solver_names());
	return 0;
}

/* Every value that is let through must be a number. */
static bool
solution(struct in *r, struct out *w)
{
	static const char *col[] = { NULL, "x", "y", "z" };
	static const struct names names = { .col = col, .ncol = 3, .nrow = 2 };
	struct sol s;
	size_t i;
	int st;

	(void)w;
	sol_init(&s, "fuzz");
	st = solver->read(r, &names, &s);
	for (i = 0; i < s.nval; i++)
		if (!isfinite(s.val[i].value) || !s.val[i].name)
			fuzz_fail("a value is none", r->err);
	if (isinf(s.objective) || (unsigned)s.status >= NSOLSTATUS)
		fuzz_fail("status or objective are none", r->err);
	sol_free(&s);
	return st == 0;
}

/* What it writes is nothing. */
static bool
nothing(struct in *r, struct out *w)
{
	(void)r;
	(void)w;
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(solution, nothing, (const char *)data, size, 0);
	return 0;
}
