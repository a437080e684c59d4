#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"

int64_t
cost_distinct(int64_t cp, int64_t p, int64_t cr, int64_t r)
{
	int64_t g = gcd64(cp, cr), x = cp / g, y = cr / g;

	/* strides of 0, which a file may have, are refused elsewhere */
	assert(p >= 1 && r >= 1);
	/* x*i + y*j meets itself y rows of i and x rows of j further on */
	if (p <= y || r <= x)
		return p * r;
	return p * r - (p - y) * (r - x);
}

/* Distinct input rows (axis 0) or columns (axis 1) of a column's steps. */
static int64_t
window(const struct nest *n, enum counting c, int axis)
{
	enum var out = axis ? VQ : VP, fil = axis ? VS : VR;
	int64_t p = n->tile[out][LSTEP], r = n->tile[fil][LSTEP];

	if (c == CPRODUCT || p == 1 || r == 1)
		return p * r;
	return cost_distinct(n->coef[out][LSTEP] * n->stride[axis], p,
		n->coef[fil][LSTEP] * n->dil[axis], r);
}

/* Product over all variables of the tile at one level. */
static int64_t
product(const struct nest *n, enum level l)
{
	int64_t p = 1;
	int v;

	for (v = 0; v < NVAR; v++)
		p *= n->tile[v][l];
	return p;
}

void
cost_aggregate(const struct nest *n, enum counting c, struct agg *g)
{
	int64_t s[NVAR];
	int v;

	for (v = 0; v < NVAR; v++)
		s[v] = n->tile[v][LSTEP];
	memset(g, 0, sizeof *g);
	g->T = nest_macs(n);
	g->M = product(n, LSTEP);
	g->B1 = product(n, LCOLUMN);
	g->B2 = product(n, LBANK);
	if (n->op == CONV2D) {
		g->u_pr = window(n, c, 0);
		g->u_qs = window(n, c, 1);
		g->O = s[VG] * s[VN] * s[VK] * s[VP] * s[VQ];
		g->F = s[VG] * s[VK] * s[VC] * s[VR] * s[VS];
		g->I = s[VG] * s[VN] * s[VC] * g->u_pr * g->u_qs;
		g->reuse = s[VK];
	} else {
		g->O = s[VN] * s[VH] * s[VP] * s[VR];
		g->F = s[VN] * s[VH] * s[VQ] * s[VR];
		g->I = s[VN] * s[VH] * s[VP] * s[VQ];
		g->reuse = s[VH] * s[VR];
	}
}
