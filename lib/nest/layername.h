#ifndef NESTPIM_NEST_LAYERNAME_H
#define NESTPIM_NEST_LAYERNAME_H

/*
 * The default name of a layer: <workload>.l<global>.<conv|fc><type>, where
 * global counts the layers of the network and type those of its kind, both
 * from 0. "conv" is a conv2d, "fc" any gemm. Readers of models give it to
 * their layers; users may write any other name into a nest.
 */

#include <stdint.h>

#include "nest/nest.h"

/* The caller frees. */
char *nest_layername(const char *workload, enum op op, int64_t global,
	int64_t type);
/* The part of a name behind the workload, from its last ".l" on, or NULL. */
const char *nest_layernumber(const char *name);

#endif
