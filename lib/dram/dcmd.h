#ifndef NESTPIM_DRAM_DCMD_H
#define NESTPIM_DRAM_DCMD_H

/*
 * The commands of a memory channel.
 */

/* The target of a command, and so the operands of its line in a trace. */
enum daddr {
	/* a subarray: bank, subarray and row */
	DTOSUB,
	/* all banks of the channel: no operand */
	DTOALL
};

/* The effect of a command on the rows of its target. */
enum drows { DKEEPS, DOPENS, DSELECTS, DCLOSES };

/* Where a command moves data: over the data bus, or within the bank. */
enum ddata { DNODATA, DBUSREAD, DBUSWRITE, DINBANK };

/* The purpose of an access; NPHASE: none, it opens or closes rows. */
enum dphase { PHLOAD, PHCOMPUTE, PHOUTPUT, PHREFRESH, NPHASE };

/*
 * Every command: identifier, name in traces (at most 7 letters), target, effect
 * on rows, where it moves data, purpose. Everything that enumerates commands is
 * generated from this list; reports use its order.
 */
#define DRAM_CMDS(X) \
	X(ACT, "ACT", DTOSUB, DOPENS, DNODATA, NPHASE) \
	X(SASEL, "SASEL", DTOSUB, DSELECTS, DNODATA, NPHASE) \
	X(PRE, "PRE", DTOSUB, DCLOSES, DNODATA, NPHASE) \
	X(RD, "RD", DTOSUB, DKEEPS, DBUSREAD, PHOUTPUT) \
	X(WR, "WR", DTOSUB, DKEEPS, DBUSWRITE, PHLOAD) \
	X(BKRD, "BKRD", DTOSUB, DKEEPS, DINBANK, PHCOMPUTE) \
	X(BKWR, "BKWR", DTOSUB, DKEEPS, DINBANK, PHLOAD) \
	X(SARD, "SARD", DTOSUB, DKEEPS, DINBANK, PHCOMPUTE) \
	X(SAWR, "SAWR", DTOSUB, DKEEPS, DINBANK, PHLOAD) \
	X(PIM, "PIMOp", DTOSUB, DCLOSES, DNODATA, PHCOMPUTE) \
	X(PREA, "PREA", DTOALL, DCLOSES, DNODATA, PHREFRESH) \
	X(REF, "REF", DTOALL, DKEEPS, DNODATA, PHREFRESH)

/* DACT and so on; their number. */
enum dcmd {
#define X(id, name, addr, rows, data, phase) D##id,
	DRAM_CMDS(X)
#undef X
	NDCMD
};

/* One row of the list, by command. */
struct dcmdinfo {
	const char *name;
	enum daddr addr;
	enum drows rows;
	enum ddata data;
	enum dphase phase;
};
extern const struct dcmdinfo dcmds[NDCMD];

#endif
