#ifndef NESTPIM_NEST_LAYERMAP_H
#define NESTPIM_NEST_LAYERMAP_H

/*
 * Which layer of a network is which distinct problem (formats/map.txt), so
 * that each problem is mapped once and its mapping given to all its layers.
 */

#include <stddef.h>
#include <stdint.h>

#include "base/intern.h"
#include "nest/nest.h"

struct in;
struct out;

/* A layer of the network, and what its problem does not say of it. */
struct maprow {
	/* owned */
	char *layer, *source;
	/* number of its problem */
	int problem;
	/* NOATTR where absent */
	int64_t layer_group, global_idx, type_idx;
	/* where it was read */
	long line;
};

/* The nest that was given for a problem; not yet if its name is NULL. */
struct mappiece {
	struct nest nest;
	/* owned */
	char *file;
	long line;
};

struct layermap {
	struct maprow *row;
	size_t n, cap;
	/* names of the problems in the order they are met */
	struct intern problems;
	/* of each problem that was read; one that names a device, or NULL */
	struct mappiece *piece;
	const struct mappiece *device;
	size_t npiece;
	/* the file it was read from, or NULL; owned */
	char *name;
};

/* An empty map; layermap_free frees what is put into it. */
void layermap_init(struct layermap *m);
/*
 * Add a layer of a network; returns true if it is the first one of its
 * problem. *n then becomes that problem: unmapped, under the problem's name,
 * without the numbers of the layer.
 */
bool layermap_add(struct layermap *m, struct nest *n);
/* Write the map: header, a line for each layer, end line. */
void layermap_write(const struct layermap *m, struct out *w);
/* Read a map from r; 0, or -1 (r->err). */
int layermap_read(struct layermap *m, struct in *r);
/* After the last layer that was added: nests of the problems will be given. */
void layermap_expect(struct layermap *m);
/*
 * Give the nest of a problem, which r read and which stands at that line;
 * copied. Returns 0, or -1 (r->err): the map has no such problem, it was
 * given before, or another device or model is named than by those before.
 */
int layermap_give(struct layermap *m, const struct nest *n, struct in *r,
	long line);
/* The first layer whose problem was not given, or NULL. */
const struct maprow *layermap_missing(const struct layermap *m);
/*
 * Layer i of the network, mapped as its problem was: into n, which nest_free
 * frees. All problems must have been given.
 */
void layermap_layer(const struct layermap *m, size_t i, struct nest *n);
void layermap_free(struct layermap *m);

#endif
