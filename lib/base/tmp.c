#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/tmp.h"

enum { NTMP = 16 };
static char *volatile files[NTMP];

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
	unlinkall();
	signal(sig, SIG_DFL);
	raise(sig);
}

static void
catchsignals(void)
{
	static const int sigs[] = { SIGHUP, SIGINT, SIGTERM, SIGPIPE };
	static bool done;
	struct sigaction sa, old;
	size_t i;

	if (done)
		return;
	done = true;
	atexit(unlinkall);
	memset(&sa, 0, sizeof sa);
	sa.sa_handler = onsignal;
	for (i = 0; i < sizeof sigs / sizeof *sigs; i++) {
		sigaction(sigs[i], NULL, &old);
		if (old.sa_handler == SIG_DFL)
			sigaction(sigs[i], &sa, NULL);
	}
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
