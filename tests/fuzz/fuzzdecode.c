/*
 * libFuzzer entry of the way from a solution to a mapped nest: whatever a
 * solution of a small layer says, a mapping that is accepted fits the device,
 * costs what it says, and does each multiply-accumulate once.
 */
#include <stddef.h>
#include <stdint.h>

#include "base/in.h"
#include "nest/nest.h"
#include "device/device.h"
#include "check/execute.h"
#include "check/verify.h"
#include "milp/carry.h"
#include "milp/sol.h"
#include "milp/decode.h"
#include "fuzz.h"

enum {
	/* so that a model is built within a millisecond or so */
	MOSTMACS = 1024,
	MOSTBANKS = 64
};

static void
must(char *bad)
{
	if (bad)
		fuzz_fail("an accepted mapping is wrong", bad);
}

static void
check(const struct carry *c, const struct sol *s)
{
	struct nest n;
	char err[1024];

	nest_copy(&n, &c->nest[0]);
	if (decode(c, s, &n, err) == 0 && nest_mapped(&n)) {
		must(verify_nest(&n, c->dev));
		must(execute_count(&n));
		must(execute_values(&n, 1));
	}
	nest_free(&n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct devices devices = { 0 };
	struct carry c;
	struct sol s;
	struct in r;
	char err[1024];
	int64_t macs;

	fuzz_open(&r, (const char *)data, size, 0);
	if (sol_next(&s, &r) > 0) {
		if (carry_parse(&c, &s.carry, "fuzz", &devices, err) == 0) {
			macs = nest_macs(&c.nest[0]);
			if (c.nnest == 1 && macs <= MOSTMACS &&
			    c.nest[0].num_banks <= MOSTBANKS)
				check(&c, &s);
			carry_free(&c);
		}
		sol_free(&s);
		devices_free(&devices);
	}
	in_close(&r);
	return 0;
}
