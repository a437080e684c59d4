/*
 * libFuzzer entry of the ONNX reader. The first byte of an input decides the
 * size of the blocks that the model is read in, and whether sizes are given
 * to open dimensions. The layers are written and read again as nests.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "model/model.h"
#include "onnxops/onnx.h"
#include "fuzz.h"

static const struct modelsize sizes[] = { { "?", 3 }, { "n", 2 },
	{ "batch", 4 } };
static struct modelopt opt = { .num_banks = 16, .workload = "fuzz",
	.size = sizes };

static bool
layers(struct in *r, struct out *w)
{
	struct opmodel m;
	size_t i;
	int st;

	model_begin(&m, r, &opt);
	st = onnx_read(&m, r);
	if (st == 0) {
		nest_head(w, NULL, NULL);
		for (i = 0; i < m.nrow; i++)
			nest_write(w, &m.row[i]);
		nest_end(w, (int64_t)m.nrow);
	}
	model_end(&m);
	return st == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 1)
		return 0;
	opt.nsize = data[0] % 2 ? sizeof sizes / sizeof sizes[0] : 0;
	opt.sourcenames = data[0] % 4 > 1;
	fuzz_check(layers, fuzz_nests, (const char *)data + 1, size - 1,
		fuzz_piece(data[0]));
	return 0;
}
