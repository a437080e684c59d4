#ifndef NESTPIM_DEVICE_DEVICE_H
#define NESTPIM_DEVICE_DEVICE_H

/*
 * A device that layers are mapped onto: its description, and what steps cost
 * on it, which is looked up or measured as it is needed.
 */

#include <stdbool.h>
#include <stddef.h>

#include "arch/arch.h"

struct device {
	struct arch arch;
	/* shared with another one that simulates alike, or owned */
	struct steptab *steps;
	bool shared;
};

/*
 * Load the device that a file or a built-in name describes: 0, or -1 with the
 * message in err. device_free frees.
 */
int device_load(struct device *d, const char *name, char err[1024]);
/* The device that a describes, which it takes over. device_free frees. */
void device_init(struct device *d, struct arch *a);
/*
 * Why a cost was INFINITY that a mapping has by a formula: the first failure
 * to measure steps on the device, or on one that it shares its steps with.
 * NULL if there was none. As with ferror, functions that need a cost look
 * here at their end.
 */
const char *device_error(const struct device *d);
/*
 * A device for a moment: d, of which keys may be changed that the simulator
 * does not look at (steptab_same). Not to be freed, and d must outlive it.
 */
struct device device_variant(const struct device *d);
void device_free(struct device *d);

/* ---- devices.c: several of them ---- */

/* Devices that nests name or carry, each once. All 0 is none. */
struct devices {
	struct device **d;
	size_t n, cap;
};

/* The device of that name, loaded if it is not there yet; NULL (err). */
const struct device *devices_load(struct devices *all, const char *name,
	char err[1024]);
/*
 * The device of that name if it is there or built in, else NULL, as for the
 * name NULL.
 */
const struct device *devices_find(struct devices *all, const char *name);
/* The device that a describes, which is taken over: one of all, or new. */
const struct device *devices_add(struct devices *all, struct arch *a);
/* Frees all devices, too. */
void devices_free(struct devices *all);

#endif
