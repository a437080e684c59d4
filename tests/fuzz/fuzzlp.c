/* libFuzzer entry of the stream of LPs, and of what they carry. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "device/device.h"
#include "milp/carry.h"
#include "milp/lptext.h"
#include "fuzz.h"

/* What an LP carries, as an LP of comments. */
static bool
onelp(struct in *r, const struct lptext *t, struct out *w)
{
	struct devices devices = { 0 };
	struct strlist lines = { 0 };
	struct carry c;
	char err[1024];
	size_t i;

	if (carry_parse(&c, &t->carry, "fuzz", &devices, err) < 0) {
		in_fail(r, "%s", err);
		devices_free(&devices);
		return false;
	}
	carry_lines(&c, &lines);
	for (i = 0; i < lines.n; i++)
		out_printf(w, "\\%s\n", lines.s[i]);
	out_puts(w, "End\n");
	strlist_free(&lines);
	carry_free(&c);
	devices_free(&devices);
	return true;
}

static bool
lps(struct in *r, struct out *w)
{
	struct lptext t;
	bool ok = true;
	int st;

	while (ok && (st = lptext_next(&t, r)) > 0) {
		ok = onelp(r, &t, w);
		lptext_free(&t);
	}
	return ok && st == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_check(lps, lps, (const char *)data, size, 0);
	return 0;
}
