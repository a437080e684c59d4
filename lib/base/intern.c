#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/intern.h"

enum { MINSLOT = 64 };

void
intern_init(struct intern *t)
{
	memset(t, 0, sizeof *t);
}

/* Multiplicative mixing, eight bytes at a time. */
static uint64_t
hash(const void *s, size_t len)
{
	const unsigned char *p = s;
	uint64_t h = len * UINT64_C(0x9e3779b97f4a7c15), w;

	for (; len > 0; p += 8, len -= len < 8 ? len : 8) {
		w = 0;
		memcpy(&w, p, len < 8 ? len : 8);
		h = (h ^ w) * UINT64_C(0xff51afd7ed558ccd);
		h ^= h >> 32;
	}
	return h;
}

const void *
intern_get(const struct intern *t, int i, size_t *len)
{
	size_t start = i > 0 ? t->end[i - 1] : 0;

	assert(i >= 0 && (size_t)i < t->n);
	*len = t->end[i] - start;
	return t->pool + start;
}

/* Where the string is, or the free place where it belongs. */
static uint32_t *
place(const struct intern *t, const void *s, size_t len)
{
	size_t i = hash(s, len) & (t->nslot - 1), k;
	const void *old;

	for (; t->slot[i]; i = (i + 1) & (t->nslot - 1)) {
		old = intern_get(t, (int)t->slot[i] - 1, &k);
		if (k == len && memcmp(old, s, len) == 0)
			break;
	}
	return &t->slot[i];
}

static void
rehash(struct intern *t)
{
	const void *s;
	size_t i, len;

	free(t->slot);
	t->nslot = t->nslot ? 2 * t->nslot : MINSLOT;
	t->slot = xcalloc(t->nslot, sizeof *t->slot);
	for (i = 0; i < t->n; i++) {
		s = intern_get(t, (int)i, &len);
		*place(t, s, len) = (uint32_t)i + 1;
	}
}

int
intern_add(struct intern *t, const void *s, size_t len)
{
	uint32_t *p;

	if (2 * t->n >= t->nslot)
		rehash(t);
	assert(t->n < UINT32_MAX);
	p = place(t, s, len);
	if (*p)
		return (int)*p - 1;
	t->pool = grow(t->pool, &t->poolcap, t->npool + len, 1);
	memcpy(t->pool + t->npool, s, len);
	t->npool += len;
	t->end = grow(t->end, &t->endcap, t->n, sizeof *t->end);
	t->end[t->n++] = t->npool;
	*p = (uint32_t)t->n;
	return (int)t->n - 1;
}

size_t
intern_size(const struct intern *t)
{
	return t->poolcap + t->endcap * sizeof *t->end +
		t->nslot * sizeof *t->slot;
}

void
intern_free(struct intern *t)
{
	free(t->pool);
	free(t->end);
	free(t->slot);
	intern_init(t);
}
