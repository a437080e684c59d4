#ifndef NESTPIM_SOLVE_RUN_H
#define NESTPIM_SOLVE_RUN_H

/*
 * Running other people's programs, without a shell.
 */

#include <stdbool.h>
#include <stddef.h>

struct strlist;

/*
 * Write text into a new temporary file whose name ends in suffix; its path,
 * for run_remove, or NULL with the message in err.
 */
char *run_tempfile(const char *text, size_t n, const char *suffix,
	char err[1024]);
/* Remove the file and free its path; NULL does nothing. */
void run_remove(char *path);
/* What the letters behind % in a command stand for; NULL: not given. */
struct runsubst {
	const char *(*put)(const void *arg, char letter);
	const void *arg;
};
/*
 * Append the words of a command: it is split at blanks outside of quotes, and
 * % with a letter becomes what sub puts for it. What stands in [ ] is left out
 * if it asks for a letter that is not given. False if there is no word, or a
 * quote or bracket is not closed.
 */
bool run_words(const char *command, const struct runsubst *sub,
	struct strlist *words);
/*
 * Run words[0], looked for in PATH, with no input and its output into the
 * file out, or nowhere if out is NULL. Returns 0 if it ran and exited by
 * itself, -1 with the message in err if it could not be started or was
 * killed. Its exit status is not looked at: some solvers exit 0 on failure
 * and others do not on success.
 */
int run_program(const struct strlist *words, const char *out,
	char err[1024]);

#endif
