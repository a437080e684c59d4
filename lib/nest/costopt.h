#ifndef NESTPIM_NEST_COSTOPT_H
#define NESTPIM_NEST_COSTOPT_H

/*
 * Choice of cost model and its options (formats/nest.txt, key "model").
 */

#include <stdbool.h>

enum costmodel { MOPTIPIM, MANALYTICAL, MSIM, NMODEL };
enum storage { SINFILTER, SFILTER, SALL, NSTORAGE };
enum counting { CEXACT, CPRODUCT, NCOUNTING };
enum objective { OFULL, OCOMPUTE, NOBJECTIVE };
/* FLEXIBLE lets every loop take its best comb; COMB0.. fix one for all. */
enum coeff { FLEXIBLE, COMB0, COMB1, COMB2, COMB5, NCOEFF };
/* Terms of the cost, and their weights in the same order. */
#define COST_TERMS(X) \
	X(TMUL, "multiply") X(TADD, "add") X(TOUT, "output") X(TIN, "input")
#define X(term, name) term,
enum term { COST_TERMS(X) NTERM };
#undef X
extern const char *const term_names[NTERM];
enum weight { WMUL, WADD, WOUT, WIN, NWEIGHT };

struct costopt {
	enum costmodel model;
	enum storage storage;
	enum counting counting;
	enum objective objective;
	enum coeff coeff;
	double weight[NWEIGHT];
	/* tiles may multiply to more than the bound (nest_extent) */
	bool pad;
};

/* The defaults: sim in+filter exact full flexible, all weights 1. */
void costopt_init(struct costopt *o);
/*
 * Set the option that letter names (m s c O C W as in nest2lp) from its word;
 * 0, or -1 with *names set to the words it takes.
 */
int costopt_set(struct costopt *o, int letter, const char *word,
	const char **names);
/*
 * "optipim in+filter exact full flexible", then the weights if not all 1, then
 * "pad" if it is set; the caller frees.
 */
char *costopt_text(const struct costopt *o);
/* The reverse: n words of such a text; 0 or -1. */
int costopt_parse(struct costopt *o, char **w, int n);

#endif
