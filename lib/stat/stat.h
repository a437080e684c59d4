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
#include "base/keyfile.h"
#include "base/table.h"
#include "nest/costopt.h"

/*
 * How a count is read and added up: a record without a SCOUNT is refused; a
 * SMAYBE may be missing, and the total then is, too; a SSIZE may be missing and
 * has no total. A new statistic must be SMAYBE, because the records of older
 * versions lack it.
 */
enum statkind { SCOUNT, SMAYBE, SSIZE };

/*
 * Every count: name, kind, unit, meaning, in the order of the tables. The
 * requests are those that the memory accepted; with a cap there can be fewer
 * than were made.
 */
#define STAT_KEYS(X) \
	X(cycles, SCOUNT, "memory clocks", "until the last request was done") \
	X(read, SCOUNT, "requests", "read") \
	X(write, SCOUNT, "requests", "write") \
	X(bank_read, SCOUNT, "requests", \
		"bank-read: by a PE, not over the bus") \
	X(bank_write, SCOUNT, "requests", "bank-write") \
	X(compute, SCOUNT, "requests", "compute") \
	X(other, SCOUNT, "requests", "neither read nor write") \
	X(requests, SCOUNT, "requests", "made by the mapping") \
	X(steps, SCOUNT, "steps", "of the mapping") \
	X(simulated_steps, SCOUNT, "steps", "begun before the cap") \
	X(row_hits, SCOUNT, "accesses", "found their row open") \
	X(row_misses, SCOUNT, "accesses", "had their row activated") \
	X(refreshes, SCOUNT, "commands", "REF over all channels") \
	X(row_conflicts, SCOUNT, "commands", "PRE: another row was open") \
	X(activations, SCOUNT, "commands", "ACT") \
	X(forwarded, SCOUNT, "requests", "reads answered by the write queue") \
	X(subarray_read, SCOUNT, "requests", "subarray-read") \
	X(subarray_write, SCOUNT, "requests", "subarray-write") \
	X(simulated_requests, SCOUNT, "requests", "let through by the cap") \
	X(macs, SMAYBE, "operations", "multiply-accumulates mapped") \
	X(banks, SSIZE, "banks", "that the mapping works on") \
	X(columns, SSIZE, "columns", "of a bank that it works on") \
	X(scaled_cycles, SMAYBE, "memory clocks", \
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
#define X(key, kind, unit, help) int64_t key;
	STAT_KEYS(X)
#undef X
};

/* A row of the table above. */
struct statkey {
	const char *name;
	enum statkind kind;
	size_t offset;
	const char *unit, *help;
};
#define X(key, kind, unit, help) + 1
enum { STAT_NKEY = 0 STAT_KEYS(X) };
#undef X
extern const struct statkey stat_keys[STAT_NKEY];

/* A record with every count NOSTAT; stat_free frees. */
void stat_init(struct statrec *t);
void stat_free(struct statrec *t);
/* The count of that key, and where it is. */
int64_t stat_get(const struct statrec *t, const struct statkey *k);
int64_t *stat_at(struct statrec *t, const struct statkey *k);
/* The cycles to report: scaled ones where a cap cut the run. */
int64_t stat_cycles(const struct statrec *t);
/* The term that costs most, an enum term; -1 if the terms are not known. */
int stat_bottleneck(const struct statrec *t);

/*
 * The columns of a record in tables: layer, the counts, arch, clock_ps, model,
 * cost and its terms.
 */
enum { STAT_NCOL = 1 + STAT_NKEY + 4 + NTERM };
extern const char *const stat_colnames[STAT_NCOL];
extern const bool stat_colwords[STAT_NCOL];
/* Append these cells of a record to a row. */
void stat_addcells(struct table *tab, const struct statrec *t);
/* Append a cell: "-" for NOSTAT. */
void stat_addcount(struct table *tab, int64_t v);

/* Statistics being written, one record at a time. */
struct statout {
	struct out *w;
	enum tableform form;
	int64_t n;
	/* the columns, in the formats other than TEXT */
	struct table table;
};

/*
 * Begin: TEXT is what statin reads, with header and provenance; the others are
 * tables.
 */
void statout_begin(struct statout *o, struct out *w, enum tableform form);
/* A provenance line, "# " and the text; nothing in tables. */
void statout_by(struct statout *o, const char *by);
/* The lines of the writing tool: our version, which statin checks, and by. */
void statout_own(struct statout *o, const char *by);
/* A record. */
void statout_put(struct statout *o, const struct statrec *t);
/* Close the document. Does not close w. */
void statout_end(struct statout *o);

/* Statistics being read. */
struct statin {
	struct keyfile d;
	/* keys that a newer version of the tools wrote, which were skipped */
	struct strlist skipped;
};

/* Read the header line from r, which must be open; 0, or -1 (r->err). */
int statin_begin(struct statin *s, struct in *r);
/* The next record (stat_free frees): 1, 0 at the end, -1 (r->err). */
int statin_next(struct statin *s, struct statrec *t);
/* Free what statin_begin and statin_next allocated. */
void statin_free(struct statin *s);

#endif
