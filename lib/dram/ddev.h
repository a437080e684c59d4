#ifndef NESTPIM_DRAM_DDEV_H
#define NESTPIM_DRAM_DDEV_H

/*
 * A device prepared for simulation: its timing rules by command.
 */

#include <stdint.h>

#include "dram/dcmd.h"
#include "dram/drule.h"

struct arch;

/* The delays that a command imposes within a scope. */
struct deffect {
	enum dcmd after;
	int rule;
	int64_t clocks;
};
struct deffects {
	struct deffect e[NDCMD];
	int n;
};

/* A rule with a window. */
struct dwinrule {
	int rule;
	enum dscope scope;
	/* its ring among those of an instance of the scope */
	int ring;
	unsigned before;
	int window;
	int64_t clocks;
	/* from the oldest command of the window on */
	struct deffects eff;
};

/* Shared by the channels of the device. */
struct ddev {
	const struct arch *a;
	struct drule rule[MAXDRULE];
	int nrule;
	struct deffects eff[NDSCOPE][NDCMD];
	struct dwinrule win[MAXDRULE];
	int nwin;
	/* commands that enter a window; rings that a scope's instances have */
	unsigned windowed;
	int nring[NDSCOPE];
	/* most requests whose ticks are certain to fit into packed times */
	int64_t maxrequest;
	/* banks of a pseudo-channel and of a channel */
	int pchbanks, chbanks;
};

/*
 * When a command may be issued: the clock and the rule that sets it, packed so
 * that a later time is a greater number.
 */
enum { RULEBITS = 6 };
/* The time of a packed moment, and the rule. */
#define DTICK(ready) ((ready) >> RULEBITS)
#define DRULE(ready) ((int)((ready) & ((1 << RULEBITS) - 1)))

/*
 * Prepare a device with these n rules; a must outlive it. 0, or -1 with the
 * reason in err.
 */
int ddev_init(struct ddev *d, const struct arch *a, const struct drule *r,
	int n, char err[256]);

#endif
