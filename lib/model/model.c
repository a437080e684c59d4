#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "model/arena.h"
#include "base/in.h"
#include "base/intern.h"
#include "nest/layername.h"
#include "nest/nest.h"
#include "model/value.h"
#include "model/model.h"

/* More than this a graph takes only by a fault or on purpose. */
#define MOSTMEMORY ((size_t)1 << 30)

void
model_begin(struct opmodel *m, struct in *r, const struct modelopt *o)
{
	memset(m, 0, sizeof *m);
	m->r = r;
	m->opt = o;
	m->arena.most = MOSTMEMORY;
	intern_init(&m->ops);
	intern_init(&m->names);
}

void
model_end(struct opmodel *m)
{
	size_t i;

	for (i = 0; i < m->nrow; i++)
		nest_free(&m->row[i]);
	free(m->row);
	free(m->skip);
	free(m->count);
	intern_free(&m->ops);
	intern_free(&m->names);
	arena_free(&m->arena);
}

/* Append the place and those around it to buf, the outermost first. */
static size_t
writeplace(const struct nodeplace *p, char *buf, size_t n)
{
	size_t k;
	int w;

	k = p->up ? writeplace(p->up, buf, n) : 0;
	if (k >= n)
		return k;
	w = snprintf(buf + k, n - k, "%s%s%snode %ld%s%s%s (%s)",
		p->up ? ": " : "", p->part ? p->part : "",
		p->part ? " " : "", p->no, *p->name ? " '" : "", p->name,
		*p->name ? "'" : "", p->op);
	return k + (w > 0 ? (size_t)w : 0);
}

const char *
model_file(const struct opmodel *m)
{
	return m->r->name;
}

const char *
model_place(struct opmodel *m)
{
	char buf[600] = "";

	if (m->at)
		writeplace(m->at, buf, sizeof buf);
	return arena_text(&m->arena, buf, strlen(buf));
}

int
model_fail(struct opmodel *m, const char *fmt, ...)
{
	char text[600], place[400] = "";
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	if (m->at)
		writeplace(m->at, place, sizeof place);
	return in_failat(m->r, 0, "%s%s%s", place, *place ? ": " : "", text);
}

struct num
model_size(const struct opmodel *m, const char *name)
{
	const char *key = name && *name ? name : "?";
	size_t i;

	for (i = m->opt->nsize; i-- > 0;)
		if (strcmp(m->opt->size[i].name, key) == 0)
			return num_int(m->opt->size[i].size);
	return num_open(name ? name : "");
}

int
model_need(struct opmodel *m, const struct num *n, const char *of, int64_t *v)
{
	const char *name = n->open;
	struct num given;

	if (name) {
		given = model_size(m, name);
		n = &given;
		name = given.open;
	}
	if (!name) {
		*v = n->i;
		return 0;
	}
	if (*name)
		return model_fail(m, "'%s': size '%s' is open; -D %s=SIZE sets "
			"it", of, name, name);
	return model_fail(m, "'%s': a size without a name is open; -D "
		"?=SIZE sets it", of);
}

void
model_saw(struct opmodel *m, const char *op)
{
	size_t i = (size_t)intern_add(&m->ops, op, strlen(op));

	if (i == m->ncount) {
		m->count = grow(m->count, &m->countcap, m->ncount,
			sizeof *m->count);
		m->count[m->ncount++] = (struct modelcount){
			arena_text(&m->arena, op, strlen(op)), 0 };
	}
	m->count[i].n++;
}

/* The entry for such operations, a new one if there is none. */
static struct modelskip *
findskip(struct opmodel *m, const char *why)
{
	struct modelskip *s;
	size_t i;

	for (i = 0; i < m->nskip; i++)
		if (strcmp(m->skip[i].op, m->source) == 0 &&
		    strcmp(m->skip[i].why, why) == 0)
			return &m->skip[i];
	m->skip = grow(m->skip, &m->skipcap, m->nskip, sizeof *s);
	s = &m->skip[m->nskip++];
	*s = (struct modelskip){ .why = why };
	s->op = arena_text(&m->arena, m->source, strlen(m->source));
	s->place = model_place(m);
	return s;
}

void
model_skip(struct opmodel *m, const char *why, double macs)
{
	struct modelskip *s = findskip(m, why);

	s->n++;
	s->macs += macs;
	m->skipped++;
}

void
model_remark(struct opmodel *m, const char *text)
{
	struct modelskip *s = findskip(m, text);

	s->n++;
	s->read = true;
}

/* Whether the layer of that number is asked for. */
static bool
wanted(const struct opmodel *m, int64_t no)
{
	size_t i;

	for (i = 0; i < m->opt->nonly; i++)
		if (m->opt->only[i] == no)
			return true;
	return m->opt->nonly == 0;
}

/* Bytes that a word of a nest, or the name of a file, cannot have. */
static void
clean(char *s)
{
	char *from = s;

	while (*from == '/' || *from == '.')
		from++;
	for (; *from; from++)
		*s++ = *from == '/' ? '.' : (unsigned char)*from <= ' ' ||
			*from == 0x7f || *from == '#' ? '_' : *from;
	*s = '\0';
}

/* The operation's name, made one that no layer has yet. */
static char *
sourcename(struct opmodel *m, const char *part)
{
	const char *name = m->at && *m->at->name ? m->at->name : "";
	char *s, *t;
	int known, k;

	s = *name ? xstrdup(name) : xasprintf("%s_%ld",
		m->at ? m->at->op : "layer", m->at ? m->at->no : 0);
	clean(s);
	t = xasprintf("%s.%s%s%s", m->opt->workload, *s ? s : "layer",
		part ? "." : "", part ? part : "");
	free(s);
	for (k = 2, s = xstrdup(t);; k++) {
		known = (int)m->names.n;
		if (intern_add(&m->names, s, strlen(s)) == known)
			break;
		free(s);
		s = xasprintf("%s_%d", t, k);
	}
	free(t);
	return s;
}

static void
setname(struct opmodel *m, struct nest *n, int64_t global, const char *part)
{
	int64_t type = n->type_idx != NOATTR ? n->type_idx : m->nkind[n->op];

	if (m->opt->sourcenames)
		n->name = sourcename(m, part);
	else
		n->name = nest_layername(m->opt->workload, n->op, global,
			type);
}

/* Bounds that a nest can have. */
static int
checkbounds(struct opmodel *m, const struct nest *n)
{
	int v;

	for (v = 0; v < NVAR; v++)
		if (n->bound[v] < 1 || n->bound[v] > NEST_MAXBOUND)
			return model_fail(m, "loop %c would run %lld times, "
				"not 1 to 2^31", var_names[v],
				(long long)n->bound[v]);
	for (v = 0; v < 2; v++)
		if (n->stride[v] > 1 << 30 || n->dil[v] > 1 << 30)
			return model_fail(m, "a stride or dilation over 2^30");
	if (nest_macs(n) < 0)
		return model_fail(m, "more than 2^62 multiply-accumulates");
	return 0;
}

int
model_row(struct opmodel *m, struct nest *n, const char *part)
{
	int64_t global;

	if (checkbounds(m, n) < 0)
		return -1;
	n->num_banks = m->attr.num_banks != NOATTR ? m->attr.num_banks :
		m->opt->num_banks;
	n->layer_group = m->attr.layer_group;
	n->global_idx = m->attr.global_idx;
	n->type_idx = m->attr.type_idx;
	global = n->global_idx != NOATTR ? n->global_idx :
		m->nkind[CONV2D] + m->nkind[GEMM];
	if (wanted(m, global)) {
		m->row = grow(m->row, &m->rowcap, m->nrow, sizeof *m->row);
		setname(m, n, global, part);
		n->source = xstrdup(m->source);
		m->row[m->nrow++] = *n;
	}
	m->nkind[n->op]++;
	m->macs += (double)nest_macs(n);
	return 0;
}

struct modelmark
model_mark(const struct opmodel *m)
{
	return (struct modelmark){ m->nrow, { m->nkind[0], m->nkind[1] },
		m->macs };
}

void
model_back(struct opmodel *m, const struct modelmark *to)
{
	while (m->nrow > to->nrow)
		nest_free(&m->row[--m->nrow]);
	memcpy(m->nkind, to->nkind, sizeof m->nkind);
	m->macs = to->macs;
	m->r->err[0] = '\0';
}

/* The most frequent first, equals by their names. */
static int
byfrequency(const void *a, const void *b)
{
	const struct modelcount *x = a, *y = b;

	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return strcmp(x->op, y->op);
}

int
model_check(struct opmodel *m)
{
	char buf[500] = "";
	size_t i, k = 0;

	if (m->nkind[CONV2D] + m->nkind[GEMM] > 0)
		return 0;
	if (m->ncount == 0)
		return in_failat(m->r, 0, "no layer: the graph has no "
			"operation");
	qsort(m->count, m->ncount, sizeof *m->count, byfrequency);
	for (i = 0; i < m->ncount && i < 6; i++)
		k += (size_t)snprintf(buf + k, sizeof buf - k, "%s%.30s %lld",
			i ? ", " : "", m->count[i].op,
			(long long)m->count[i].n);
	if (m->skipped > 0)
		return in_failat(m->r, 0, "no layer that is understood among "
			"the operations: %s%s", buf, i < m->ncount ?
			", .." : "");
	return in_failat(m->r, 0, "no layer among the operations: %s%s", buf,
		i < m->ncount ? ", .." : "");
}

char *
model_workload(const char *path, const char *const *suffixes)
{
	const char *base, *const *s;
	size_t n, k;
	char *name, *p;

	if (!path || strcmp(path, "-") == 0)
		return xstrdup("model");
	base = strrchr(path, '/');
	base = base ? base + 1 : path;
	n = strlen(base);
	if (n > 3 && strcmp(base + n - 3, ".gz") == 0)
		n -= 3;
	for (s = suffixes; *s; s++) {
		k = strlen(*s);
		if (n > k && strncmp(base + n - k, *s, k) == 0)
			n -= k;
	}
	name = xstrndup(base, n);
	for (p = name; *p; p++)
		if ((unsigned char)*p <= ' ' || *p == 0x7f)
			*p = '_';
	return name;
}
