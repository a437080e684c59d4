#ifndef NESTPIM_BASE_PROC_H
#define NESTPIM_BASE_PROC_H

/*
 * Other programs, started without a shell. They end with this process: it
 * ends them when it exits or is ended by a signal.
 */

#include <sys/types.h>

/*
 * Start argv[0], looked for in PATH, with these descriptors as its standard
 * input, output and error; -1 is /dev/null. Returns 0, or the errno that says
 * why not.
 */
int proc_start(pid_t *pid, char *const argv[], const int fd[3]);
/* Wait for it; its status as waitpid gives it. */
int proc_wait(pid_t pid);
/* Its status as a shell has it: the exit status, or 128 and the signal. */
int proc_status(int status);
/*
 * A pipe, or an open file without a name in the folder dir for reading and
 * writing; neither is passed on to programs but as one of the three above.
 * 0 (or the descriptor), or -1 with errno.
 */
int proc_pipe(int fd[2]);
int proc_tempfile(const char *dir);

#endif
