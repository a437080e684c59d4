#ifndef NESTPIM_MODEL_VALUE_H
#define NESTPIM_MODEL_VALUE_H

/*
 * The tensors of an operator graph as far as a layer depends on them: their
 * sizes, and the contents of small ones from which sizes are computed.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/arena.h"

/* Most dimensions of a tensor, and most elements whose contents are kept. */
enum { MODEL_RANK = 64, MODEL_DATA = 8192 };

/* A size, or an element of a tensor, that may not be known. */
struct num {
	/* of integers and sizes */
	int64_t i;
	/* of floating-point numbers */
	double f;
	/* NULL if known; else the name of the size it hangs on, perhaps "" */
	const char *open;
};

struct opvalue {
	/* as the file has it, for messages */
	const char *name;
	/* whether the contents are floating-point numbers, of how many bits */
	int floating;
	bool ranked;
	int rank;
	struct num *dim;
	/* contents in row-major order; NULL where they are not known */
	struct num *data;
	int64_t ndata;
	/* of the reader: what contents are made of that were not needed yet */
	const void *later;
	/* why contents that the file names cannot be had; NULL if they can */
	const char *lost;
	/* for one without rank: what made it so; NULL if the file says none */
	const char *why;
};

struct num num_int(int64_t i);
struct num num_float(double f);
/* One that hangs on the size of that name. */
struct num num_open(const char *name);
/* Whether both are known and differ. */
bool num_differ(const struct num *a, const struct num *b);
/* a * b and a + b; open if one is or if it does not fit in 64 bits. */
struct num num_mul(struct num a, struct num b);
struct num num_add(struct num a, struct num b);

/* Give v a rank, with sizes still to be set (0). */
void value_rank(struct opvalue *v, struct arena *a, int rank);
/* The same shape as w, no contents; unranked with the same reason if w is. */
void value_shape(struct opvalue *v, struct arena *a, const struct opvalue *w);
/* Product of the sizes from..to-1. */
struct num value_span(const struct opvalue *v, int from, int to);
/* Number of elements; -1 if not known or over 2^62. */
int64_t value_count(const struct opvalue *v);
/*
 * Room for the contents if the shape is known and small; NULL, and nothing
 * done, if not.
 */
struct num *value_room(struct opvalue *v, struct arena *a);
/* "2x3xbatch", "scalar" for messages; cut where it does not fit. */
const char *value_text(const struct opvalue *v, char *buf, size_t n);

#endif
