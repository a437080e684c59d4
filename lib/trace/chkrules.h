#ifndef NESTPIM_TRACE_CHKRULES_H
#define NESTPIM_TRACE_CHKRULES_H

/*
 * The checker's reading of the table of timing rules: what holds each command
 * back, and what was seen in an instance of a scope.
 */

#include <stddef.h>
#include <stdint.h>

#include "dram/dcmd.h"
#include "dram/drule.h"

/* A tick before all others. */
#define CHKNEVER (-((int64_t)1 << 40))

/* The latest commands that a rule with a window counts, oldest first. */
struct past {
	int64_t tick[MAXWINDOW];
	enum dcmd cmd[MAXWINDOW];
};

/* When each command was last seen somewhere, and what windows count there. */
struct seen {
	int64_t at[NDCMD];
	struct past *past;
};

/*
 * A rule as it holds a command back: from one of the commands before it on, or
 * with a window, from the oldest one in it on.
 */
struct hold {
	int64_t clocks;
	enum dscope scope;
	enum dcmd before;
	/* with a window: its number among those of its scope; else -1 */
	int past;
	const struct drule *rule;
};

/* Lists of what holds the commands back, in the order of the table. */
struct chkrules {
	struct drule rule[MAXDRULE];
	int nrule;
	struct hold *hold[NDCMD];
	size_t nhold[NDCMD], cap[NDCMD];
	/* the rules with a window; how many there are in each scope */
	struct hold window[MAXDRULE];
	int nwindow, npast[NDSCOPE];
	/* commands that any of them counts */
	unsigned windowed;
};

/* The rules of a device; chkrules_free frees. */
struct chkrules *chkrules_make(const struct arch *a);
void chkrules_free(struct chkrules *t);
/* Begin an instance of a scope; s->past is to be freed. */
void chkrules_start(const struct chkrules *t, struct seen *s,
	enum dscope scope);
/* n instances; chkrules_freeseen frees. */
struct seen *chkrules_seen(const struct chkrules *t, int64_t n,
	enum dscope scope);
void chkrules_freeseen(struct seen *v, int64_t n);
/* A command was given to these instances, by scope; NULL where it was not. */
void chkrules_enter(const struct chkrules *t, struct seen *const at[NDSCOPE],
	enum dcmd cmd, int64_t tick);

#endif
