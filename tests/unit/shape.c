/* nest/shape: which layers are the same problem, and what it is called. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "nest/nest.h"
#include "nest/shape.h"
#include "unit.h"

/* A layer with every number that makes a problem another than 1. */
static void
layer(struct nest *n)
{
	int v;

	nest_init(n, CONV2D);
	for (v = 0; v < NVAR; v++)
		n->bound[v] = v == VH ? 1 : 2 + v;
	n->stride[0] = n->dil[1] = 2;
	n->stride[1] = n->dil[0] = 3;
	n->num_banks = 7;
}

static bool
called(const struct nest *n, const char *name)
{
	char *s = nest_problemname(n);
	bool same = strcmp(s, name) == 0;

	free(s);
	return same;
}

/* Each of these numbers makes another problem, and another name. */
static void
numbers(void)
{
	struct nest a, b;
	int64_t *const number[] = { &b.bound[VN], &b.bound[VK], &b.bound[VP],
		&b.bound[VQ], &b.bound[VC], &b.bound[VR], &b.bound[VS],
		&b.bound[VG], &b.stride[0], &b.stride[1], &b.dil[0],
		&b.dil[1], &b.num_banks };
	size_t i, wrong = 0;
	char *name;

	layer(&a);
	name = nest_problemname(&a);
	for (i = 0; i < sizeof number / sizeof *number; i++) {
		layer(&b);
		wrong += !nest_sameproblem(&a, &b) || !called(&b, name);
		++*number[i];
		wrong += nest_sameproblem(&a, &b) || called(&b, name);
		wrong += nest_sameshape(&a, &b) != (number[i] == &b.num_banks);
	}
	check(wrong == 0, "numbers that make a problem");
	free(name);
}

int
main(void)
{
	struct nest n, m;

	numbers();
	layer(&n);
	check(called(&n, "conv-g10n2k3p4q5c6r7s8-s2x3-d3x2-b7"), "its name");
	layer(&m);
	m.layer_group = m.global_idx = m.type_idx = 5;
	m.status = INFEASIBLE;
	m.tile[VK][LSTEP] = 3;
	check(nest_sameproblem(&n, &m), "what makes no problem");
	nest_init(&n, GEMM);
	n.bound[VQ] = NEST_MAXBOUND;
	check(called(&n, "gemm-n1h1p1q2147483648r1-b16"), "a large one");
	return unit_end();
}
