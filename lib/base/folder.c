#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/util.h"
#include "base/folder.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tmp.h"

static void
make(const char *path)
{
	struct stat st;

	if (mkdir(path, 0777) < 0 &&
	    (stat(path, &st) < 0 || !S_ISDIR(st.st_mode)))
		die("cannot make %s", path);
}

static void
makeall(char *path)
{
	char *s = path;

	for (;;) {
		s += strspn(s, "/");
		s += strcspn(s, "/");
		if (!*s)
			break;
		*s = '\0';
		make(path);
		*s = '/';
	}
	make(path);
}

void
folder_make(struct folder *f, const char *kept)
{
	const char *tmp = getenv("TMPDIR");

	memset(f, 0, sizeof *f);
	f->kept = kept != NULL;
	if (f->kept) {
		f->path = xstrdup(kept);
		makeall(f->path);
		return;
	}
	f->path = xasprintf("%s/nestpim.XXXXXX", tmp && *tmp ? tmp : "/tmp");
	if (!tmp_mkdir(f->path))
		die("cannot make %s:", f->path);
}

const char *
folder_file(struct folder *f, const char *name)
{
	char *path = xasprintf("%s/%s", f->path, name);

	strlist_add(&f->files, path);
	free(path);
	path = f->files.s[f->files.n - 1];
	if (!f->kept)
		tmp_remember(path);
	return path;
}

const char *
folder_stdin(struct folder *f, const char *name)
{
	const char *path = folder_file(f, name), *block;
	struct out w;
	struct in r;
	ptrdiff_t n;

	in_open(&r, NULL);
	out_open(&w, path);
	while ((n = in_block(&r, &block)) > 0)
		out_write(&w, block, (size_t)n);
	out_close(&w);
	if (in_close(&r) < 0)
		die("%s", r.err);
	return path;
}

void
folder_remove(struct folder *f)
{
	size_t i;

	for (i = 0; !f->kept && i < f->files.n; i++) {
		unlink(f->files.s[i]);
		tmp_forget(f->files.s[i]);
	}
	if (!f->kept)
		tmp_rmdir();
	strlist_free(&f->files);
	free(f->path);
}
