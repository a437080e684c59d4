#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "milp/carry.h"

/* Append each line of w's text, prefixed with the word. */
static void
addlines(struct strlist *lines, const char *word, struct out *w)
{
	size_t n;
	const char *s = out_mem(w, &n), *end = s + n, *nl;
	char *line;

	for (; s < end; s = nl + 1) {
		nl = memchr(s, '\n', (size_t)(end - s));
		line = xasprintf("%s %.*s", word, (int)(nl - s), s);
		strlist_add(lines, line);
		free(line);
	}
}

void
carry_lines(const struct carry *c, struct strlist *lines)
{
	struct out w;
	size_t i;
	int k;

	for (i = 0; i < c->by.n; i++)
		strlist_add(lines, c->by.s[i]);
	out_openmem(&w);
	for (k = 0; k < c->nnest; k++)
		nest_write(&w, &c->nest[k]);
	addlines(lines, "nest", &w);
	out_close(&w);
	if (!arch_builtin(c->dev->arch.name)) {
		out_openmem(&w);
		arch_write(&c->dev->arch, &w);
		addlines(lines, "arch", &w);
		out_close(&w);
	}
	strlist_add(lines, c->incumbent ? "incumbent used" :
		"incumbent none");
}

/* The rest of the line if it begins with word and a blank, else NULL. */
static const char *
after(const char *line, const char *word)
{
	size_t n = strlen(word);

	return strncmp(line, word, n) == 0 && line[n] == ' ' ?
		line + n + 1 : NULL;
}

/* The lines after the word, joined into one text; NULL if there are none. */
static char *
gather(const struct strlist *lines, const char *word)
{
	char *text = NULL;
	size_t cap = 0, len = 0, n, i;
	const char *rest;

	for (i = 0; i < lines->n; i++) {
		rest = after(lines->s[i], word);
		if (!rest)
			continue;
		n = strlen(rest);
		text = grow(text, &cap, len + n + 1, 1);
		memcpy(text + len, rest, n);
		len += n;
		text[len++] = '\n';
		text[len] = '\0';
	}
	return text;
}

/* All layers of a joint LP must be for one device. */
static int
checkdevice(const struct carry *c, const char *name, char err[1024])
{
	int i;

	for (i = 0; i < c->nnest; i++)
		if (!c->nest[i].arch ||
		    strcmp(c->nest[i].arch, c->nest[0].arch) != 0) {
			snprintf(err, 1024, "%s: layer '%.200s', which it "
				"carries, names %s device", name,
				c->nest[i].name, c->nest[i].arch ? "another" :
				"no");
			return -1;
		}
	return 0;
}

static int
parsenest(struct carry *c, const char *text, const char *name, char err[1024])
{
	struct in r;
	size_t cap = 0;
	int st;

	if (!text) {
		snprintf(err, 1024, "%s: it carries no nest", name);
		return -1;
	}
	in_mem(&r, "nest", text, strlen(text));
	do {
		c->nest = grow(c->nest, &cap, (size_t)c->nnest,
			sizeof *c->nest);
		st = nest_readone(&c->nest[c->nnest], &r);
		c->nnest += st > 0;
	} while (st > 0);
	if (st < 0)
		snprintf(err, 1024, "%s: the nest it carries: %.900s", name,
			r.err);
	in_close(&r);
	return st < 0 ? -1 : checkdevice(c, name, err);
}

/* A device that is carried must be the one that the nests name. */
static int
checkname(const struct carry *c, const char *name, char err[1024])
{
	const char *is = c->dev->arch.name, *want = c->nest[0].arch;

	if (strcmp(is, want) == 0 && !arch_builtin(is))
		return 0;
	snprintf(err, 1024, "%s: it carries a device '%.200s', but its nest "
		"is for %s'%.200s'", name, is, arch_builtin(want) ?
		"the built-in " : "", want);
	return -1;
}

/* Needs the nests. */
static int
parsearch(struct carry *c, const char *text, const char *name,
	struct devices *all, char err[1024])
{
	const char *want = c->nest[0].arch;
	struct arch a;
	struct in r;
	int st;

	if (!text) {
		c->dev = arch_builtin(want) ? devices_find(all, want) : NULL;
		if (!c->dev)
			snprintf(err, 1024, "%s: device '%.200s' is neither "
				"carried nor built in", name, want);
		return c->dev ? 0 : -1;
	}
	in_mem(&r, "arch", text, strlen(text));
	st = arch_read(&a, &r);
	if (st < 0) {
		snprintf(err, 1024, "%s: the device it carries: %.900s", name,
			r.err);
		arch_free(&a);
	} else {
		c->dev = devices_add(all, &a);
	}
	in_close(&r);
	return st < 0 ? -1 : checkname(c, name, err);
}

/* Refuse what nest2lp never writes and no model can be built from. */
static int
checklayers(const struct carry *c, const char *name, char err[1024])
{
	const struct nest *n;
	char *bad = NULL;
	int i, st;

	for (i = 0; i < c->nnest && !bad; i++) {
		n = &c->nest[i];
		bad = n->status != UNMAPPED ?
			xstrdup("its status must be unmapped") :
			n->num_banks < 1 ?
			xstrdup("num_banks must be at least 1") :
			cost_badoption(&c->dev->arch, &n->opt);
		if (bad)
			snprintf(err, 1024, "%s: layer '%.200s', which it "
				"carries: %s", name, n->name, bad);
	}
	st = bad ? -1 : 0;
	free(bad);
	return st;
}

static int
parseincumbent(struct carry *c, const struct strlist *lines, const char *name,
	char err[1024])
{
	const char *word;
	size_t i;

	c->incumbent = true;
	for (i = 0; i < lines->n; i++) {
		word = after(lines->s[i], "incumbent");
		if (!word)
			continue;
		c->incumbent = strcmp(word, "used") == 0;
		if (!c->incumbent && strcmp(word, "none") != 0) {
			snprintf(err, 1024, "%s: incumbent must be used or "
				"none, got '%.200s'", name, word);
			return -1;
		}
	}
	return 0;
}

int
carry_parse(struct carry *c, const struct strlist *lines, const char *name,
	struct devices *all, char err[1024])
{
	char *nest = gather(lines, "nest"), *arch = gather(lines, "arch");
	size_t i;
	int st;

	memset(c, 0, sizeof *c);
	st = parsenest(c, nest, name, err);
	if (st == 0)
		st = parsearch(c, arch, name, all, err);
	if (st == 0)
		st = checklayers(c, name, err);
	if (st == 0)
		st = parseincumbent(c, lines, name, err);
	free(nest);
	free(arch);
	if (st < 0) {
		carry_free(c);
		return -1;
	}
	for (i = 0; i < lines->n; i++)
		if (after(lines->s[i], "by"))
			strlist_add(&c->by, lines->s[i]);
	return 0;
}

void
carry_free(struct carry *c)
{
	int i;

	for (i = 0; i < c->nnest; i++)
		nest_free(&c->nest[i]);
	free(c->nest);
	c->nest = NULL;
	c->nnest = 0;
	strlist_free(&c->by);
}

char *
carry_prefix(int i, int n)
{
	return n == 1 ? xstrdup("") : xasprintf("L%d_", i + 1);
}
