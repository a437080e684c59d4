/*
 * Which steps load inputs: kernels of nests and of traces against the
 * definition, element by element.
 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "nest/nest.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "kernel/pattern.h"
#include "isnew.h"
#include "unit.h"

enum { MAXSTEP = 400 };

static int64_t
rnd(int64_t n)
{
	static uint64_t x = 88172645463325252u;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return (int64_t)((x >> 16) % (uint64_t)n);
}

/* An element of the input: four coordinates, or a hash. */
struct element {
	int64_t x[4];
};

/* Whether the pattern's new steps are those that see an element first. */
static bool
agrees(const struct kernel *k, const struct element *e)
{
	struct pattern p;
	char err[256];
	int64_t t, i;
	bool ok = pattern_make(&p, k, err) == 0;

	for (t = 0; ok && t < k->t; t++) {
		for (i = 0; i < t; i++)
			if (memcmp(&e[i], &e[t], sizeof *e) == 0)
				break;
		ok = isnew(&p, t) == (i == t);
	}
	pattern_free(&p);
	return ok;
}

/* ---- nests ---- */

static void
randomnest(struct nest *n)
{
	enum var vars[NVAR], o;
	int64_t steps = 1;
	int i, j, nv;

	nest_init(n, rnd(3) ? CONV2D : GEMM);
	nv = nest_vars(n->op, vars);
	for (i = 0; i < nv; i++) {
		enum var v = vars[i];

		n->tile[v][LBANK] = 1 + rnd(3);
		n->tile[v][LCOLUMN] = 1 + rnd(3);
		n->tile[v][LSTEP] = 1 + rnd(4);
		if (steps * n->tile[v][LSTEP] > MAXSTEP)
			n->tile[v][LSTEP] = 1;
		steps *= n->tile[v][LSTEP];
		n->bound[v] = n->tile[v][LBANK] * n->tile[v][LCOLUMN] *
			n->tile[v][LSTEP];
		/* one of the strides that combs give */
		n->coef[v][LSTEP] = rnd(2) ? 1 : rnd(2) ? n->tile[v][LBANK] :
			n->tile[v][LBANK] * n->tile[v][LCOLUMN];
	}
	for (i = 0; n->op == CONV2D && i < 2; i++) {
		n->stride[i] = 1 + rnd(4);
		n->dil[i] = 1 + rnd(3);
	}
	for (i = nv - 1; i > 0; i--) {
		j = (int)rnd(i + 1);
		o = n->order[LSTEP][i];
		n->order[LSTEP][i] = n->order[LSTEP][j];
		n->order[LSTEP][j] = o;
	}
}

/* Where the step's indices lead, by the meaning of the layer. */
static void
inputof(const struct nest *n, int64_t t, struct element *e)
{
	enum var vars[NVAR];
	int64_t x[NVAR] = { 0 };
	int i, nv = nest_vars(n->op, vars);

	for (i = nv - 1; i >= 0; i--) {
		enum var v = n->order[LSTEP][i];

		x[v] = t % n->tile[v][LSTEP] * n->coef[v][LSTEP];
		t /= n->tile[v][LSTEP];
	}
	e->x[0] = x[VN];
	if (n->op == GEMM) {
		e->x[1] = x[VH];
		e->x[2] = x[VP];
		e->x[3] = x[VQ];
		return;
	}
	e->x[1] = x[VG] * n->bound[VC] + x[VC];
	e->x[2] = x[VP] * n->stride[0] + x[VR] * n->dil[0];
	e->x[3] = x[VQ] * n->stride[1] + x[VS] * n->dil[1];
}

static void
nests(void)
{
	static struct element e[MAXSTEP];
	struct nest n;
	struct kernel k;
	char err[256];
	int64_t t, bad = 0;
	int i;

	for (i = 0; i < 1500; i++) {
		randomnest(&n);
		if (kernel_nest(&k, &n, err) < 0) {
			bad++;
			continue;
		}
		for (t = 0; t < k.t; t++)
			inputof(&n, t, &e[t]);
		bad += !agrees(&k, e) || k.macs != nest_macs(&n);
		nest_free(&n);
	}
	check(bad == 0, "1500 random nests, %lld wrong", (long long)bad);
}

/* ---- traces ---- */

/* A kernel with loops in any number and order, bounds at odds with sizes. */
static void
randomtrace(struct optipim_kernel *o)
{
	const char *vars;
	int64_t steps = 1;
	int i, j, lev, v;

	memset(o, 0, sizeof *o);
	o->op = rnd(3) ? CONV2D : GEMM;
	vars = optipim_vars(o->op);
	for (i = 0; vars[i]; i++)
		o->size[i] = 1 + rnd(rnd(6) ? 9 : 3000);
	for (i = 0; i < 2; i++) {
		o->dil[i] = 1 + rnd(3);
		o->stride[i] = 1 + rnd(3);
	}
	for (lev = 0; lev < 3; lev++)
		for (j = 0; vars[j]; j++) {
			struct optipim_loop *l = &o->loop[o->nloop++];

			l->var = vars[rnd((int64_t)strlen(vars))];
			l->spatial = lev != 1;
			l->bound = 1 + rnd(4);
			if (lev == 1 && steps * l->bound > MAXSTEP)
				l->bound = 1;
			if (lev == 1)
				steps *= l->bound;
		}
	/* a variable of more than three loops has no absolute strides */
	if (rnd(2))
		for (i = 0; vars[i]; i++) {
			v = vars[i] - 'A';
			o->has[v] = true;
			for (j = 0; j < 3; j++)
				o->coef[v][j] = 1 + rnd(rnd(4) ? 5 : 4000);
		}
}

/* Value of a variable at step t, all other loops at 0. */
static int64_t
valueof(const struct optipim_kernel *o, char var, int64_t t)
{
	int64_t index[OPTIPIM_MAXLOOP] = { 0 }, sum = 0, stride;
	int i, j, m = 0;

	for (i = o->nloop - 1; i >= 0; i--)
		if (!o->loop[i].spatial) {
			index[i] = t % o->loop[i].bound;
			t /= o->loop[i].bound;
		}
	for (i = 0; i < o->nloop; i++) {
		if (o->loop[i].var != var)
			continue;
		stride = 1;
		if (o->has[var - 'A'])
			for (j = m + 1; j < 3; j++)
				stride *= o->coef[var - 'A'][j];
		else
			for (j = i + 1; j < o->nloop; j++)
				if (o->loop[j].var == var)
					stride *= o->loop[j].bound;
		sum += index[i] * stride;
		m++;
	}
	return sum;
}

/* The 32-bit hash of the input element at step t. */
static void
hashof(const struct optipim_kernel *o, int64_t t, struct element *e)
{
	const int64_t *s = o->size;
	uint32_t a, b, c, d, B, C, D;

	memset(e, 0, sizeof *e);
	a = (uint32_t)valueof(o, 'N', t);
	if (o->op == GEMM) {
		b = (uint32_t)valueof(o, 'H', t);
		c = (uint32_t)valueof(o, 'P', t);
		d = (uint32_t)valueof(o, 'Q', t);
		B = (uint32_t)s[1];
		C = (uint32_t)s[2];
		D = (uint32_t)s[3];
	} else {
		b = (uint32_t)valueof(o, 'C', t);
		c = (uint32_t)(valueof(o, 'R', t) * o->dil[0] +
			valueof(o, 'P', t) * o->stride[0]);
		d = (uint32_t)(valueof(o, 'S', t) * o->dil[1] +
			valueof(o, 'Q', t) * o->stride[1]);
		B = (uint32_t)s[4];
		C = (uint32_t)(s[5] * o->dil[0] + s[2] * o->stride[0]);
		D = (uint32_t)(s[6] * o->dil[1] + s[3] * o->stride[1]);
	}
	e->x[0] = ((a * B + b) * C + c) * D + d;
}

static void
traces(void)
{
	static struct element e[MAXSTEP];
	struct optipim_kernel o;
	struct kernel k;
	char err[256];
	int64_t t, bad = 0;
	int i;

	for (i = 0; i < 1500; i++) {
		randomtrace(&o);
		if (kernel_trace(&k, &o, CPRODUCTS, err) < 0) {
			bad++;
			continue;
		}
		for (t = 0; t < k.t; t++)
			hashof(&o, t, &e[t]);
		bad += !agrees(&k, e);
	}
	check(bad == 0, "1500 random traces, %lld wrong", (long long)bad);
}

/* Products and strides that no number holds. */
static void
limits(void)
{
	struct optipim_kernel o = { .op = GEMM, .nloop = 3 };
	struct kernel k;
	struct nest n;
	char err[256];
	int i;

	for (i = 0; i < 5; i++)
		o.size[i] = 1;
	for (i = 0; i < 3; i++) {
		o.loop[i].var = 'N';
		o.loop[i].bound = INT32_MAX;
		o.loop[i].spatial = i != 1;
	}
	check(kernel_trace(&k, &o, CPRODUCTS, err) < 0,
		"trip counts of 2^93: %s", err);
	nest_init(&n, GEMM);
	n.bound[VN] = n.tile[VN][LSTEP] = 4;
	n.coef[VN][LSTEP] = INT64_MAX / 2;
	check(kernel_nest(&k, &n, err) < 0, "a stride of 2^62: %s", err);
	n.bound[VN] = n.tile[VN][LSTEP] = 1;
	check(kernel_nest(&k, &n, err) == 0, "which does not matter with "
		"one iteration");
	nest_free(&n);
}

int
main(void)
{
	nests();
	traces();
	limits();
	return unit_end();
}
