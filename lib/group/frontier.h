#ifndef NESTPIM_GROUP_FRONTIER_H
#define NESTPIM_GROUP_FRONTIER_H

/*
 * Frontiers of the layers of a network: the least cost of each as a function of
 * the number of banks it may use. Layers of the same shape share one.
 */

#include <stddef.h>

struct device;
struct nest;

struct frontier {
	/* cost[b] cycles on at most b banks, 0..most; INFINITY: no mapping */
	double *cost;
	/* the numbers of banks at which the cost falls, ascending */
	int *step;
	int nstep;
	int most;
};

struct network {
	struct nest *nest;
	/* frontier of each layer; several may be the same */
	struct frontier **front;
	int n;
	size_t cap;
	/* the distinct ones; owned */
	struct frontier **own;
	int nown;
	size_t owncap;
};

/*
 * Append a layer, which the network then owns, with its frontier up to most
 * banks: computed, or that of an earlier layer of the same shape. 0, or -1 if
 * the device cannot be simulated (device_error).
 */
int network_add(struct network *w, struct nest *n, const struct device *d,
	int most);
/* Append the first n layers again, times - 1 times. */
void network_repeat(struct network *w, int times);
void network_free(struct network *w);

#endif
