/* libFuzzer entry of the reader of devices. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "fuzz.h"

static bool
devices(struct in *r, struct out *w)
{
	struct arch a;
	bool ok = arch_read(&a, r) == 0;

	if (ok)
		arch_write(&a, w);
	arch_free(&a);
	return ok;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(devices, devices, (const char *)data, size, 0);
	return 0;
}
