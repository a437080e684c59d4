#ifndef NESTPIM_NEST_LOOPS_H
#define NESTPIM_NEST_LOOPS_H

/*
 * A mapped nest as pseudo-code for people.
 */

struct nest;
struct out;

/*
 * Write the loops, index expressions and the operation of a nest; a nest
 * without a mapping is written as its plain sequential loops.
 */
void loops_write(struct out *w, const struct nest *n);

#endif
