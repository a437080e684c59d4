#include "dram/dcmd.h"

#define X(id, name, addr, rows, data, phase) \
	_Static_assert(sizeof name <= 8, "the trace reader compares 8 bytes");
DRAM_CMDS(X)
#undef X

const struct dcmdinfo dcmds[NDCMD] = {
#define X(id, name, addr, rows, data, phase) \
	[D##id] = { name, addr, rows, data, phase },
	DRAM_CMDS(X)
#undef X
};
