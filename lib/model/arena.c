#include <assert.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "model/arena.h"

enum { CHUNK = 1 << 16, ALIGN = 16 };

struct chunk {
	struct chunk *next;
	/* keeps what follows aligned */
	size_t size;
};

_Static_assert(sizeof(struct chunk) % ALIGN == 0, "chunks are aligned");

static void
newchunk(struct arena *a, size_t n)
{
	size_t size = sizeof(struct chunk) + (n > CHUNK ? n : CHUNK);
	struct chunk *c = xcalloc(1, size);

	c->next = a->chunk;
	c->size = size;
	a->chunk = c;
	a->used = sizeof *c;
	a->size = size;
	a->total += size;
}

void *
arena_get(struct arena *a, size_t n, size_t size)
{
	void *p;

	/* which no machine has: xcalloc says so and exits */
	if (size > 0 && n > (SIZE_MAX / 2) / size)
		return xcalloc(n, size);
	n = (n * size + ALIGN - 1) / ALIGN * ALIGN;
	if (!a->chunk || a->size - a->used < n)
		newchunk(a, n);
	p = (char *)a->chunk + a->used;
	a->used += n;
	return p;
}

char *
arena_text(struct arena *a, const char *s, size_t n)
{
	char *p = arena_get(a, n + 1, 1);

	memcpy(p, s, n);
	return p;
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *p;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	assert(n >= 0);
	p = arena_get(a, (size_t)n + 1, 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

void *
arena_grow(struct arena *a, void *p, size_t *cap, size_t n, size_t size)
{
	void *q;

	if (n < *cap)
		return p;
	*cap = *cap ? *cap * 2 : 4;
	if (*cap <= n)
		*cap = n + 1;
	q = arena_get(a, *cap, size);
	if (p)
		memcpy(q, p, n * size);
	return q;
}

bool
arena_full(const struct arena *a)
{
	return a->most > 0 && a->total > a->most;
}

void
arena_free(struct arena *a)
{
	struct chunk *c, *next;

	for (c = a->chunk; c; c = next) {
		next = c->next;
		free(c);
	}
	a->chunk = NULL;
	a->used = a->size = a->total = 0;
}
