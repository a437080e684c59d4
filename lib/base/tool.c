#include <assert.h>
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
	{ 'o', "output", "FILE", "output file, compressed if its name ends in "
		".gz" },
	{ 'q', "quiet", NULL, "no provenance lines in the output" },
	{ 'v', "verbose", NULL, "notes on standard error" },
	{ 'h', "help", NULL, "this summary" },
	{ 'V', "version", NULL, "the version" },
	{ 0 }
};

const char tool_version[] = NESTPIM_VERSION;

enum { MAXOPT = 60, HELPCOLUMN = 29, HELPWIDTH = 80 };

/* The options as getopt_long wants them. */
struct spec {
	char shorts[2 * MAXOPT + 1];
	struct option longs[MAXOPT + 1];
	int n;
};

/* Accept a spelling, a letter or a long name, of the option o. */
static void
addspelling(struct spec *spec, const char *spelling, const struct opt *o)
{
	struct option *l = &spec->longs[spec->n];

	assert(spec->n < MAXOPT);
	if (!spelling[1]) {
		assert(!strchr(spec->shorts, *spelling));
		strcat(spec->shorts, spelling);
		if (o->arg)
			strcat(spec->shorts, ":");
		return;
	}
	l->name = spelling;
	l->has_arg = o->arg ? required_argument : no_argument;
	l->val = o->letter;
	/* --help=tsv */
	if (o->letter == 'h')
		l->has_arg = optional_argument;
	spec->n++;
}

static const struct opt *
findopt(const struct opt *o, int letter)
{
	while (o->letter && o->letter != letter)
		o++;
	return o->letter ? o : NULL;
}

static void
addopts(struct spec *spec, const struct opt *opts)
{
	const struct opt *o;

	for (o = opts; o->letter; o++) {
		char letter[2] = { (char)o->letter, '\0' };

		/* options without a letter have different numbers, too */
		assert(findopt(opts, o->letter) == o);
		if (o->letter < LONGOPT)
			addspelling(spec, letter, o);
		addspelling(spec, o->name, o);
	}
}

static void
addold(struct spec *spec, const struct tool *t)
{
	const struct oldopt *old = t->old;

	for (; old && old->letter; old++) {
		const struct opt *o = findopt(t->opts, old->letter);

		assert(o);
		addspelling(spec, old->spelling, o);
	}
}

/* The letter that getopt's c stands for, which may be a former one. */
static int
letterof(const struct tool *t, int c)
{
	const struct oldopt *old = t->old;

	for (; old && old->letter; old++)
		if (old->spelling[0] == c && !old->spelling[1])
			return old->letter;
	return c;
}

/* How many bytes of o->arg name the argument. */
static int
arglen(const struct opt *o)
{
	return o->arg ? (int)strcspn(o->arg, ":") : 0;
}

/* The words that the argument may be, as --help lists them; to free. */
static char *
wordlist(const struct tool *t, const struct opt *o)
{
	const char *s = o->arg ? strchr(o->arg, ':') : NULL;

	if (!o->help)
		return table_formlist(t->forms);
	return xstrdup(s ? s + 2 : "");
}

/* The next word of such a list, of *len bytes; NULL after the last. */
static const char *
nextword(const char **list, size_t *len)
{
	const char *word = *list;

	if (!*word)
		return NULL;
	*len = strcspn(word, " ,");
	*list += strcspn(word, ",");
	*list += strspn(*list, ", ");
	return word;
}

/* The words of a list without what --help says of them; to free. */
static char *
plainwords(const char *list, const char *between)
{
	char *all = xstrdup(""), *s;
	const char *word;
	size_t len;

	while ((word = nextword(&list, &len))) {
		s = xasprintf("%s%s%.*s", all, *all ? between : "", (int)len,
			word);
		free(all);
		all = s;
	}
	return all;
}

/* The help of an option with the words of its argument; to free. */
static char *
helptext(const struct opt *o, const char *words)
{
	return xasprintf("%s%s%s", o->help ? o->help : "format",
		*words ? ": " : "", words);
}

/* Text from HELPCOLUMN on, broken at blanks; the cursor stands at column. */
static void
helpwrap(const char *s, int column)
{
	while (*s) {
		int n = (int)strcspn(s, " ");

		if (column > HELPCOLUMN && column + 1 + n > HELPWIDTH) {
			putchar('\n');
			column = 0;
		}
		if (column < HELPCOLUMN)
			printf("%*s", HELPCOLUMN - column, "");
		else
			putchar(' ');
		column = (column < HELPCOLUMN ? HELPCOLUMN : column + 1) + n;
		printf("%.*s", n, s);
		s += n;
		s += strspn(s, " ");
	}
	putchar('\n');
}

static void
helpopts(const struct tool *t, const struct opt *o)
{
	for (; o->letter; o++) {
		char *words = wordlist(t, o), *text = helptext(o, words);
		int n;

		n = o->letter < LONGOPT ? printf("  -%c, ", o->letter) :
			printf("      ");
		n += printf("--%s%s%.*s", o->name, o->arg ? " " : "",
			arglen(o), o->arg ? o->arg : "");
		helpwrap(text, n);
		free(words);
		free(text);
	}
}

/*
 * For programs: tool, letter, long name, argument, the words that it may be,
 * and help, separated by tabs. A line without a name has the operands.
 */
static void
tsvopts(const struct tool *t, const struct opt *o)
{
	for (; o->letter; o++) {
		char *list = wordlist(t, o), *text = helptext(o, list);
		char *words = plainwords(list, " "), letter = (char)o->letter;

		printf("%s\t%.*s\t%s\t%.*s\t%s\t%s\n", t->name,
			o->letter < LONGOPT, &letter,
			o->name, arglen(o), o->arg ? o->arg : "", words, text);
		free(list);
		free(words);
		free(text);
	}
}

static void
help(const struct tool *t, const char *form)
{
	if (form && strcmp(form, "tsv") != 0)
		badusage("--help knows no form '%s'", form);
	if (form) {
		printf("%s\t\t\t\t\t%s\n", t->name, t->operands);
		tsvopts(t, t->opts);
		tsvopts(t, common);
	} else {
		printf("usage: %s [options]%s%s\n%s\n\n", t->name,
			*t->operands ? " " : "", t->operands, t->what);
		helpopts(t, t->opts);
		helpopts(t, common);
	}
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
addoption(struct tool *t, const struct opt *o)
{
	char *opt;

	opt = o->letter < LONGOPT ? xasprintf("-%c", o->letter) :
		xasprintf("--%s", o->name);
	addby(t, opt, optarg);
	free(opt);
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
		t->by = xstrdup(t->name);
		/* getopt's messages begin with it */
		argv[0] = (char *)t->name;
	}
	addopts(&spec, t->opts);
	addopts(&spec, common);
	addold(&spec, t);
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
			help(t, optarg);
			break;
		case 'V':
			version(t);
			break;
		case '?':
			fprintf(stderr, "usage: %s [options]%s%s\n", t->name,
				*t->operands ? " " : "", t->operands);
			exit(XUSAGE);
		default:
			t->arg = optarg;
			t->opt = findopt(t->opts, letterof(t, c));
			addoption(t, t->opt);
			return t->opt->letter;
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

/* Exit for an argument that is none of these words. */
_Noreturn static void
badword(const struct tool *t, const char *list)
{
	char *words = plainwords(list, ", ");

	if (t->opt->letter < LONGOPT)
		badusage("-%c must be one of %s, got '%s'", t->opt->letter,
			words, t->arg);
	badusage("--%s must be one of %s, got '%s'", t->opt->name, words,
		t->arg);
}

int
tool_word(const struct tool *t)
{
	char *all = wordlist(t, t->opt);
	const char *list = all, *word;
	size_t len;
	int i;

	for (i = 0; (word = nextword(&list, &len)); i++)
		if (strlen(t->arg) == len && strncmp(word, t->arg, len) == 0) {
			free(all);
			return i;
		}
	badword(t, all);
}

enum tableform
tool_form(const struct tool *t)
{
	int f = table_form(t->arg, t->forms);

	if (f < 0)
		badword(t, table_formlist(t->forms));
	return (enum tableform)f;
}

int
tool_worse(int a, int b)
{
	static const int rank[] = { [0] = 0, [XINFEASIBLE] = 1, [XLIMIT] = 2,
		[XUSAGE] = 3, [XFAIL] = 4 };

	assert(a >= 0 && a <= XLIMIT && b >= 0 && b <= XLIMIT);
	return rank[a] > rank[b] ? a : b;
}

const char *
tool_own(const struct tool *t)
{
	return t->quiet ? NULL : t->by;
}

void
tool_by(const struct tool *t, struct strlist *by)
{
	char *s = xasprintf("by %s", t->by);

	strlist_add(by, s);
	free(s);
}

const char *
tool_operand(int argc, char **argv)
{
	if (argc - optind > 1)
		badusage("one input file at most, got '%s' too",
			argv[optind + 1]);
	return optind < argc ? argv[optind] : NULL;
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
