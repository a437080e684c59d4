/*
 * Running other people's programs, without a shell.
 */

/*
 * Write text into a new temporary file whose name ends in suffix; its path,
 * which the caller removes and frees.
 */
char *run_tempfile(const char *text, size_t n, const char *suffix);
/*
 * Run argv[0], looked for in PATH, with no input and its output thrown away.
 * Returns 0 if it ran and exited by itself, -1 with the message in err if it
 * could not be started or was killed. Its exit status is not looked at: some
 * solvers exit 0 on failure and others do not on success.
 */
int run_program(char *const argv[], char err[1024]);
