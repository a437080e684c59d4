/* libFuzzer entry of the reader of statistics, and of their table. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "stat/stat.h"
#include "stat/stattab.h"
#include "fuzz.h"

static bool
stats(struct in *r, struct out *w)
{
	struct stattab tab;
	struct statout o;
	struct statin s;
	struct statrec t;
	struct out table;
	int st, f;

	if (statin_begin(&s, r) < 0)
		return false;
	memset(&tab, 0, sizeof tab);
	statout_begin(&o, w, TEXT);
	while ((st = statin_next(&s, &t)) > 0) {
		statout_put(&o, &t);
		stattab_add(&tab, &t);
	}
	statout_end(&o);
	statin_free(&s);
	for (f = TEXT; f <= JSON && st == 0; f++) {
		out_openmem(&table);
		stattab_write(&tab, &table, (enum tableform)f);
		out_close(&table);
	}
	stattab_free(&tab);
	return st == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(stats, stats, (const char *)data, size, 0);
	return 0;
}
