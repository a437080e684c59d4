#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/tool.h"
#include "base/keyfile.h"

void
keyfile_init(struct keyfile *d, struct in *r)
{
	memset(d, 0, sizeof *d);
	d->r = r;
}

int
keyfile_begin(struct keyfile *d, struct in *r, const char *header)
{
	const char *line = in_line(r);

	keyfile_init(d, r);
	if (!line || strcmp(line, header) != 0)
		return in_fail(r, "expected the header line '%s'%s", header,
			line ? "" : ", got an empty file");
	return 0;
}

void
keyfile_free(struct keyfile *d)
{
	strlist_free(&d->by);
	free(d->copy);
	d->copy = NULL;
	d->cap = 0;
}

char *
keyfile_line(struct keyfile *d)
{
	char *line;

	while ((line = in_line(d->r)) && *line == '#')
		if (strncmp(line, "# by ", 5) == 0)
			strlist_add(&d->by, line + 2);
	return line;
}

int
keyfile_split(struct keyfile *d, const char *line)
{
	size_t n = strlen(line) + 1;

	/* the line stays whole: it may be unread */
	d->copy = grow(d->copy, &d->cap, n, 1);
	memcpy(d->copy, line, n);
	d->n = lex_words(d->copy, d->w, KEYFILE_MAXWORD);
	if (d->n > KEYFILE_MAXWORD)
		return in_fail(d->r, "too many words in a line");
	return d->n;
}

int
keyfile_next(struct keyfile *d)
{
	const char *line;
	int n = 0;

	while (n == 0 && (line = keyfile_line(d)))
		n = keyfile_split(d, line);
	return n < 0 || d->r->err[0] ? -1 : n > 0;
}

int
keyfile_layer(struct keyfile *d)
{
	int st;

	if (d->ended)
		return 0;
	st = keyfile_next(d);
	if (st == 0)
		return in_fail(d->r, "the end line 'end N' is missing");
	if (st < 0)
		return -1;
	if (strcmp(d->w[0], "end") == 0)
		return keyfile_end(d, d->nlayer, "layers") < 0 ? -1 :
			keyfile_nomore(d->r);
	if (strcmp(d->w[0], "layer") != 0)
		return in_fail(d->r, "expected 'layer' or 'end', got '%s'",
			d->w[0]);
	d->nlayer++;
	return 1;
}

int
keyfile_field(struct keyfile *d)
{
	int st = keyfile_next(d);

	if (st > 0 && (strcmp(d->w[0], "layer") == 0 ||
	    strcmp(d->w[0], "end") == 0)) {
		in_unread(d->r);
		return 0;
	}
	return st;
}

int
keyfile_checkend(char **w, int n, int64_t count, const char *what,
	char bad[128])
{
	int64_t said;

	assert(n > 0 && strcmp(w[0], "end") == 0);
	if (n != 2 || lex_int(w[1], 0, INT64_MAX, &said) < 0) {
		snprintf(bad, 128, "expected 'end' and the number of %s",
			what);
		return -1;
	}
	if (said == count)
		return 0;
	snprintf(bad, 128, "end says %lld %s, but %lld were read",
		(long long)said, what, (long long)count);
	return -1;
}

int
keyfile_end(struct keyfile *d, int64_t count, const char *what)
{
	char bad[128];

	if (keyfile_checkend(d->w, d->n, count, what, bad) < 0)
		return in_fail(d->r, "%s", bad);
	d->ended = true;
	return 0;
}

int
keyfile_nomore(struct in *r)
{
	const char *line;

	while ((line = in_line(r)))
		if (line[strspn(line, " \t")] != '\0')
			return in_fail(r, "text after the end line");
	return r->err[0] ? -1 : 0;
}

int
keyfile_key(struct keyfile *d, const char *const *names, int n)
{
	int k;

	assert(d->n > 0);
	k = lex_find(d->w[0], names, n);
	return k < 0 ? in_fail(d->r, "unknown key '%s'", d->w[0]) : k;
}

int
keyfile_once(struct keyfile *d, bool *have)
{
	if (*have)
		return in_fail(d->r, "duplicate key '%s'", d->w[0]);
	*have = true;
	return 0;
}

int
keyfile_word(struct keyfile *d, char **s)
{
	if (d->n != 2)
		return in_fail(d->r, "%s takes one word", d->w[0]);
	*s = xstrdup(d->w[1]);
	return 0;
}

int
keyfile_missing(struct keyfile *d, long line, const char *layer,
	const char *key)
{
	return in_failat(d->r, line, "layer '%s': key '%s' is missing", layer,
		key);
}

/* The numbers of a version, as 0.12.1; those that are not there are 0. */
static void
version(const char *s, long v[3])
{
	char *end;
	int i;

	for (i = 0; i < 3; i++) {
		v[i] = strtol(s, &end, 10);
		s = end + (*end == '.');
	}
}

bool
keyfile_newer(const struct keyfile *d)
{
	static const char tag[] = "by nestpim ";
	long ours[3], v[3];
	int k;
	size_t i;

	version(tool_version, ours);
	for (i = 0; i < d->by.n; i++) {
		if (strncmp(d->by.s[i], tag, sizeof tag - 1) != 0)
			continue;
		version(d->by.s[i] + sizeof tag - 1, v);
		for (k = 0; k < 2 && v[k] == ours[k]; k++)
			;
		if (v[k] > ours[k])
			return true;
	}
	return false;
}

void
keyfile_head(struct out *w, const char *header, const struct strlist *by,
	const char *own)
{
	size_t i;

	out_printf(w, "%s\n", header);
	for (i = 0; by && i < by->n; i++)
		out_printf(w, "# %s\n", by->s[i]);
	if (own)
		out_printf(w, "# by %s\n", own);
}

void
keyfile_foot(struct out *w, int64_t n)
{
	out_printf(w, "end %lld\n", (long long)n);
}
