#ifndef NESTPIM_MILP_LPTEXT_H
#define NESTPIM_MILP_LPTEXT_H

/*
 * LP files as text: the stream of LPs that nest2lp writes and lpsolve reads
 * (formats/lp.txt). Comment lines without a blank after the backslash carry the
 * lines of carry.h; all others are for human readers.
 */

#include <stdbool.h>
#include <stddef.h>

#include "base/util.h"

struct out;
struct in;
struct model;
struct carry;

/*
 * Write the models of c's nests, in their order, as one LP, with the lines of
 * carry.h.
 */
void lptext_write(struct out *w, const struct model *m, const struct carry *c,
	bool quiet);

/* One LP of a stream, as text. */
struct lptext {
	/* the whole LP up to and including its End line; owned */
	char *text;
	size_t len;
	/* line of the input at which it begins, from 1 */
	long line;
	/* carried lines without the backslash */
	struct strlist carry;
};

/*
 * Next LP of the stream: 1, 0 at the end, -1 on failure (r->err). Only checks
 * that it is closed by End. lptext_free frees.
 */
int lptext_next(struct lptext *t, struct in *r);
void lptext_free(struct lptext *t);

#endif
