#include <stdbool.h>
#include <string.h>

#include "base/in.h"
#include "base/intern.h"
#include "base/out.h"
#include "nest/nest.h"
#include "nest/layername.h"
#include "nest/shape.h"
#include "linalg/rewrite.h"
#include "linalg/reader.h"
#include "linalg/annotate.h"

/* Layers are read from one input, nests from the other, one ahead. */
struct annotation {
	struct reader m;
	struct rewrite a;
	struct in *nests;
	struct keyfile s;
	struct nest next;
	/* whether next is one */
	bool have;
	/* of the files written, to detect duplicates */
	struct intern names;
};

/* 0, or -1 (nests->err). */
static int
advance(struct annotation *p)
{
	int st;

	if (p->have)
		nest_free(&p->next);
	p->have = false;
	st = nest_next(&p->s, &p->next);
	p->have = st == 1;
	return st < 0 ? -1 : 0;
}

/* Whether two names number the same layer, of whichever workload. */
static bool
samenumber(const char *a, const char *b)
{
	const char *x = nest_layernumber(a), *y = nest_layernumber(b);

	return strcmp(x ? x : a, y ? y : b) == 0;
}

/* The next nest gets a file, whose name must be unique. */
static int
newname(struct annotation *p)
{
	const char *name = p->next.name;
	int before = (int)p->names.n;

	if (intern_add(&p->names, name, strlen(name)) < before)
		return in_failat(p->nests, 0, "two layers have the name %s",
			name);
	return 0;
}

/* Layer n was read and its text is held: write it. 0 or -1. */
static int
layer(struct annotation *p, const struct nest *n)
{
	struct in *r = p->m.t.r;

	if (!p->have || !samenumber(p->next.name, n->name)) {
		rewrite_release(&p->a);
		return 0;
	}
	if (!nest_sameshape(&p->next, n))
		return in_failat(r, p->m.op.line, "layer %s differs from the "
			"nest of that name in bounds, strides or dilations",
			n->name);
	if (p->a.dir && newname(p) < 0)
		return -1;
	if (rewrite_layer(&p->a, r, &p->m.op, &p->next) < 0)
		return -1;
	return advance(p);
}

/* All layers, after the first nest; 0, or -1. */
static int
layers(struct annotation *p)
{
	struct nest n;
	int st;

	while ((st = reader_next(&p->m, &n)) == 1) {
		st = layer(p, &n);
		nest_free(&n);
		if (st < 0)
			return -1;
	}
	if (st == 0 && p->have)
		st = in_failat(p->m.t.r, 0, "no layer '%s', or not in "
			"the order of the nests", p->next.name);
	if (st == 0)
		rewrite_end(&p->a);
	return st;
}

int
annotate(struct in *mlir, struct in *nests, const struct readeropt *opt,
	struct out *w, const char *dir)
{
	struct annotation p = { .nests = nests };
	int st;

	intern_init(&p.names);
	reader_begin(&p.m, mlir, opt);
	rewrite_init(&p.a, w);
	p.m.rewrite = &p.a;
	p.a.dir = dir;
	st = nest_begin(&p.s, nests);
	if (st == 0)
		st = advance(&p);
	if (st == 0)
		st = layers(&p);
	if (p.have)
		nest_free(&p.next);
	nest_endread(&p.s);
	reader_end(&p.m);
	rewrite_free(&p.a);
	intern_free(&p.names);
	return st;
}
