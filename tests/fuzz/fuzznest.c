/* libFuzzer entry of the reader of nests. */
#include <stddef.h>
#include <stdint.h>

#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(fuzz_nests, fuzz_nests, (const char *)data, size, 0);
	return 0;
}
