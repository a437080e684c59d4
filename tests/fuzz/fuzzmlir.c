/*
 * libFuzzer entry of the MLIR reader. The first byte of an input decides the
 * size of the blocks that the text is read in. What reads well is annotated,
 * read again, and must give the same layers with the new attributes.
 *
 *	clang -g -O1 -fsanitize=fuzzer,address,undefined \
 *	    -D_POSIX_C_SOURCE=200809L -Ilib -Wl,--wrap=in_block tests/fuzz/fuzzmlir.c lib/mlir/?*.c \
 *	    lib/base/?*.c lib/nest/nest.c lib/nest/nestread.c \
 *	    lib/nest/costopt.c -lz -lm \
 *	    -o build/fuzzmlir
 *	build/fuzzmlir -dict=tests/fuzz/mlir.dict CORPUS
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "mlir/mtok.h"
#include "mlir/mattr.h"
#include "mlir/mspec.h"
#include "mlir/mbody.h"
#include "mlir/mop.h"
#include "mlir/mcon.h"
#include "mlir/mannot.h"
#include "mlir/mlir.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
ptrdiff_t __wrap_in_block(struct in *r, const char **p);

/* The text, handed over in pieces of so many bytes. */
static size_t piece;
static const char *rest;
static size_t nrest;

ptrdiff_t
__wrap_in_block(struct in *r, const char **p)
{
	static char *copy;
	size_t n = nrest < piece ? nrest : piece;

	(void)r;
	/* what was handed over before must not be looked at again */
	free(copy);
	copy = n > 0 ? xmalloc(n) : NULL;
	if (n > 0)
		memcpy(copy, rest, n);
	*p = copy;
	rest += n;
	nrest -= n;
	return (ptrdiff_t)n;
}

/* Attributes that every layer gets. */
static void
number(struct nest *n, int64_t i)
{
	n->num_banks = 100 + i;
	n->layer_group = -i;
	n->global_idx = 7000 + i;
	n->type_idx = 90000 + i;
}

/*
 * Read a text; if w is given write it with new attributes. Returns the number
 * of layers, -1 if it is faulty, -2 if its attributes cannot be changed. same:
 * they must be those of number().
 */
static int64_t
readall(const char *s, size_t len, struct out *w, bool same)
{
	static const struct mliropt opt = { .num_banks = 16,
		.workload = "fuzz" };
	struct mannot a;
	struct mlirin m;
	struct nest n, want;
	struct in r;
	int64_t k = 0;
	int st;

	memset(&r, 0, sizeof r);
	r.name = "fuzz";
	rest = s;
	nrest = len;
	mlir_begin(&m, &r, &opt);
	mannot_init(&a, w);
	m.annot = w ? &a : NULL;
	while ((st = mlir_next(&m, &n)) == 1) {
		want = n;
		number(&want, k++);
		if (same && (want.num_banks != n.num_banks
		    || want.layer_group != n.layer_group
		    || want.global_idx != n.global_idx
		    || want.type_idx != n.type_idx))
			abort();
		if (w && mannot_layer(&a, &r, &m.op, &want) < 0)
			st = -2;
		nest_free(&n);
		if (st < 0)
			break;
	}
	if (st == 0 && w)
		mannot_end(&a);
	mlir_end(&m);
	mannot_free(&a);
	if ((in_close(&r) < 0) != (st < 0))
		abort();
	return st < 0 ? st : k;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct out w;
	const char *s, *t;
	int64_t k;
	size_t n;

	if (size < 1 || size > 1 << 16)
		return 0;
	piece = data[0] < 200 ? 1u + data[0] : 1 << 16;
	s = (const char *)data + 1;
	k = readall(s, size - 1, NULL, false);
	out_openmem(&w);
	if (k >= 0 && readall(s, size - 1, &w, false) == k) {
		t = out_mem(&w, &n);
		if (readall(t, n, NULL, true) != k)
			abort();
	}
	out_close(&w);
	return 0;
}
