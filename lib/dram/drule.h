#ifndef NESTPIM_DRAM_DRULE_H
#define NESTPIM_DRAM_DRULE_H

/*
 * The table of timing rules. The simulator and the checker of traces read the
 * same rows, each with its own code (formats/trace.txt, "Timing rules").
 */

#include <stdint.h>

struct arch;

/*
 * Where a rule applies: to two commands to the same channel, pseudo-channel,
 * bank group, bank or subarray, or to two subarrays of the same bank.
 */
#define DRAM_SCOPES(X) \
	X(DCHANNEL, "channel") \
	X(DPCH, "pseudo-channel") \
	X(DGROUP, "bank group") \
	X(DBANK, "bank") \
	X(DSUB, "subarray") \
	X(DOTHER, "other subarray")

enum dscope {
#define X(id, name) id,
	DRAM_SCOPES(X)
#undef X
	NDSCOPE
};
extern const char *const dscope_names[NDSCOPE];

/* What a delayed command waits for: identifier, name. */
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
 * One timing rule: a command of the set "after" must be at least this many
 * clocks after the latest command of the set "before" in the same scope; with
 * a window of n, after the n-th latest. A set has bit 1 << command.
 */
struct drule {
	enum dscope scope;
	unsigned before, after;
	int64_t clocks;
	int window;
	enum dwait wait;
	/* its name in messages: the keys of the device that make it up */
	const char *name;
};

enum {
	MAXDRULE = 48,
	/* longest window */
	MAXWINDOW = 8
};

/* Whether a set has the command. */
#define DHAS(set, cmd) ((set) >> (cmd) & 1)

/* The rules of a device, those of refresh only if it does; their number. */
int drule_table(const struct arch *a, struct drule r[MAXDRULE]);

#endif
