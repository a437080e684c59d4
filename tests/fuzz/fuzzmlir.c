/*
 * libFuzzer entry of the MLIR reader. The first byte of an input decides the
 * size of the blocks that the text is read in. What reads well is annotated,
 * read again, and must give the same layers with the new attributes.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "linalg/rewrite.h"
#include "linalg/reader.h"
#include "fuzz.h"

static const struct readeropt opt = { .num_banks = 16, .workload = "fuzz" };

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
readall(const char *s, size_t len, size_t piece, struct out *w, bool same)
{
	struct rewrite a;
	struct reader m;
	struct nest n, want;
	struct in r;
	int64_t k = 0;
	int st;

	fuzz_open(&r, s, len, piece);
	reader_begin(&m, &r, &opt);
	rewrite_init(&a, w);
	m.rewrite = w ? &a : NULL;
	while ((st = reader_next(&m, &n)) == 1) {
		want = n;
		number(&want, k++);
		if (same && (want.num_banks != n.num_banks
		    || want.layer_group != n.layer_group
		    || want.global_idx != n.global_idx
		    || want.type_idx != n.type_idx))
			fuzz_fail("other attributes", n.name);
		if (w && rewrite_layer(&a, &r, &m.op, &want) < 0)
			st = -2;
		nest_free(&n);
		if (st < 0)
			break;
	}
	if (st == 0 && w)
		rewrite_end(&a);
	reader_end(&m);
	rewrite_free(&a);
	if ((in_close(&r) < 0) != (st < 0))
		fuzz_fail("reader and result disagree", r.err);
	return st < 0 ? st : k;
}

/* The layers as nests. */
static bool
layers(struct in *r, struct out *w)
{
	struct reader m;
	struct nest n;
	int st;

	reader_begin(&m, r, &opt);
	nest_head(w, NULL, NULL);
	while ((st = reader_next(&m, &n)) == 1) {
		nest_write(w, &n);
		nest_free(&n);
	}
	nest_end(w, m.nlayer);
	reader_end(&m);
	return st == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct out w;
	const char *s = (const char *)data + 1, *t;
	size_t n, piece;
	int64_t k;

	if (size < 1)
		return 0;
	piece = fuzz_piece(data[0]);
	fuzz_check(layers, fuzz_nests, s, size - 1, piece);
	out_openmem(&w);
	k = readall(s, size - 1, piece, &w, false);
	if (k >= 0) {
		t = out_mem(&w, &n);
		if (readall(t, n, piece, NULL, true) != k)
			fuzz_fail("annotated it has other layers",
				xstrndup(t, n));
	}
	out_close(&w);
	return 0;
}
