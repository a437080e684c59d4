#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/util.h"
#include "base/proc.h"
#include "base/tmp.h"
#include "solve/run.h"

/* Write it all, through interruptions, and close. */
static int
writeall(int fd, const char *text, size_t n)
{
	ptrdiff_t k;
	int why;

	while (n > 0) {
		k = write(fd, text, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0) {
			why = errno;
			close(fd);
			errno = why;
			return -1;
		}
		text += k;
		n -= (size_t)k;
	}
	return close(fd);
}

/* A new empty file, open for writing in *fd; NULL with err. */
static char *
newfile(const char *suffix, int *fd, char err[1024])
{
	const char *dir = getenv("TMPDIR");
	char *base, *path;

	base = xasprintf("%s/nestpim.XXXXXX", dir && *dir ? dir : "/tmp");
	/* the bare name reserves the one with the suffix */
	*fd = tmp_create(base);
	if (*fd < 0) {
		snprintf(err, 1024, "%s: cannot create: %s", base,
			strerror(errno));
		free(base);
		return NULL;
	}
	path = xasprintf("%s%s", base, suffix);
	tmp_remember(path);
	if (rename(base, path) == 0) {
		tmp_forget(base);
		free(base);
		return path;
	}
	snprintf(err, 1024, "%s: cannot rename: %s", path, strerror(errno));
	close(*fd);
	run_remove(base);
	tmp_forget(path);
	free(path);
	return NULL;
}

char *
run_tempfile(const char *text, size_t n, const char *suffix, char err[1024])
{
	char *path;
	int fd;

	path = newfile(suffix, &fd, err);
	if (path && writeall(fd, text, n) < 0) {
		snprintf(err, 1024, "%s: cannot write: %s", path,
			strerror(errno));
		run_remove(path);
		return NULL;
	}
	return path;
}

void
run_remove(char *path)
{
	if (!path)
		return;
	unlink(path);
	tmp_forget(path);
	free(path);
}

/* ---- commands ---- */

/* A word being put together. */
struct wordtext {
	char *s;
	size_t n, cap;
	/* whether there is one: '' is a word, too */
	bool any;
};

static void
addtext(struct wordtext *w, const char *s, size_t n)
{
	w->s = grow(w->s, &w->cap, w->n + n + 1, 1);
	memcpy(w->s + w->n, s, n);
	w->n += n;
	w->s[w->n] = '\0';
	w->any = true;
}

static void
endword(struct wordtext *w, struct strlist *words)
{
	if (w->any) {
		addtext(w, "", 0);
		strlist_add(words, w->s);
	}
	w->n = 0;
	w->any = false;
}

/* Whether the text up to ']' asks for something that is not there. */
static bool
lacking(const char *s, const struct runsubst *sub)
{
	for (; *s && *s != ']'; s++)
		if (*s == '%' && !sub->put(sub->arg, s[1]))
			return true;
	return false;
}

/* One character of the command; returns how many were taken. */
static size_t
takechar(struct wordtext *w, const char *s, const struct runsubst *sub)
{
	const char *value;

	value = *s == '%' ? sub->put(sub->arg, s[1]) : NULL;
	if (value)
		addtext(w, value, strlen(value));
	else
		addtext(w, s, 1);
	return value ? 2 : 1;
}

bool
run_words(const char *s, const struct runsubst *sub, struct strlist *words)
{
	struct wordtext w = { NULL, 0, 0, false };
	char quote = '\0';
	bool inside = false;

	while (*s) {
		if (quote ? *s == quote : *s == '\'' || *s == '"') {
			quote = quote ? '\0' : *s;
			addtext(&w, "", 0);
			s++;
		} else if (!quote && (*s == '[' || *s == ']')) {
			inside = *s == '[';
			if (inside && lacking(s, sub)) {
				s += strcspn(s, "]");
				inside = *s == '\0';
			}
			s += *s != '\0';
		} else if (!quote && (*s == ' ' || *s == '\t')) {
			endword(&w, words);
			s++;
		} else {
			s += takechar(&w, s, sub);
		}
	}
	endword(&w, words);
	free(w.s);
	return !quote && !inside && words->n > 0;
}

int
run_program(const struct strlist *words, const char *out, char err[1024])
{
	char **argv = xcalloc(words->n + 1, sizeof *argv);
	int fd[3] = { -1, -1, -1 }, st = 0, code;
	pid_t pid;

	if (out && (fd[1] = open(out, O_WRONLY | O_TRUNC | O_CLOEXEC)) < 0) {
		snprintf(err, 1024, "%s: cannot open: %s", out,
			strerror(errno));
		free(argv);
		return -1;
	}
	memcpy(argv, words->s, words->n * sizeof *argv);
	code = proc_start(&pid, argv, fd);
	free(argv);
	if (fd[1] >= 0)
		close(fd[1]);
	if (code == 0)
		st = proc_wait(pid);
	/* EACCES is also what a closed folder in PATH gives */
	if (code == ENOENT || (code == EACCES && !strchr(words->s[0], '/')) ||
	    (code == 0 && WIFEXITED(st) && WEXITSTATUS(st) == 127))
		snprintf(err, 1024, "cannot run '%s': it is not installed",
			words->s[0]);
	else if (code)
		snprintf(err, 1024, "cannot run '%s': %s", words->s[0],
			strerror(code));
	else if (WIFSIGNALED(st))
		snprintf(err, 1024, "'%s' was killed by signal %d",
			words->s[0], WTERMSIG(st));
	else
		return 0;
	return -1;
}
