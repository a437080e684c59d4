/* Statistics: scaling up, what is derived, writing and reading back. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/table.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "stat/stat.h"
#include "optipim/optipim.h"
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
	check(t.row_hits == 33 && t.row_hits + t.row_misses == 700 + DRD +
		DWR + DBKRD + DBKWR + DSARD + DSAWR + DPIM,
		"hits and misses are accesses");
	check(t.row_conflicts == 100 + DPRE && t.activations == 100 + DACT &&
		t.refreshes == 100 + DREF, "commands");
	check(t.scaled_cycles == NOSTAT, "nothing scaled without a cap");
	t.scaled_cycles = 0;
	for (i = 0; i < STAT_NKEY; i++)
		check(stat_get(&t, &stat_keys[i]) != NOSTAT, "%s is counted",
			stat_keys[i].name);
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
	statin_free(&s);
	in_close(&r);
	stat_free(&t);
	free(text);
}

/* A record with every count that must be there, and more lines. */
static char *
record(const char *by, const char *more)
{
	char *s = xasprintf("stat 1\n%slayer a\narch x\nclock memory 1 ps\n%s",
		by, more), *t;
	int i;

	for (i = 0; i < STAT_NKEY; i++)
		if (stat_keys[i].kind == SCOUNT) {
			t = xasprintf("%s%s %d\n", s, stat_keys[i].name, i);
			free(s);
			s = t;
		}
	t = xasprintf("%send 1\n", s);
	free(s);
	return t;
}

/* Whether it is read, how many keys are skipped, or why not. */
static void
readsas(const char *what, const char *by, const char *more, int want,
	size_t skipped, const char *why)
{
	char *text = record(by, more);
	struct statrec t;
	struct statin s;
	struct in r;
	int got;

	in_mem(&r, "t", text, strlen(text));
	got = statin_begin(&s, &r) < 0 ? -1 : statin_next(&s, &t);
	check(got == want && s.skipped.n == skipped &&
		(!why || strcmp(r.err, why) == 0), "%s: %d, %zu, %s", what,
		got, s.skipped.n, r.err);
	if (got > 0)
		stat_free(&t);
	statin_free(&s);
	in_close(&r);
	free(text);
}

static void
versions(void)
{
	char *same = xasprintf("# by nestpim %s\n", tool_version);

	readsas("what may be missing is", "", "", 1, 0, NULL);
	readsas("an unknown key", "", "lost 1\n", -1, 0,
		"t:5: unknown key 'lost'");
	readsas("of this version", same, "lost 1\n", -1, 0,
		"t:6: unknown key 'lost'");
	readsas("of an older one", "# by nestpim 0.1.9\n", "lost 1\n", -1, 0,
		"t:6: unknown key 'lost'");
	readsas("of a newer one", "# by nestpim 9.0\n",
		"lost 1\nfound x y\nlost 2\n", 1, 2, NULL);
	readsas("of a newer one among others", "# by nestpim 0.1\n"
		"# by nestpim 9.0.1\n# by pimsim\n", "lost 1\n", 1, 1, NULL);
	readsas("a key that is known once", "# by nestpim 9.0\n",
		"cycles 1\n", -1, 0, "t:7: duplicate key 'cycles'");
	free(same);
}

int
main(void)
{
	scaling();
	derived();
	roundtrip();
	versions();
	return unit_end();
}
