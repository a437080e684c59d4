#ifndef NESTPIM_BASE_INTERN_H
#define NESTPIM_BASE_INTERN_H

/*
 * Byte strings numbered 0, 1, 2, .. in the order they are first met.
 */

#include <stddef.h>
#include <stdint.h>

struct intern {
	/* the strings one after another; string i ends at end[i] */
	char *pool;
	size_t npool, poolcap;
	size_t *end;
	size_t n, endcap;
	/* private: open addressing, number + 1 or 0 */
	uint32_t *slot;
	size_t nslot;
};

void intern_init(struct intern *t);
/* Number of the string of len bytes, which is added if it is new. */
int intern_add(struct intern *t, const void *s, size_t len);
/* String number i and its length; valid until the next intern_add. */
const void *intern_get(const struct intern *t, int i, size_t *len);
/* Bytes of memory held. */
size_t intern_size(const struct intern *t);
void intern_free(struct intern *t);

#endif
