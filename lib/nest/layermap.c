#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/intern.h"
#include "base/keyfile.h"
#include "base/lex.h"
#include "base/out.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "nest/shape.h"
#include "nest/layermap.h"

/* Words of a layer's line: "layer", name, problem, source, three numbers. */
enum { NWORD = 7 };

void
layermap_init(struct layermap *m)
{
	memset(m, 0, sizeof *m);
	intern_init(&m->problems);
}

void
layermap_free(struct layermap *m)
{
	size_t i;

	for (i = 0; i < m->n; i++) {
		free(m->row[i].layer);
		free(m->row[i].source);
	}
	for (i = 0; i < m->npiece; i++) {
		nest_free(&m->piece[i].nest);
		free(m->piece[i].file);
	}
	free(m->row);
	free(m->piece);
	free(m->name);
	intern_free(&m->problems);
}

static struct maprow *
addrow(struct layermap *m, const char *layer, const char *problem,
	const char *source)
{
	struct maprow *row;

	m->row = grow(m->row, &m->cap, m->n, sizeof *m->row);
	row = &m->row[m->n++];
	memset(row, 0, sizeof *row);
	row->layer = xstrdup(layer);
	row->source = xstrdup(source);
	row->problem = intern_add(&m->problems, problem, strlen(problem));
	return row;
}

bool
layermap_add(struct layermap *m, struct nest *n)
{
	size_t before = m->problems.n;
	char *problem = nest_problemname(n);
	struct maprow *row = addrow(m, n->name, problem, n->source);

	row->layer_group = n->layer_group;
	row->global_idx = n->global_idx;
	row->type_idx = n->type_idx;
	free(n->name);
	n->name = problem;
	n->layer_group = n->global_idx = n->type_idx = NOATTR;
	nest_unmap(n);
	return m->problems.n > before;
}

/* Name of the problem of a row, not terminated, its length in *len. */
static const char *
problemof(const struct layermap *m, const struct maprow *row,
	size_t *len)
{
	return intern_get(&m->problems, row->problem, len);
}

/* ---- written ---- */

static void
writenumber(struct out *w, int64_t v)
{
	if (v == NOATTR)
		out_puts(w, "\t-");
	else
		out_printf(w, "\t%lld", (long long)v);
}

void
layermap_write(const struct layermap *m, struct out *w)
{
	const char *problem;
	size_t i, len;

	keyfile_head(w, "map 1", NULL, NULL);
	for (i = 0; i < m->n; i++) {
		const struct maprow *row = &m->row[i];

		problem = problemof(m, row, &len);
		out_printf(w, "layer\t%s\t%.*s\t%s", row->layer, (int)len,
			problem, row->source);
		writenumber(w, row->layer_group);
		writenumber(w, row->global_idx);
		writenumber(w, row->type_idx);
		out_puts(w, "\n");
	}
	keyfile_foot(w, (int64_t)m->n);
}

/* ---- read ---- */

void
layermap_expect(struct layermap *m)
{
	assert(!m->piece);
	m->npiece = m->problems.n;
	m->piece = xcalloc(m->npiece + 1, sizeof *m->piece);
}

static int
readnumber(struct in *r, const char *what, const char *s, int64_t *v)
{
	*v = NOATTR;
	if (strcmp(s, "-") == 0 || lex_int(s, INT32_MIN, INT32_MAX, v) == 0)
		return 0;
	return in_fail(r, "%s must be an integer or '-', got '%s'", what, s);
}

static int
readrow(struct layermap *m, struct in *r, char **w, int n)
{
	struct maprow *row;

	if (n != NWORD)
		return in_fail(r, "expected 'layer NAME PROBLEM SOURCE "
			"LAYER_GROUP GLOBAL_LAYER_IDX TYPE_LAYER_IDX'");
	row = addrow(m, w[1], w[2], w[3]);
	row->line = r->line;
	if (readnumber(r, "layer_group", w[4], &row->layer_group) < 0 ||
	    readnumber(r, "global_layer_idx", w[5], &row->global_idx) < 0 ||
	    readnumber(r, "type_layer_idx", w[6], &row->type_idx) < 0)
		return -1;
	return 0;
}

int
layermap_read(struct layermap *m, struct in *r)
{
	struct keyfile d;
	int st = keyfile_begin(&d, r, "map 1");

	m->name = xstrdup(r->name);
	while (st == 0 && (st = keyfile_next(&d)) > 0) {
		if (strcmp(d.w[0], "end") == 0) {
			st = keyfile_end(&d, (int64_t)m->n, "layers");
			if (st == 0)
				st = keyfile_nomore(r);
			d.ended = true;
			break;
		}
		st = strcmp(d.w[0], "layer") == 0 ? readrow(m, r, d.w, d.n) :
			in_fail(r, "expected 'layer' or 'end', got '%s'",
				d.w[0]);
	}
	if (st == 0 && !d.ended)
		st = in_fail(r, "the end line 'end N' is missing");
	keyfile_free(&d);
	layermap_expect(m);
	return st;
}

/* ---- put together ---- */

/* Refuse another device or model than that of another nest. */
static int
checkdevice(const struct mappiece *p, const struct nest *n, struct in *r,
	long line)
{
	char *theirs, *ours;
	int st = 0;

	if (strcmp(p->nest.arch, n->arch) != 0)
		return in_failat(r, line, "layer '%s' is mapped for device "
			"'%s', but that of %s:%ld for '%s'", n->name, n->arch,
			p->file, p->line, p->nest.arch);
	theirs = costopt_text(&p->nest.opt);
	ours = costopt_text(&n->opt);
	if (strcmp(theirs, ours) != 0)
		st = in_failat(r, line, "layer '%s' is mapped by model '%s', "
			"but that of %s:%ld by '%s'", n->name, ours, p->file,
			p->line, theirs);
	free(theirs);
	free(ours);
	return st;
}

int
layermap_give(struct layermap *m, const struct nest *n, struct in *r, long line)
{
	struct mappiece *p;
	char *name = nest_problemname(n);
	size_t i = (size_t)intern_add(&m->problems, name, strlen(name));

	assert(m->piece);
	if (i >= m->npiece) {
		in_failat(r, line, "layer '%s': no layer of %s is the problem "
			"%s", n->name, m->name ? m->name : "the network",
			name);
		free(name);
		return -1;
	}
	free(name);
	p = &m->piece[i];
	if (p->nest.name)
		return in_failat(r, line, "layer '%s' is the same problem as "
			"that of %s:%ld", n->name, p->file, p->line);
	if (n->arch && m->device && checkdevice(m->device, n, r, line) < 0)
		return -1;
	nest_copy(&p->nest, n);
	p->file = xstrdup(r->name);
	p->line = line;
	if (n->arch && !m->device)
		m->device = p;
	return 0;
}

const struct maprow *
layermap_missing(const struct layermap *m)
{
	size_t i;

	for (i = 0; i < m->n; i++)
		if (!m->piece[m->row[i].problem].nest.name)
			return &m->row[i];
	return NULL;
}

void
layermap_layer(const struct layermap *m, size_t i, struct nest *n)
{
	const struct maprow *row = &m->row[i];

	assert(i < m->n && (size_t)row->problem < m->npiece);
	assert(m->piece[row->problem].nest.name);
	nest_copy(n, &m->piece[row->problem].nest);
	free(n->name);
	free(n->source);
	n->name = xstrdup(row->layer);
	n->source = xstrdup(row->source);
	n->layer_group = row->layer_group;
	n->global_idx = row->global_idx;
	n->type_idx = row->type_idx;
}
