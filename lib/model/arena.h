#ifndef NESTPIM_MODEL_ARENA_H
#define NESTPIM_MODEL_ARENA_H

/*
 * Memory that is given back all at once.
 */

#include <stdbool.h>
#include <stddef.h>

struct arena {
	/* private */
	struct chunk *chunk;
	size_t used, size;
	/* bytes held in all chunks, and how many there may be; 0: no limit */
	size_t total, most;
};

/* n items of the given size, all zero; never NULL, valid until the end. */
void *arena_get(struct arena *a, size_t n, size_t size);
/* A copy of n bytes with a NUL behind them. */
char *arena_text(struct arena *a, const char *s, size_t n);
/* As xasprintf. */
char *arena_printf(struct arena *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/*
 * Room for element n of an array of the arena whose capacity is *cap; what is
 * outgrown stays until the end.
 */
void *arena_grow(struct arena *a, void *p, size_t *cap, size_t n, size_t size);
/* More is held than there may be: the reader that fills it is to stop. */
bool arena_full(const struct arena *a);
void arena_free(struct arena *a);

#endif
