#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <dirent.h>
#include <unistd.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "unit.h"

/* Files of the folder that the test works in. */
static int
nfile(void)
{
	DIR *d = opendir(".");
	struct dirent *e;
	int n = 0;

	if (!d)
		die("cannot read the folder:");
	while ((e = readdir(d)))
		n += *e->d_name != '.';
	closedir(d);
	return n;
}

/* Whether the file holds just that one line. */
static bool
holds(const char *path, const char *want)
{
	struct in r;
	char *line;
	bool good;

	in_open(&r, path);
	line = in_line(&r);
	good = line && strcmp(line, want) == 0 && !in_line(&r);
	return in_close(&r) == 0 && good;
}

static void
named(void)
{
	struct stat st;
	struct out w;

	umask(027);
	out_open(&w, "file");
	out_puts(&w, "first\n");
	out_flush(&w);
	check(access("file", F_OK) < 0, "no file before it is whole");
	out_close(&w);
	check(holds("file", "first"), "the file when it is whole");
	check(stat("file", &st) == 0 && (st.st_mode & 0777) == 0640,
		"its mode is that of any new file");

	out_open(&w, "file");
	out_puts(&w, "second\n");
	out_abort(&w);
	check(holds("file", "first") && nfile() == 1, "giving up");
	out_open(&w, "file");
	out_puts(&w, "second\n");
	out_close(&w);
	check(holds("file", "second") && nfile() == 1, "replacing a file");
}

static void
packed(void)
{
	struct out w;
	struct in r;
	FILE *f;
	char *p;
	int i, n = 0, a, b;

	out_open(&w, "file.gz");
	for (i = 0; i < 30000; i++)
		out_printf(&w, "%d,", i);
	out_flush(&w);
	for (; i < 40000; i++)
		out_printf(&w, "%d,", i);
	out_puts(&w, "\n");
	out_close(&w);
	f = fopen("file.gz", "rb");
	a = f ? getc(f) : 0;
	b = f ? getc(f) : 0;
	if (f)
		fclose(f);
	check(a == 0x1f && b == 0x8b, "a name in .gz gives gzip data");

	in_open(&r, "file.gz");
	for (p = in_line(&r); p && *p; n++)
		if (strtol(p, &p, 10) != n || *p++ != ',')
			break;
	check(n == 40000 && !in_line(&r) && in_close(&r) == 0,
		"all of it comes back");
	out_open(&w, ".gz");
	out_puts(&w, "plain\n");
	out_close(&w);
	check(holds(".gz", "plain"), "a name of nothing but .gz");
	unlink(".gz");
	out_open(&w, "empty.gz");
	out_close(&w);
	in_open(&r, "empty.gz");
	check(!in_line(&r) && in_close(&r) == 0, "nothing, compressed");
	unlink("empty.gz");
	unlink("file.gz");
}

static void
memory(void)
{
	char *big = xmalloc(200001);
	struct out w;
	const char *s;
	size_t n;

	memset(big, 'z', 200000);
	big[200000] = '\0';
	out_openmem(&w);
	s = out_mem(&w, &n);
	check(n == 0 && s, "nothing in memory");
	out_printf(&w, "%s%d", big, 42);
	s = out_mem(&w, &n);
	check(n == 200002 && memcmp(s, big, 200000) == 0 &&
		memcmp(s + 200000, "42", 2) == 0, "a long text in memory");
	out_close(&w);
	free(big);
}

/* A link is written through, or /dev/stdout would become a file. */
static void
linked(void)
{
	struct stat st;
	struct out w;

	if (symlink("target", "link") < 0)
		die("link:");
	out_open(&w, "link");
	out_puts(&w, "one, long\n");
	out_close(&w);
	check(holds("target", "one, long"), "a link to a missing file");
	out_open(&w, "link");
	out_puts(&w, "two\n");
	out_close(&w);
	check(holds("target", "two") && lstat("link", &st) == 0 &&
		S_ISLNK(st.st_mode), "a link to a file");
	unlink("link");
	unlink("target");
}

/* Exit status of f in a process of its own, -1 for a signal. */
static int
child(void (*f)(void))
{
	pid_t pid;
	int st;

	fflush(stdout);
	pid = fork();
	if (pid < 0)
		die("fork:");
	if (pid == 0) {
		if (!freopen("messages", "w", stderr))
			_exit(99);
		f();
		exit(0);
	}
	waitpid(pid, &st, 0);
	return WIFEXITED(st) ? WEXITSTATUS(st) : -WTERMSIG(st);
}

static void
todie(void)
{
	struct out w;

	out_open(&w, "file");
	out_puts(&w, "third\n");
	out_flush(&w);
	die("stop");
}

static void
tobekilled(void)
{
	struct out w;

	out_open(&w, "file");
	out_puts(&w, "third\n");
	out_flush(&w);
	raise(SIGTERM);
}

static void
tofull(void)
{
	struct out w;

	out_open(&w, "/dev/full");
	out_puts(&w, "third\n");
	out_close(&w);
}

static void
tomissing(void)
{
	struct out w;

	out_open(&w, "missing/file");
}

static void
tofolder(void)
{
	struct out w;

	out_open(&w, "folder");
}

static void
toclosed(void)
{
	struct out w;

	close(STDOUT_FILENO);
	out_open(&w, "-");
	out_puts(&w, "third\n");
	out_close(&w);
}

static void
failing(const char *what, void (*f)(void), int want, const char *message)
{
	int st = child(f);
	bool said = *message ? holds("messages", message) : true;

	unlink("messages");
	check(st == want && said && holds("file", "second"), "%s: %d", what,
		st);
	check(nfile() == 2, "%s: nothing is left", what);
}

static void
failures(void)
{
	if (mkdir("folder", 0777) < 0)
		die("folder:");
	failing("an exit", todie, 1, "unit: stop");
	failing("a signal", tobekilled, -SIGTERM, "");
	failing("a full disk", tofull, 1, "unit: /dev/full: cannot write: "
		"No space left on device");
	failing("a missing folder", tomissing, 1, "unit: missing/file: "
		"cannot create: No such file or directory");
	failing("a folder", tofolder, 1,
		"unit: folder: cannot open: Is a directory");
	failing("a closed output", toclosed, 1,
		"unit: <stdout>: cannot write: Bad file descriptor");
}

int
main(void)
{
	const char *tmp = getenv("TMP");
	char *dir = xasprintf("%s/out", tmp ? tmp : ".");

	if (mkdir(dir, 0777) < 0 || chdir(dir) < 0)
		die("%s:", dir);
	named();
	packed();
	memory();
	linked();
	failures();
	free(dir);
	return unit_end();
}
