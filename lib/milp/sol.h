#ifndef NESTPIM_MILP_SOL_H
#define NESTPIM_MILP_SOL_H

/*
 * Solutions of LPs: named values and what the solver reports about them
 * (formats/sol.txt).
 */

#include <stdbool.h>
#include <stddef.h>

#include "base/util.h"

struct in;
struct out;

enum solstatus {
	/* proven optimal */
	SOLOPTIMAL,
	/* a solution, not proven optimal: a limit was hit */
	SOLFEASIBLE,
	/* proven to have no solution */
	SOLINFEASIBLE,
	SOLUNBOUNDED,
	/* a limit was hit before a solution was found */
	SOLUNKNOWN,
	NSOLSTATUS
};
extern const char *const sol_statuses[NSOLSTATUS];

struct solval {
	/* owned */
	char *name;
	double value;
};

struct sol {
	/* owned */
	char *solver;
	enum solstatus status;
	/* NAN where the solver reports none */
	double objective, bound;
	/* columns that are not 0 */
	struct solval *val;
	size_t nval, valcap;
	/* carried lines, as in carry.h */
	struct strlist carry;
};

/* An empty solution; sol_free frees. */
void sol_init(struct sol *s, const char *solver);
/* Append a value, unless it is 0. */
void sol_add(struct sol *s, const char *name, double value);
/* Write it, header and end line included. */
void sol_write(struct out *w, const struct sol *s, bool quiet);
/* Next solution of a stream: 1, 0 at the end, -1 on failure (r->err). */
int sol_next(struct sol *s, struct in *r);
/* The only solution of an input, which must end after it: 0 or -1. */
int sol_only(struct sol *s, struct in *r);
void sol_free(struct sol *s);

#endif
