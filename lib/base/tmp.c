#include <assert.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/tmp.h"

/* A signal handler is given nothing: the only state that the library keeps. */
enum { NTMP = 32, NCHILD = 16 };
static char *volatile files[NTMP];
static char *volatile folder;
/* the programs that have not ended yet, else 0 */
static volatile pid_t children[NCHILD];

/* What ends a process and can be caught. */
static const int sigs[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE,
	SIGXCPU };
enum { NSIG_ENDING = sizeof sigs / sizeof *sigs };

/*
 * Also within a signal. A folder is empty only when those who write into it
 * have ended; else nobody is waited for, who might take his time.
 */
static void
cleanup(void)
{
	int i;

	for (i = 0; i < NCHILD; i++)
		if (children[i] > 0)
			kill(children[i], SIGTERM);
	for (i = 0; folder && i < NCHILD; i++)
		if (children[i] > 0)
			waitpid(children[i], NULL, 0);
	for (i = 0; i < NTMP; i++)
		if (files[i])
			unlink(files[i]);
	if (folder)
		rmdir(folder);
}

static void
onsignal(int sig)
{
	cleanup();
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
	atexit(cleanup);
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

char *
tmp_mkdir(char *path)
{
	sigset_t before;
	char *made;

	assert(!folder);
	catchsignals();
	tmp_hold(&before);
	made = mkdtemp(path);
	folder = made;
	tmp_release(&before);
	return made;
}

void
tmp_rmdir(void)
{
	assert(folder);
	rmdir(folder);
	folder = NULL;
}

/* Put now in the place of was. */
static void
setchild(pid_t was, pid_t now)
{
	int i;

	for (i = 0; i < NCHILD && children[i] != was; i++)
		;
	assert(i < NCHILD);
	children[i] = now;
}

void
tmp_child(pid_t pid)
{
	catchsignals();
	setchild(0, pid);
}

void
tmp_ended(pid_t pid)
{
	setchild(pid, 0);
}

void
tmp_remember(char *path)
{
	int i;

	catchsignals();
	for (i = 0; i < NTMP && files[i]; i++)
		;
	assert(i < NTMP);
	files[i] = path;
}

void
tmp_forget(const char *path)
{
	int i;

	for (i = 0; i < NTMP; i++)
		if (files[i] == path)
			files[i] = NULL;
}
