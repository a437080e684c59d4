/*
 * Affine maps: linear forms against the values of the expressions; names of
 * models.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "mlir/token.h"
#include "mlir/affine.h"
#include "linalg/reader.h"

const char progname[] = "mlirmap";

static int failed;

static void
result(bool good, const char *what)
{
	printf("%s %s\n", good ? "ok" : "not ok", what);
	failed += !good;
}

/* An expression of loops a, b, c: its coefficients and constant. */
static const struct {
	const char *text;
	bool linear;
	int64_t a, b, c, k;
} exprs[] = {
	{ "a", true, 1, 0, 0, 0 },
	{ "0", true, 0, 0, 0, 0 },
	{ "a*2+b", true, 2, 1, 0, 0 },
	{ "3 * a + b * 4 - c", true, 3, 4, -1, 0 },
	{ "-(a - b) * 2 + 7", true, -2, 2, 0, 7 },
	{ "(a + 1) * (2 + 3)", true, 5, 0, 0, 5 },
	{ "2 * (3 * (a + c)) - 6 * c", true, 6, 0, 0, 0 },
	{ "- - a", true, 1, 0, 0, 0 },
	{ "a floordiv 2", false, 0, 0, 0, 0 },
	{ "a mod 2 + b", false, 0, 0, 0, 0 },
	{ "a + b ceildiv 3", false, 0, 0, 0, 0 },
	{ "a * b", false, 0, 0, 0, 0 },
	{ "a + s", false, 0, 0, 0, 0 },
	{ "a * 9223372036854775807 * 2", false, 0, 0, 0, 0 },
	{ "99999999999999999999", false, 0, 0, 0, 0 },
};

static void
checkexpr(size_t i)
{
	char *s = xasprintf("affine_map<(a, b, c)[s] -> (%s, c)>",
		exprs[i].text);
	struct affinemap m = { 0, 0, NULL };
	struct affineexpr e;
	struct token t;
	struct in r;
	bool good;

	in_mem(&r, "map", s, strlen(s));
	token_init(&t, &r);
	good = token_next(&t) == 0 && affine_read(&t, &m) == 0
		&& t.kind == MT_END && m.nloop == 3 && m.nresult == 2;
	if (good) {
		affine_expr(&m, 0, &e);
		good = e.linear == exprs[i].linear && (!e.linear
			|| (e.c[0] == exprs[i].a && e.c[1] == exprs[i].b
			&& e.c[2] == exprs[i].c && e.k == exprs[i].k));
	}
	result(good, exprs[i].text);
	affine_free(&m);
	token_free(&t);
	in_close(&r);
	free(s);
}

static void
checkname(const char *path, const char *want)
{
	char *got = reader_workload(path);

	result(strcmp(got, want) == 0, path);
	free(got);
}

int
main(void)
{
	size_t i;

	for (i = 0; i < sizeof exprs / sizeof *exprs; i++)
		checkexpr(i);
	checkname("alexnet.linalg.mlir", "alexnet");
	checkname("/a/b.c/alexnet.mlir.gz", "alexnet");
	checkname("layerinfo.resnet50.l31.conv31.linalg.mlir", "resnet50");
	checkname("x/layergroup.bert.linalg.mlir", "bert");
	checkname("llama3-8b.l7.fc7.mlir", "llama3-8b");
	checkname("net.layer.mlir", "net.layer");
	checkname("net.l5", "net.l5");
	checkname("two words.mlir", "two_words");
	checkname(".mlir", ".mlir");
	checkname("a/", "model");
	return failed > 0;
}
