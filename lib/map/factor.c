#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/util.h"
#include "nest/nest.h"
#include "map/factor.h"

/* Append a prime greater than those present. */
static void
addprime(struct factors *f, int64_t q, int e)
{
	assert(f->n < MAXPRIME && (f->n == 0 || f->prime[f->n - 1] < q));
	f->prime[f->n] = q;
	f->exp[f->n++] = e;
}

void
factor(int64_t x, struct factors *f)
{
	int64_t q;
	int e;

	assert(x >= 1);
	f->n = 0;
	for (q = 2; q <= x / q; q += 1 + (q > 2)) {
		e = factor_exponent(x, q);
		if (e > 0)
			addprime(f, q, e);
		for (; e > 0; e--)
			x /= q;
	}
	if (x > 1)
		addprime(f, x, 1);
}

int
factor_exponent(int64_t x, int64_t q)
{
	int e = 0;

	assert(x >= 1 && q >= 2);
	for (; x % q == 0; x /= q)
		e++;
	return e;
}

static int
cmpint64(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Divisors of x, ascending; the caller frees. */
static int64_t *
divisors(int64_t x, size_t *n)
{
	struct factors f;
	int64_t *d = NULL;
	size_t cap = 0, old, j;
	int i, e;

	factor(x, &f);
	d = grow(d, &cap, 0, sizeof *d);
	d[0] = 1;
	*n = 1;
	for (i = 0; i < f.n; i++) {
		old = *n;
		for (e = 0; e < f.exp[i]; e++)
			for (j = 0; j < old; j++, (*n)++) {
				d = grow(d, &cap, *n, sizeof *d);
				d[*n] = d[*n - old] * f.prime[i];
			}
	}
	qsort(d, *n, sizeof *d, cmpint64);
	return d;
}

struct triple *
factor_triples(int64_t x, size_t *n)
{
	struct triple *t = NULL;
	size_t cap = 0, nd, i, j;
	int64_t *d = divisors(x, &nd);

	*n = 0;
	for (i = 0; i < nd; i++)
		for (j = 0; j < nd; j++) {
			int64_t rest = x / d[i];

			if (rest % d[j])
				continue;
			t = grow(t, &cap, *n, sizeof *t);
			t[*n].x[LSTEP] = d[i];
			t[*n].x[LCOLUMN] = d[j];
			t[*n].x[LBANK] = rest / d[j];
			(*n)++;
		}
	free(d);
	return t;
}

struct triple *
factor_covers(int64_t x, int64_t maxbank, int64_t maxcolumn, size_t *n)
{
	struct triple *t = NULL;
	size_t cap = 0;
	int64_t b, c, s;

	assert(x >= 1 && maxbank >= 1);
	*n = 0;
	for (b = 1; b <= maxbank && b <= x; b++)
		for (c = 1; c <= maxcolumn && b * c < x + b; ) {
			s = ceildiv(x, b * c);
			/* the fewest columns, then banks, that do as well */
			c = ceildiv(x, b * s);
			if (ceildiv(x, c * s) == b) {
				t = grow(t, &cap, *n, sizeof *t);
				t[*n].x[LBANK] = b;
				t[*n].x[LCOLUMN] = c;
				t[*n].x[LSTEP] = s;
				(*n)++;
			}
			/* the fewest that need fewer steps */
			c = s > 1 ? ceildiv(x, b * (s - 1)) : maxcolumn + 1;
		}
	return t;
}
