#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/util.h"
#include "base/lex.h"
#include "base/tool.h"

static const struct opt common[] = {
	{ 'o', "output", "FILE", "write FILE; compressed if it ends in .gz" },
	{ 'q', "quiet", NULL, "no provenance lines in the output" },
	{ 'v', "verbose", NULL, "notes on standard error" },
	{ 'h', "help", NULL, "print this help" },
	{ 'V', "version", NULL, "print the version" },
	{ 0 }
};

const char tool_version[] = NESTPIM_VERSION;

enum { MAXOPT = 40 };

/* The options as getopt_long wants them. */
struct spec {
	char shorts[2 * MAXOPT + 1];
	struct option longs[MAXOPT + 1];
	int n;
};

static void
addopts(struct spec *spec, const struct opt *o)
{
	size_t k = strlen(spec->shorts);

	for (; o->letter; o++) {
		struct option *l = &spec->longs[spec->n++];

		spec->shorts[k++] = (char)o->letter;
		if (o->arg)
			spec->shorts[k++] = ':';
		l->name = o->name;
		l->has_arg = o->arg ? required_argument : no_argument;
		l->val = o->letter;
	}
}

static void
helpopts(const struct tool *t, const struct opt *o)
{
	char left[64], formats[FORMLISTLEN];

	for (; o->letter; o++) {
		snprintf(left, sizeof left, "-%c, --%s%s%s", o->letter,
			o->name, o->arg ? " " : "", o->arg ? o->arg : "");
		printf("  %-26s %s\n", left, o->help ? o->help :
			table_formlist(formats, t->forms, " (default)"));
	}
}

static void
help(const struct tool *t)
{
	printf("usage: %s [options] %s\n%s\n\n", t->name, t->operands,
		t->what);
	helpopts(t, t->opts);
	helpopts(t, common);
	if (fflush(stdout) || ferror(stdout))
		die("<stdout>: cannot write:");
	exit(0);
}

static void
version(const struct tool *t)
{
	printf("%s (nestpim) %s\n", t->name, tool_version);
	if (fflush(stdout) || ferror(stdout))
		die("<stdout>: cannot write:");
	exit(0);
}

/* Append a word to the provenance, quoted if a shell would split it. */
static void
addby(struct tool *t, const char *opt, const char *word)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./,:@%";
	const char *q = word && word[strspn(word, plain)] ? "'" : "";
	char *s, *p;

	s = xasprintf("%s%s%s%s%s%s%s", t->by, opt ? " " : "", opt ? opt : "",
		word ? " " : "", word ? q : "", word ? word : "",
		word ? q : "");
	for (p = s; *p; p++)
		if ((unsigned char)*p < ' ')
			*p = '?';
	free(t->by);
	t->by = s;
}

static void
addoption(struct tool *t, int c)
{
	char opt[3] = { '-', (char)c, '\0' };

	addby(t, opt, optarg);
}

/*
 * Where standard input, output or error is closed, the next file opened would
 * take its place: something that can neither be read nor written does.
 */
static void
occupy(void)
{
	int fd;

	for (fd = 0; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
		    open("/dev/null", fd ? O_RDONLY : O_WRONLY) != fd)
			exit(XFAIL);
}

int
tool_next(struct tool *t, int argc, char **argv)
{
	struct spec spec = { .n = 0 };
	int c, i;

	if (!t->by) {
		occupy();
		progname = t->name;
		t->by = xstrdup(t->name);
		/* getopt's messages begin with it */
		argv[0] = (char *)t->name;
	}
	addopts(&spec, t->opts);
	addopts(&spec, common);
	while ((c = getopt_long(argc, argv, spec.shorts, spec.longs, NULL))
	    != -1) {
		switch (c) {
		case 'o':
			t->outfile = optarg;
			break;
		case 'q':
			t->quiet = true;
			break;
		case 'v':
			t->verbose = true;
			break;
		case 'h':
			help(t);
			break;
		case 'V':
			version(t);
			break;
		case '?':
			fprintf(stderr, "usage: %s [options] %s\n", t->name,
				t->operands);
			exit(XUSAGE);
		default:
			t->arg = optarg;
			addoption(t, c);
			return c;
		}
	}
	for (i = optind; i < argc; i++)
		addby(t, NULL, argv[i]);
	return -1;
}

int64_t
tool_int(const struct tool *t, int64_t lo, int64_t hi)
{
	int64_t v;

	if (lex_int(t->arg, lo, hi, &v) < 0)
		badusage("'%s' must be an integer from %lld to %lld", t->arg,
			(long long)lo, (long long)hi);
	return v;
}

enum tableform
tool_form(const struct tool *t)
{
	int f = table_form(t->arg, t->forms);
	char list[FORMLISTLEN];

	if (f < 0)
		badusage("-F must be %s, got '%s'",
			table_formlist(list, t->forms, ""), t->arg);
	return (enum tableform)f;
}

int
tool_worse(int a, int b)
{
	static const int rank[] = { [0] = 0, [XINFEASIBLE] = 1, [XLIMIT] = 2,
		[XUSAGE] = 3, [XFAIL] = 4 };

	return rank[a] > rank[b] ? a : b;
}

void
tool_free(struct tool *t)
{
	free(t->by);
	t->by = NULL;
}

void
tool_note(const struct tool *t, const char *fmt, ...)
{
	va_list ap;

	if (!t->verbose)
		return;
	fprintf(stderr, "%s: ", t->name);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}
