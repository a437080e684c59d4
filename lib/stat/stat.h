#ifndef NESTPIM_STAT_STAT_H
#define NESTPIM_STAT_STAT_H

/*
 * Statistics of simulated layers (formats/stat.txt): the one table of their
 * names, writer and reader.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "nest/costopt.h"

/*
 * Every count: name, unit, meaning, in the order of the tables. The requests
 * are those that the memory accepted; with a cap there can be fewer than were
 * made.
 */
#define STAT_KEYS(X) \
	X(cycles, "memory clocks", "until the last request was done") \
	X(read, "requests", "read") \
	X(write, "requests", "write") \
	X(bank_read, "requests", "bank-read: by a PE, not over the bus") \
	X(bank_write, "requests", "bank-write") \
	X(compute, "requests", "compute") \
	X(other, "requests", "neither read nor write") \
	X(requests, "requests", "made by the mapping") \
	X(steps, "steps", "of the mapping") \
	X(simulated_steps, "steps", "begun before the cap") \
	X(row_hits, "accesses", "found their row open") \
	X(row_misses, "accesses", "had their row activated") \
	X(refreshes, "commands", "REF over all channels") \
	X(row_conflicts, "commands", "PRE: another row was open") \
	X(activations, "commands", "ACT") \
	X(forwarded, "requests", "reads answered by the write queue") \
	X(subarray_read, "requests", "subarray-read") \
	X(subarray_write, "requests", "subarray-write") \
	X(simulated_requests, "requests", "let through by the cap") \
	X(macs, "operations", "multiply-accumulates mapped") \
	X(banks, "banks", "that the mapping works on") \
	X(columns, "columns", "of a bank that it works on") \
	X(scaled_cycles, "memory clocks", \
		"cycles * requests / simulated_requests, with a cap")

/* A number that does not apply. */
#define NOSTAT INT64_MIN

struct statrec {
	/* owned */
	char *layer, *arch;
	/* period of the memory clock in ps */
	int64_t clock_ps;
	/* cost model and its options as in a nest; owned, NULL if none */
	char *model;
	/* cycles by that model, and by its terms; NAN if none */
	double cost, term[NTERM];
#define X(key, unit, help) int64_t key;
	STAT_KEYS(X)
#undef X
};

/* A row of the table above. */
struct statkey {
	const char *name;
	size_t offset;
	const char *unit, *help;
};
#define X(key, unit, help) + 1
enum { STAT_NKEY = 0 STAT_KEYS(X) };
#undef X
extern const struct statkey stat_keys[STAT_NKEY];

/* A record with every count NOSTAT; stat_free frees. */
void stat_init(struct statrec *t);
void stat_free(struct statrec *t);
/* The count of that key, and where it is. */
int64_t stat_get(const struct statrec *t, const struct statkey *k);
int64_t *stat_at(struct statrec *t, const struct statkey *k);
/* The cycles that count: scaled ones where a cap cut the run. */
int64_t stat_cycles(const struct statrec *t);
/* The term that costs most, an enum term; -1 if the terms are not known. */
int stat_bottleneck(const struct statrec *t);

/* Statistics being written, one record at a time. */
struct statout {
	struct out *w;
	enum tableform form;
	int64_t n;
};

/* Begin; of the forms the text has a header line, and "# " + by[i] lines. */
void statout_begin(struct statout *o, struct out *w, enum tableform form);
void statout_by(struct statout *o, const char *by);
void statout_put(struct statout *o, const struct statrec *t);
/* Close the document. Does not close w. */
void statout_end(struct statout *o);

/* Statistics being read. */
struct statin {
	struct in *r;
	int64_t n;
	bool ended;
};

/* Read the header line from r, which must be open; 0, or -1 (r->err). */
int statin_begin(struct statin *s, struct in *r);
/* The next record (stat_free frees): 1, 0 at the end, -1 (r->err). */
int statin_next(struct statin *s, struct statrec *t);

#endif
