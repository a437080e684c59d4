/* libFuzzer entry of the reader of maps from layers to problems. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/in.h"
#include "base/out.h"
#include "nest/layermap.h"
#include "fuzz.h"

static bool
pass(struct in *r, struct out *w)
{
	struct layermap m;
	bool ok;

	layermap_init(&m);
	ok = layermap_read(&m, r) == 0;
	if (ok) {
		/* nothing was given: every layer lacks its problem */
		if ((layermap_missing(&m) != NULL) != (m.n > 0))
			fuzz_fail("missing", "layers without a problem");
		layermap_write(&m, w);
	}
	layermap_free(&m);
	return ok;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(pass, pass, (const char *)data, size, 0);
	return 0;
}
