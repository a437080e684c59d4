#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "check/execute.h"

enum { MAXLOOP = NVAR * NLEVEL };

/* The loops in order, outermost first, and where they are. */
struct run {
	int nloop;
	struct {
		enum var var;
		int64_t trips, stride, at;
	} loop[MAXLOOP];
	/* original index of each variable */
	int64_t index[NVAR];
};

static void
begin(struct run *r, const struct nest *n, bool mapped)
{
	enum var vars[NVAR];
	int l, i, nv = nest_vars(n->op, vars);

	memset(r, 0, sizeof *r);
	for (l = 0; l < (mapped ? NLEVEL : 1); l++)
		for (i = 0; i < nv; i++) {
			enum var v = mapped ? n->order[l][i] : vars[i];
			int k = r->nloop++;

			r->loop[k].var = v;
			r->loop[k].trips = mapped ? n->tile[v][l] :
				n->bound[v];
			r->loop[k].stride = mapped ? n->coef[v][l] : 1;
		}
}

/* The next iteration; false after the last. */
static bool
advance(struct run *r)
{
	int k;

	for (k = r->nloop - 1; k >= 0; k--) {
		r->index[r->loop[k].var] += r->loop[k].stride;
		if (++r->loop[k].at < r->loop[k].trips)
			return true;
		r->index[r->loop[k].var] -= r->loop[k].stride *
			r->loop[k].trips;
		r->loop[k].at = 0;
	}
	return false;
}

/* Number of the iteration in the plain loops, or -1 if it is outside. */
static int64_t
flat(const struct nest *n, const struct run *r)
{
	int64_t f = 0;
	int v;

	for (v = 0; v < NVAR; v++) {
		if (r->index[v] < 0 || r->index[v] >= n->bound[v])
			return -1;
		f = f * n->bound[v] + r->index[v];
	}
	return f;
}

/* "N 0 K 3 ...", the iteration that r is at. */
static char *
where(const struct nest *n, const struct run *r)
{
	enum var vars[NVAR];
	int i, nv = nest_vars(n->op, vars);
	char *s = xstrdup(""), *t;

	for (i = 0; i < nv; i++) {
		t = xasprintf("%s%s%c %lld", s, i ? " " : "",
			var_names[vars[i]], (long long)r->index[vars[i]]);
		free(s);
		s = t;
	}
	return s;
}

static char *
complain(const struct nest *n, const struct run *r, const char *what)
{
	char *at = where(n, r), *s = xasprintf("iteration %s %s", at, what);

	free(at);
	return s;
}

char *
execute_count(const struct nest *n)
{
	int64_t total = nest_macs(n), done = 0, f;
	unsigned char *bit = xcalloc((size_t)total / 8 + 1, 1);
	char *bad = NULL;
	struct run r;

	begin(&r, n, true);
	do {
		f = flat(n, &r);
		if (f < 0 && n->opt.pad)
			continue;
		if (f < 0)
			bad = complain(n, &r, "is outside the bounds");
		else if (bit[f / 8] >> f % 8 & 1)
			bad = complain(n, &r, "is done twice");
		else
			bit[f / 8] |= (unsigned char)(1 << f % 8);
		done++;
	} while (!bad && advance(&r));
	/* none twice and none outside: complete if the number is right */
	if (!bad && done != total)
		bad = xasprintf("%lld of %lld iterations are done",
			(long long)done, (long long)total);
	free(bit);
	return bad;
}

/* ---- values ---- */

/* A small integer for element a,b,c,d,e of an operand; -8..7. */
static int64_t
element(uint64_t seed, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e)
{
	const uint64_t k = 0x9e3779b97f4a7c15;
	uint64_t z = seed;

	z = (z ^ (uint64_t)a) * k;
	z = (z ^ z >> 31 ^ (uint64_t)b) * k;
	z = (z ^ z >> 31 ^ (uint64_t)c) * k;
	z = (z ^ z >> 31 ^ (uint64_t)d) * k;
	z = (z ^ z >> 31 ^ (uint64_t)e) * k;
	return (int64_t)(z >> 60) - 8;
}

/* The output that the iteration adds to, and what it adds. */
static int64_t
term(const struct nest *n, const int64_t x[NVAR], uint64_t seed, int64_t *out)
{
	const int64_t *b = n->bound;

	if (n->op == GEMM) {
		*out = ((x[VN] * b[VH] + x[VH]) * b[VP] + x[VP]) * b[VR] +
			x[VR];
		return element(seed, x[VN], x[VH], x[VP], x[VQ], 0) *
			element(~seed, x[VN], x[VH], x[VQ], x[VR], 0);
	}
	*out = (((x[VN] * b[VG] + x[VG]) * b[VK] + x[VK]) * b[VP] + x[VP]) *
		b[VQ] + x[VQ];
	return element(seed, x[VN], x[VG], x[VC],
		x[VP] * n->stride[0] + x[VR] * n->dil[0],
		x[VQ] * n->stride[1] + x[VS] * n->dil[1]) *
		element(~seed, x[VG], x[VK], x[VC], x[VR], x[VS]);
}

/* All outputs of the nest; the caller frees. */
static int64_t *
outputs(const struct nest *n, bool mapped, uint64_t seed, int64_t nout)
{
	int64_t *y = xcalloc((size_t)nout, sizeof *y), at, v;
	struct run r;

	begin(&r, n, mapped);
	do {
		if (n->opt.pad && flat(n, &r) < 0)
			continue;
		v = term(n, r.index, seed, &at);
		if (at >= 0 && at < nout)
			y[at] += v;
	} while (advance(&r));
	return y;
}

char *
execute_values(const struct nest *n, uint64_t seed)
{
	const int64_t *b = n->bound;
	int64_t nout = n->op == GEMM ? b[VN] * b[VH] * b[VP] * b[VR] :
		b[VN] * b[VG] * b[VK] * b[VP] * b[VQ];
	int64_t *want = outputs(n, false, seed, nout);
	int64_t *got = outputs(n, true, seed, nout), i;
	char *bad = NULL;

	for (i = 0; i < nout && !bad; i++)
		if (want[i] != got[i])
			bad = xasprintf("output %lld is %lld, not %lld",
				(long long)i, (long long)got[i],
				(long long)want[i]);
	free(want);
	free(got);
	return bad;
}
