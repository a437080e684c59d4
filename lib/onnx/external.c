#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include "base/util.h"
#include "model/model.h"
#include "onnx/graph.h"
#include "onnx/external.h"

/* A word of the path that leads on: not empty, "." is left out. */
static bool
isword(const char *s, size_t n)
{
	return n > 0 && !(n == 1 && *s == '.');
}

static bool
leadsout(const char *path)
{
	const char *p = path;
	size_t n;

	if (*p == '/' || *p == '\0')
		return true;
	for (; *p; p += n + (p[n] == '/')) {
		n = strcspn(p, "/");
		if (n == 2 && p[0] == '.' && p[1] == '.')
			return true;
	}
	return false;
}

/* The folder of the model, as a descriptor; -1 with errno. */
static int
openfolder(const char *model)
{
	const char *slash = strrchr(model, '/');
	char *dir = slash ? xstrndup(model, (size_t)(slash - model) + 1) :
		xstrdup(".");
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	free(dir);
	return fd;
}

/* Word by word, so that no symbolic link is followed; -1 with errno. */
static int
openbelow(int fd, const char *path)
{
	const char *p = path;
	size_t n;
	char *word;
	int next;

	for (; *p && fd >= 0; p += n + (p[n] == '/')) {
		n = strcspn(p, "/");
		if (!isword(p, n))
			continue;
		word = xstrndup(p, n);
		next = openat(fd, word, O_RDONLY | O_NOFOLLOW | O_CLOEXEC |
			O_NONBLOCK);
		free(word);
		close(fd);
		fd = next;
	}
	return fd;
}

static int
hindered(struct onnx *o, const struct external *x, const char *text,
	const char **why)
{
	*why = arena_printf(&o->m->arena, "they lie in '%.100s': %s",
		x->location ? x->location : "", text);
	return -1;
}

static int
readat(int fd, void *buf, size_t n, int64_t offset)
{
	size_t have = 0;
	ssize_t k;

	while (have < n) {
		k = pread(fd, (char *)buf + have, n - have,
			(off_t)offset + (off_t)have);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			return -1;
		have += (size_t)k;
	}
	return 0;
}

int
external_read(struct onnx *o, const struct external *x, void *buf, size_t n,
	const char **why)
{
	const char *model = model_file(o->m);
	struct stat st;
	int fd, bad;

	if (!x->location || leadsout(x->location))
		return hindered(o, x, "not below the model's folder", why);
	if (strcmp(model, "<stdin>") == 0)
		return hindered(o, x, "standard input has no folder", why);
	if (x->length > 0 && (uint64_t)x->length != n)
		return hindered(o, x, "another length than the tensor", why);
	fd = openfolder(model);
	if (fd >= 0)
		fd = openbelow(fd, x->location);
	if (fd < 0)
		return hindered(o, x, errno == ELOOP ?
			"a symbolic link" : strerror(errno), why);
	bad = fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) ||
		x->offset > INT64_MAX / 2 || readat(fd, buf, n, x->offset) < 0;
	close(fd);
	return bad ? hindered(o, x, "it is too short", why) : 0;
}
