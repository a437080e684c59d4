#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "base/out.h"
#include "base/keyfile.h"
#include "arch/arch.h"
#include "arch/archtext.h"

#define X(key, lo, hi, unit, help) \
	{ #key, offsetof(struct arch, key), lo, hi, unit, help },
const struct archkey arch_keys[] = { ARCH_KEYS(X) };
#undef X
const int arch_nkey = sizeof arch_keys / sizeof *arch_keys;

enum { NKEY = sizeof arch_keys / sizeof *arch_keys };

#define X(id, name) name,
const char *const machine_names[NMACHINE] = { MACHINES(X) };
#undef X
/* The names behind commas. */
#define X(id, name) ", " name
static const char machine_list[] = MACHINES(X);
#undef X

/* Keys that older versions asked for and no part of the tools read. */
static const char *const retired[] = { "nRTPS" };
enum { NRETIRED = sizeof retired / sizeof *retired };

/* How deep descriptions may be based on each other. */
enum { MAXBASE = 8 };

/* What was read of one file so far. */
struct archread {
	struct arch *a;
	struct keyfile d;
	bool name, machine, base, any;
	/* set in this file, or by what it is based on */
	bool own[NKEY], set[NKEY];
	int depth;
};

int64_t *
arch_at(struct arch *a, const struct archkey *k)
{
	return (int64_t *)(void *)((char *)a + k->offset);
}

int64_t
arch_get(const struct arch *a, const struct archkey *k)
{
	return *arch_at((struct arch *)a, k);
}

static bool
among(const char *const *list, const char *s)
{
	for (; *list; list++)
		if (strcmp(*list, s) == 0)
			return true;
	return false;
}

bool
arch_same(const struct arch *a, const struct arch *b, const char *const *but)
{
	const struct archkey *k;

	for (k = arch_keys; k < arch_keys + NKEY; k++)
		if (arch_get(a, k) != arch_get(b, k) && !among(but, k->name))
			return false;
	return strcmp(machine_names[a->machine], machine_names[b->machine]) ==
		0;
}

static const struct archtext *
builtin(const char *name)
{
	const struct archtext *t;

	for (t = archtexts; t->name; t++)
		if (strcmp(t->name, name) == 0)
			return t;
	return NULL;
}

bool
arch_builtin(const char *name)
{
	return builtin(name) != NULL;
}

static int readbody(struct archread *rd, struct in *r);

/* "base NAME": start from a built-in device. */
static int
setbase(struct archread *rd, const char *name)
{
	const struct archtext *t = builtin(name);
	struct archread sub = { .a = rd->a, .depth = rd->depth + 1 };
	struct in m, *r = rd->d.r;
	int st;

	if (rd->base || rd->any)
		return in_fail(r, "base must stand once and before the keys");
	if (!t)
		return in_fail(r, "no built-in device '%s'", name);
	if (sub.depth > MAXBASE)
		return in_fail(r, "devices based on each other too deeply");
	in_mem(&m, t->name, t->text, strlen(t->text));
	st = readbody(&sub, &m);
	if (st < 0)
		in_fail(r, "base: %s", m.err);
	in_close(&m);
	memcpy(rd->set, sub.set, sizeof sub.set);
	rd->base = true;
	return st;
}

static int
setname(struct archread *rd, const char *s)
{
	if (keyfile_once(&rd->d, &rd->name) < 0)
		return -1;
	free(rd->a->name);
	rd->a->name = xstrdup(s);
	return 0;
}

static int
setmachine(struct archread *rd, const char *s)
{
	int i = lex_find(s, machine_names, NMACHINE);

	if (keyfile_once(&rd->d, &rd->machine) < 0)
		return -1;
	if (i < 0)
		return in_fail(rd->d.r, "machine must be one of %s, got '%s'",
			machine_list + strlen(", "), s);
	rd->a->machine = (enum machine)i;
	return 0;
}

static int
setkey(struct archread *rd, const char *key, const char *s)
{
	const struct archkey *k = arch_keys;
	int i;

	for (i = 0; i < NKEY; i++)
		if (strcmp(key, k[i].name) == 0)
			break;
	if (i == NKEY && lex_find(key, retired, NRETIRED) >= 0)
		return in_fail(rd->d.r, "key '%s' is no longer used: remove "
			"the line", key);
	if (i == NKEY)
		return in_fail(rd->d.r, "unknown key '%s'", key);
	if (keyfile_once(&rd->d, &rd->own[i]) < 0)
		return -1;
	if (lex_int(s, k[i].lo, k[i].hi, arch_at(rd->a, &k[i])) < 0)
		return in_fail(rd->d.r, "%s must be an integer from %lld to "
			"%lld, got '%s'", key, (long long)k[i].lo,
			(long long)k[i].hi, s);
	rd->set[i] = rd->any = true;
	return 0;
}

static int
checkcomplete(const struct archread *rd)
{
	struct in *r = rd->d.r;
	int i;

	if (!rd->name)
		return in_fail(r, "key 'name' is missing");
	if (!rd->machine && !rd->base)
		return in_fail(r, "key 'machine' is missing");
	for (i = 0; i < NKEY; i++)
		if (!rd->set[i])
			return in_fail(r, "key '%s' is missing",
				arch_keys[i].name);
	if (rd->a->write_low > rd->a->write_high)
		return in_fail(r, "write_low must not exceed write_high");
	return 0;
}

/* One line; 1 at the end line, 0 to go on, -1. */
static int
readline(struct archread *rd, char *line)
{
	char **w = rd->d.w;
	int n;

	/* a comment may follow the value */
	line[strcspn(line, "#")] = '\0';
	n = keyfile_split(&rd->d, line);
	if (n <= 0)
		return n;
	if (n == 1 && strcmp(w[0], "end") == 0)
		return checkcomplete(rd) < 0 ? -1 : 1;
	if (n != 2)
		return in_fail(rd->d.r, "expected a key and its value");
	if (strcmp(w[0], "base") == 0)
		return setbase(rd, w[1]);
	if (strcmp(w[0], "name") == 0)
		return setname(rd, w[1]);
	if (strcmp(w[0], "machine") == 0)
		return setmachine(rd, w[1]);
	return setkey(rd, w[0], w[1]);
}

static int
readbody(struct archread *rd, struct in *r)
{
	char *line;
	int st = 0;

	if (keyfile_begin(&rd->d, r, "arch 1") < 0)
		return -1;
	while (st == 0 && (line = keyfile_line(&rd->d)))
		st = readline(rd, line);
	if (st == 0)
		st = in_fail(r, "the end line 'end' is missing");
	keyfile_free(&rd->d);
	return st < 0 ? -1 : 0;
}

int
arch_read(struct arch *a, struct in *r)
{
	struct archread rd = { .a = a };

	memset(a, 0, sizeof *a);
	return readbody(&rd, r);
}

/*
 * A file may not give a built-in device's name to another device: nests name
 * their device, and nothing but the name tells which one it is.
 */
static int
checkname(const struct arch *a, struct in *r)
{
	const struct archtext *t = builtin(a->name);
	static const char *const none[] = { NULL };
	struct arch b;
	struct in m;
	bool bad;

	if (!t)
		return 0;
	in_mem(&m, t->name, t->text, strlen(t->text));
	bad = arch_read(&b, &m) < 0 || !arch_same(a, &b, none);
	in_close(&m);
	arch_free(&b);
	if (bad)
		return in_failat(r, 0, "name '%s' is that of a built-in "
			"device with other values; choose another", a->name);
	return 0;
}

int
arch_load(struct arch *a, const char *name, char err[1024])
{
	const struct archtext *t = builtin(name);
	struct in r;
	int st = 0;

	memset(a, 0, sizeof *a);
	if (t)
		in_mem(&r, t->name, t->text, strlen(t->text));
	else
		st = in_open(&r, name);
	if (st == 0)
		st = arch_read(a, &r);
	if (st == 0)
		st = keyfile_nomore(&r);
	if (st == 0 && !t)
		st = checkname(a, &r);
	if (in_close(&r) < 0)
		st = -1;
	if (st < 0) {
		memcpy(err, r.err, sizeof r.err);
		arch_free(a);
	}
	return st;
}

void
arch_write(const struct arch *a, struct out *w)
{
	int i;

	assert(a->machine < NMACHINE);
	out_printf(w, "arch 1\nname %s\nmachine %s\n", a->name,
		machine_names[a->machine]);
	for (i = 0; i < NKEY; i++) {
		const struct archkey *k = &arch_keys[i];
		int64_t v = arch_get(a, &arch_keys[i]);

		out_printf(w, "%s %lld\t# %s%s%s\n", k->name, (long long)v,
			k->unit, *k->unit ? ": " : "", k->help);
	}
	out_puts(w, "end\n");
}

void
arch_free(struct arch *a)
{
	free(a->name);
	a->name = NULL;
}
