#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/keyfile.h"
#include "arch/arch.h"
#include "trace/cmdin.h"

enum {
	/* text comes in blocks of up to 64 KiB (in.c), after what is left */
	ROOM = 1 << 16,
	/* longest line */
	MAXLINE = 1 << 12
};

int
cmdin_device(struct cmdin *c, struct arch *a, const char *given)
{
	char err[1024];

	if (given || (a->name && strcmp(a->name, c->arch) == 0))
		return 0;
	if (!arch_builtin(c->arch))
		return cmdin_fail(c, "device '%s' is not built in: -a is "
			"needed", c->arch);
	if (a->name)
		arch_free(a);
	if (arch_load(a, c->arch, err) < 0)
		return cmdin_fail(c, "%s", err);
	return 0;
}

void
cmdin_free(struct cmdin *c)
{
	free(c->buf);
	free(c->arch);
	free(c->layer);
	memset(c, 0, sizeof *c);
}

/* The byte after the last newline of s[0..n), or s. */
static char *
lastline(char *s, size_t n)
{
	while (n > 0 && s[n - 1] != '\n')
		n--;
	return s + n;
}

/* Take more text until there is a whole line; 1, 0 at the end, -1. */
static int
refill(struct cmdin *c)
{
	const char *block;
	size_t left;
	ptrdiff_t n;

	while (c->p == c->lim) {
		left = (size_t)(c->end - c->p);
		if (left > MAXLINE)
			return in_failat(c->r, c->line + 1, "line longer than "
				"%d bytes", MAXLINE);
		n = in_block(c->r, &block);
		if (n < 0)
			return -1;
		if (n == 0)
			return left == 0 ? 0 : in_failat(c->r, c->line + 1,
				"the last line is cut short");
		assert(left + (size_t)n <= c->cap);
		memmove(c->buf, c->p, left);
		memcpy(c->buf + left, block, (size_t)n);
		c->p = c->buf;
		c->end = c->buf + left + n;
		c->lim = lastline(c->buf, left + (size_t)n);
	}
	return 1;
}

/* ---- commands: by hand, for traces have 10^8 lines ---- */

/* Up to 18 digits at p as a number; returns their end, or NULL. */
static char *
number(char *p, int64_t *v)
{
	char *start = p;
	int64_t x = 0;

	while (*p >= '0' && *p <= '9' && p - start < 18)
		x = 10 * x + (*p++ - '0');
	*v = x;
	return p > start ? p : NULL;
}

/* The word at p, followed by a number up to INT32_MAX. */
static char *
field(char *p, const char *word, size_t n, int *v)
{
	int64_t x;

	if (memcmp(p, word, n) != 0)
		return NULL;
	p = number(p + n, &x);
	if (!p || x > INT32_MAX)
		return NULL;
	*v = (int)x;
	return p;
}

/*
 * The names as words of 8 bytes, listed by their first letter. The byte that
 * follows a name is part of the word, which tells PRE from PREA.
 */
static void
setwords(struct cmdin *c)
{
	char text[8], mask[8];
	size_t n;
	int i, first;

	for (i = NDCMD - 1; i >= 0; i--) {
		n = strlen(dcmds[i].name);
		memset(text, 0, sizeof text);
		memset(mask, 0, sizeof mask);
		memcpy(text, dcmds[i].name, n);
		text[n] = dcmds[i].addr == DTOALL ? '\n' : ' ';
		memset(mask, 0xff, n + 1);
		memcpy(&c->word[i].text, text, sizeof text);
		memcpy(&c->word[i].mask, mask, sizeof mask);
		c->word[i].len = n;
		first = (unsigned char)text[0];
		c->word[i].next = c->first[first];
		c->first[first] = &c->word[i];
	}
}

/* The command at p; returns the end of its name, or NULL. */
static char *
command(const struct cmdin *c, char *p, enum dcmd *cmd)
{
	const struct cmdword *w = c->first[(unsigned char)*p];
	uint64_t text;

	memcpy(&text, p, sizeof text);
	for (; w; w = w->next)
		if ((text & w->mask) == w->text) {
			*cmd = (enum dcmd)(w - c->word);
			return p + w->len;
		}
	return NULL;
}

/*
 * A command line at p, whose newline is within the buffer: no comparison runs
 * past it by more than the 8 bytes that the buffer has to spare.
 */
static char *
parse(const struct cmdin *c, char *p, struct cmdline *l)
{
	if (!(p = number(p, &l->tick)) ||
	    !(p = field(p, " ch", 3, &l->chan)) ||
	    *p++ != ' ' || !(p = command(c, p, &l->cmd)))
		return NULL;
	l->bank = l->sub = -1;
	l->row = -1;
	if (dcmds[l->cmd].addr == DTOSUB &&
	    (!(p = field(p, " bank", 5, &l->bank)) ||
	    !(p = field(p, " sa", 3, &l->sub)) ||
	    memcmp(p, " row", 4) != 0 || !(p = number(p + 4, &l->row))))
		return NULL;
	return *p == '\n' ? p + 1 : NULL;
}

/* ---- other lines ---- */

static int
endline(struct cmdin *c, char **w, int n)
{
	char bad[128];

	if (keyfile_checkend(w, n, c->n, "commands", bad) < 0)
		return cmdin_fail(c, "%s", bad);
	c->ended = true;
	return 0;
}

static void
setword(char **s, const char *word)
{
	free(*s);
	*s = xstrdup(word);
}

/* A line that is no command: 1 if a run begins, 0 to go on, -1. */
static int
otherline(struct cmdin *c, char *line)
{
	char *w[3], *copy;
	int n, st = 0;

	if (*line == '#')
		return 0;
	copy = xstrdup(line);
	n = lex_words(line, w, 3);
	if (n == 0) {
		st = 0;
	} else if (c->ended) {
		st = cmdin_fail(c, "text after the end line");
	} else if (strcmp(w[0], "end") == 0) {
		st = endline(c, w, n);
	} else if (strcmp(w[0], "arch") == 0 && n == 2) {
		setword(&c->arch, w[1]);
	} else if (strcmp(w[0], "layer") == 0 && n == 2) {
		setword(&c->layer, w[1]);
		c->tick = 0;
		st = c->arch ? 1 : cmdin_fail(c, "no 'arch' before the first "
			"layer");
	} else {
		st = cmdin_fail(c, "expected 'TICK chC CMD bankB saS rowR', "
			"got '%.60s'", copy);
	}
	free(copy);
	return st;
}

/* The line at p as a string; a NUL in it is a failure. */
static int
takeother(struct cmdin *c)
{
	char *nl = memchr(c->p, '\n', (size_t)(c->lim - c->p)), *line = c->p;

	*nl = '\0';
	c->p = nl + 1;
	if (strlen(line) != (size_t)(nl - line))
		return cmdin_fail(c, "NUL byte in a text file");
	return otherline(c, line);
}

void
cmdin_begin(struct cmdin *c, struct in *r)
{
	memset(c, 0, sizeof *c);
	c->r = r;
	c->line = r->line;
	/* parse() may look a little beyond */
	c->cap = ROOM + MAXLINE + 16;
	c->buf = xcalloc(c->cap, 1);
	setwords(c);
	c->p = c->lim = c->end = c->buf;
}

int
cmdin_next(struct cmdin *c, struct cmdline *l)
{
	char *next;
	int st;

	for (;;) {
		if (c->p == c->lim) {
			st = refill(c);
			if (st < 0)
				return -1;
			if (st == 0 && c->ended)
				return CMDIN_END;
			if (st == 0)
				return in_failat(c->r, c->line, "the end line "
					"'end N' is missing");
		}
		c->line++;
		next = parse(c, c->p, l);
		if (!next) {
			st = takeother(c);
			if (st)
				return st < 0 ? -1 : CMDIN_RUN;
			continue;
		}
		if (!c->layer || c->ended)
			return cmdin_fail(c, "a command %s", c->ended ?
				"after the end line" : "before any layer");
		if (l->tick < c->tick)
			return cmdin_fail(c, "tick %lld after tick %lld",
				(long long)l->tick, (long long)c->tick);
		c->tick = l->tick;
		c->p = next;
		c->n++;
		return CMDIN_CMD;
	}
}
