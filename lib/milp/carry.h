#ifndef NESTPIM_MILP_CARRY_H
#define NESTPIM_MILP_CARRY_H

/*
 * What an LP and a solution carry so that the pipe needs no other file: the
 * nest, the device and how the model was built, as lines of text after a marker
 * (comments in an LP, records in a solution).
 */

#include <stdbool.h>

#include "base/util.h"
#include "device/device.h"

/* What sol2nest needs to rebuild the model of an LP. */
struct carry {
	/* the layers of the LP: one, or those of a joint LP */
	struct nest *nest;
	int nnest;
	/* the device of all layers; not owned */
	const struct device *dev;
	/* whether the model was built with an incumbent */
	bool incumbent;
	/* provenance lines */
	struct strlist by;
};

/*
 * The lines of c, each one "word rest": by, nest, arch, incumbent. A built-in
 * device is carried by its name alone, in the nest. strlist_free frees.
 */
void carry_lines(const struct carry *c, struct strlist *lines);
/*
 * Rebuild c from such lines; name is for messages. The device is taken from
 * all, or added to it; all must outlive c. Returns 0, or -1 with the message
 * in err. carry_free frees.
 */
int carry_parse(struct carry *c, const struct strlist *lines,
	const char *name, struct devices *all, char err[1024]);
void carry_free(struct carry *c);

/*
 * Prefix of the names of layer number i in an LP of n layers: empty for one
 * layer, else "L<i>_", counted from 1. The caller frees.
 */
char *carry_prefix(int i, int n);

#endif
