#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/util.h"
#include "nest/nest.h"
#include "cost/cost.h"
#include "map/factor.h"
#include "map/space.h"
#include "milp/tuple.h"
#include "milp/lp.h"
#include "milp/model.h"
#include "milp/build.h"

/* "P_b2_s4_c1_R_b1_s3_c1"; in an ordered space, where some choices differ only
 * in their strides, also how many input rows their steps load and move. */
static char *
choicename(const struct space *sp, const struct group *g,
	const struct choice *c)
{
	char *s[2] = { NULL, NULL }, *name, *longer;
	int i;

	for (i = 0; i < g->nvar; i++)
		s[i] = xasprintf("%c_b%lld_s%lld_c%lld", var_names[g->var[i]],
			(long long)c->tile[i].x[LBANK],
			(long long)c->tile[i].x[LSTEP],
			(long long)c->tile[i].x[LCOLUMN]);
	name = xasprintf("%s%s%s", s[0], s[1] ? "_" : "", s[1] ? s[1] : "");
	free(s[0]);
	free(s[1]);
	if (!sp->ordered || !c->move[0])
		return name;
	longer = xasprintf("%s_i%lld_%lld_%lld", name, (long long)c->i,
		(long long)c->move[0], (long long)c->move[1]);
	free(name);
	return longer;
}

void
build_choices(struct build *b)
{
	const struct group *gr;
	size_t i, n = 0, col;
	char *name;
	int g;

	for (g = 0; g < b->s->ngroup; g++)
		n += b->s->group[g].nchoice;
	b->m->colgroup = xcalloc(n, sizeof *b->m->colgroup);
	b->m->colchoice = xcalloc(n, sizeof *b->m->colchoice);
	for (g = 0; g < b->s->ngroup; g++) {
		gr = &b->s->group[g];
		for (i = 0; i < gr->nchoice; i++) {
			if (!b->tab->useful[g][i])
				continue;
			name = choicename(b->s, gr, &gr->choice[i]);
			col = lp_addcol(b->lp, true, 0, "%s", name);
			free(name);
			b->m->colgroup[col] = g;
			b->m->colchoice[col] = i;
		}
	}
	b->tuple0 = b->m->nchoicecol = b->lp->ncol;
}

const struct choice *
build_choiceof(const struct build *b, size_t col)
{
	assert(col < b->m->nchoicecol);
	return &b->s->group[b->m->colgroup[col]].choice[
		b->m->colchoice[col]];
}

void
build_pick(struct build *b)
{
	size_t col;
	int g;

	for (g = 0; g < b->s->ngroup; g++) {
		const struct group *gr = &b->s->group[g];

		lp_addrow(b->lp, LPEQ, 1, g ? NULL : "each loop (pair of "
			"loops) is split in exactly one way: _b banks, "
			"_s steps, _c columns", "split_%c%.*s",
			var_names[gr->var[0]], gr->nvar - 1,
			&var_names[gr->var[1]]);
		for (col = 0; col < b->tuple0; col++)
			if (b->m->colgroup[col] == g)
				lp_term(b->lp, col, 1);
	}
}

/* ---- columns of the tuples ---- */

void
build_tuples(struct build *b)
{
	bool keyo, keyk;
	size_t i;

	cost_depends(&b->s->cost, &keyo, &keyk);
	for (i = 0; i < b->tab->set.n; i++) {
		const struct tuple *t = &b->tab->set.t[i];
		char o[32] = "", k[32] = "", c[32] = "";

		if (t->c)
			snprintf(c, sizeof c, "_C%lld", (long long)t->c);
		if (keyo)
			snprintf(o, sizeof o, "_O%lld", (long long)t->o);
		if (keyk)
			snprintf(k, sizeof k, "_K%lld", (long long)t->k);
		lp_addcol(b->lp, true, t->cost.fixed - b->m->base,
			"M%lld_B%lld%s%s%s", (long long)t->m,
			(long long)t->b, c, o, k);
	}
}

void
build_onetuple(struct build *b)
{
	size_t i;

	lp_addrow(b->lp, LPEQ, 1, "what the splits come to: M steps, B banks, "
		"O outputs, K steps that share an input", "tuple");
	for (i = 0; i < b->tab->set.n; i++)
		lp_term(b->lp, b->tuple0 + i, 1);
}

static int64_t
ofchoice(const struct choice *c, enum exact x)
{
	const int64_t v[NEXACT] = { c->m, c->b, c->c, c->o, c->k };

	assert(x < NEXACT && v[x] >= 1);
	return v[x];
}

static int64_t
oftuple(const struct tuple *t, enum exact x)
{
	const int64_t v[NEXACT] = { t->m, t->b, t->c, t->o, t->k };

	assert(x < NEXACT && v[x] >= 1);
	return v[x];
}

struct primes {
	int64_t *p;
	size_t n, cap;
};

/* Append those of v that are not yet in the list. */
static void
addprimes(struct primes *set, int64_t v)
{
	struct factors f;
	size_t k;
	int q;

	for (k = 0; k < set->n; k++)
		while (v % set->p[k] == 0)
			v /= set->p[k];
	factor(v, &f);
	for (q = 0; q < f.n; q++) {
		set->p = grow(set->p, &set->cap, set->n, sizeof *set->p);
		set->p[set->n++] = f.prime[q];
	}
}

static int
cmpint64(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Primes of the choices' numbers, ascending; the caller frees. */
static int64_t *
primesof(const struct build *b, enum exact x, size_t *n)
{
	struct primes set = { NULL, 0, 0 };
	int64_t last = 1, v;
	size_t i;

	for (i = 0; i < b->tuple0; i++) {
		v = ofchoice(build_choiceof(b, i), x);
		if (v != last)
			addprimes(&set, v);
		last = v;
	}
	if (set.n > 0)
		qsort(set.p, set.n, sizeof *set.p, cmpint64);
	*n = set.n;
	return set.p;
}

/*
 * The product of the splits is the tuple's number: each prime has the same
 * exponent on both sides. Integers only, hence exact.
 */
void
build_exact(struct build *b, enum exact x, const char *name,
	const char *comment)
{
	int64_t *prime;
	size_t i, q, n;

	prime = primesof(b, x, &n);
	for (q = 0; q < n; q++) {
		lp_addrow(b->lp, LPEQ, 0, comment, "%s_%lld", name,
			(long long)prime[q]);
		for (i = 0; i < b->tuple0; i++)
			lp_term(b->lp, i, factor_exponent(
				ofchoice(build_choiceof(b, i), x), prime[q]));
		for (i = 0; i < b->tab->set.n; i++)
			lp_term(b->lp, b->tuple0 + i, -factor_exponent(
				oftuple(&b->tab->set.t[i], x), prime[q]));
		if (!lp_dropempty(b->lp))
			comment = NULL;
	}
	free(prime);
}
