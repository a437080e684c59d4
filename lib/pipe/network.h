#ifndef NESTPIM_PIPE_NETWORK_H
#define NESTPIM_PIPE_NETWORK_H

/*
 * The nests of a network between the tools: taken apart into problems, and
 * put together again. Readers leave their failures in r->err.
 */

#include <stdbool.h>
#include <stddef.h>

#include "base/util.h"
#include "nest/layermap.h"

struct devices;
struct in;
struct out;
struct report;

/* Read the layers of a network into m, and write its distinct problems. */
void network_apart(struct layermap *m, struct in *r, struct out *w, bool quiet);
/*
 * Read the nest of each problem; by gets their lines of provenance. Before
 * each one solving is called with the first layer whose problem is not there
 * yet, the number of those that are, and of all.
 */
void network_solved(struct layermap *m, struct in *r, struct strlist *by,
	void (*solving)(void *arg, const char *layer, size_t solved,
	size_t many), void *arg);
/*
 * Write all layers, mapped, to all, and those that can be simulated to some;
 * p reports on them. by may be NULL.
 */
void network_join(const struct layermap *m, const struct strlist *by,
	struct out *all, struct out *some, struct report *p,
	struct devices *devices);
/* Report on the nests in a file; 0, or -1 (r->err). r is to be closed. */
int network_report(const char *path, struct in *r, struct report *p,
	struct devices *devices);

#endif
