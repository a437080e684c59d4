/* Every timing rule: too early by one clock, and on time. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "arch/arch.h"
#include "dram/rowset.h"
#include "dram/dram.h"
#include "unit.h"

/*
 * After the commands of "before" (NAME BANK SUBARRAY TICK), on hbm-pim with
 * the numbers of "set" changed so that the rule decides, "after" is ready at
 * the tick given. A bank group has 4 banks, a pseudo-channel 16.
 */
static const struct {
	const char *rule, *set, *before, *after;
	int64_t ready;
} cases[] = {
	{ "row command, ACT", "", "ACT 0 0 10", "ACT 16 0", 12 },
	{ "row command, PRE", "", "ACT 0 0 10", "PRE 16 0", 12 },
	{ "nRRDS", "nRRDS 6", "ACT 0 0 10", "ACT 4 0", 16 },
	{ "nRRDS, other pseudo-channel", "nRRDS 6", "ACT 0 0 10", "ACT 16 0",
		12 },
	{ "nRRDL", "nRRDL 5", "ACT 0 0 10", "ACT 1 0", 15 },
	{ "nRRDL, other bank group", "nRRDL 5", "ACT 0 0 10", "ACT 4 0", 12 },
	{ "nFAW, fourth", "", "ACT 0 0 10 ACT 4 0 12 ACT 8 0 14", "ACT 12 0",
		16 },
	{ "nFAW, fifth", "", "ACT 0 0 10 ACT 4 0 12 ACT 8 0 14 ACT 12 0 16",
		"ACT 1 0", 25 },
	{ "nFAW, sixth", "", "ACT 0 0 10 ACT 4 0 12 ACT 8 0 14 ACT 12 0 16 "
		"ACT 1 0 25", "ACT 5 0", 27 },
	{ "nFAW, other pseudo-channel", "",
		"ACT 0 0 10 ACT 4 0 12 ACT 8 0 14 ACT 12 0 16", "ACT 16 0",
		18 },
	{ "nRC", "", "ACT 0 0 10", "ACT 0 0", 29 },
	{ "nRC, other subarray", "", "ACT 0 0 10", "ACT 0 1", 13 },
	{ "nRP", "", "PRE 0 0 10", "ACT 0 0", 17 },
	{ "nRP, other subarray", "", "PRE 0 0 10", "ACT 0 1", 0 },
	{ "nRAS, PRE", "", "ACT 0 0 10", "PRE 0 0", 27 },
	{ "nRAS, SASEL", "", "ACT 0 0 10", "SASEL 0 0", 27 },
	{ "nRAS, PIMOp", "", "ACT 0 0 10", "PIMOp 0 0", 27 },
	{ "nRAS, other subarray", "", "ACT 0 0 10", "SASEL 0 1", 0 },
	{ "nRCDRD, RD", "nRCDRD 20", "ACT 0 0 10", "RD 0 1", 30 },
	{ "nRCDRD, BKRD", "nRCDRD 20", "ACT 0 0 10", "BKRD 0 1", 30 },
	{ "nRCDRD, SARD", "nRCDRD 20", "ACT 0 0 10", "SARD 0 0", 30 },
	{ "nRCDRD, SARD of another", "nRCDRD 20", "ACT 0 0 10", "SARD 0 1",
		0 },
	{ "nRCDWR, WR", "nRCDWR 21", "ACT 0 0 10", "WR 0 1", 31 },
	{ "nRCDWR, BKWR", "nRCDWR 21", "ACT 0 0 10", "BKWR 0 1", 31 },
	{ "nRCDWR, SAWR", "nRCDWR 21", "ACT 0 0 10", "SAWR 0 0", 31 },
	{ "nBL, RD", "", "RD 0 0 10", "RD 4 0", 14 },
	{ "nBL, RD of the other pseudo-channel", "", "RD 0 0 10", "RD 16 0",
		0 },
	{ "nBL, WR", "", "WR 0 0 10", "WR 4 0", 14 },
	{ "nCCDS, RD", "nCCDS 9", "RD 0 0 10", "RD 4 0", 19 },
	{ "nCCDS, WR", "nCCDS 9", "WR 0 0 10", "WR 4 0", 19 },
	{ "nCCDL, RD", "nCCDL 9", "RD 0 0 10", "RD 1 0", 19 },
	{ "nCCDL, WR", "nCCDL 9", "WR 0 0 10", "WR 1 0", 19 },
	{ "nCCDL, other bank group", "nCCDL 9", "RD 0 0 10", "RD 4 0", 14 },
	{ "nCL+nBL+2-nCWL", "", "RD 0 0 10", "WR 4 0", 21 },
	{ "nCWL+nBL+nWTRS", "", "WR 0 0 10", "RD 4 0", 19 },
	{ "nCWL+nBL+nWTRL", "", "WR 0 0 10", "RD 1 0", 20 },
	{ "nRTPL, RD", "", "RD 0 0 10", "PRE 0 1", 13 },
	{ "nRTPL, BKRD", "", "BKRD 0 0 10", "PRE 0 1", 13 },
	{ "nRTPL, SARD", "", "SARD 0 0 10", "PRE 0 0", 13 },
	{ "nCWL+nBL+nWR, WR", "", "WR 0 0 10", "PRE 0 0", 24 },
	{ "nCWL+nBL+nWR, BKWR", "", "BKWR 0 0 10", "PRE 0 0", 24 },
	{ "nCWL+nBL+nWR, SAWR", "", "SAWR 0 0 10", "PRE 0 0", 24 },
	{ "nRTPL, other subarray, SASEL", "", "RD 0 0 10", "SASEL 0 1", 13 },
	{ "nRTPL, same subarray, SASEL", "", "RD 0 0 10", "SASEL 0 0", 0 },
	{ "nRTPL, other subarray, ACT", "", "RD 0 0 10", "ACT 0 1", 13 },
	{ "nRTPL, other subarray, RD", "nBL 1 nCCDL 1", "RD 0 0 10", "RD 0 1",
		13 },
	{ "nRTPL, two before", "", "RD 0 0 10 RD 0 1 14", "SASEL 0 0", 17 },
	{ "nRTPL, two before, the later one's own", "", "RD 0 0 10 RD 0 1 14",
		"SASEL 0 1", 13 },
	{ "nBL+nWR, SASEL", "", "WR 0 0 10", "SASEL 0 1", 22 },
	{ "nBL+nWR, ACT", "", "WR 0 0 10", "ACT 0 1", 22 },
	{ "nBL+nWR, WR", "", "WR 0 0 10", "WR 0 1", 22 },
	{ "nRAS", "refresh 1", "ACT 0 0 10", "PREA", 27 },
	{ "nRTPL, RD", "refresh 1", "RD 0 0 10", "PREA", 13 },
	{ "nRTPL, BKRD", "refresh 1", "BKRD 0 0 10", "PREA", 13 },
	{ "nRTPL, SARD", "refresh 1", "SARD 0 0 10", "PREA", 13 },
	{ "nCWL+nBL+nWR, WR", "refresh 1", "WR 0 0 10", "PREA", 24 },
	{ "nCWL+nBL+nWR, BKWR", "refresh 1", "BKWR 0 0 10", "PREA",
		24 },
	{ "nCWL+nBL+nWR, SAWR", "refresh 1", "SAWR 0 0 10", "PREA",
		24 },
	{ "nRC", "refresh 1", "ACT 0 0 10", "REF", 29 },
	{ "nRP, PRE", "refresh 1", "PRE 0 0 10", "REF", 17 },
	{ "nRP, PIMOp", "refresh 1", "PIMOp 0 0 10", "REF", 17 },
	{ "nRP, PREA", "refresh 1", "PREA 0 0 10", "REF", 17 },
	{ "nRFC, ACT", "refresh 1", "REF 0 0 10", "ACT 5 0", 360 },
	{ "nRFC, REF", "refresh 1", "REF 0 0 10", "REF", 360 },
	{ "nRAS, no refresh", "", "ACT 0 0 10", "PREA", 0 },
	{ "nRC, no refresh", "", "ACT 0 0 10", "REF", 0 },
};

/* The device with its own rules. */
static int
device(struct ddev *d, const struct arch *a, char err[256])
{
	struct drule r[MAXDRULE];

	return ddev_init(d, a, r, drule_table(a, r), err);
}

static int64_t
integer(const char *s)
{
	int64_t v;

	if (lex_int(s, 0, INT64_MAX, &v) < 0)
		die("bad number '%s' in a case", s);
	return v;
}

static void
setkeys(struct arch *a, const char *set)
{
	char *s = xstrdup(set), *w[8];
	int n = lex_words(s, w, 8), i, k;

	for (i = 0; i + 1 < n; i += 2)
		for (k = 0; k < arch_nkey; k++)
			if (strcmp(arch_keys[k].name, w[i]) == 0)
				*(int64_t *)(void *)((char *)a +
					arch_keys[k].offset) =
					integer(w[i + 1]);
	free(s);
}

static enum dcmd
command(const char *s)
{
	int c;

	for (c = 0; c < NDCMD; c++)
		if (strcmp(dcmds[c].name, s) == 0)
			return (enum dcmd)c;
	die("unknown command '%s' in a case", s);
}

static void
issueall(struct dchan *c, const char *before)
{
	char *s = xstrdup(before), *w[32];
	int n = lex_words(s, w, 32), i;

	for (i = 0; i + 3 < n; i += 4) {
		enum dcmd cmd = command(w[i]);
		int64_t tick = integer(w[i + 3]);

		if (dcmds[cmd].addr == DTOALL)
			dchan_issueall(c, cmd, tick);
		else
			dchan_issue(c, dchan_sub(c, (int)integer(w[i + 1]),
				(int)integer(w[i + 2])), cmd, 0, tick);
	}
	free(s);
}

/* When it is ready, packed with the rule. */
static int64_t
ready(struct dchan *c, const char *after)
{
	char *s = xstrdup(after), *w[3];
	int n = lex_words(s, w, 3);
	enum dcmd cmd = command(w[0]);
	int64_t r;

	if (n == 1)
		r = dchan_readyall(c, cmd);
	else
		r = dchan_ready(c, dchan_sub(c, (int)integer(w[1]),
			(int)integer(w[2])), cmd);
	free(s);
	return r;
}

/* All rules of hbm-pim, those of refresh too. */
struct table {
	struct drule r[MAXDRULE];
	int n;
	/* pairs of a command before and one after that a case was decided by */
	bool pair[MAXDRULE][NDCMD][NDCMD];
};

static void
allrules(struct table *t)
{
	char err[1024];
	struct arch a;

	memset(t, 0, sizeof *t);
	if (arch_load(&a, "hbm-pim", err) < 0)
		die("%s", err);
	a.refresh = 1;
	t->n = drule_table(&a, t->r);
	arch_free(&a);
}

/* The rule r decided when "after" was ready behind "before". */
static void
decided(struct table *t, const struct drule *r, const char *before,
	const char *after)
{
	char *b = xstrdup(before), *a = xstrdup(after), *w[32], *v[3];
	int n = lex_words(b, w, 32), i, k;

	lex_words(a, v, 3);
	for (k = 0; k < t->n; k++)
		if (t->r[k].scope == r->scope && t->r[k].before == r->before &&
		    t->r[k].after == r->after &&
		    strcmp(t->r[k].name, r->name) == 0)
			break;
	for (i = 0; k < t->n && i < n; i += 4)
		t->pair[k][command(w[i])][command(v[0])] = true;
	free(a);
	free(b);
}

/* A case is named after its rule, and what more there is to say. */
static void
checkname(const struct table *t, const char *name)
{
	size_t len = strcspn(name, ",");
	int i;

	for (i = 0; i < t->n; i++)
		if (strlen(t->r[i].name) == len &&
		    strncmp(t->r[i].name, name, len) == 0)
			return;
	check(false, "case '%s' is of a rule", name);
}

static void
runcase(struct table *t, size_t i)
{
	struct arch a;
	struct ddev d;
	struct dchan c;
	char err[1024];
	int64_t r;

	if (arch_load(&a, "hbm-pim", err) < 0)
		die("%s", err);
	setkeys(&a, cases[i].set);
	if (device(&d, &a, err) < 0)
		die("%s", err);
	dchan_init(&c, &d);
	issueall(&c, cases[i].before);
	r = ready(&c, cases[i].after);
	check(DTICK(r) == cases[i].ready, "rule %s: %s behind %s at %lld, "
		"got %lld", cases[i].rule, cases[i].after, cases[i].before,
		(long long)cases[i].ready, (long long)DTICK(r));
	if (r > 0)
		decided(t, &d.rule[DRULE(r)], cases[i].before, cases[i].after);
	checkname(t, cases[i].rule);
	dchan_free(&c);
	arch_free(&a);
}

/* Every rule sets the time in a case, for each pair of its commands. */
static void
rules(void)
{
	struct table t;
	size_t i;
	int k, b, a;

	allrules(&t);
	for (i = 0; i < sizeof cases / sizeof *cases; i++)
		runcase(&t, i);
	for (k = 0; k < t.n; k++)
		for (b = 0; b < NDCMD; b++)
			for (a = 0; a < NDCMD; a++)
				if (DHAS(t.r[k].before, b) &&
				    DHAS(t.r[k].after, a))
					check(t.pair[k][b][a], "rule %s (%s) "
						"has a case of %s, %s",
						t.r[k].name,
						dscope_names[t.r[k].scope],
						dcmds[b].name, dcmds[a].name);
}

/* Several rules with windows: scopes, sets and depths of their own. */
static void
windows(void)
{
	static const struct drule two[] = {
		{ DPCH, 1 << DRD | 1 << DBKRD, 1 << DRD, 30, 2, DWDATA, "w1" },
		{ DBANK, 1 << DWR, 1 << DWR | 1 << DPRE, 50, 3, DWDATA, "w2" },
		{ DSUB, 1 << DSARD, 1 << DSARD, 70, 2, DWDATA, "w3" },
		{ DCHANNEL, 1 << DREF, 1 << DREF, 900, 2, DWREFRESH, "w4" }
	};
	static const struct {
		const char *before, *after;
		int64_t ready;
	} want[] = {
		{ "RD 0 0 10", "RD 1 0", 0 },
		{ "RD 0 0 10 BKRD 3 1 12", "RD 5 0", 40 },
		{ "RD 0 0 10 BKRD 3 1 12", "BKRD 5 0", 0 },
		{ "RD 0 0 10 RD 16 0 12", "RD 5 0", 0 },
		{ "BKRD 0 0 10 RD 3 1 12 RD 3 1 41", "RD 5 0", 42 },
		{ "WR 2 0 10 WR 2 1 14 WR 2 0 20", "WR 2 5", 60 },
		{ "WR 2 0 10 WR 2 1 14 WR 2 0 20", "PRE 2 5", 60 },
		{ "WR 2 0 10 WR 2 1 14 WR 1 0 20", "WR 2 5", 0 },
		{ "SARD 2 0 10 SARD 2 0 14", "SARD 2 0", 80 },
		{ "SARD 2 0 10 SARD 2 1 14", "SARD 2 0", 0 },
		{ "REF 0 0 10 REF 0 0 400", "REF", 910 },
		{ "RD 0 0 10 WR 2 0 11 RD 0 0 12 WR 2 0 13 WR 2 0 14",
			"WR 2 0", 61 },
		{ "RD 0 0 10 WR 2 0 11 RD 0 0 12 WR 2 0 13 WR 2 0 14",
			"RD 2 0", 40 },
	};
	struct arch a;
	struct ddev d;
	struct dchan c;
	char err[1024];
	size_t i;
	int64_t t;

	if (arch_load(&a, "hbm-pim", err) < 0 ||
	    ddev_init(&d, &a, two, 4, err) < 0)
		die("%s", err);
	dchan_init(&c, &d);
	for (i = 0; i < sizeof want / sizeof *want; i++) {
		dchan_reset(&c);
		issueall(&c, want[i].before);
		t = DTICK(ready(&c, want[i].after));
		check(t == want[i].ready, "windows: %s behind %s at %lld, got "
			"%lld", want[i].after, want[i].before,
			(long long)want[i].ready, (long long)t);
	}
	dchan_free(&c);
	arch_free(&a);
}

/* Subarray states: which row is open, and which subarray is selected. */
static void
states(void)
{
	struct arch a;
	struct ddev d;
	struct dchan c;
	struct dsub *s, *t;
	char err[1024];

	if (arch_load(&a, "hbm-pim", err) < 0 || device(&d, &a, err) < 0)
		die("%s", err);
	dchan_init(&c, &d);
	s = dchan_sub(&c, 3, 7);
	t = dchan_sub(&c, 3, 9);
	check(s->state == DCLOSED && c.nopen == 0, "closed at first");
	dchan_issue(&c, s, DACT, 5, 1);
	dchan_issue(&c, t, DACT, 6, 4);
	check(s->state == DOPENED && rowset_has(&s->rows, 5) &&
		!rowset_has(&s->rows, 6) && c.nopen == 2, "ACT opens");
	dchan_issue(&c, s, DSASEL, 5, 18);
	check(s->state == DSELECTED && s->bank->selected == s,
		"SASEL selects");
	dchan_issue(&c, t, DSASEL, 8, 21);
	check(s->state == DOPENED && t->state == DSELECTED,
		"SASEL of another deselects");
	check(rowset_has(&t->rows, 6) && rowset_has(&t->rows, 8),
		"SASEL adds its row");
	dchan_issue(&c, t, DPRE, 8, 30);
	check(t->state == DCLOSED && !rowset_has(&t->rows, 6) &&
		c.nopen == 1 && !t->bank->selected, "PRE closes all rows");
	dchan_issueall(&c, DPREA, 60);
	check(s->state == DCLOSED && c.nopen == 0, "PREA closes all banks");
	check(dchan_sub(&c, 3, 7) == s, "a subarray is made once");
	dchan_free(&c);
	arch_free(&a);
}

static void
rowsets(void)
{
	struct rowset s = { 0 };
	int64_t v[300], i;
	bool good = true;

	for (i = 0; i < 300; i++)
		rowset_add(&s, i * 7 % 300);
	rowset_add(&s, 12);
	rowset_list(&s, v);
	for (i = 0; i < 300; i++)
		good &= v[i] == i && rowset_has(&s, i);
	check(good && s.n == 300 && !rowset_has(&s, 300), "300 open rows");
	rowset_clear(&s);
	check(!rowset_has(&s, 0) && s.n == 0, "no open row");
}

/* A device that refreshes without end is refused. */
static void
refusal(void)
{
	struct arch a;
	struct ddev d;
	char err[1024];

	if (arch_load(&a, "hbm-pim", err) < 0)
		die("%s", err);
	a.refresh = 1;
	check(device(&d, &a, err) == 0, "nREFI 3900 is enough");
	a.nREFI = 400;
	check(device(&d, &a, err) < 0 && strstr(err, "nREFI"),
		"nREFI 400 is not: %s", err);
	arch_free(&a);
}

int
main(void)
{
	rules();
	windows();
	states();
	rowsets();
	refusal();
	return unit_end();
}
