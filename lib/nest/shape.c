#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/util.h"
#include "nest/nest.h"
#include "nest/shape.h"

bool
nest_sameshape(const struct nest *a, const struct nest *b)
{
	return a->op == b->op &&
		memcmp(a->bound, b->bound, sizeof a->bound) == 0 &&
		memcmp(a->stride, b->stride, sizeof a->stride) == 0 &&
		memcmp(a->dil, b->dil, sizeof a->dil) == 0;
}

bool
nest_sameproblem(const struct nest *a, const struct nest *b)
{
	return nest_sameshape(a, b) && a->num_banks == b->num_banks;
}

/* Append "-s2x2" at s[n], nothing where both are 1; the new length. */
static int
addpair(char *s, int n, size_t room, char letter, const int64_t v[2])
{
	if (v[0] == 1 && v[1] == 1)
		return n;
	return n + snprintf(s + n, room - (size_t)n, "-%c%lldx%lld", letter,
		(long long)v[0], (long long)v[1]);
}

char *
nest_problemname(const struct nest *n)
{
	/* per loop a letter and up to 2^31; five numbers of up to 2^31 */
	char s[NVAR * 12 + 100];
	enum var vars[NVAR];
	int i, len, nv = nest_vars(n->op, vars);

	len = snprintf(s, sizeof s, "%s-", n->op == CONV2D ? "conv" :
		op_names[n->op]);
	for (i = 0; i < nv; i++)
		if (vars[i] != VG || n->bound[VG] > 1)
			len += snprintf(s + len, sizeof s - (size_t)len,
				"%c%lld", var_names[vars[i]] - 'A' + 'a',
				(long long)n->bound[vars[i]]);
	len = addpair(s, len, sizeof s, 's', n->stride);
	len = addpair(s, len, sizeof s, 'd', n->dil);
	len += snprintf(s + len, sizeof s - (size_t)len, "-b%lld",
		(long long)n->num_banks);
	assert((size_t)len < sizeof s);
	return xstrdup(s);
}
