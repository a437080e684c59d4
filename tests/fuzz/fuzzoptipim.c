/* libFuzzer entry of the reader of OptiPIM's traces. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/in.h"
#include "base/out.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "fuzz.h"

static void
putraw(struct out *w, const struct optipim_raw *q)
{
	int i;

	out_printf(w, "%s ", reqkind_letters[q->kind]);
	for (i = 0; i < OPTIPIM_NADDR; i++)
		out_printf(w, "%s%lld", i ? "," : "", (long long)q->addr[i]);
	out_puts(w, "\n");
}

static bool
items(struct in *r, struct out *w)
{
	struct optipim_item it;
	struct optipim s;
	struct kernel k;
	char err[256];
	int st;

	optipim_begin(&s, r);
	while ((st = optipim_next(&s, &it)) > 0) {
		if (it.iskernel) {
			optipim_write(w, &it.kernel);
			kernel_trace(&k, &it.kernel, CPRODUCTS, err);
			kernel_trace(&k, &it.kernel, CABSOLUTE, err);
		} else {
			putraw(w, &it.raw);
		}
	}
	return st == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(items, items, (const char *)data, size, 0);
	return 0;
}
