/*
 * The parts of a model while it is built: model.c puts them together.
 */

struct build {
	struct model *m;
	const struct space *s;
	struct lp *lp;
	const struct tuptab *tab;
	double ub;
	/* first column of the tuples */
	size_t tuple0;
};

/* ---- split.c: which splits, and what they come to ---- */

/* The aggregates that the tuples fix exactly. */
enum exact { XM, XB, XC, XO, XK, NEXACT };

/* Columns of the useful choices; sets b->tuple0. */
void build_choices(struct build *b);
/* Columns of the tuples, which follow. */
void build_tuples(struct build *b);
/* One row per group: exactly one way to split its loops. */
void build_pick(struct build *b);
/* One row: exactly one tuple. */
void build_onetuple(struct build *b);
/* Rows "the product of the splits is the tuple's number", prime by prime. */
void build_exact(struct build *b, enum exact x, const char *name,
	const char *comment);
/* The choice that a column stands for. */
const struct choice *build_choiceof(const struct build *b, size_t col);

/* ---- held.c: how many inputs or filters a column holds ---- */

struct held {
	enum part part;
	const char *name, *word;
	/* class of each tuple, by what it pays for them; owned */
	int *class;
	int nclass;
	/* whether the cost depends on it, and the limits name it */
	bool costs, limited;
	/* its columns: lp column col0 + i stands for at[i]; owned */
	size_t col0, n;
	struct heldat {
		int64_t value;
		int class;
	} *at;
};

/* Which limits some combination of useful choices could break. */
void held_binding(const struct build *b, bool binding[MAXLIMIT]);
/* Class the tuples; held_free frees. */
void held_init(struct held *h, enum part part, const struct build *b,
	const bool binding[MAXLIMIT]);
/* Columns "so many inputs (filters), in a mapping of class c". */
void held_columns(struct held *h, struct build *b);
/* Rows that tie them to tuples and splits. */
void held_rows(const struct held *h, struct build *b);
/* Rows for what a column holds, as the limits of the device want it. */
void held_limits(struct build *b, const bool binding[MAXLIMIT],
	const struct held *in, const struct held *fil);
void held_free(struct held *h);
