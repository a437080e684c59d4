#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/intern.h"
#include "base/out.h"
#include "nest/nest.h"
#include "nest/nestdir.h"

void
nestdir_init(struct nestdir *d, const char *dir)
{
	d->dir = dir;
	intern_init(&d->names);
}

void
nestdir_free(struct nestdir *d)
{
	intern_free(&d->names);
}

int
nestdir_put(struct nestdir *d, const struct nest *n, const struct strlist *by,
	const char *own, char err[1024])
{
	int before = (int)d->names.n;
	struct out w;
	char *path;

	assert(d->dir && n->name);
	if (strchr(n->name, '/')) {
		snprintf(err, 1024, "layer '%s': its name cannot be that of a "
			"file", n->name);
		return -1;
	}
	if (intern_add(&d->names, n->name, strlen(n->name)) < before) {
		snprintf(err, 1024, "%s/: two layers have the name %s", d->dir,
			n->name);
		return -1;
	}
	path = xasprintf("%s/%s.nest", d->dir, n->name);
	out_open(&w, path);
	nest_head(&w, by, own);
	nest_write(&w, n);
	nest_end(&w, 1);
	out_close(&w);
	free(path);
	return 0;
}
