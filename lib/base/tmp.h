/*
 * Temporary files of this process: removed when it exits, and on the usual
 * signals, so that an interrupted tool leaves nothing half-written.
 */

/* Remember a file; the path must stay valid until it is forgotten. */
void tmp_remember(char *path);
/* Forget a file that now has its name for good, or was removed. */
void tmp_forget(const char *path);
