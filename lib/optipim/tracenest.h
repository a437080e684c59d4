#ifndef NESTPIM_OPTIPIM_TRACENEST_H
#define NESTPIM_OPTIPIM_TRACENEST_H

/*
 * Between nests and the kernels of OptiPIM traces. The three numbers of a
 * Coeff line are absolute strides of bank, step and column here, as the
 * mappers mean them.
 */

struct nest;
struct optipim_kernel;

/*
 * The nest of a kernel into n (nest_free frees): status given, named name.
 * Returns 0, or -1 with the reason in err if the kernel is no mapping of its
 * problem: every loop must stand once at each level and its trip counts must
 * multiply to its size.
 */
int tracenest_import(struct nest *n, const struct optipim_kernel *k,
	const char *name, char err[1024]);
/*
 * The kernel of a mapped nest. Returns 0, or -1 with the reason in err: a
 * trace has no groups and no unmapped layers.
 */
int tracenest_export(struct optipim_kernel *k, const struct nest *n,
	char err[1024]);

#endif
