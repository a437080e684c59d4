#ifndef NESTPIM_MAP_MAPOPT_H
#define NESTPIM_MAP_MAPOPT_H

/*
 * Options that all mappers take: device, cost model, banks.
 */

#include <stdbool.h>
#include <stdint.h>

#include "arch/arch.h"
#include "nest/costopt.h"

struct nest;
struct tool;

#define MODEL_OPTIONS \
	{ 'a', "arch", "ARCH", "device: a file or a built-in name " \
		"(default hbm-pim)" }, \
	{ 'm', "model", "MODEL", "cost model: sim (default), optipim, " \
		"analytical" }, \
	{ 's', "storage", "WHAT", "what a column holds: in+filter " \
		"(default), filter, all" }, \
	{ 'c', "counting", "HOW", "inputs are counted exact (default) or " \
		"as product" }, \
	{ 'O', "objective", "WHAT", "full (default) or compute" }, \
	{ 'C', "coeff", "COMB", "index order: flexible (default), comb0, " \
		"comb1, comb2, comb5" }, \
	{ 'W', "weights", "A,B,C,D", "weights of multiply, add, output, " \
		"input (default 1,1,1,1)" }, \
	{ 'P', "pad", NULL, "loops may run beyond their bounds, idly: any " \
		"split, not only by divisors" }

#define MAP_OPTIONS \
	MODEL_OPTIONS, \
	{ 'b', "banks", "N", "num_banks of every layer, instead of its own" }

struct mapopt {
	struct arch arch;
	struct costopt opt;
	/* 0: the layer's own */
	int64_t banks;
	const char *archname;
};

void mapopt_init(struct mapopt *o);
/*
 * Take an option of MAP_OPTIONS that tool_next returned; false if it is none
 * of them. A wrong word exits with status 2.
 */
bool mapopt_take(struct mapopt *o, const struct tool *t, int letter);
/* After the last option: load the device, refuse what does not go together. */
void mapopt_done(struct mapopt *o);
/*
 * Enter device, model and num_banks into a layer that is to be mapped; a
 * layer that cannot be mapped exits. Any old mapping is dropped.
 */
void mapopt_apply(const struct mapopt *o, struct nest *n);
void mapopt_free(struct mapopt *o);
/*
 * Mark n as infeasible and warn what would help, as explain_infeasible says.
 */
void mapopt_infeasible(struct nest *n, const struct arch *a);

#endif
