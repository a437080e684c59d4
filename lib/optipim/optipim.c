#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "base/out.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "optipim/optipim.h"

const char *const reqkind_letters[NREQKIND] = { "R", "W", "C", "SR", "SW",
	"BR", "BW" };

/* Properties of a kernel, by the text that their key contains. */
enum prop { PPROBLEM, PDILSTRIDE, PLOOP, PBOUND, PTAG, PSTART, PCOEFF, NPROP };
static const char *const props[NPROP] = { "Problem", "DilationStride", "Loop",
	"Bound", "Tag", "StartBankRow", "Coeff" };

/* The published simulator keeps numbers in 32 bits. */
static const int64_t maxnum = INT32_MAX;

const char *
optipim_vars(enum op op)
{
	return op == CONV2D ? "NKPQCRS" : "NHPQR";
}

bool
optipim_hascoef(const struct optipim_kernel *k)
{
	int i;

	for (i = 0; i < OPTIPIM_NVAR; i++)
		if (k->has[i])
			return true;
	return false;
}

void
optipim_begin(struct optipim *s, struct in *r)
{
	memset(s, 0, sizeof *s);
	s->r = r;
}

/* Cut s at its commas into at most max words; their number, max + 1 if more. */
static int
cut(char *s, char **w, int max)
{
	int n = 0;

	for (;;) {
		if (n == max)
			return max + 1;
		w[n++] = s;
		s = strchr(s, ',');
		if (!s)
			return n;
		*s++ = '\0';
	}
}

/* Exactly n integers of at least lo, separated by commas. */
static int
numbers(struct in *r, const char *what, char *s, int64_t *v, int n, int64_t lo)
{
	char *w[OPTIPIM_NSIZE];
	int i, k = cut(s, w, n);

	if (k != n)
		return in_fail(r, "%s takes %d numbers separated by commas, "
			"got %s%d", what, n, k > n ? "more than " : "",
			k > n ? n : k);
	for (i = 0; i < n; i++)
		if (lex_int(w[i], lo, maxnum, &v[i]) < 0)
			return in_fail(r, "%s takes integers from %lld to "
				"%lld, got '%s'", what, (long long)lo,
				(long long)maxnum, w[i]);
	return 0;
}

/* One entry of the list Loop, Bound or Tag. */
static int
loopentry(struct in *r, struct optipim_loop *l, enum prop p, const char *s)
{
	if (p == PBOUND) {
		if (lex_int(s, 1, maxnum, &l->bound) < 0)
			return in_fail(r, "bound must be an integer from 1 to "
				"%lld, got '%s'", (long long)maxnum, s);
		return 0;
	}
	if (!s[0] || s[1] || s[0] < 'A' || s[0] > 'Z')
		return in_fail(r, "%s must be one capital letter, got '%s'",
			p == PLOOP ? "a loop variable" : "a tag", s);
	if (p == PLOOP)
		l->var = s[0];
	else
		l->spatial = s[0] == 'P';
	return 0;
}

/* The lists Loop, Bound and Tag must be equally long. */
static int
looplist(struct optipim *s, enum prop p, char *list)
{
	static const unsigned lists = 1u << PLOOP | 1u << PBOUND | 1u << PTAG;
	struct optipim_kernel *k = &s->k;
	char *w[OPTIPIM_MAXLOOP];
	int i, n = cut(list, w, OPTIPIM_MAXLOOP);

	if (n > OPTIPIM_MAXLOOP)
		return in_fail(s->r, "more than %d loops", OPTIPIM_MAXLOOP);
	if (s->have & lists && n != k->nloop)
		return in_fail(s->r, "%s has %d entries, the list before has "
			"%d", props[p], n, k->nloop);
	k->nloop = n;
	for (i = 0; i < n; i++)
		if (loopentry(s->r, &k->loop[i], p, w[i]) < 0)
			return -1;
	return 0;
}

/* "Coeff_N2,N0,N1:": the letter behind the first underscore counts. */
static int
coeff(struct optipim *s, const char *key, char *list)
{
	const char *us = strchr(key, '_');
	int v = us ? us[1] - 'A' : -1;

	if (v < 0 || v >= OPTIPIM_NVAR)
		return in_fail(s->r, "key '%s' must name a loop variable "
			"behind an underscore", key);
	if (s->k.has[v])
		return in_fail(s->r, "duplicate Coeff of '%c'", us[1]);
	s->k.has[v] = true;
	return numbers(s->r, "Coeff", list, s->k.coef[v], 3, INT32_MIN);
}

static int
dilstride(struct optipim *s, char *list)
{
	int64_t v[4];

	/* a gemm has no use for the line */
	if (numbers(s->r, "DilationStride", list, v, 4,
	    s->k.op == CONV2D) < 0)
		return -1;
	if (s->k.op == CONV2D) {
		memcpy(s->k.dil, v, sizeof s->k.dil);
		memcpy(s->k.stride, v + 2, sizeof s->k.stride);
	}
	return 0;
}

/* Only the first StartBankRow counts. */
static int
startbankrow(struct optipim *s, char *list, bool first)
{
	int64_t v[2];

	if (numbers(s->r, "StartBankRow", list, v, 2, 0) < 0)
		return -1;
	if (first) {
		s->k.bank = v[0];
		s->k.row = v[1];
	}
	return 0;
}

/* Keys are known by what they contain: published traces write "Loops:" too. */
static int
property(struct optipim *s, const char *key, char *list)
{
	struct optipim_kernel *k = &s->k;
	bool first;
	int p;

	for (p = 0; p < NPROP; p++)
		if (strstr(key, props[p]))
			break;
	if (p == NPROP)
		return in_fail(s->r, "unknown property '%s'", key);
	if (!list)
		return in_fail(s->r, "%s has no list behind it", props[p]);
	first = !(s->have & 1u << p);
	if (!first && p != PCOEFF && p != PSTART)
		return in_fail(s->r, "duplicate %s", props[p]);
	switch (p) {
	case PPROBLEM:
		if (numbers(s->r, "Problem", list, k->size,
		    (int)strlen(optipim_vars(k->op)), 1) < 0)
			return -1;
		break;
	case PDILSTRIDE:
		if (dilstride(s, list) < 0)
			return -1;
		break;
	case PSTART:
		if (startbankrow(s, list, first) < 0)
			return -1;
		break;
	case PCOEFF:
		if (coeff(s, key, list) < 0)
			return -1;
		break;
	default:
		if (looplist(s, (enum prop)p, list) < 0)
			return -1;
	}
	s->have |= 1u << p;
	return 0;
}

/* Spatial loops, temporal loops, spatial loops: nothing else is legal. */
static int
checklayout(struct optipim *s)
{
	const struct optipim_kernel *k = &s->k;
	int i = 0;

	while (i < k->nloop && k->loop[i].spatial)
		i++;
	while (i < k->nloop && !k->loop[i].spatial)
		i++;
	while (i < k->nloop && k->loop[i].spatial)
		i++;
	if (i < k->nloop)
		return in_fail(s->r, "illegal layout: loop %d ('%c') is "
			"temporal behind the column loops", i + 1,
			k->loop[i].var);
	return 0;
}

/* The published simulator would read past the end of an empty list. */
static int
checkcoeff(struct optipim *s)
{
	const struct optipim_kernel *k = &s->k;
	int i;

	if (!optipim_hascoef(k))
		return 0;
	for (i = 0; i < k->nloop; i++)
		if (!k->has[k->loop[i].var - 'A'])
			return in_fail(s->r, "loop '%c' has no Coeff line "
				"although others have one", k->loop[i].var);
	return 0;
}

static int
closekernel(struct optipim *s)
{
	static const enum prop need[] = { PPROBLEM, PLOOP, PBOUND, PTAG,
		PSTART };
	size_t i;

	for (i = 0; i < sizeof need / sizeof *need; i++)
		if (!(s->have & 1u << need[i]))
			return in_fail(s->r, "the kernel of line %ld has no "
				"%s line", s->line, props[need[i]]);
	if (checklayout(s) < 0 || checkcoeff(s) < 0)
		return -1;
	s->open = false;
	return 0;
}

static void
openkernel(struct optipim *s, enum op op)
{
	memset(&s->k, 0, sizeof s->k);
	s->k.op = op;
	s->k.dil[0] = s->k.dil[1] = s->k.stride[0] = s->k.stride[1] = 1;
	s->open = true;
	s->line = s->r->line;
	s->have = 0;
}

static int
rawline(struct optipim *s, struct optipim_raw *raw, int kind, char *list)
{
	if (!list)
		return in_fail(s->r, "request '%s' has no address",
			reqkind_letters[kind]);
	raw->kind = (enum reqkind)kind;
	return numbers(s->r, "an address", list, raw->addr, OPTIPIM_NADDR, 0);
}

/* A line without a list: opens or closes a kernel. 1: an item is whole. */
static int
bareword(struct optipim *s, struct optipim_item *it, const char *word)
{
	if (strcmp(word, "end") == 0) {
		if (!s->open)
			return in_fail(s->r, "'end' outside of a kernel");
		if (closekernel(s) < 0)
			return -1;
		it->iskernel = true;
		it->line = s->line;
		it->kernel = s->k;
		return 1;
	}
	if (s->open)
		return in_fail(s->r, "the kernel of line %ld is not ended",
			s->line);
	openkernel(s, strcmp(word, op_names[CONV2D]) == 0 ? CONV2D : GEMM);
	return 0;
}

/* One line: 1 if an item is whole, 0 to go on, -1. */
static int
takeline(struct optipim *s, struct optipim_item *it, char *line)
{
	static const char *const bare[] = { "conv2d", "gemm", "end" };
	char *w[2] = { NULL, NULL };
	int kind, n = lex_words(line, w, 2);

	if (n == 0)
		return 0;
	if (n > 2)
		return in_fail(s->r, "text behind the list of '%s': a list "
			"has no blanks inside", w[0]);
	if (lex_find(w[0], bare, 3) >= 0) {
		if (n > 1)
			return in_fail(s->r, "text behind '%s'", w[0]);
		return bareword(s, it, w[0]);
	}
	kind = lex_find(w[0], reqkind_letters, NREQKIND);
	if (kind >= 0) {
		it->iskernel = false;
		it->line = s->r->line;
		return rawline(s, &it->raw, kind, w[1]) < 0 ? -1 : 1;
	}
	if (!s->open)
		return in_fail(s->r, "expected a kernel (conv2d, gemm) or a "
			"request (R W C SR SW BR BW), got '%s'", w[0]);
	return property(s, w[0], w[1]);
}

int
optipim_next(struct optipim *s, struct optipim_item *it)
{
	char *line;
	int st;

	while ((line = in_line(s->r))) {
		st = takeline(s, it, line);
		if (st)
			return st;
	}
	if (s->r->err[0])
		return -1;
	if (s->open)
		return in_fail(s->r, "the kernel of line %ld is not ended",
			s->line);
	return 0;
}

/* One of the lists of loops. */
static void
writelist(struct out *w, const struct optipim_kernel *k, enum prop p)
{
	int i;

	out_printf(w, "%s: ", props[p]);
	for (i = 0; i < k->nloop; i++) {
		const struct optipim_loop *l = &k->loop[i];

		if (i > 0)
			out_puts(w, ",");
		if (p == PBOUND)
			out_printf(w, "%lld", (long long)l->bound);
		else
			out_printf(w, "%c", p == PLOOP ? l->var :
				l->spatial ? 'P' : 'T');
	}
	out_puts(w, "\n");
}

static void
writecoeff(struct out *w, const struct optipim_kernel *k, char v)
{
	const int64_t *c = k->coef[v - 'A'];

	if (k->has[v - 'A'])
		out_printf(w, "Coeff_%c2,%c0,%c1: %lld,%lld,%lld\n", v, v, v,
			(long long)c[0], (long long)c[1], (long long)c[2]);
}

void
optipim_write(struct out *w, const struct optipim_kernel *k)
{
	const char *vars = optipim_vars(k->op), *p;
	char v;
	int i;

	out_printf(w, "%s\nProblem: ", op_names[k->op]);
	for (i = 0; vars[i]; i++)
		out_printf(w, "%s%lld", i ? "," : "", (long long)k->size[i]);
	out_printf(w, "\nDilationStride: %lld,%lld,%lld,%lld\n",
		(long long)k->dil[0], (long long)k->dil[1],
		(long long)k->stride[0], (long long)k->stride[1]);
	writelist(w, k, PLOOP);
	writelist(w, k, PBOUND);
	writelist(w, k, PTAG);
	out_printf(w, "StartBankRow: %lld,%lld\n", (long long)k->bank,
		(long long)k->row);
	for (p = vars; *p; p++)
		writecoeff(w, k, *p);
	for (v = 'A'; v <= 'Z'; v++)
		if (!strchr(vars, v))
			writecoeff(w, k, v);
	out_puts(w, "end\n");
}
