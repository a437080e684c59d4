/* libFuzzer entry of the reader of layer tables: they become nests. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "csv/csv.h"
#include "fuzz.h"

static bool
layers(struct in *r, struct out *w)
{
	struct csvin s;
	struct nest n;
	int st;

	csv_begin(&s, r, "fuzz", 16);
	nest_head(w, NULL, NULL);
	while ((st = csv_next(&s, &n)) > 0) {
		nest_write(w, &n);
		nest_free(&n);
	}
	nest_end(w, s.nlayer);
	return st == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(layers, fuzz_nests, (const char *)data, size, 0);
	return 0;
}
