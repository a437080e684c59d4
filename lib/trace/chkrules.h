#ifndef NESTPIM_TRACE_CHKRULES_H
#define NESTPIM_TRACE_CHKRULES_H

/*
 * The checker's view of the table of timing rules: what delays each command,
 * and which commands were seen in each instance of a scope.
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
 * A rule that delays a command: counted from one earlier command, or with a
 * window, from the oldest one in it.
 */
struct hold {
	int64_t clocks;
	enum dscope scope;
	enum dcmd before;
	/* with a window: its number among those of its scope; else -1 */
	int past;
	const struct drule *rule;
};

/* For each command the rules that delay it, in the order of the table. */
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
/* Enter a command into its instances, by scope; NULL for those without it. */
void chkrules_enter(const struct chkrules *t, struct seen *const at[NDSCOPE],
	enum dcmd cmd, int64_t tick);

#endif
