#ifndef NESTPIM_LINALG_MATTACH_H
#define NESTPIM_LINALG_MATTACH_H

/*
 * MLIR written again with the attributes of the nests that were read from it.
 */

struct in;
struct out;
struct mliropt;

/*
 * Copy mlir to w with the attributes of the nests, which come in the order of
 * its layers, not all of them; with dir (else NULL) each layer goes into a file
 * of its own there, too. 0, or -1 with the message in one of the readers.
 */
int mattach(struct in *mlir, struct in *nests, const struct mliropt *opt,
	struct out *w, const char *dir);

#endif
