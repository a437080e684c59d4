#ifndef NESTPIM_TRACE_CMDCHK_H
#define NESTPIM_TRACE_CMDCHK_H

/*
 * Checks a command trace against the timing rules of a device: it looks back
 * from each command at the earlier ones. The checker shares the table of rules
 * with the simulator but evaluates it with its own code, and it deliberately
 * repeats which rows a command requires, opens and closes.
 */

#include "dram/drule.h"

struct cmdchk {
	const struct arch *a;
	struct cmdin *in;
	/* private */
	struct chkchan *chan;
	struct chkrules *rules;
	int nbank;
	/* the command at hand, and where it goes */
	const struct cmdline *c;
	struct chkchan *ch;
	struct chkbank *b;
	struct chksub *s;
	struct seen *at[NDSCOPE];
};

/* Begin a run on a device; both must outlive k. cmdchk_free frees. */
void cmdchk_init(struct cmdchk *k, const struct arch *a, struct cmdin *in);
/*
 * Check the next command: 0, or -1 with the first rule that it breaks as the
 * reader's failure.
 */
int cmdchk_command(struct cmdchk *k, const struct cmdline *c);
void cmdchk_free(struct cmdchk *k);

#endif
