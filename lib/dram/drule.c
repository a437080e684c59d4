#include <stdint.h>

#include "arch/arch.h"
#include "dram/dcmd.h"
#include "dram/drule.h"

const char *const dscope_names[NDSCOPE] = {
#define X(id, name) [id] = name,
	DRAM_SCOPES(X)
#undef X
};

/* Sets of commands. */
enum {
#define X(id, name, addr, rows, data, phase) id = 1 << D##id,
	DRAM_CMDS(X)
#undef X
};

/* A row command takes two clocks of the channel's command bus. */
enum { ROWCMD = 2 };
/* Idle clocks when the data bus turns from read to write. */
enum { TURN = 2 };

/*
 * The rules of HBM3 in Ramulator 2, with the subarray and PIM commands that
 * OptiPIM's simulator adds. What is missing there is missing here: bank reads
 * and writes do not use the data bus and need no spacing, SASEL delays
 * nothing, and a PIM operation need not precharge. Between two subarrays of a
 * bank the source has the literal numbers 3 and 12; here they are nRTPL and
 * nBL + nWR. The rules that wait for a refresh apply only with refresh on.
 */
int
drule_table(const struct arch *a, struct drule r[MAXDRULE])
{
	const int64_t wrend = a->nCWL + a->nBL, wrpre = wrend + a->nWR;
	const struct drule t[] = {
	{ DCHANNEL, ACT, ACT | PRE, ROWCMD, 1, DWCMDBUS,
		"row command" },
	{ DPCH, ACT, ACT, a->nRRDS, 1, DWACT, "nRRDS" },
	{ DPCH, ACT, ACT, a->nFAW, 4, DWACT, "nFAW" },
	{ DGROUP, ACT, ACT, a->nRRDL, 1, DWACT, "nRRDL" },
	{ DSUB, ACT, ACT, a->nRC, 1, DWCYCLE, "nRC" },
	{ DSUB, PRE, ACT, a->nRP, 1, DWCYCLE, "nRP" },
	{ DSUB, ACT, PRE | SASEL | PIM, a->nRAS, 1, DWOPEN, "nRAS" },
	{ DBANK, ACT, RD | BKRD, a->nRCDRD, 1, DWOPEN, "nRCDRD" },
	{ DBANK, ACT, WR | BKWR, a->nRCDWR, 1, DWOPEN, "nRCDWR" },
	{ DSUB, ACT, SARD, a->nRCDRD, 1, DWOPEN, "nRCDRD" },
	{ DSUB, ACT, SAWR, a->nRCDWR, 1, DWOPEN, "nRCDWR" },

	{ DPCH, RD, RD, a->nBL, 1, DWDATA, "nBL" },
	{ DPCH, WR, WR, a->nBL, 1, DWDATA, "nBL" },
	{ DPCH, RD, RD, a->nCCDS, 1, DWDATA, "nCCDS" },
	{ DPCH, WR, WR, a->nCCDS, 1, DWDATA, "nCCDS" },
	{ DGROUP, RD, RD, a->nCCDL, 1, DWDATA, "nCCDL" },
	{ DGROUP, WR, WR, a->nCCDL, 1, DWDATA, "nCCDL" },
	{ DPCH, RD, WR, a->nCL + a->nBL + TURN - a->nCWL, 1, DWTURN,
		"nCL+nBL+2-nCWL" },
	{ DPCH, WR, RD, wrend + a->nWTRS, 1, DWTURN, "nCWL+nBL+nWTRS" },
	{ DGROUP, WR, RD, wrend + a->nWTRL, 1, DWTURN, "nCWL+nBL+nWTRL" },

	{ DBANK, RD | BKRD, PRE, a->nRTPL, 1, DWCLOSE, "nRTPL" },
	{ DBANK, WR | BKWR, PRE, wrpre, 1, DWCLOSE, "nCWL+nBL+nWR" },
	{ DSUB, SARD, PRE, a->nRTPL, 1, DWCLOSE, "nRTPL" },
	{ DSUB, SAWR, PRE, wrpre, 1, DWCLOSE, "nCWL+nBL+nWR" },
	{ DOTHER, RD, SASEL | ACT | RD, a->nRTPL, 1, DWSUB, "nRTPL" },
	{ DOTHER, WR, SASEL | ACT | WR, a->nBL + a->nWR, 1, DWSUB,
		"nBL+nWR" },

	{ DCHANNEL, ACT, PREA, a->nRAS, 1, DWREFRESH, "nRAS" },
	{ DCHANNEL, RD | BKRD | SARD, PREA, a->nRTPL, 1, DWREFRESH,
		"nRTPL" },
	{ DCHANNEL, WR | BKWR | SAWR, PREA, wrpre, 1, DWREFRESH,
		"nCWL+nBL+nWR" },

	{ DCHANNEL, ACT, REF, a->nRC, 1, DWREFRESH, "nRC" },
	{ DCHANNEL, PRE | PREA | PIM, REF, a->nRP, 1, DWREFRESH, "nRP" },
	{ DCHANNEL, REF, ACT | REF, a->nRFC, 1, DWREFRESH, "nRFC" },
	};
	const int nrow = (int)(sizeof t / sizeof *t);
	int i, n = 0;

	_Static_assert(sizeof t / sizeof *t <= MAXDRULE, "all rules fit");
	for (i = 0; i < nrow; i++)
		if (a->refresh || t[i].wait != DWREFRESH)
			r[n++] = t[i];
	return n;
}
