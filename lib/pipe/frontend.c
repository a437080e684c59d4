#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "pipe/frontend.h"

static bool
nest(const char *line)
{
	return strncmp(line, "nest 1", 6) == 0;
}

/* A number first; but for the comments of tables. */
static bool
csv(const char *line)
{
	line += strspn(line, " \t");
	line += *line == '-';
	return isdigit((unsigned char)*line);
}

/*
 * A model of ONNX is no text; it begins with the key of its first field, the
 * version of the format.
 */
static bool
onnx(const char *line)
{
	return *line == '\b';
}

static bool
anything(const char *line)
{
	(void)line;
	return true;
}

static const struct frontend frontends[] = {
	{ ".nest", nest, "nestfmt", false },
	{ ".csv", csv, "csv2nest", true },
	{ ".onnx", onnx, "onnx2nest", true },
	{ ".mlir", anything, "mlir2nest", true },
};
enum { NFRONTEND = sizeof frontends / sizeof *frontends };

static bool
ends(const char *s, size_t n, const char *suffix)
{
	size_t k = strlen(suffix);

	return n >= k && strncmp(s + n - k, suffix, k) == 0;
}

static const struct frontend *
bysuffix(const char *path)
{
	size_t n = strlen(path);
	int i;

	n -= ends(path, n, ".gz") ? 3 : 0;
	for (i = 0; i < NFRONTEND; i++)
		if (ends(path, n, frontends[i].suffix))
			return &frontends[i];
	return NULL;
}

/* Empty, or a comment; "#map = ..." is none, but an alias of MLIR. */
static bool
blank(const char *line)
{
	line += strspn(line, " \t\r");
	return *line == '\0' ||
		(*line == '#' && !(line[1] >= 'a' && line[1] <= 'z'));
}

/* The first byte of a file, as a line; empty if there is none. */
static void
firstbyte(const char *path, char line[2])
{
	const char *p;
	struct in r;

	line[0] = line[1] = '\0';
	if (in_open(&r, path) == 0 && in_block(&r, &p) > 0)
		line[0] = *p;
	in_close(&r);
}

static const struct frontend *
bytext(const char *path)
{
	char first[2];
	int found = NFRONTEND - 1, i;
	struct in r;
	char *line;

	firstbyte(path, first);
	if (in_open(&r, path) == 0) {
		while ((line = in_line(&r)) && blank(line))
			;
		/* what is no text has no line */
		line = line ? line : first;
		for (i = 0; *line && i < found; i++)
			if (frontends[i].begins(line))
				found = i;
	}
	in_close(&r);
	return &frontends[found];
}

const struct frontend *
frontend_of(const char *path)
{
	const struct frontend *f = bysuffix(path);

	return f ? f : bytext(path);
}

char *
frontend_workload(const char *path)
{
	const char *name = strrchr(path, '/'), *end;

	if (name && strcmp(name, "/layers.csv") == 0) {
		end = name;
		while (name > path && name[-1] != '/')
			name--;
		return xstrndup(name, (size_t)(end - name));
	}
	name = name ? name + 1 : path;
	return xstrndup(name, strcspn(name, "."));
}
