#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/util.h"
#include "solve/run.h"

extern char **environ;

char *
run_tempfile(const char *text, size_t n, const char *suffix)
{
	const char *dir = getenv("TMPDIR");
	char *base, *path;
	ptrdiff_t k;
	int fd;

	base = xasprintf("%s/nestpim.XXXXXX", dir && *dir ? dir : "/tmp");
	/* the bare name reserves the one with the suffix */
	fd = mkstemp(base);
	if (fd < 0)
		die("%s: cannot create:", base);
	close(fd);
	path = xasprintf("%s%s", base, suffix);
	if (rename(base, path) < 0)
		die("%s: cannot rename:", path);
	free(base);
	fd = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC);
	if (fd < 0)
		die("%s: cannot open:", path);
	while (n > 0) {
		k = write(fd, text, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			die("%s: cannot write:", path);
		text += k;
		n -= (size_t)k;
	}
	if (close(fd) < 0)
		die("%s: cannot close:", path);
	return path;
}

int
run_program(char *const argv[], char err[1024])
{
	posix_spawn_file_actions_t fa;
	pid_t pid;
	int st, code;

	posix_spawn_file_actions_init(&fa);
	posix_spawn_file_actions_addopen(&fa, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&fa, 1, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_adddup2(&fa, 1, 2);
	code = posix_spawnp(&pid, argv[0], &fa, NULL, argv, environ);
	posix_spawn_file_actions_destroy(&fa);
	if (code) {
		snprintf(err, 1024, "cannot run '%s': %s", argv[0],
			code == ENOENT ? "it is not installed" :
			strerror(code));
		return -1;
	}
	while (waitpid(pid, &st, 0) < 0)
		if (errno != EINTR)
			die("waitpid:");
	if (WIFSIGNALED(st)) {
		snprintf(err, 1024, "'%s' was killed by signal %d", argv[0],
			WTERMSIG(st));
		return -1;
	}
	if (WEXITSTATUS(st) == 127) {
		snprintf(err, 1024, "cannot run '%s': it is not installed",
			argv[0]);
		return -1;
	}
	return 0;
}
