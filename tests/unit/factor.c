/* Prime factors, and the ways to split a bound. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "nest/nest.h"
#include "map/factor.h"
#include "unit.h"

/* Whether the factors are primes, ascending, and multiply to x. */
static bool
multiplies(const struct factors *f, int64_t x)
{
	int64_t p = 1, q;
	int i, e;

	for (i = 0; i < f->n; i++) {
		for (q = 2; q * q <= f->prime[i] && q < 100000; q++)
			if (f->prime[i] % q == 0)
				return false;
		if (f->exp[i] < 1 || (i > 0 &&
		    f->prime[i] <= f->prime[i - 1]))
			return false;
		for (e = 0; e < f->exp[i]; e++)
			p *= f->prime[i];
	}
	return p == x;
}

static void
factors(void)
{
	static const int64_t large[] = { INT64_C(1) << 31,
		(INT64_C(1) << 31) - 1, 2147483629, 614889782588491410,
		INT64_C(1) << 62, 1162261467, 2147395600,
		/* 20! */
		2432902008176640000 };
	struct factors f;
	int64_t x;
	size_t i;
	int bad = 0;

	for (x = 1; x <= 5000; x++) {
		factor(x, &f);
		bad += !multiplies(&f, x);
	}
	check(bad == 0, "factors of 1..5000: %d wrong", bad);
	for (i = 0; i < sizeof large / sizeof *large; i++) {
		factor(large[i], &f);
		check(multiplies(&f, large[i]), "factors of %lld",
			(long long)large[i]);
	}
}

/* All triples of x in order, each once; how many are wrong or missing. */
static int64_t
wrongtriples(int64_t x)
{
	int64_t a, b, wrong = 0;
	struct triple *t;
	size_t n, at = 0;

	t = factor_triples(x, &n);
	for (a = 1; a <= x; a++)
		for (b = 1; a * b <= x; b++) {
			if (x % (a * b))
				continue;
			wrong += at >= n || t[at].x[LSTEP] != a ||
				t[at].x[LCOLUMN] != b ||
				t[at].x[LBANK] != x / (a * b);
			at++;
		}
	wrong += at != n;
	free(t);
	return wrong;
}

int
main(void)
{
	int64_t x, wrong = 0;
	size_t n;

	factors();
	for (x = 1; x <= 400; x++)
		wrong += wrongtriples(x);
	check(wrong == 0, "triples of 1..400: %lld wrong", (long long)wrong);
	/* 31 twos over three levels: 33*32/2 */
	free(factor_triples(INT64_C(1) << 31, &n));
	check(n == 528, "2^31 splits in %zu ways", n);
	free(factor_triples((INT64_C(1) << 31) - 1, &n));
	check(n == 3, "a prime splits in %zu ways", n);
	return unit_end();
}
