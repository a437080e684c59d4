/* The simulator's side of the machine hbm-twin: that of hbm-pim. */
#define pim_hbm pim_twin
#include "sim/pim-hbm.c"
