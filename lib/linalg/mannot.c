#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "mlir/mtok.h"
#include "mlir/mattr.h"
#include "linalg/mbody.h"
#include "linalg/mop.h"
#include "linalg/mannot.h"

/* More blanks than this at the end are written at once. */
enum { MAXTAIL = 1 << 16 };

static void
append(char **buf, size_t *len, size_t *cap, const char *s, size_t n)
{
	*buf = grow(*buf, cap, *len + n, 1);
	memcpy(*buf + *len, s, n);
	*len += n;
}

/* Write, but keep the last character that is no blank. */
static void
emit(struct mannot *a, const char *s, size_t n)
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
put(struct mtap *t, const char *s, size_t n)
{
	struct mannot *a = (struct mannot *)t;

	if (a->hold && a->limit > 0 && n > a->limit - a->len)
		mannot_release(a);
	if (a->hold)
		append(&a->text, &a->len, &a->cap, s, n);
	else
		emit(a, s, n);
}

void
mannot_init(struct mannot *a, struct out *w)
{
	memset(a, 0, sizeof *a);
	a->tap.put = put;
	a->w = w;
}

void
mannot_hold(struct mannot *a, int64_t at)
{
	a->hold = true;
	a->at = at;
	a->len = 0;
}

void
mannot_release(struct mannot *a)
{
	if (a->hold)
		emit(a, a->text, a->len);
	a->hold = false;
	a->len = 0;
}

static int
compare(const void *x, const void *y)
{
	const struct medit *a = x, *b = y;

	return a->at < b->at ? -1 : a->at > b->at;
}

/* A new value, of the type that stands there if it holds it. */
static void
change(const struct mfour *f, int64_t v, struct medit *e)
{
	bool holds = !f->alias && mtype_holds(f->width, f->sign, v);

	e->at = f->at;
	e->end = holds ? f->end : f->typeend;
	snprintf(e->text, sizeof e->text, "%lld%s", (long long)v,
		holds ? "" : " : i32");
}

/* What is added for the attributes that the op lacks. */
static void
additions(const struct mop *op, const int64_t val[NMATTR], struct medit *e)
{
	static const char *const open[] = { [MADD_ENTRY] = ", ",
		[MADD_FIRST] = "", [MADD_DICT] = " {",
		[MADD_ATTRS] = " attrs = {" };
	size_t n = 0;
	int i;

	e->at = e->end = op->addat;
	e->text[0] = '\0';
	for (i = 0; i < NMATTR; i++) {
		if (op->dict.four[i].have || val[i] == NOATTR)
			continue;
		n += (size_t)snprintf(e->text + n, sizeof e->text - n,
			"%s%s = %lld : i32", n ? ", " : open[op->add],
			mattr_names[i], (long long)val[i]);
	}
	if (n > 0 && op->add >= MADD_DICT)
		snprintf(e->text + n, sizeof e->text - n, "}");
}

static void
toemit(void *to, const char *s, size_t n)
{
	emit(to, s, n);
}

void
mannot_apply(const struct mannot *a, const struct medit *e, int n,
	void (*sink)(void *to, const char *s, size_t n), void *to)
{
	int64_t at = a->at;
	int i;

	for (i = 0; i < n; i++) {
		sink(to, a->text + (at - a->at), (size_t)(e[i].at - at));
		sink(to, e[i].text, strlen(e[i].text));
		at = e[i].end;
	}
	sink(to, a->text + (at - a->at), a->len - (size_t)(at - a->at));
}

int
mannot_layer(struct mannot *a, struct in *r, const struct mop *op,
	const struct nest *n)
{
	const int64_t val[NMATTR] = { [MA_BANKS] = n->num_banks,
		[MA_GROUP] = n->layer_group, [MA_GLOBAL] = n->global_idx,
		[MA_TYPE] = n->type_idx };
	struct medit e[NMATTR + 1];
	const struct mfour *f;
	int i, ne = 0;

	for (i = 0; i < NMATTR; i++) {
		f = &op->dict.four[i];
		if (!f->have || val[i] == NOATTR || f->v == val[i])
			continue;
		if (f->at < a->at)
			return in_failat(r, op->line, "%s of linalg.%s stands "
				"in an alias and cannot be changed",
				mattr_names[i], op->name);
		change(f, val[i], &e[ne++]);
	}
	additions(op, val, &e[ne]);
	if (e[ne].text[0])
		ne++;
	qsort(e, (size_t)ne, sizeof *e, compare);
	if (a->dir && mannot_single(a, r, op, n->name, e, ne) < 0)
		return -1;
	mannot_apply(a, e, ne, toemit, a);
	a->hold = false;
	a->len = 0;
	return 0;
}

void
mannot_end(struct mannot *a)
{
	mannot_release(a);
	if (a->ntail > 0)
		out_write(a->w, a->tail, a->ntail);
	a->ntail = 0;
}

void
mannot_free(struct mannot *a)
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
