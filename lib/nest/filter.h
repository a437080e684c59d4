/*
 * What tools that read and write streams of nests share. Failures exit with
 * the reader's message.
 */

struct filter {
	const struct tool *tool;
	struct in in;
	struct nestin src;
	struct out out;
	/* whether the head was written; layers written */
	bool headed;
	int64_t nlayer;
};

/* Open the operand argv[optind], if any, or stdin; more operands: exit 2. */
void filter_open(struct filter *f, const struct tool *t, int argc,
	char **argv);
/* Next layer into n (nest_free frees); false at the end. */
bool filter_next(struct filter *f, struct nest *n);
/*
 * Write the header with the provenance of the input and, if own, of the tool
 * itself; a second call does nothing. filter_put calls it.
 */
void filter_head(struct filter *f, bool own);
/* Write a layer. */
void filter_put(struct filter *f, const struct nest *n);
/* Close both ends, where what was written is not a nest. */
void filter_closeplain(struct filter *f);
/* Write the end line and close both ends. */
void filter_close(struct filter *f);
