#ifndef NESTPIM_MAP_MAPOPT_H
#define NESTPIM_MAP_MAPOPT_H

/*
 * Options that all mappers take: device, cost model, banks.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/tool.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"

struct nest;
struct tool;

#define MODEL_OPTIONS \
	{ 'a', "arch", "ARCH", "device: file or built-in name (default " \
		"hbm-pim)" }, \
	{ 'm', "model", "MODEL: " MODELS(COSTOPT_DEFAULT, COSTOPT_NEXT), \
		"cost model" }, \
	{ 's', "storage", "STORAGE: " \
		STORAGES(COSTOPT_DEFAULT, COSTOPT_NEXT), \
		"operands held in a column of a bank" }, \
	{ 'c', "counting", "COUNTING: " \
		COUNTINGS(COSTOPT_DEFAULT, COSTOPT_NEXT), \
		"counting of the inputs of a convolution" }, \
	{ 'O', "objective", "OBJECTIVE: " \
		OBJECTIVES(COSTOPT_DEFAULT, COSTOPT_NEXT), \
		"cost to minimise" }, \
	{ 'C', "comb", "COMB: " COEFFS(COSTOPT_DEFAULT, COSTOPT_NEXT), \
		"order of the digits of an index" }, \
	{ 'W', "weights", "WEIGHT,...", "weights of " \
		TERMS(COSTOPT_WORD, COSTOPT_NEXT) " (default " \
		TERMS(COSTOPT_ONE, COSTOPT_ONEMORE) ")" }, \
	{ 'P', "pad", NULL, "splits by more than divisors; idle slots are " \
		"charged" }

#define MAP_OPTIONS \
	MODEL_OPTIONS, \
	{ 'b', "banks", "N", "banks of every layer, instead of its num_banks" }

/* Former spellings of MODEL_OPTIONS. */
#define MODEL_OLD \
	{ "coeff", 'C' }

struct mapopt {
	struct device dev;
	struct costopt opt;
	/* 0: the layer's own */
	int64_t banks;
	const char *archname;
	/* message of the first fault, and the exit status; 0 if none */
	char err[1024];
	int status;
};

void mapopt_init(struct mapopt *o);
/*
 * Take an option of MAP_OPTIONS that tool_next returned; false if it is none
 * of them. mapopt_done reports what is wrong with it.
 */
bool mapopt_take(struct mapopt *o, const struct tool *t, int letter);
/*
 * After the last option: load the device, refuse incompatible options.
 * Returns 0, or the status to exit with, the message in o->err.
 */
int mapopt_done(struct mapopt *o);
/*
 * Enter device, model and num_banks into a layer that is to be mapped; 0, or
 * -1, with the message in err, if it cannot be. An old mapping is dropped.
 */
int mapopt_apply(const struct mapopt *o, struct nest *n, char err[1024]);
void mapopt_free(struct mapopt *o);
/*
 * Mark n as infeasible and warn what would help, as explain_infeasible says.
 */
void mapopt_infeasible(struct nest *n, const struct device *d);

#endif
