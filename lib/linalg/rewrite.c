#include <assert.h>
#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "mlir/token.h"
#include "mlir/type.h"
#include "mlir/dict.h"
#include "linalg/op.h"
#include "linalg/rewrite.h"

/* Blanks beyond this many are not kept back. */
enum { MAXTAIL = 1 << 16 };

/* A change of the text: bytes at..end are replaced. */
struct edit {
	int64_t at, end;
	char text[256];
};

static void
append(char **buf, size_t *len, size_t *cap, const char *s, size_t n)
{
	*buf = grow(*buf, cap, *len + n, 1);
	memcpy(*buf + *len, s, n);
	*len += n;
}

/* Write all but the last character that is not blank. */
static void
emit(struct rewrite *a, const char *s, size_t n)
{
	size_t k = n;

	while (k > 0 && strchr(" \t\r\n", s[k - 1]))
		k--;
	if (n == 0)
		return;
	if (k > 0) {
		if (a->ntail > 0)
			out_write(a->w, a->tail, a->ntail);
		out_write(a->w, s, k - 1);
		a->ntail = 0;
		s += k - 1;
		n -= k - 1;
	} else if (a->ntail > MAXTAIL) {
		out_write(a->w, s, n);
		return;
	}
	append(&a->tail, &a->ntail, &a->tailcap, s, n);
}

static void
put(void *arg, const char *s, size_t n)
{
	struct rewrite *a = arg;

	if (a->hold && a->limit > 0 && n > a->limit - a->len)
		rewrite_release(a);
	if (a->hold)
		append(&a->text, &a->len, &a->cap, s, n);
	else
		emit(a, s, n);
}

void
rewrite_init(struct rewrite *a, struct out *w)
{
	memset(a, 0, sizeof *a);
	a->tap = (struct tap){ .put = put, .arg = a };
	a->w = w;
}

void
rewrite_hold(struct rewrite *a, int64_t at)
{
	a->hold = true;
	a->at = at;
	a->len = 0;
}

void
rewrite_release(struct rewrite *a)
{
	if (a->hold)
		emit(a, a->text, a->len);
	a->hold = false;
	a->len = 0;
}

void
rewrite_alias(struct rewrite *a, int kind, const char *name, int64_t end)
{
	struct aliasdef d;
	size_t i;

	if (!a->hold)
		return;
	d.name = xasprintf("%c%s", kind == MT_HASH ? '#' : '!', name);
	d.text = xstrndup(a->text, (size_t)(end - a->at));
	rewrite_release(a);
	/* the last definition counts, at its place */
	for (i = 0; i < a->ndef; i++)
		if (strcmp(a->def[i].name, d.name) == 0) {
			free(a->def[i].name);
			free(a->def[i].text);
			a->ndef--;
			memmove(&a->def[i], &a->def[i + 1],
				(a->ndef - i) * sizeof d);
			break;
		}
	a->def = grow(a->def, &a->defcap, a->ndef, sizeof d);
	a->def[a->ndef++] = d;
}

static int
compare(const void *x, const void *y)
{
	const struct edit *a = x, *b = y;

	return a->at < b->at ? -1 : a->at > b->at;
}

/* A new value, which keeps the old one's type if that holds it. */
static void
change(const struct attr *f, int64_t v, struct edit *e)
{
	bool holds = !f->num.alias && type_holds(f->num.width, f->num.sign, v);

	e->at = f->at;
	e->end = holds ? f->num.end : f->num.typeend;
	snprintf(e->text, sizeof e->text, "%lld%s", (long long)v,
		holds ? "" : " : i32");
}

/* Add the attributes that the op lacks. */
static void
additions(const struct linalgop *op, const int64_t val[NMATTR], struct edit *e)
{
	static const char *const open[] = { [MADD_ENTRY] = ", ",
		[MADD_FIRST] = "", [MADD_DICT] = " {",
		[MADD_ATTRS] = " attrs = {" };
	size_t n = 0;
	int i;

	e->at = e->end = op->addat;
	e->text[0] = '\0';
	for (i = 0; i < NMATTR; i++) {
		if (op->dict.attr[i].have || val[i] == NOATTR)
			continue;
		n += (size_t)snprintf(e->text + n, sizeof e->text - n,
			"%s%s = %lld : i32", n ? ", " : open[op->add],
			dict_attrs[i], (long long)val[i]);
	}
	assert(n + 2 <= sizeof e->text && (n == 0 || op->add != MADD_NONE));
	if (n > 0 && op->add >= MADD_DICT)
		snprintf(e->text + n, sizeof e->text - n, "}");
}

static void
toemit(void *to, const char *s, size_t n)
{
	emit(to, s, n);
}

/* Give what is held to sink, with the n changes, which are in order. */
static void
apply(const struct rewrite *a, const struct edit *e, int n,
	void (*sink)(void *to, const char *s, size_t n), void *to)
{
	int64_t at = a->at;
	int i;

	for (i = 0; i < n; i++) {
		assert(e[i].at >= at && e[i].end >= e[i].at
			&& e[i].end <= a->at + (int64_t)a->len);
		sink(to, a->text + (at - a->at), (size_t)(e[i].at - at));
		sink(to, e[i].text, strlen(e[i].text));
		at = e[i].end;
	}
	sink(to, a->text + (at - a->at), a->len - (size_t)(at - a->at));
}

/* Whether a text uses an alias. */
static bool
mentions(const char *text, const char *name)
{
	const char *p;
	size_t n = strlen(name);

	for (p = text; (p = strstr(p, name)) != NULL; p += n)
		if (!isalnum((unsigned char)p[n]) && (p[n] == '\0'
		    || !strchr("_$.-", p[n]) || strncmp(p + n, "->", 2) == 0))
			return true;
	return false;
}

/* Write the definitions that the op needs, directly or not. */
static void
definitions(const struct rewrite *a, const char *op, struct out *w)
{
	bool *used = xcalloc(a->ndef, sizeof *used);
	size_t i, k;

	for (i = a->ndef; i-- > 0; ) {
		used[i] = mentions(op, a->def[i].name);
		for (k = i + 1; k < a->ndef && !used[i]; k++)
			used[i] = used[k] && mentions(a->def[k].text,
				a->def[i].name);
	}
	for (i = 0; i < a->ndef; i++)
		if (used[i])
			out_printf(w, "%s%s\n", a->def[i].name,
				a->def[i].text);
	free(used);
}

static void
toout(void *to, const char *s, size_t n)
{
	out_write(to, s, n);
}

/* The text of an operand's type. */
static void
type(const struct rewrite *a, const struct linalgop *op, int i, struct out *w)
{
	const struct place *p = &op->typeat[i];

	out_write(w, a->text + (p->at - a->at), (size_t)(p->end - p->at));
}

/* A function of the operands around the op, which is body. */
static void
function(const struct rewrite *a, const struct linalgop *op, const char *body,
	struct out *w)
{
	const char *func = a->oldfunc ? "func" : "func.func";
	int i, n = op->nin + op->nout, out = op->nin;

	out_printf(w, "module {\n  %s @forward(", func);
	for (i = 0; i < n; i++) {
		out_printf(w, "%s%%operand%d: ", i ? ", " : "", i);
		type(a, op, i, w);
	}
	out_puts(w, ")");
	if (op->results) {
		out_puts(w, " -> ");
		type(a, op, out, w);
	}
	out_printf(w, " {\n    %s%slinalg.%s%s%s\n    return",
		op->results ? "%result = " : "", op->quoted ? "\"" : "",
		op->name, op->quoted ? "\"" : "", body);
	if (op->results) {
		out_puts(w, " %result : ");
		type(a, op, out, w);
	}
	out_puts(w, "\n  }\n}\n");
}

/*
 * Write the file of one layer, the n changes being those of its attributes.
 * 0, or -1 (r->err).
 */
static int
single(const struct rewrite *a, struct in *r, const struct linalgop *op,
	const char *name, const struct edit *e, int n)
{
	struct edit all[MTYPES + NMATTR + 2];
	int i, k = 0, nval = op->nin + op->nout;
	struct out w, text;
	size_t len;
	char *path, *body;

	if (op->havebody && op->body.captures)
		return in_failat(r, op->line, "linalg.%s uses values from "
			"outside its body: it cannot be a file of its own",
			op->name);
	for (i = 0; i < nval && k < MTYPES; i++, k++) {
		all[k].at = op->value[i].at;
		all[k].end = op->value[i].end;
		snprintf(all[k].text, sizeof all[k].text, "%%operand%d", i);
	}
	for (i = 0; i < n; i++)
		all[k++] = e[i];
	/* the text held may go on behind the op */
	all[k].at = op->end;
	all[k].end = a->at + (int64_t)a->len;
	all[k++].text[0] = '\0';
	assert((size_t)k <= sizeof all / sizeof *all);
	qsort(all, (size_t)k, sizeof *all, compare);
	out_openmem(&text);
	apply(a, all, k, toout, &text);
	out_write(&text, "", 1);
	body = xstrdup(out_mem(&text, &len));
	out_close(&text);
	path = xasprintf("%s/layerinfo.%s.linalg.mlir", a->dir, name);
	out_open(&w, path);
	definitions(a, body, &w);
	function(a, op, body, &w);
	out_close(&w);
	free(path);
	free(body);
	return 0;
}

int
rewrite_layer(struct rewrite *a, struct in *r, const struct linalgop *op,
	const struct nest *n)
{
	const int64_t val[NMATTR] = { [MA_BANKS] = n->num_banks,
		[MA_GROUP] = n->layer_group, [MA_GLOBAL] = n->global_idx,
		[MA_TYPE] = n->type_idx };
	struct edit e[NMATTR + 1];
	const struct attr *f;
	int i, ne = 0;

	for (i = 0; i < NMATTR; i++) {
		f = &op->dict.attr[i];
		if (!f->have || val[i] == NOATTR || f->num.v == val[i])
			continue;
		if (f->at < a->at)
			return in_failat(r, op->line, "%s of linalg.%s is set "
				"by an alias and cannot be changed",
				dict_attrs[i], op->name);
		change(f, val[i], &e[ne++]);
	}
	additions(op, val, &e[ne]);
	if (e[ne].text[0])
		ne++;
	qsort(e, (size_t)ne, sizeof *e, compare);
	if (a->dir && single(a, r, op, n->name, e, ne) < 0)
		return -1;
	apply(a, e, ne, toemit, a);
	a->hold = false;
	a->len = 0;
	return 0;
}

void
rewrite_end(struct rewrite *a)
{
	rewrite_release(a);
	if (a->ntail > 0)
		out_write(a->w, a->tail, a->ntail);
	a->ntail = 0;
}

void
rewrite_free(struct rewrite *a)
{
	size_t i;

	for (i = 0; i < a->ndef; i++) {
		free(a->def[i].name);
		free(a->def[i].text);
	}
	free(a->def);
	free(a->text);
	free(a->tail);
	memset(a, 0, sizeof *a);
}
