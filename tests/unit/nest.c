#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "unit.h"

/* A conv2d without a mapping, a gemm with one: every key stands in them. */
static const char conv[] =
	"layer net.l0.conv0\n"
	"op conv2d\n"
	"source linalg.conv_2d_ngchw_fgchw\n"
	"bounds G 2 N 1 K 64 P 55 Q 54 C 3 R 11 S 10\n"
	"stride 4 3\n"
	"dilation 1 2\n"
	"num_banks 16\n"
	"layer_group 3\n"
	"global_layer_idx 0\n"
	"type_layer_idx 0\n"
	"status infeasible\n"
	"arch hbm-pim\n"
	"model optipim in+filter exact full flexible 1,2,0.5,1\n";
static const char gemm[] =
	"layer net.l1.fc0\n"
	"op gemm\n"
	"source csv\n"
	"bounds N 1 H 2 P 6 Q 8 R 4\n"
	"num_banks -1\n"
	"status optimal\n"
	"arch simdram\n"
	"model analytical all product compute comb5\n"
	"cost 1234.5\n"
	"bound 1e+20\n"
	"split N bank 1 step 1 column 1 stride 1 1 1\n"
	"split H bank 2 step 1 column 1 stride 1 2 2\n"
	"split P bank 2 step 1 column 3 stride 3 1 1\n"
	"split Q bank 1 step 8 column 1 stride 0 1 8\n"
	"split R bank 2 step 1 column 2 stride 2 4 1\n"
	"order bank N H P Q R\n"
	"order step R Q P H N\n"
	"order column N H P R Q\n";

/* The stream s read and written again, or the message; the caller frees. */
static char *
rewritten(const char *s, size_t len)
{
	struct keyfile st;
	struct nest n;
	struct out w;
	struct in r;
	size_t k;
	char *text;
	int got;

	in_mem(&r, "t", s, len);
	out_openmem(&w);
	got = nest_begin(&st, &r);
	if (got == 0)
		nest_head(&w, NULL, NULL);
	while (got == 0 && (got = nest_next(&st, &n)) == 1) {
		nest_write(&w, &n);
		nest_free(&n);
		got = 0;
	}
	if (got == 0)
		nest_end(&w, st.nlayer);
	nest_endread(&st);
	text = xstrdup(r.err);
	if (in_close(&r) == 0) {
		free(text);
		s = out_mem(&w, &k);
		text = xstrndup(s, k);
	}
	out_close(&w);
	return text;
}

static void
expect(const char *what, const char *s, const char *want)
{
	char *got = rewritten(s, strlen(s));

	check(strcmp(got, want) == 0, "%s: %s", what,
		strncmp(got, "nest 1", 6) == 0 ? "read" : got);
	free(got);
}

/* In the stream of both layers, the line that begins so becomes another. */
static void
edited(const char *line, const char *by, const char *want)
{
	char *s = xasprintf("nest 1\n%s%send 2\n", conv, gemm), *t, *find, *at;

	find = xasprintf("\n%s", line);
	at = strstr(s, find);
	if (!at)
		die("no line '%s'", line);
	t = xasprintf("%.*s%s%s", (int)(at + 1 - s), s, by,
		strchr(at + 1, '\n') + 1);
	expect(line, t, want);
	free(find);
	free(t);
	free(s);
}

static void
streams(void)
{
	char *s = xasprintf("nest 1\n%s%send 2\n", conv, gemm);

	expect("both layers", s, s);
	free(s);
	expect("no layer", "nest 1\nend 0\n", "nest 1\nend 0\n");
	expect("comments, blank lines, open last line",
		"nest 1\n# x\n\n  \t\nend 0", "nest 1\nend 0\n");
	expect("empty", "",
		"t:1: expected the header line 'nest 1', got an empty file");
	expect("another version", "nest 2\nend 0\n",
		"t:1: expected the header line 'nest 1'");
	expect("no end", "nest 1\n", "t:1: the end line 'end N' is missing");
	s = xasprintf("nest 1\n%s", gemm);
	expect("no end behind a layer", s,
		"t:19: the end line 'end N' is missing");
	free(s);
	s = xasprintf("nest 1\n%send 2\n", gemm);
	expect("wrong count", s,
		"t:20: end says 2 layers, but 1 were read");
	free(s);
	expect("count missing", "nest 1\nend\n",
		"t:2: expected 'end' and the number of layers");
	expect("count negative", "nest 1\nend -1\n",
		"t:2: expected 'end' and the number of layers");
	expect("text behind the end", "nest 1\nend 0\n\nnest 1\n",
		"t:4: text after the end line");
	expect("no layer line", "nest 1\nop gemm\n",
		"t:2: expected 'layer' or 'end', got 'op'");
}

static void
keys(void)
{
	edited("layer net.l0", "layer a b\n",
		"t:2: layer takes one word, its name");
	edited("op conv2d", "",
		"t:3: op must come first, got 'source'");
	edited("op conv2d", "op conv\n",
		"t:3: op must be conv2d or gemm, got 'conv'");
	edited("source linalg", "",
		"t:2: layer 'net.l0.conv0': key 'source' is missing");
	edited("source linalg", "source a b\n", "t:4: source takes one word");
	edited("stride", "",
		"t:2: layer 'net.l0.conv0': key 'stride' is missing");
	edited("dilation", "",
		"t:2: layer 'net.l0.conv0': key 'dilation' is missing");
	edited("stride", "stride 4\n",
		"t:6: stride takes two numbers, rows and columns");
	edited("stride", "stride 4 0\n",
		"t:6: stride must be a positive integer, got '0'");
	edited("dilation", "dilation 1 2\ndilation 1 2\n",
		"t:8: duplicate key 'dilation'");
	edited("num_banks -1", "stride 1 1\n", "t:19: a gemm has no stride");
	edited("num_banks 16", "",
		"t:2: layer 'net.l0.conv0': key 'num_banks' is missing");
	edited("num_banks 16", "num_banks many\n",
		"t:8: num_banks must be an integer of at least -2147483648, "
		"got 'many'");
	edited("layer_group 3", "layer_group\n",
		"t:9: layer_group must be an integer of at least -2147483648, "
		"got 'nothing'");
	edited("status inf", "",
		"t:2: layer 'net.l0.conv0': key 'status' is missing");
	edited("status inf", "status good\n",
		"t:12: status must be unmapped, optimal, feasible, given or "
		"infeasible, got 'good'");
	edited("arch hbm-pim", "",
		"t:2: layer 'net.l0.conv0': key 'arch' is missing");
	edited("model optipim", "",
		"t:2: layer 'net.l0.conv0': key 'model' is missing");
	edited("model optipim", "model optipim all exact full\n",
		"t:14: expected 'model MODEL STORAGE COUNTING OBJECTIVE COEFF "
		"[WEIGHTS] [pad]'");
	edited("model optipim", "model optipim all exact full comb3\n",
		"t:14: expected 'model MODEL STORAGE COUNTING OBJECTIVE COEFF "
		"[WEIGHTS] [pad]'");
	edited("model optipim", "cost 3\nmodel optipim all exact full comb0\n",
		"t:2: layer 'net.l0.conv0': a layer of status infeasible has "
		"no mapping");
	edited("cost", "cost nan\n", "t:23: cost must be a number, got 'nan'");
	edited("cost", "price 3\n", "t:23: unknown key 'price'");
}

static void
bounds(void)
{
	edited("bounds G", "",
		"t:2: layer 'net.l0.conv0': key 'bounds' is missing");
	edited("bounds G", "bounds N 1 K 1 P 1 Q 1 C 1 R 1\n",
		"t:5: bound of loop 'S' is missing");
	edited("bounds G", "bounds N 1 K 1 P 1 Q 1 C 1 R 1 S\n",
		"t:5: bounds must be pairs such as K 64");
	edited("bounds G", "bounds N 1 N 1\n",
		"t:5: duplicate bound of loop 'N'");
	edited("bounds G", "bounds N 0\n",
		"t:5: bound of loop 'N' must be an integer from 1 to 2^31, "
		"got '0'");
	edited("bounds G", "bounds H 2\n", "t:5: a conv2d has no loop 'H'");
	edited("bounds G", "bounds N 1 K 2147483649 P 1 Q 1 C 1 R 1 S 1\n",
		"t:5: bound of loop 'K' must be an integer from 1 to 2^31, "
		"got '2147483649'");
	edited("bounds G", "bounds N 2 K 2147483648 P 2147483648 Q 1 C 1 R 1 "
		"S 1\n", "t:5: the product of the bounds exceeds 2^62");
	edited("bounds N", "bounds N 1 H 2 P 6 Q 8 R 4 K 1\n",
		"t:18: a gemm has no loop 'K'");
	edited("bounds N", "bounds N 1 N 1 N 1 N 1 N 1 N 1 N 1 N 1 N 1 N 1 "
		"N 1\n", "t:18: too many words in a line");
}

static void
mappings(void)
{
	edited("split Q", "",
		"t:15: layer 'net.l1.fc0': split of loop 'Q' is missing");
	edited("split Q", "split P bank 2 step 1 column 3 stride 3 1 1\n",
		"t:28: duplicate split of loop 'P'");
	edited("split Q", "split Q bank 1 step 4 column 1 stride 0 1 8\n",
		"t:28: split of loop 'Q' must multiply to its bound 8");
	edited("split Q", "split Q bank 1 step 0 column 1 stride 0 1 8\n",
		"t:28: split must be a positive integer, got '0'");
	edited("split Q", "split Q bank 1 step 8 column 1 stride 0 -1 8\n",
		"t:28: stride must be an integer of at least 0, got '-1'");
	edited("split Q", "split Q step 8 bank 1 column 1 stride 0 1 8\n",
		"t:28: expected 'bank', got 'step'");
	edited("split Q", "split Q bank 1 step 8 column 1\n",
		"t:28: expected 'split LOOP bank A step B column C "
		"stride D E F'");
	edited("split Q", "split S bank 1 step 8 column 1 stride 0 1 8\n",
		"t:28: split must name a loop of a gemm, got 'S'");
	edited("split Q", "split Q bank 8589934592 step 8589934592 column 4 "
		"stride 0 1 8\n",
		"t:28: split of loop 'Q' must multiply to its bound 8");
	edited("order step", "",
		"t:15: layer 'net.l1.fc0': order of step is missing");
	edited("order step", "order bank N H P Q R\n",
		"t:31: duplicate order of bank");
	edited("order step", "order row N H P Q R\n",
		"t:31: order must name bank, step or column, got 'row'");
	edited("order step", "order step N H P Q\n",
		"t:31: order must name each loop once");
	edited("order step", "order step N H P Q Q\n",
		"t:31: order must name each loop once, got 'Q'");
	edited("bounds N", "split Q bank 1 step 8 column 1 stride 0 1 8\n",
		"t:18: bounds must come before split");
}

/* Every prefix of a stream is refused, and no byte of it crashes. */
static void
prefixes(void)
{
	char *s = xasprintf("nest 1\n%s%send 2\n", conv, gemm), *got;
	size_t n = strlen(s), i;
	int bad = 0;

	/* without its last line end it is still whole */
	for (i = 0; i < n - 1; i++) {
		got = rewritten(s, i);
		bad += strncmp(got, "t:", 2) != 0;
		free(got);
	}
	check(bad == 0, "each of %zu beginnings is refused", n - 1);
	for (i = 0; i < n; i++) {
		s[i] ^= 0x15;
		got = rewritten(s, n);
		free(got);
		s[i] ^= 0x15;
	}
	check(true, "each of %zu bytes may be wrong", n);
	free(s);
}

static void
one(void)
{
	struct nest n, m;
	struct in r;
	char *two = xasprintf("%s%s", gemm, gemm);

	in_mem(&r, "t", two, strlen(two));
	check(nest_readone(&n, &r) == 1 && n.op == GEMM, "a layer alone");
	check(nest_macs(&n) == 384, "its multiply-accumulates");
	check(n.layer_group == NOATTR && n.tile[VP][LCOLUMN] == 3 &&
		n.coef[VR][LSTEP] == 4 && n.order[LSTEP][0] == VR,
		"its values");
	nest_copy(&m, &n);
	check(m.name != n.name && strcmp(m.name, n.name) == 0 &&
		m.arch != n.arch, "a copy of it");
	nest_free(&n);
	nest_free(&m);
	check(!n.name && !n.arch, "freed");
	check(nest_readone(&n, &r) == 1 && strcmp(n.name, "net.l1.fc0") == 0,
		"the next one");
	nest_free(&n);
	check(nest_readone(&n, &r) == 0 && !r.err[0], "no other");
	in_close(&r);
	free(two);

	in_mem(&r, "t", "op gemm\n", 8);
	check(nest_readone(&n, &r) == -1 &&
		strcmp(r.err, "t:1: expected 'layer'") == 0, "another key");
	in_close(&r);
}

int
main(void)
{
	streams();
	keys();
	bounds();
	mappings();
	prefixes();
	one();
	return unit_end();
}
