#ifndef NESTPIM_MILP_VALUES_H
#define NESTPIM_MILP_VALUES_H

/*
 * Sets of values that a product over the groups can take.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "map/space.h"

struct values {
	/* ascending, each once */
	int64_t *v;
	size_t n;
};

/* Which number of a choice to multiply. */
enum part { PARTI, PARTF };

/*
 * All products of one useful choice per group that do not exceed most.
 * values_free frees.
 */
void values_init(struct values *val, const struct space *s,
	bool *const useful[MAXGROUP], enum part part, int64_t most);
void values_free(struct values *val);

#endif
