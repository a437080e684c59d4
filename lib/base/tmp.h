#ifndef NESTPIM_BASE_TMP_H
#define NESTPIM_BASE_TMP_H

/*
 * Temporary files of this process: removed when it exits, and on the usual
 * signals, so that an interrupted tool leaves nothing half-written. The
 * program that it waits for is ended as well.
 */

#include <signal.h>
#include <sys/types.h>

/* As mkstemp, but remembered before a signal can come: -1 with errno. */
int tmp_create(char *path);

/* Remember a file; the path must stay valid until it is forgotten. */
void tmp_remember(char *path);
/* Forget a file that now has its name for good, or was removed. */
void tmp_forget(const char *path);
/* A program was started, which ends with us; 0: it has ended. */
void tmp_child(pid_t pid);
/* Hold back the signals that end us; release lets them come again. */
void tmp_hold(sigset_t *before);
void tmp_release(const sigset_t *before);

#endif
