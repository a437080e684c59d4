/*
 * What a mapping needs and what it costs: the only place where the formulas
 * of the cost models stand. Sections are those of formats/cost.txt.
 */

/* What one mapping comes to (sections 2 and 3). */
struct agg {
	/* multiply-accumulates of the layer: T = M * B1 * B2 */
	int64_t T;
	/* multiplications in one column, columns per bank, banks */
	int64_t M, B1, B2;
	/* outputs, filters and inputs that one column holds, in elements */
	int64_t O, F, I;
	/* steps that share one loaded input: K0 (conv2d), H0*R0 (gemm) */
	int64_t reuse;
	/* distinct input rows and columns a column touches; 0 for a gemm */
	int64_t u_pr, u_qs;
};

/*
 * Distinct values of cp*i + cr*j for i < p and j < r, where a step of p (r)
 * moves cp (cr) input rows (section 3). All positive.
 */
int64_t cost_distinct(int64_t cp, int64_t p, int64_t cr, int64_t r);
/* Fill in what the tiles and strides of a mapped nest come to. */
void cost_aggregate(const struct nest *n, enum counting c, struct agg *g);

/* A limit: the chosen ones of O, F and I together hold at most so many. */
struct limit {
	bool o, f, i;
	/* in elements */
	int64_t most;
};
enum { MAXLIMIT = 3 };
/* Limits of a column (section 4) into lim; returns their number. */
int cost_limits(const struct arch *a, const struct costopt *o, enum op op,
	struct limit lim[MAXLIMIT]);
/* Most columns of a bank (section 4). */
int64_t cost_maxcolumns(const struct arch *a, const struct costopt *o);
/*
 * NULL if the mapping fits the device and num_banks, else what is broken, in
 * a text that the caller frees.
 */
char *cost_misfit(const struct arch *a, const struct costopt *o, enum op op,
	int64_t num_banks, const struct agg *g);
/* NULL if the options make sense together, else why not. Not owned. */
const char *cost_badoption(const struct arch *a, const struct costopt *o);

/* Terms of the cost. */
enum term { TMUL, TADD, TOUT, TIN, NTERM };
extern const char *const term_names[NTERM];

/* Cycles as a function of the inputs and filters held: affine in both. */
struct affine {
	double fixed, per_i, per_f;
};
struct costform {
	struct affine term[NTERM];
};

/*
 * The cost as a function of g->I and g->F, the rest of g given (sections 5
 * and 6). Cycles of the device's own clock.
 */
void cost_form(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *g, struct costform *f);
/* Sum of the terms, as one function. */
struct affine cost_sum(const struct costform *f);
/*
 * The formula of a term with its numbers, as "mul_lat*M = 44825*288"; the
 * caller frees.
 */
char *cost_formula(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *g, enum term t);
/* Cycles of the mapping that comes to g. */
double cost_cycles(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *g);
/*
 * A lower bound in cycles on every mapping with T, at least M, O, F and I as
 * in low, and at most B2 banks, B1 columns and that reuse as in high.
 */
double cost_floor(const struct arch *a, const struct costopt *o, enum op op,
	const struct agg *low, const struct agg *high);
/*
 * Which aggregates besides T, M, B1, B2, F and I the cost or a limit depends
 * on: *o the outputs, *k the reuse.
 */
void cost_depends(const struct arch *a, const struct costopt *o, enum op op,
	bool *outputs, bool *reuse);
