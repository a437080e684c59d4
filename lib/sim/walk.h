#ifndef NESTPIM_SIM_WALK_H
#define NESTPIM_SIM_WALK_H

/*
 * Steps of a kernel one by one, from any state of the memory reached so far.
 */

#include <stdbool.h>
#include <stdint.h>

struct kernel;
struct sim;
struct stepper;

/*
 * An idle memory, ready for kernels of k's banks and columns. s must have just
 * been initialised and must outlive it. NULL, with the reason in s->err, on
 * failure; stepper_free frees.
 */
struct stepper *stepper_new(struct sim *s, const struct kernel *k);
/*
 * Simulate a step, new or old, in the state of that number; -1 is the idle
 * memory. Returns the number of the state after it and the memory clocks that
 * it took, until its last request was accepted, or -1 on failure (s->err).
 */
int stepper_step(struct stepper *p, int state, bool isnew, int64_t *ticks);
void stepper_free(struct stepper *p);

#endif
