#ifndef NESTPIM_SIM_FEED_H
#define NESTPIM_SIM_FEED_H

/*
 * Offers runs of requests to the memory, and jumps over what repeats within a
 * long one.
 */

#include <stdbool.h>
#include <stdint.h>

struct memo;
struct pimrun;

/*
 * The first n requests of a run, or fewer if the run ends; 0, or -1 if one
 * can never issue (s->err). Without jumps if plain is set.
 */
int feed_run(struct memo *m, const struct pimrun *r, int64_t n, bool plain);

#endif
