/*
 * The MLIR reader across the blocks of its input: wherever a block ends within
 * the text, the layers and the text written again are the same.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "linalg/rewrite.h"
#include "linalg/reader.h"

const char progname[] = "mlirblock";

/* What in.c reads at once. */
enum { BLOCK = 1 << 16 };

static const char text[] =
	"#m = affine_map<(d0, d1, d2) -> (d0, d2 + 0)>\n"
	"!t = tensor<4x8xf32, \"a\\\"b\">\n"
	"module attributes {a.b = \"}\\\\\"} { // comment {\n"
	"  %c = arith.constant dense<\"0x00112233\"> : tensor<1xf32>\n"
	"  %0 = linalg.matmul {num_banks = -12 : i32, layer_group = 0x1F}\n"
	"    ins(%x#0, %y : !t, tensor<8x16xf32>)\n"
	"    outs(%z : tensor<4x16xf32>) -> tensor<4x16xf32>\n"
	"  \"linalg.conv_1d_ncw_fcw\"(%a, %b, %c) <{strides = dense<2> :\n"
	"    vector<1xi64>}> ({ ^bb0: \"linalg.yield\"() : () -> () })\n"
	"    {global_layer_idx = 3 : i64} : (memref<1x3x12xf32>,\n"
	"    memref<8x3x4xf32>, memref<1x8x5xf32>) -> ()\n"
	"  %1 = linalg.generic {indexing_maps = [#m,\n"
	"    affine_map<(d0, d1, d2) -> (d2, d1)>,\n"
	"    affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types =\n"
	"    [\"parallel\", \"parallel\", \"reduction\"]}\n"
	"    ins(%x, %y : tensor<5x6xf32>, tensor<6x7xf32>)\n"
	"    outs(%z : tensor<5x7xf32>) attrs =  {num_banks = 3 : i32} {\n"
	"  ^bb0(%p: f32, %q: f32, %r: f32):\n"
	"    %m = arith.mulf %p, %q : f32\n"
	"    %s = arith.addf %m, %r : f32\n"
	"    linalg.yield %s : f32\n"
	"  } -> tensor<5x7xf32>\n"
	"}\n"
	"{-# a: {b: \"0x04#-}00\"} #-}\n";

static const char layers[] =
	"layer u.l0.fc0\nop gemm\nsource linalg.matmul\n"
	"bounds N 1 H 1 P 4 Q 8 R 16\nnum_banks -12\nlayer_group 31\n"
	"status unmapped\n"
	"layer u.l3.conv0\nop conv2d\nsource linalg.conv_1d_ncw_fcw\n"
	"bounds N 1 K 8 P 5 Q 1 C 3 R 4 S 1\nstride 2 1\ndilation 1 1\n"
	"num_banks 16\nglobal_layer_idx 3\nstatus unmapped\n"
	"layer u.l2.fc1\nop gemm\nsource linalg.generic\n"
	"bounds N 1 H 1 P 5 Q 6 R 7\nnum_banks 3\nstatus unmapped\n";

/* Read the file; whether layers and text written are as they must be. */
static bool
check(const char *path, size_t pad)
{
	static const struct readeropt opt = { .num_banks = 16,
		.workload = "u" };
	struct out nests, copy;
	struct rewrite a;
	struct reader m;
	struct nest n;
	struct in r;
	const char *s;
	size_t len;
	bool good;
	int st;

	out_openmem(&nests);
	out_openmem(&copy);
	in_open(&r, path);
	reader_begin(&m, &r, &opt);
	rewrite_init(&a, &copy);
	m.rewrite = &a;
	while ((st = reader_next(&m, &n)) == 1) {
		nest_write(&nests, &n);
		rewrite_release(&a);
		nest_free(&n);
	}
	if (st == 0)
		rewrite_end(&a);
	else
		printf("%s\n", r.err);
	reader_end(&m);
	rewrite_free(&a);
	in_close(&r);
	s = out_mem(&nests, &len);
	good = st == 0 && len == strlen(layers)
		&& memcmp(s, layers, len) == 0;
	s = out_mem(&copy, &len);
	good = good && len == pad + strlen(text)
		&& memcmp(s + pad, text, strlen(text)) == 0;
	out_close(&nests);
	out_close(&copy);
	return good;
}

int
main(void)
{
	const char *tmp = getenv("TMP");
	char *path = xasprintf("%s/mlirblock.mlir", tmp ? tmp : "/tmp");
	char *pad = xmalloc(BLOCK);
	size_t k, bad = 0;
	FILE *f;

	memset(pad, ' ', BLOCK);
	for (k = 1; k <= strlen(text); k++) {
		/* the block ends behind k bytes of the text */
		f = fopen(path, "w");
		if (!f)
			die("%s: cannot create:", path);
		fwrite(pad, 1, BLOCK - k, f);
		fwrite(text, 1, strlen(text), f);
		fclose(f);
		if (!check(path, BLOCK - k)) {
			printf("block end behind byte %zu\n", k);
			bad++;
		}
	}
	unlink(path);
	free(path);
	free(pad);
	printf("%s a block ending at each of %zu places\n",
		bad ? "not ok" : "ok", strlen(text));
	return bad > 0;
}
