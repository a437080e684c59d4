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
#include "nest/costopt.h"
#include "nest/nest.h"
#include "mlir/mtok.h"
#include "mlir/mattr.h"
#include "linalg/mbody.h"
#include "linalg/mop.h"
#include "linalg/mannot.h"

void
mannot_alias(struct mannot *a, int kind, const char *name, int64_t end)
{
	struct mdef d;
	size_t i;

	if (!a->hold)
		return;
	d.name = xasprintf("%c%s", kind == MT_HASH ? '#' : '!', name);
	d.text = xstrndup(a->text, (size_t)(end - a->at));
	mannot_release(a);
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

/* Whether a text names an alias. */
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

/* The definitions that the op needs, directly or not. */
static void
definitions(const struct mannot *a, const char *op, struct out *w)
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

static int
compare(const void *x, const void *y)
{
	const struct medit *a = x, *b = y;

	return a->at < b->at ? -1 : a->at > b->at;
}

/* The text of an operand's type. */
static void
type(const struct mannot *a, const struct mop *op, int i, struct out *w)
{
	const struct mplace *p = &op->typeat[i];

	out_write(w, a->text + (p->at - a->at), (size_t)(p->end - p->at));
}

/* A function of the operands around the op, which is body. */
static void
function(const struct mannot *a, const struct mop *op, const char *body,
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

int
mannot_single(const struct mannot *a, struct in *r, const struct mop *op,
	const char *name, const struct medit *e, int n)
{
	struct medit all[MTYPES + NMATTR + 2];
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
	/* what was read behind the op is not part of it */
	all[k].at = op->end;
	all[k].end = a->at + (int64_t)a->len;
	all[k++].text[0] = '\0';
	qsort(all, (size_t)k, sizeof *all, compare);
	out_openmem(&text);
	mannot_apply(a, all, k, toout, &text);
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
