/* formats/trace.txt says every timing rule and every command, and no other. */
#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/in.h"
#include "base/lex.h"
#include "base/util.h"
#include "arch/arch.h"
#include "dram/dcmd.h"
#include "dram/drule.h"
#include "unit.h"

/* A line of the table: scope, before, after, clocks. */
enum { NFIELD = 4 };

static struct arch dev;
static struct drule rule[MAXDRULE];
static bool listed[MAXDRULE], cmdlisted[NDCMD];
static int nrule;

/* A device that refreshes and whose numbers all differ. */
static void
setdevice(void)
{
	char err[1024];
	int i;

	if (arch_load(&dev, "hbm-pim", err) < 0)
		die("%s", err);
	for (i = 0; i < arch_nkey; i++)
		if (arch_keys[i].name[0] == 'n' &&
		    strncmp(arch_keys[i].name, "num_", 4) != 0)
			*arch_at(&dev, &arch_keys[i]) = 1000 + 61 * i + i * i;
	dev.refresh = 1;
	nrule = drule_table(&dev, rule);
}

/* The set of the commands named; 0 if one is unknown. */
static unsigned
commands(char *words)
{
	unsigned set = 0;
	char *w[NDCMD + 1];
	int n = lex_words(words, w, NDCMD + 1), i, c;

	for (i = 0; i < n; i++) {
		for (c = 0; c < NDCMD; c++)
			if (strcmp(dcmds[c].name, w[i]) == 0)
				break;
		if (c == NDCMD)
			return 0;
		set |= 1u << c;
	}
	return set;
}

/* The window that "fourth latest ACT" has; *words is moved behind it. */
static int
window(char **words)
{
	static const char *const nth[] = { "second", "third", "fourth",
		"fifth", "sixth", "seventh", "eighth" };
	size_t i, n;

	for (i = 0; i < sizeof nth / sizeof *nth; i++) {
		n = strlen(nth[i]);
		if (strncmp(*words, nth[i], n) == 0 &&
		    strncmp(*words + n, " latest ", 8) == 0) {
			*words += n + 8;
			return (int)i + 2;
		}
	}
	return 1;
}

static int64_t
number(const char *s)
{
	int64_t v;
	int i;

	for (i = 0; i < arch_nkey; i++)
		if (strcmp(arch_keys[i].name, s) == 0)
			return arch_get(&dev, &arch_keys[i]);
	if (lex_int(s, 0, 1000, &v) < 0)
		check(false, "'%s' is a number of a device", s);
	return v;
}

/* "nCL + 2 - nCWL", with its blanks left out in name. */
static int64_t
sum(char *text, char name[80])
{
	char *w[16];
	int n = lex_words(text, w, 16), i;
	int64_t v = number(w[0]);

	snprintf(name, 80, "%s", w[0]);
	for (i = 1; i + 1 < n; i += 2) {
		v += (w[i][0] == '-' ? -1 : 1) * number(w[i + 1]);
		snprintf(name + strlen(name), 80 - strlen(name), "%s%s", w[i],
			w[i + 1]);
	}
	return v;
}

/* The rule that a line of the table says. */
static void
ruleline(char *f[NFIELD])
{
	int win = window(&f[1]), scope, i;
	char name[80], *p = strchr(f[3], '(');
	unsigned before = commands(f[1]), after = commands(f[2]);
	int64_t clocks;

	/* a number that is no key has its rule's name beside it */
	if (p)
		*p++ = '\0';
	clocks = sum(f[3], name);
	if (p)
		snprintf(name, sizeof name, "%.*s", (int)strcspn(p, ")"), p);
	scope = lex_find(f[0], dscope_names, NDSCOPE);
	for (i = 0; i < nrule; i++)
		if ((int)rule[i].scope == scope && rule[i].window == win &&
		    rule[i].before == before && rule[i].after == after &&
		    rule[i].clocks == clocks &&
		    strcmp(rule[i].name, name) == 0)
			break;
	check(i < nrule, "formats/trace.txt: %s (%s) is a rule", name, f[0]);
	if (i < nrule)
		listed[i] = true;
}

/* Fields with two blanks or more between them; their number, up to max. */
static int
fields(char *line, char **f, int max)
{
	int n = 0;
	char *p;

	while (n < max && *line) {
		f[n++] = line;
		p = strstr(line, "  ");
		if (!p)
			break;
		*p++ = '\0';
		line = p + strspn(p, " ");
	}
	return n;
}

/* A line of the section on commands: their names, two blanks, the meaning. */
static void
cmdline(char *line)
{
	unsigned set = commands(line);
	int c;

	for (c = 0; c < NDCMD; c++)
		if (DHAS(set, c))
			cmdlisted[c] = true;
}

static void
readpage(const char *path)
{
	char *f[NFIELD + 1], *line, section[32] = "";
	struct in r;
	int n;

	if (in_open(&r, path) < 0)
		die("%s", r.err);
	while ((line = in_line(&r))) {
		if (isupper((unsigned char)*line))
			snprintf(section, sizeof section, "%s", line);
		if (*line++ != '\t')
			continue;
		n = fields(line, f, NFIELD + 1);
		if (strcmp(section, "Timing rules") == 0 && n == NFIELD &&
		    strcmp(f[0], "scope") != 0)
			ruleline(f);
		if (strcmp(section, "Commands") == 0 && n > 0)
			cmdline(f[0]);
	}
	if (in_close(&r) < 0)
		die("%s", r.err);
}

int
main(void)
{
	const char *root = getenv("ROOT");
	char path[4096];
	int i;

	snprintf(path, sizeof path, "%s/formats/trace.txt", root ? root : ".");
	setdevice();
	readpage(path);
	for (i = 0; i < nrule; i++)
		check(listed[i], "rule %s (%s) is in formats/trace.txt",
			rule[i].name, dscope_names[rule[i].scope]);
	for (i = 0; i < NDCMD; i++)
		check(cmdlisted[i], "command %s is in formats/trace.txt",
			dcmds[i].name);
	arch_free(&dev);
	return unit_end();
}
