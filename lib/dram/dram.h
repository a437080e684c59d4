#ifndef NESTPIM_DRAM_DRAM_H
#define NESTPIM_DRAM_DRAM_H

/*
 * One memory channel: commands, the table of timing rules, bank state.
 */

#include <stddef.h>
#include <stdint.h>

#include "dram/dcmd.h"
#include "dram/rowset.h"

struct arch;
struct dbank;

/*
 * Where a rule holds: the two commands go to the same channel, pseudo-channel,
 * bank group, bank, subarray; or to two subarrays of the same bank.
 */
enum dscope { DCHANNEL, DPCH, DGROUP, DBANK, DSUB, DOTHER, NDSCOPE };

/* What a command that a rule holds back waits for. */
#define DRAM_WAITS(X) \
	X(DWCMDBUS, "command bus") \
	X(DWACT, "activation spacing") \
	X(DWCYCLE, "row cycle") \
	X(DWOPEN, "row opening") \
	X(DWDATA, "data bus") \
	X(DWTURN, "bus turnaround") \
	X(DWCLOSE, "row closing") \
	X(DWSUB, "other subarray") \
	X(DWREFRESH, "refresh")

enum dwait {
#define X(id, name) id,
	DRAM_WAITS(X)
#undef X
	NDWAIT
};

/*
 * One timing rule: a command of the set "after" comes no sooner than so many
 * clocks after the latest command of the set "before" in the scope; with a
 * window of n, after the n-th latest. Sets have bit 1 << command.
 */
struct drule {
	enum dscope scope;
	unsigned before, after;
	int64_t clocks;
	int window;
	enum dwait wait;
	/* the numbers of the device that make it up */
	const char *name;
};

enum {
	MAXDRULE = 48,
	/* longest window */
	MAXWINDOW = 4
};

/* The rules of a device; their number. */
int drule_table(const struct arch *a, struct drule r[MAXDRULE]);

/* What issuing a command in a scope holds back. */
struct deffect {
	enum dcmd after;
	int rule;
	int64_t clocks;
};
struct deffects {
	struct deffect e[NDCMD];
	int n;
};

/* A device, made ready for simulation; shared by its channels. */
struct ddev {
	const struct arch *a;
	struct drule rule[MAXDRULE];
	int nrule;
	struct deffects eff[NDSCOPE][NDCMD];
	/* the one rule with a window: the activations of a pseudo-channel */
	int windowrule;
	/* requests whose ticks are sure to fit into packed times */
	int64_t maxrequest;
	/* banks of a pseudo-channel and of a channel */
	int pchbanks, chbanks;
};

/*
 * When a command may be issued: the clock and the rule that says so, packed so
 * that the later one is the greater number.
 */
enum { RULEBITS = 6 };

/* Earliest times per command in one instance of a scope. */
struct dnode {
	int64_t ready[NDCMD];
};

/*
 * Rules between subarrays of a bank: the latest time, the subarray that caused
 * it, and the latest time that any other subarray caused.
 */
struct dother {
	int64_t first, second;
	int sub;
};

/* States of a subarray. */
enum dstate { DCLOSED, DOPENED, DSELECTED };

struct dsub {
	struct dnode node;
	struct dbank *bank;
	int id;
	enum dstate state;
	/* open rows */
	struct rowset rows;
};

struct dbank {
	struct dnode node;
	struct dother other[NDCMD];
	/* flat number in the channel */
	int id;
	struct dnode *pch, *group;
	/* times of the last activations of the pseudo-channel, in a ring */
	struct dwindow *window;
	/* subarrays that were used so far, by number */
	struct dsub **sub;
	size_t nsub, subcap;
	struct dsub *selected;
};

struct dwindow {
	int64_t tick[MAXWINDOW];
	int pos;
};

struct dchan {
	const struct ddev *dev;
	struct dnode node;
	struct dnode *pch, *group;
	struct dwindow *window;
	struct dbank *bank;
	/* subarrays that are not closed */
	int nopen;
};

/* The time of a packed moment. */
#define DTICK(ready) ((ready) >> RULEBITS)

/* Prepare a device; a must outlive it. 0, or -1 with the reason in err. */
int ddev_init(struct ddev *d, const struct arch *a, char err[256]);

/* A channel with all banks closed; dchan_free frees. */
void dchan_init(struct dchan *c, const struct ddev *d);
/* Subarray of a bank, both numbered in the channel and the bank. */
struct dsub *dchan_sub(struct dchan *c, int bank, int sub);
/* Back to the state of dchan_init. */
void dchan_reset(struct dchan *c);
void dchan_free(struct dchan *c);

/* When cmd may go to s: packed with the rule that binds. */
int64_t dchan_ready(const struct dchan *c, const struct dsub *s,
	enum dcmd cmd);
/* The same for DPREA and DREF, which go to all banks. */
int64_t dchan_readyall(const struct dchan *c, enum dcmd cmd);
/* Issue cmd to s at a tick at which it is ready. */
void dchan_issue(struct dchan *c, struct dsub *s, enum dcmd cmd, int64_t row,
	int64_t tick);
void dchan_issueall(struct dchan *c, enum dcmd cmd, int64_t tick);

#endif
