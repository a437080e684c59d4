#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "base/tmp.h"

enum { NTMP = 16 };
static char *volatile files[NTMP];
/* the program that we wait for, or 0 */
static volatile pid_t child;

/* What ends a process and can be caught. */
static const int sigs[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE,
	SIGXCPU };
enum { NSIG_ENDING = sizeof sigs / sizeof *sigs };

static void
unlinkall(void)
{
	int i;

	for (i = 0; i < NTMP; i++)
		if (files[i])
			unlink(files[i]);
}

static void
onsignal(int sig)
{
	if (child > 0)
		kill(child, SIGTERM);
	unlinkall();
	signal(sig, SIG_DFL);
	raise(sig);
}

static void
catchsignals(void)
{
	static bool done;
	struct sigaction sa, old;
	int i;

	if (done)
		return;
	done = true;
	atexit(unlinkall);
	memset(&sa, 0, sizeof sa);
	sa.sa_handler = onsignal;
	for (i = 0; i < NSIG_ENDING; i++) {
		sigaction(sigs[i], NULL, &old);
		if (old.sa_handler == SIG_DFL)
			sigaction(sigs[i], &sa, NULL);
	}
}

void
tmp_hold(sigset_t *before)
{
	sigset_t set;
	int i;

	sigemptyset(&set);
	for (i = 0; i < NSIG_ENDING; i++)
		sigaddset(&set, sigs[i]);
	sigprocmask(SIG_BLOCK, &set, before);
}

void
tmp_release(const sigset_t *before)
{
	sigprocmask(SIG_SETMASK, before, NULL);
}

int
tmp_create(char *path)
{
	sigset_t before;
	int fd;

	tmp_hold(&before);
	fd = mkstemp(path);
	if (fd >= 0)
		tmp_remember(path);
	tmp_release(&before);
	return fd;
}

void
tmp_child(pid_t pid)
{
	catchsignals();
	child = pid;
}

void
tmp_remember(char *path)
{
	int i;

	catchsignals();
	for (i = 0; i < NTMP; i++)
		if (!files[i]) {
			files[i] = path;
			return;
		}
}

void
tmp_forget(const char *path)
{
	int i;

	for (i = 0; i < NTMP; i++)
		if (files[i] == path)
			files[i] = NULL;
}
