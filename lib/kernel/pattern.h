#ifndef NESTPIM_KERNEL_PATTERN_H
#define NESTPIM_KERNEL_PATTERN_H

/*
 * The steps of a kernel as a word over { old, new }: a step is new if it loads
 * inputs. The word is kept as a straight-line grammar, so that a kernel of
 * 10^9 steps takes a few dozen entries.
 */

#include <stddef.h>
#include <stdint.h>

#include "base/intern.h"

struct kernel;

enum { WOLD, WNEW };

/* WOLD and WNEW are single steps; every other word is two words in a row. */
struct word {
	int left, right;
	/* steps, and new ones among them */
	int64_t len, nnew;
};

struct pattern {
	/* equal pairs have equal numbers; parts come before the whole */
	struct word *w;
	size_t n, cap;
	/* the whole kernel */
	int root;
	/* private: pairs that exist */
	struct intern pairs;
};

/* The pattern of a kernel; 0, or -1 with the reason in err. */
int pattern_make(struct pattern *p, const struct kernel *k, char err[256]);
void pattern_free(struct pattern *p);

#endif
