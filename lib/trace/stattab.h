/*
 * The table of tracestat over statistics: a row per layer, and the totals.
 */

struct stattab {
	/* owned */
	struct stat *s;
	size_t n, cap;
};

/* Add a record, which then belongs to the table. */
void stattab_add(struct stattab *t, const struct stat *s);
/*
 * Write all records and a total per device. Text shows the columns that
 * matter, tsv and json all of them.
 */
void stattab_write(const struct stattab *t, struct out *w, enum tableform f);
void stattab_free(struct stattab *t);
