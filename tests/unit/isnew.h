#ifndef NESTPIM_TESTS_UNIT_ISNEW_H
#define NESTPIM_TESTS_UNIT_ISNEW_H

/*
 * The steps of a pattern one by one.
 */

#include <stdbool.h>
#include <stdint.h>

#include "kernel/pattern.h"

/* Whether step t, from 0, is new. */
static inline bool
isnew(const struct pattern *p, int64_t t)
{
	const struct word *w = &p->w[p->root];

	while (w->left >= 0) {
		const struct word *l = &p->w[w->left];

		if (t < l->len) {
			w = l;
		} else {
			t -= l->len;
			w = &p->w[w->right];
		}
	}
	return w->nnew == 1;
}

#endif
