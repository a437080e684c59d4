#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "solve/solver.h"

#define X(name, suffix, silent, mark, command, settings) \
	{ #name, suffix, silent, mark, command, settings, read_##name },
const struct solver solvers[] = {
	SOLVERS(X)
	{ .name = NULL }
};
#undef X

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
