#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/util.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"

/* Set err; -1 for the caller to return. */
static int
fail(char err[256], const char *s)
{
	snprintf(err, 256, "%s", s);
	return -1;
}

static void
addloop(struct kernel *k, int64_t n, int64_t w)
{
	assert(k->nloop < OPTIPIM_MAXLOOP);
	if (n > 1) {
		k->loop[k->nloop].n = n;
		k->loop[k->nloop].w = w;
		k->nloop++;
	}
}

static int
setmacs(struct kernel *k, char err[256])
{
	if (!mul64(k->sb, k->t, &k->macs) || !mul64(k->macs, k->sc, &k->macs))
		return fail(err, "the product of the trip counts exceeds "
			"2^63-1");
	return 0;
}

/* ---- traces: arithmetic in 32 bits that wraps, as in the original ---- */

/* Weights of the variables, by letter - 'A', in the hash of an input. */
static void
hashweights(uint32_t w[OPTIPIM_NVAR], const struct optipim_kernel *o)
{
	uint32_t s[OPTIPIM_NSIZE], b, c, d;
	int i;

	memset(w, 0, OPTIPIM_NVAR * sizeof *w);
	for (i = 0; i < OPTIPIM_NSIZE; i++)
		s[i] = (uint32_t)o->size[i];
	if (o->op == GEMM) {
		/* element (N, H, P, Q) within bounds of the same */
		w['Q' - 'A'] = 1;
		w['P' - 'A'] = s[3];
		w['H' - 'A'] = s[2] * s[3];
		w['N' - 'A'] = s[1] * s[2] * s[3];
		return;
	}
	/* element (N, C, R*dil + P*stride, S*dil + Q*stride), bounds alike */
	b = s[4];
	c = s[5] * (uint32_t)o->dil[0] + s[2] * (uint32_t)o->stride[0];
	d = s[6] * (uint32_t)o->dil[1] + s[3] * (uint32_t)o->stride[1];
	w['N' - 'A'] = b * c * d;
	w['C' - 'A'] = c * d;
	w['P' - 'A'] = (uint32_t)o->stride[0] * d;
	w['R' - 'A'] = (uint32_t)o->dil[0] * d;
	w['Q' - 'A'] = (uint32_t)o->stride[1];
	w['S' - 'A'] = (uint32_t)o->dil[1];
}

/* Stride of loop j, whose variable m outer loops share; -1 if none is given. */
static int
loopstride(const struct optipim_kernel *o, int j, int m, enum coefread how,
	uint32_t *stride)
{
	const int64_t *c = o->coef[o->loop[j].var - 'A'];
	uint32_t p = 1;
	int i;

	if (!optipim_hascoef(o)) {
		for (i = j + 1; i < o->nloop; i++)
			if (o->loop[i].var == o->loop[j].var)
				p *= (uint32_t)o->loop[i].bound;
	} else if (how == CABSOLUTE) {
		if (m > 2)
			return -1;
		p = (uint32_t)c[m];
	} else {
		for (i = m + 1; i < 3; i++)
			p *= (uint32_t)c[i];
	}
	*stride = p;
	return 0;
}

/* The number as the signed 32 bits that it was. */
static int64_t
signed32(uint32_t v)
{
	return v > INT32_MAX ? (int64_t)v - ((int64_t)1 << 32) : (int64_t)v;
}

/* Which product a loop belongs to: spatial before temporal ones is banks. */
static int64_t *
factor(struct kernel *k, const struct optipim_kernel *o, int j)
{
	int i;

	if (!o->loop[j].spatial)
		return &k->t;
	for (i = 0; i < j; i++)
		if (!o->loop[i].spatial)
			return &k->sc;
	return &k->sb;
}

int
kernel_trace(struct kernel *k, const struct optipim_kernel *o,
	enum coefread how, char err[256])
{
	uint32_t weight[OPTIPIM_NVAR], stride;
	int seen[OPTIPIM_NVAR] = { 0 };
	int64_t *f;
	int j, v;

	memset(k, 0, sizeof *k);
	k->sb = k->t = k->sc = 1;
	k->bank0 = o->bank;
	k->row0 = o->row;
	k->wrap = true;
	hashweights(weight, o);
	for (j = 0; j < o->nloop; j++) {
		v = o->loop[j].var - 'A';
		if (loopstride(o, j, seen[v]++, how, &stride) < 0)
			return fail(err, "a variable has more than three "
				"loops, but three coefficients");
		f = factor(k, o, j);
		if (!mul64(*f, o->loop[j].bound, f))
			return fail(err, "the product of the trip counts "
				"exceeds 2^63-1");
		if (!o->loop[j].spatial)
			addloop(k, o->loop[j].bound,
				signed32(stride * weight[v]));
	}
	return setmacs(k, err);
}

/* ---- nests: exact ---- */

/*
 * Coordinates of an input element, and what one index of each variable adds
 * to the coordinate: conv2d n, g*C + c, p*stride + r*dil, q*stride + s*dil;
 * gemm n, h, p, q.
 */
enum { NCOORD = 4 };

static int
coordinate(const struct nest *n, enum var v, int64_t *unit)
{
	*unit = 1;
	if (n->op == GEMM)
		return v == VN ? 0 : v == VH ? 1 : v == VP ? 2 :
			v == VQ ? 3 : -1;
	switch (v) {
	case VN:
		return 0;
	case VG:
		*unit = n->bound[VC];
		return 1;
	case VC:
		return 1;
	case VP:
		*unit = n->stride[0];
		return 2;
	case VR:
		*unit = n->dil[0];
		return 2;
	case VQ:
		*unit = n->stride[1];
		return 3;
	case VS:
		*unit = n->dil[1];
		return 3;
	default:
		return -1;
	}
}

/* How far one step of variable v's temporal loop moves along coordinate c. */
static bool
advance(const struct nest *n, enum var v, int c, int64_t *d)
{
	int64_t unit;

	*d = 0;
	if (n->tile[v][LSTEP] == 1 || coordinate(n, v, &unit) != c)
		return true;
	return mul64(n->coef[v][LSTEP], unit, d);
}

/*
 * Multiplier of each coordinate, so that elements reached by different steps
 * get different numbers: mixed radix over what the temporal loops span.
 */
static bool
radices(const struct nest *n, int64_t radix[NCOORD])
{
	enum var vars[NVAR];
	int64_t span, d, r = 1;
	int c, i, nv = nest_vars(n->op, vars);

	for (c = NCOORD - 1; c >= 0; c--) {
		radix[c] = r;
		span = 1;
		for (i = 0; i < nv; i++)
			if (!advance(n, vars[i], c, &d) ||
			    !mul64(d, n->tile[vars[i]][LSTEP] - 1, &d) ||
			    !add64(span, d, &span))
				return false;
		if (!mul64(r, span, &r))
			return false;
	}
	return true;
}

int
kernel_nest(struct kernel *k, const struct nest *n, char err[256])
{
	enum var vars[NVAR];
	int64_t radix[NCOORD], unit, d, w;
	int i, c, nv = nest_vars(n->op, vars);

	memset(k, 0, sizeof *k);
	k->sb = k->t = k->sc = 1;
	if (!radices(n, radix))
		return fail(err, "the inputs of the steps span more than "
			"2^63-1 elements");
	/* the products are factors of the bounds' product, which fits */
	for (i = 0; i < nv; i++) {
		enum var v = n->order[LSTEP][i];

		k->sb *= n->tile[v][LBANK];
		k->t *= n->tile[v][LSTEP];
		k->sc *= n->tile[v][LCOLUMN];
		c = coordinate(n, v, &unit);
		d = w = 0;
		if (c >= 0 && (!advance(n, v, c, &d) ||
		    !mul64(d, radix[c], &w)))
			return fail(err, "the inputs of the steps span more "
				"than 2^63-1 elements");
		addloop(k, n->tile[v][LSTEP], w);
	}
	if (setmacs(k, err) < 0)
		return -1;
	/* what is done beyond the bounds of a padded layer does not count */
	k->macs = nest_macs(n);
	return 0;
}
