#ifndef NESTPIM_NEST_NESTDIR_H
#define NESTPIM_NEST_NESTDIR_H

/*
 * A folder with a file for each layer, DIR/LAYER.nest.
 */

#include "base/intern.h"
#include "base/util.h"
#include "nest/nest.h"

struct nestdir {
	/* not owned */
	const char *dir;
	/* names of the files written */
	struct intern names;
};

/* Write into dir, which must be there; nestdir_free frees. */
void nestdir_init(struct nestdir *d, const char *dir);
/*
 * Write the file of a layer, by and own as nest_head takes them. Returns 0, or
 * -1 with the reason in err: its name is that of a layer before it, or no name
 * of a file. What cannot be written exits.
 */
int nestdir_put(struct nestdir *d, const struct nest *n,
	const struct strlist *by, const char *own, char err[1024]);
void nestdir_free(struct nestdir *d);

#endif
