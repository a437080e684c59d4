#ifndef NESTPIM_MILP_BUILD_H
#define NESTPIM_MILP_BUILD_H

/*
 * The parts of a model while it is built: model.c puts them together.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cost/cost.h"
#include "milp/values.h"

struct build {
	struct model *m;
	const struct space *s;
	struct lp *lp;
	const struct tuptab *tab;
	double ub;
	/* first column of the tuples */
	size_t tuple0;
};

/* ---- split.c: the splits, and the aggregates they have ---- */

/* The aggregates that the tuples fix exactly. */
enum exact { XM, XB, XC, XO, XK, NEXACT };

/* Columns of the useful choices; sets b->tuple0. */
void build_choices(struct build *b);
/* Columns of the tuples, after those of the choices. */
void build_tuples(struct build *b);
/* One row per group: exactly one way to split its loops. */
void build_pick(struct build *b);
/* One row: exactly one tuple. */
void build_onetuple(struct build *b);
/* Rows "the product of the splits is the tuple's number", prime by prime. */
void build_exact(struct build *b, enum exact x, const char *name,
	const char *comment);
/* The choice that a column represents. */
const struct choice *build_choiceof(const struct build *b, size_t col);

/* ---- content.c: how many inputs or filters a column holds ---- */

struct content {
	enum part part;
	const char *name, *word;
	/* class of each tuple, by what it pays for them; owned */
	int *class;
	int nclass;
	/* whether the cost depends on it, and the limits name it */
	bool costs, limited;
	/* its columns: lp column col0 + i represents at[i]; owned */
	size_t col0, n;
	struct contentat {
		int64_t value;
		int class;
	} *at;
};

/* Which limits some combination of useful choices could break. */
void content_binding(const struct build *b, bool binding[MAXLIMIT]);
/* Class the tuples; content_free frees. */
void content_init(struct content *h, enum part part, const struct build *b,
	const bool binding[MAXLIMIT]);
/* Columns "n inputs (filters), in a mapping of class c". */
void content_columns(struct content *h, struct build *b);
/* Rows that tie them to tuples and splits. */
void content_rows(const struct content *h, struct build *b);
/* Rows for the limits of the device on what a column holds. */
void content_limits(struct build *b, const bool binding[MAXLIMIT],
	const struct content *in, const struct content *fil);
void content_free(struct content *h);

#endif
