#ifndef NESTPIM_LINALG_ANNOTATE_H
#define NESTPIM_LINALG_ANNOTATE_H

/*
 * MLIR written again with the attributes of the nests that were read from it.
 */

struct in;
struct out;
struct readeropt;

/*
 * Copy mlir to w with the attributes of the nests, which come in the order of
 * its layers, not all of them; with dir (else NULL) each layer goes into a file
 * of its own there, too. 0, or -1 with the message in one of the readers.
 */
int annotate(struct in *mlir, struct in *nests, const struct readeropt *opt,
	struct out *w, const char *dir);

#endif
