#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "arch/arch.h"
#include "unit.h"

/* Message for the text, "" if it is read; the name of the reader is cut. */
static char *
verdict(const char *s)
{
	struct arch a;
	struct in r;
	char *msg;

	in_mem(&r, "t", s, strlen(s));
	if (arch_read(&a, &r) == 0)
		msg = xstrdup(r.err);
	else
		msg = xstrdup(r.err[0] ? r.err : "failed in silence");
	arch_free(&a);
	in_close(&r);
	return msg;
}

static void
expect(const char *what, const char *s, const char *want)
{
	char *got = verdict(s);

	check(strcmp(got, want) == 0, "%s: %s", what, *got ? got : "read");
	free(got);
}

/* The whole description of a device; the caller frees. */
static char *
whole(const char *name)
{
	char err[1024], *s;
	const char *text;
	struct arch a;
	struct out w;
	size_t n;

	if (arch_load(&a, name, err) < 0)
		die("%s", err);
	out_openmem(&w);
	arch_write(&a, &w);
	text = out_mem(&w, &n);
	s = xstrndup(text, n);
	out_close(&w);
	arch_free(&a);
	return s;
}

/* The text with the line of that key replaced; the caller frees. */
static char *
edit(const char *s, const char *key, const char *line)
{
	char *find = xasprintf("\n%s ", key), *t;
	const char *at = strstr(s, find), *end;

	if (!at)
		die("no key '%s'", key);
	end = strchr(at + 1, '\n');
	t = xasprintf("%.*s%s%s", (int)(at + 1 - s), s, line, end + 1);
	free(find);
	return t;
}

static void
edited(const char *s, const char *key, const char *line, const char *want)
{
	char *t = edit(s, key, line), *got = verdict(t), *at;

	/* behind "t:LINE: " */
	at = strstr(got, ": ");
	at = at ? at + 2 : got;
	check(strcmp(at, want) == 0, "%s: %s", key, *got ? got : "read");
	free(got);
	free(t);
}

/* Every key: missing, twice, below, at and above its range. */
static void
keys(const char *s)
{
	char *line, *want;
	int i;

	for (i = 0; i < arch_nkey; i++) {
		const struct archkey *k = &arch_keys[i];

		want = xasprintf("key '%s' is missing", k->name);
		edited(s, k->name, "", want);
		free(want);
		want = xasprintf("duplicate key '%s'", k->name);
		line = xasprintf("%s %lld\n%s %lld\n", k->name,
			(long long)k->lo, k->name, (long long)k->lo);
		edited(s, k->name, line, want);
		free(want);
		free(line);

		want = xasprintf("%s must be an integer from %lld to %lld, got "
			"'%lld'", k->name, (long long)k->lo, (long long)k->hi,
			(long long)k->lo - 1);
		line = xasprintf("%s %lld\n", k->name, (long long)k->lo - 1);
		edited(s, k->name, line, want);
		free(want);
		free(line);
		line = xasprintf("%s %lld\n", k->name, (long long)k->hi);
		edited(s, k->name, line, strcmp(k->name, "write_low") ? "" :
			"write_low must not exceed write_high");
		free(line);
	}
}

static void
faults(const char *s)
{
	char *t, *want;
	int line;

	expect("empty", "", "t:1: expected the header line 'arch 1', got an "
		"empty file");
	expect("another version", "arch 2\n",
		"t:1: expected the header line 'arch 1'");
	expect("no end", "arch 1\nbase hbm-pim\nname x\n",
		"t:3: the end line 'end' is missing");
	expect("base alone", "arch 1\nbase hbm-pim\nend\n",
		"t:3: key 'name' is missing");
	expect("unknown base", "arch 1\nbase hbm\nend\n",
		"t:2: no built-in device 'hbm'");
	expect("base twice", "arch 1\nbase hbm-pim\nbase hbm-pim\n",
		"t:3: base must stand once and before the keys");
	expect("base late", "arch 1\nbanks 4\nbase hbm-pim\n",
		"t:3: base must stand once and before the keys");
	expect("name twice", "arch 1\nname a\nname b\n",
		"t:3: duplicate key 'name'");
	expect("machine twice", "arch 1\nmachine simdram\nmachine simdram\n",
		"t:3: duplicate key 'machine'");
	expect("unknown machine", "arch 1\nmachine hbm\n",
		"t:2: machine must be one of hbm-pim, simdram, got 'hbm'");
	expect("unknown key", "arch 1\nbank 4\n", "t:2: unknown key 'bank'");
	expect("key alone", "arch 1\nbanks\n",
		"t:2: expected a key and its value");
	expect("two values", "arch 1\nbanks 4 4\n",
		"t:2: expected a key and its value");
	expect("fraction", "arch 1\nbanks 4.5\n",
		"t:2: banks must be an integer from 1 to 64, got '4.5'");
	edited(s, "machine", "", "key 'machine' is missing");
	edited(s, "name", "", "key 'name' is missing");
	edited(s, "write_high", "write_high 5\n",
		"write_low must not exceed write_high");
	t = xasprintf("%.*sbanks 4\nend\n", (int)strlen(s) - 4, s);
	for (line = 0; *s; s++)
		line += *s == '\n';
	want = xasprintf("t:%d: duplicate key 'banks'", line);
	expect("key again at the end", t, want);
	free(want);
	free(t);
}

static void
builtins(void)
{
	static const char *const names[] = { "hbm-pim", "simdram",
		"hbm-pim-256", "simdram-256" };
	char err[1024], *s;
	struct arch a;
	struct out w;
	struct in r;
	size_t i, n;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		check(arch_builtin(names[i]), "%s is built in", names[i]);
		s = whole(names[i]);
		in_mem(&r, "t", s, strlen(s));
		check(arch_read(&a, &r) == 0, "%s is read back", names[i]);
		in_close(&r);
		out_openmem(&w);
		arch_write(&a, &w);
		check(strncmp(out_mem(&w, &n), s, strlen(s)) == 0 &&
			n == strlen(s), "%s: the same bytes", names[i]);
		out_close(&w);
		arch_free(&a);
		free(s);
	}
	check(!arch_builtin("hbm"), "no other is");
	check(arch_load(&a, "hbm", err) == -1 && strcmp(err,
		"hbm: cannot open: No such file or directory") == 0,
		"a missing file: %s", err);
}

static void
base(void)
{
	static const char text[] = "arch 1\n# a comment\nbase simdram\n"
		"name mine # and another\n\n\tbanks\t8\n"
		" machine hbm-pim\nend\n";
	struct arch a;
	struct in r;

	in_mem(&r, "t", text, strlen(text));
	check(arch_read(&a, &r) == 0 && a.banks == 8 && a.maj_ops == 1793 &&
		a.machine == MACHINE_hbm && strcmp(a.name, "mine") == 0,
		"a device based on another");
	arch_free(&a);
	in_close(&r);
}

int
main(void)
{
	char *s = whole("hbm-pim");

	builtins();
	base();
	keys(s);
	faults(s);
	free(s);
	return unit_end();
}
