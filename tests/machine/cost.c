/* The cost models' side of the machine hbm-twin: that of hbm-pim. */
#define cost_hbm cost_twin
#include "cost/hbm.c"
