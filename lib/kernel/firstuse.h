#ifndef NESTPIM_KERNEL_FIRSTUSE_H
#define NESTPIM_KERNEL_FIRSTUSE_H

/*
 * Which steps see their input number for the first time: small automata that
 * read the indices of the temporal loops.
 *
 * The loops fall into groups whose shares of the number cannot compensate each
 * other (see firstuse.c). Then a step's number is new exactly if every group's
 * share is new among the earlier steps of that group's own loops: if one group
 * has met its share at earlier indices, substituting these gives an earlier
 * step with the same number; and if an earlier step has the same number, the
 * first loop in which the two differ belongs to a group that has met its share.
 * A group's automaton starts in state 0, reads the indices of its loops,
 * outermost first, and ends in state 0 or, once no new share can follow, is
 * FDEAD.
 */

#include <stddef.h>
#include <stdint.h>

#include "base/intern.h"
#include "optipim/optipim.h"

struct kernel;

enum { FDEAD = -1 };

/* A run: consecutive indices of a loop that lead to the same state. */
struct frun {
	int64_t state, count;
};

struct firstuse {
	/* group of each of the kernel's loops */
	int group[OPTIPIM_MAXLOOP];
	int ngroup, nloop;
	/* for each loop: string i is the list of runs in state i */
	struct intern next[OPTIPIM_MAXLOOP];
};

/* The automata of a kernel; 0, or -1 with the reason in err. */
int firstuse_make(struct firstuse *f, const struct kernel *k, char err[256]);
/* The runs of a loop in a state, in the order of the indices; their number. */
size_t firstuse_next(const struct firstuse *f, int loop, int state,
	const struct frun **runs);
void firstuse_free(struct firstuse *f);

#endif
