#ifndef NESTPIM_BASE_TMP_H
#define NESTPIM_BASE_TMP_H

/*
 * Temporary files of this process: removed when it exits, and on the usual
 * signals, so that an interrupted tool leaves nothing half-written. The
 * programs that it has started are ended as well.
 */

#include <signal.h>
#include <sys/types.h>

/* As mkstemp, but remembered before a signal can come: -1 with errno. */
int tmp_create(char *path);

/* Remember a file; the path must stay valid until it is forgotten. */
void tmp_remember(char *path);
/* Forget a file that now has its name for good, or was removed. */
void tmp_forget(const char *path);
/*
 * As mkdtemp; the folder is remembered, and removed after the files, when the
 * programs that were started have ended. One at a time. NULL with errno.
 */
char *tmp_mkdir(char *path);
/* Remove the folder, which is empty, and forget it. */
void tmp_rmdir(void);
/* A program was started, which ends with us; it has ended. */
void tmp_child(pid_t pid);
void tmp_ended(pid_t pid);
/* Hold back the signals that end us; release lets them come again. */
void tmp_hold(sigset_t *before);
void tmp_release(const sigset_t *before);

#endif
