#ifndef NESTPIM_NEST_COSTOPT_H
#define NESTPIM_NEST_COSTOPT_H

/*
 * Choice of cost model and its options (formats/nest.txt, key "model"): the
 * one table of their words, which reader, writer, --help and messages use.
 */

#include <stdbool.h>

#define COSTOPT_SET(x) (1u << (x))

/* Terms of the cost, and their weights in the same order. */
#define TERMS(FIRST, X) \
	FIRST(MUL, "multiply") \
	X(ADD, "add") \
	X(OUT, "output") \
	X(IN, "input")
#define X(id, name) T##id,
enum term { TERMS(X, X) NTERM };
#undef X
#define X(id, name) W##id,
enum weight { TERMS(X, X) NWEIGHT };
#undef X
extern const char *const term_names[NTERM];

/*
 * The choices: constant, word, and what else there is to know of it. FIRST is
 * the default.
 */
#define MODELS(FIRST, X) \
	FIRST(MSIM, "sim") \
	X(MOPTIPIM, "optipim") \
	X(MANALYTICAL, "analytical")
/* With what a column holds. */
#define STORAGES(FIRST, X) \
	FIRST(SINFILTER, "in+filter", \
		COSTOPT_SET(HOLDI) | COSTOPT_SET(HOLDF)) \
	X(SFILTER, "filter", COSTOPT_SET(HOLDF)) \
	X(SALL, "all", COSTOPT_SET(HOLDI) | COSTOPT_SET(HOLDF) | \
		COSTOPT_SET(HOLDO))
#define COUNTINGS(FIRST, X) \
	FIRST(CEXACT, "exact") \
	X(CPRODUCT, "product")
/* With the terms that are minimised. */
#define OBJECTIVES(FIRST, X) \
	FIRST(OFULL, "full", COSTOPT_SET(NTERM) - 1) \
	X(OCOMPUTE, "compute", COSTOPT_SET(TMUL) | COSTOPT_SET(TADD))
/* FLEXIBLE lets every loop take its best comb; COMB0.. fix one for all. */
#define COEFFS(FIRST, X) \
	FIRST(FLEXIBLE, "flexible") \
	X(COMB0, "comb0") \
	X(COMB1, "comb1") \
	X(COMB2, "comb2") \
	X(COMB5, "comb5")

/* What a column may hold. */
enum held { HOLDF, HOLDI, HOLDO, NHELD };

#define X(id, ...) id,
enum costmodel { MODELS(X, X) NMODEL };
enum storage { STORAGES(X, X) NSTORAGE };
enum counting { COUNTINGS(X, X) NCOUNTING };
enum objective { OBJECTIVES(X, X) NOBJECTIVE };
enum coeff { COEFFS(X, X) NCOEFF };
#undef X

/* Each of those options: its letter, as nest2lp has it, member and list. */
#define COSTOPTS(X) \
	X('m', model, MODELS) \
	X('s', storage, STORAGES) \
	X('c', counting, COUNTINGS) \
	X('O', objective, OBJECTIVES) \
	X('C', coeff, COEFFS)

extern const char *const storage_names[NSTORAGE];
/* Sets of enum held, and of enum term. */
extern const unsigned storage_holds[NSTORAGE], objective_terms[NOBJECTIVE];

/*
 * For such a list to become text: "sim (default), optipim, analytical" is
 * MODELS(COSTOPT_DEFAULT, COSTOPT_NEXT).
 */
#define COSTOPT_WORD_(word, ...) word
#define COSTOPT_WORD(id, ...) COSTOPT_WORD_(__VA_ARGS__, 0)
#define COSTOPT_DEFAULT(id, ...) COSTOPT_WORD_(__VA_ARGS__, 0) " (default)"
#define COSTOPT_NEXT(id, ...) ", " COSTOPT_WORD_(__VA_ARGS__, 0)
/* "1,1,1,1", a weight for each term */
#define COSTOPT_ONE(...) "1"
#define COSTOPT_ONEMORE(...) ",1"

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
 * Set the option that letter names (m s c O C W as in nest2lp) from its word:
 * 1, 0 if the letter is none of those, or -1 with *names set to what it takes.
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
