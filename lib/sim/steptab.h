/*
 * What the steps of a mapping cost on the simulator, measured once for each
 * number of banks and of accesses: the table behind cost model sim.
 */

/*
 * A mapping of M steps, I of which load inputs, takes
 *   M * step + max(first + (I - 1) * early, I * load + rest)
 * memory clocks. Whether loading steps stand together or apart makes no
 * difference but for fractions of a cycle a step.
 */
struct stepcost {
	/* a step that loads nothing */
	double step;
	/* the first load, and each after it while the write queue has room */
	double first, early;
	/* each load once it is full, and what is over at the start and end */
	double load, rest;
};

struct steptab;

/* An empty table; steptab_free frees. */
struct steptab *steptab_new(void);
/*
 * Costs for mappings on b2 banks with b1 columns each on device a, whose table
 * it is. Simulates a few short kernels when asked for the first time.
 */
const struct stepcost *steptab_get(struct steptab *t, const struct arch *a,
	int64_t b2, int64_t b1);
void steptab_free(struct steptab *t);
