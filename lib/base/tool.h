#ifndef NESTPIM_BASE_TOOL_H
#define NESTPIM_BASE_TOOL_H

/*
 * What all tools share: the option table, --help, --version, provenance.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/table.h"
#include "base/util.h"

/* Exit statuses (the manual's EXIT STATUS); 0 is done. */
enum {
	/* bad input, input or output failure, internal failure */
	XFAIL = 1,
	XUSAGE = 2,
	/* proven: no mapping exists */
	XINFEASIBLE = 3,
	/* a limit was hit; the best found so far was written */
	XLIMIT = 4
};

/* The number of an option without a letter is at least this. */
enum { LONGOPT = 256 };

/* One option: what --help, the completions and the tests know of it. */
struct opt {
	/*
	 * or from LONGOPT on a number of the tool's own, from LONGOPT + 100 on
	 * one that tools share
	 */
	int letter;
	const char *name;
	/*
	 * what its argument is called, NULL if it takes none; where it is one
	 * of several words these follow as --help lists them:
	 * "MODEL: sim (default), optipim, analytical"
	 */
	const char *arg;
	/* NULL: it chooses an output format */
	const char *help;
};

/*
 * A former spelling of an option, a letter or a long name: accepted, but
 * documented nowhere. It must not be that of another option of the tool.
 */
struct oldopt {
	const char *spelling;
	int letter;
};

struct tool {
	const char *name;
	/* operands for the usage line, e.g. "[FILE ...]" */
	const char *operands;
	/* a sentence on what the tool does: "Maps each layer ..." */
	const char *what;
	/* the tool's own options, closed by a letter 0 */
	const struct opt *opts;
	/* their former spellings, closed by a letter 0; NULL if none */
	const struct oldopt *old;
	/* the set of its output formats, of which the first is the default */
	unsigned forms;

	/* set by tool_next: the common options */
	const char *outfile;
	bool quiet, verbose;
	/* the option just returned, and its argument */
	const struct opt *opt;
	char *arg;
	/*
	 * provenance: the tool, its options and operands without -o, -q, -v,
	 * which do not change what is written; owned
	 */
	char *by;
};

/* Version of the tools, as "0.2". */
extern const char tool_version[];

/*
 * Next option letter (or number) of the command line, -1 after the last; the
 * operands are then argv[optind..argc). Handles -o -q -v -h -V itself, and
 * --help=tsv, the table of options for programs; a wrong option exits with
 * status 2.
 */
int tool_next(struct tool *t, int argc, char **argv);
/* Argument of the option just returned as an integer in lo..hi, or exit 2. */
int64_t tool_int(const struct tool *t, int64_t lo, int64_t hi);
/*
 * Index of the argument of the option just returned among the words of its
 * row, or exit 2.
 */
int tool_word(const struct tool *t);
/* The same as an output format of those that the tool has. */
enum tableform tool_form(const struct tool *t);
/* The worse of two exit statuses: 1 before 4 before 3 before 0. */
int tool_worse(int a, int b);
/* Its provenance for the head of what it writes; NULL with -q. Not owned. */
const char *tool_own(const struct tool *t);
/* Append the line "by ..." of its provenance, whether or not there is a -q. */
void tool_by(const struct tool *t, struct strlist *by);
/*
 * The one operand that a tool may have, NULL if there is none; more of them
 * exit with status 2.
 */
const char *tool_operand(int argc, char **argv);
/* Free what tool_next allocated. */
void tool_free(struct tool *t);

/* With -v: a note on stderr. */
void tool_note(const struct tool *t, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

#endif
