/* Statistics: scaling up, what is derived, writing and reading back. */
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "stat/stat.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "dram/rowset.h"
#include "dram/dram.h"
#include "sim/ctrl.h"
#include "sim/sim.h"
#include "sim/simstat.h"
#include "unit.h"

static void
scaled(int64_t cycles, int64_t made, int64_t simulated, int64_t want)
{
	struct simresult r = { .cycles = cycles, .requests = made,
		.simulated = simulated };
	struct statrec t;

	stat_init(&t);
	simstat_fill(&t, &r, true);
	check(t.scaled_cycles == want, "%lld * %lld / %lld: %lld, got %lld",
		(long long)cycles, (long long)made, (long long)simulated,
		(long long)want, (long long)t.scaled_cycles);
	stat_free(&t);
}

static void
scaling(void)
{
	scaled(100, 7, 7, 100);
	scaled(100, 10, 3, 333);
	scaled(1, 0, 0, 1);
	scaled(36311234, 15811200, 10000001, 57412412);
	/* products that exceed 64 bits */
	scaled(INT64_C(4000000000000), INT64_C(3000000000001),
		INT64_C(2999999999999), INT64_C(4000000000002));
	scaled(INT64_C(1) << 61, INT64_C(999999999999999999),
		INT64_C(1000000000000000000), INT64_C(2305843009213693949));
	scaled(INT64_MAX / 2, INT64_MAX, INT64_MAX / 2, INT64_MAX);
	/* a result that exceeds 63 bits stays at the most there is */
	scaled(INT64_MAX / 2, INT64_MAX, 1, INT64_MAX);
}

static void
derived(void)
{
	struct simresult r = { .cycles = 9, .requests = 8, .simulated = 8,
		.macs = 5, .banks = 2, .columns = 3 };
	struct statrec t;
	int i;

	for (i = 0; i < NREQKIND; i++)
		r.tally.req[i] = 1 << i;
	for (i = 0; i < NDCMD; i++)
		r.tally.cmd[i] = 100 + i;
	r.tally.hits = 33;
	stat_init(&t);
	simstat_fill(&t, &r, false);
	check(t.read == 1 << RREAD && t.write == 1 << RWRITE &&
		t.bank_read == 1 << RBKREAD && t.compute == 1 << RCOMPUTE,
		"requests by kind");
	check(t.other == (1 << NREQKIND) - 1 - t.read - t.write,
		"all but reads and writes");
	check(t.row_hits == 33 && t.row_hits + t.row_misses == 103 + 104 +
		105 + 106 + 107 + 108 + 109, "hits and misses are accesses");
	check(t.row_conflicts == 102 && t.activations == 100 &&
		t.refreshes == 111, "commands");
	check(t.scaled_cycles == NOSTAT, "nothing scaled without a cap");
	stat_free(&t);
}

static void
roundtrip(void)
{
	struct statrec t, u;
	struct statout o;
	struct statin s;
	struct out w;
	struct in r;
	size_t len;
	const char *mem;
	char *text;
	int i, same = 0;

	stat_init(&t);
	t.layer = xstrdup("net.l0.conv0");
	t.arch = xstrdup("hbm-pim");
	t.clock_ps = 1250;
	t.cost = 1.0 / 3;
	for (i = 0; i < STAT_NKEY; i++)
		*(int64_t *)(void *)((char *)&t + stat_keys[i].offset) =
			INT64_MAX - i;
	out_openmem(&w);
	statout_begin(&o, &w, TEXT);
	statout_put(&o, &t);
	statout_end(&o);
	mem = out_mem(&w, &len);
	text = xstrndup(mem, len);
	out_close(&w);
	in_mem(&r, "mem", text, strlen(text));
	check(statin_begin(&s, &r) == 0 && statin_next(&s, &u) == 1,
		"what was written is read");
	for (i = 0; i < STAT_NKEY; i++)
		same += stat_get(&t, &stat_keys[i]) ==
			stat_get(&u, &stat_keys[i]);
	check(same == STAT_NKEY && u.cost == t.cost && u.clock_ps == 1250 &&
		strcmp(u.layer, t.layer) == 0, "and is the same");
	stat_free(&u);
	check(statin_next(&s, &u) == 0, "then the end");
	in_close(&r);
	stat_free(&t);
	free(text);
}

int
main(void)
{
	scaling();
	derived();
	roundtrip();
	return unit_end();
}
