#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/util.h"
#include "base/proc.h"
#include "base/tmp.h"

extern char **environ;

static void
addfiles(posix_spawn_file_actions_t *fa, const int fd[3])
{
	int i;

	for (i = 0; i < 3; i++)
		if (fd[i] >= 0)
			posix_spawn_file_actions_adddup2(fa, fd[i], i);
		else
			posix_spawn_file_actions_addopen(fa, i, "/dev/null",
				i == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0);
}

int
proc_start(pid_t *pid, char *const argv[], const int fd[3])
{
	posix_spawn_file_actions_t fa;
	posix_spawnattr_t attr;
	sigset_t before, ending;
	int code;

	/* who started us may have had it ignored: there were no status then */
	signal(SIGCHLD, SIG_DFL);
	/* it is known before a signal can come, and begins with ours */
	tmp_hold(&before);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK |
		POSIX_SPAWN_SETSIGDEF);
	posix_spawnattr_setsigmask(&attr, &before);
	/* that nobody reads any more must look the same, whoever started us */
	sigemptyset(&ending);
	sigaddset(&ending, SIGPIPE);
	posix_spawnattr_setsigdefault(&attr, &ending);
	posix_spawn_file_actions_init(&fa);
	addfiles(&fa, fd);
	code = posix_spawnp(pid, argv[0], &fa, &attr, argv, environ);
	posix_spawn_file_actions_destroy(&fa);
	posix_spawnattr_destroy(&attr);
	if (code == 0)
		tmp_child(*pid);
	tmp_release(&before);
	return code;
}

int
proc_wait(pid_t pid)
{
	int st;

	while (waitpid(pid, &st, 0) < 0)
		if (errno != EINTR)
			die("waitpid:");
	tmp_ended(pid);
	return st;
}

int
proc_status(int status)
{
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) :
		WEXITSTATUS(status);
}

static int
keepback(int fd)
{
	return fcntl(fd, F_SETFD, FD_CLOEXEC);
}

int
proc_pipe(int fd[2])
{
	if (pipe(fd) < 0)
		return -1;
	keepback(fd[0]);
	keepback(fd[1]);
	return 0;
}

int
proc_tempfile(const char *dir)
{
	char *path = xasprintf("%s/messages.XXXXXX", dir);
	int fd = tmp_create(path), saved = errno;

	if (fd >= 0) {
		keepback(fd);
		unlink(path);
		tmp_forget(path);
	}
	free(path);
	errno = saved;
	return fd;
}
