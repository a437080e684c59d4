#ifndef NESTPIM_COST_MACHINE_H
#define NESTPIM_COST_MACHINE_H

/*
 * What a machine charges and has room for, as tables: a file for each machine
 * (hbm.c, simdram.c), and sim.c for what is measured on any of them. All other
 * files here use only the tables. Sections are those of formats/cost.txt.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "steps/steps.h"
#include "cost/cost.h"

/* What formulas name besides the keys of a device. */
struct costvars {
	const struct arch *a;
	const struct agg *g;
	/* NULL but in models that are made of steps, and if it is not known */
	const struct stepcost *steps;
	double w, M, B1, B2, O, F, I, reuse;
	/* by the model's derive, NAN without: sections 5 and 6 */
	double beta, bw;
};
/* Their values in a mapping with aggregates g. */
void cost_vars(const struct cost *c, const struct agg *g, struct costvars *v);

/* What the value of a term is multiplied by. */
enum per {
	PERMAPPING,
	/* the inputs held, the filters held */
	PERINPUT, PERFILTER,
	/* what the steps that load inputs add */
	PERLOAD,
	NPER
};

/*
 * The objectives that are minimised in cycles: a new one in other units needs
 * rows of its own.
 */
#define COSTTERM_CYCLES (COSTOPT_SET(OFULL) | COSTOPT_SET(OCOMPUTE))

/* A way to charge a term. */
struct costterm {
	enum term term;
	/* for which ops: a COSTOPT_SET; 0 is all */
	unsigned ops;
	/* for which objectives; 0 is COSTTERM_CYCLES */
	unsigned objectives;
	enum per per;
	/* its formula, which cost_formula prints with its numbers */
	const char *text;
	/* instead of text, where it depends on the mapping */
	const char *(*choose)(const struct costvars *v);
	/* the formula without what per multiplies by */
	double (*value)(const struct costvars *v);
	/*
	 * A lower bound over all mappings between low and high, as in
	 * cost_floor; omitted where the whole table has a bound
	 */
	double (*bound)(const struct arch *a, const struct agg *low,
		const struct agg *high);
	/* whether the value depends on O, and on reuse */
	bool outputs, reuse;
};

/* A cost model of a machine: each term once for any op and objective. */
struct costtable {
	const struct costterm *row;
	size_t n;
	/* set what this model derives from the others; may be NULL */
	void (*derive)(struct costvars *v);
	/* of all terms with their weights, instead of theirs one by one */
	double (*bound)(const struct cost *c, const struct agg *low,
		const struct agg *high);
	/* made of what steps cost on the device */
	bool steps;
	/* channels are charged whole: one bank more can cost less */
	bool channelwise;
};
#define COSTTABLE(rows) .row = rows, .n = sizeof rows / sizeof *rows

struct costmachine {
	const struct costtable *model[NMODEL];
	/* section 4: most columns of a bank */
	int64_t (*columns)(const struct arch *a, enum objective o);
	/* what a column has room for, and what of that one value takes */
	int64_t (*room)(const struct arch *a, enum objective o);
	int64_t (*unit)(const struct arch *a);
	/* a gemm has room for all it holds together, whatever the counting */
	bool gemmtogether;
	/* why a storage is not possible, NULL if it is */
	const char *impossible[NSTORAGE];
};

#define X(id, name) extern const struct costmachine cost_##id;
MACHINES(X)
#undef X
/* Model sim, section 7: on any machine. */
extern const struct costtable cost_bysteps;

const struct costmachine *cost_machine(const struct arch *a);

/* ---- rows that machines share (shared.c) ---- */

/* The value 0, without a bound. */
#define COSTTERM_NONE(t) \
	{ .term = t, .text = "0", .value = cost_nothing, .bound = cost_nobound }
double cost_nothing(const struct costvars *v);
double cost_nobound(const struct arch *a, const struct agg *low,
	const struct agg *high);
/* Model optipim: beta; what inputs of a conv2d, of a gemm take, per input. */
void cost_optipimbeta(struct costvars *v);
double cost_optipimconv(const struct costvars *v);
double cost_optipimgemm(const struct costvars *v);
/* Model analytical: bw. */
void cost_analyticalbw(struct costvars *v);

#endif
