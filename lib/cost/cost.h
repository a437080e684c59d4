#ifndef NESTPIM_COST_COST_H
#define NESTPIM_COST_COST_H

/*
 * What a mapping needs and what it costs. The formulas of the cost models are
 * in the tables of the machines (machine.h). Sections are those of
 * formats/cost.txt.
 */

#include <stdbool.h>
#include <stdint.h>

#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "steps/steps.h"
#include "device/device.h"

struct arch;
struct stepcost;

/* ---- aggregate.c: the sizes of one mapping (sections 2 and 3) ---- */

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
/* Compute the aggregates from the tiles and strides of a mapped nest. */
void cost_aggregate(const struct nest *n, enum counting c, struct agg *g);

/* ---- limits.c: what a device has room for (section 4) ---- */

/* A limit on the sum of the chosen ones of O, F and I. */
struct limit {
	bool o, f, i;
	/* in elements */
	int64_t most;
};
enum { MAXLIMIT = NHELD };
/* Limits of a column (section 4) into lim; returns their number. */
int cost_limits(const struct arch *a, const struct costopt *o, enum op op,
	struct limit lim[MAXLIMIT]);
/* Most columns of a bank (section 4). */
int64_t cost_maxcolumns(const struct arch *a, const struct costopt *o);
/*
 * NULL if the mapping of n, whose aggregates are g, fits the device and n's
 * num_banks, else the violated limit, in a text that the caller frees.
 */
char *cost_misfit(const struct arch *a, const struct nest *n,
	const struct agg *g);
/*
 * NULL if the options are compatible, else the reason, in a text that the
 * caller frees.
 */
char *cost_badoption(const struct arch *a, const struct costopt *o);

/* ---- machine.c: which formulas there are ---- */

struct costterm;
struct costtable;

/* How mappings of an op onto a device are charged: what they all share. */
struct cost {
	/* not owned */
	const struct device *dev;
	struct costopt opt;
	enum op op;
	/* machine.h; NULL for terms that the objective leaves out */
	const struct costtable *table;
	const struct costterm *term[NTERM];
	/* those that are not always 0, in the order in which they are added */
	const struct costterm *sum[NTERM];
	int nsum;
	/* those that have a lower bound above 0 */
	const struct costterm *bounded[NTERM];
	int nbounded;
	/* whether one is for what loading steps add */
	bool loads;
};

/* The device must outlive c, which needs no freeing. */
void cost_init(struct cost *c, const struct device *d,
	const struct costopt *o, enum op op);
/*
 * Assert that the tables of all machines have each term of every model, op and
 * objective exactly once.
 */
void cost_check(void);
/* Whether the cost of some mappings depends on the order of their steps. */
bool cost_ordered(const struct cost *c);
/*
 * Whether cost_form is only a lower bound for some mappings: those whose steps
 * come in another order, or that load more than they need.
 */
bool cost_relaxed(const struct cost *c);
/*
 * Whether more banks alone may make a mapping cheaper, because it then uses
 * one channel more.
 */
bool cost_channelwise(const struct cost *c);
/*
 * Which aggregates besides T, M, B1, B2, F and I the cost or a limit depends
 * on: *outputs O, *reuse the reuse.
 */
void cost_depends(const struct cost *c, bool *outputs, bool *reuse);

/* ---- form.c: cost as a function of what is held (sections 5 to 7) ---- */

/*
 * Cycles as a function of the inputs I and filters F held:
 *   fixed + per_i * I + per_f * F
 * and, in model sim, weight times what I loading steps among m add to m steps
 * (steps/steps.h).
 */
struct affine {
	double fixed, per_i, per_f;
	/* NULL in the other models; not owned */
	const struct stepcost *steps;
	int64_t m;
	double weight;
};
struct costform {
	struct affine term[NTERM];
};

/*
 * The cost as a function of g->I and g->F, the rest of g given. Cycles of the
 * device's own clock. In model sim INFINITY if the device cannot be simulated,
 * which device_error tells.
 */
void cost_form(const struct cost *c, const struct agg *g, struct costform *f);
/* Sum of all its terms, as one function. */
struct affine cost_sum(const struct cost *c, const struct agg *g);

/* ---- cost.c: its values ---- */

/* Whether what the inputs add depends on the steps, too. */
bool cost_mixed(const struct affine *f);
/* Its least value with at least that many inputs and filters. */
double cost_least(const struct affine *f, int64_t i, int64_t fil);
/*
 * Cycles of a mapping with aggregates g; if cost_ordered, a lower bound over
 * all orders of its steps. INFINITY as from cost_form.
 */
double cost_cycles(const struct cost *c, const struct agg *g);
/*
 * Cycles of each term of a mapped nest with its loops in their present order,
 * and in *sum, which may be NULL, their sum: its cost. 0, or -1 if the device
 * cannot be simulated (device_error).
 */
int cost_terms(const struct device *d, const struct nest *n,
	double term[NTERM], double *sum);
/* Cycles of a mapped nest: the sum alone. */
int cost_nest(const struct device *d, const struct nest *n, double *cost);

/* ---- formula.c ---- */

/*
 * The formula of a term with its numbers, as "mul_lat*M = 44825*288"; the
 * caller frees.
 */
char *cost_formula(const struct cost *c, const struct agg *g, enum term t);

/* ---- floor.c ---- */

/*
 * A lower bound in cycles on every mapping with T, at least M, O, F and I as
 * in low, and at most B2 banks, B1 columns and that reuse as in high. INFINITY
 * as from cost_form.
 */
double cost_floor(const struct cost *c, const struct agg *low,
	const struct agg *high);

#endif
