#ifndef NESTPIM_LINALG_ANNOTATE_H
#define NESTPIM_LINALG_ANNOTATE_H

/*
 * MLIR written again with the attributes of the nests that were read from it.
 */

struct in;
struct out;
struct readeropt;

/*
 * Copy mlir to w with the attributes of the nests, which are some of its layers
 * in the same order. Unless dir is NULL, each of them is also written to a file
 * of its own there. 0, or -1 with the message in one of the readers.
 */
int annotate(struct in *mlir, struct in *nests, const struct readeropt *opt,
	struct out *w, const char *dir);

#endif
