#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/util.h"
#include "base/out.h"
#include "base/table.h"
#include "nest/costopt.h"
#include "stat/stat.h"

void
statout_begin(struct statout *o, struct out *w, enum tableform form)
{
	int i;

	o->w = w;
	o->form = form;
	o->n = 0;
	if (form == TEXT)
		out_puts(w, "stat 1\n");
	if (form != TSV)
		return;
	out_puts(w, "layer");
	for (i = 0; i < STAT_NKEY; i++)
		out_printf(w, "\t%s", stat_keys[i].name);
	out_puts(w, "\tarch\tclock_ps\tmodel\tcost");
	for (i = 0; i < NTERM; i++)
		out_printf(w, "\tcost_%s", term_names[i]);
	out_puts(w, "\n");
}

void
statout_by(struct statout *o, const char *by)
{
	if (o->form == TEXT)
		out_printf(o->w, "# %s\n", by);
}

static void
puttext(struct out *w, const struct statrec *t)
{
	char num[NUMLEN];
	int i;

	out_printf(w, "layer %s\narch %s\nclock memory %lld ps\n", t->layer,
		t->arch, (long long)t->clock_ps);
	if (t->model)
		out_printf(w, "model %s\n", t->model);
	if (!isnan(t->cost))
		out_printf(w, "cost %s\n", fmtnum(num, t->cost));
	for (i = 0; i < NTERM; i++)
		if (!isnan(t->term[i]))
			out_printf(w, "cost_%s %s\n", term_names[i],
				fmtnum(num, t->term[i]));
	for (i = 0; i < STAT_NKEY; i++) {
		int64_t v = stat_get(t, &stat_keys[i]);

		if (v != NOSTAT)
			out_printf(w, "%s %lld\n", stat_keys[i].name,
				(long long)v);
	}
}

static void
puttsv(struct out *w, const struct statrec *t)
{
	char num[NUMLEN];
	int i;

	out_puts(w, t->layer);
	for (i = 0; i < STAT_NKEY; i++) {
		int64_t v = stat_get(t, &stat_keys[i]);

		if (v == NOSTAT)
			out_puts(w, "\t-");
		else
			out_printf(w, "\t%lld", (long long)v);
	}
	out_printf(w, "\t%s\t%lld\t%s\t%s", t->arch, (long long)t->clock_ps,
		t->model ? t->model : "-",
		isnan(t->cost) ? "-" : fmtnum(num, t->cost));
	for (i = 0; i < NTERM; i++)
		out_printf(w, "\t%s", isnan(t->term[i]) ? "-" :
			fmtnum(num, t->term[i]));
	out_puts(w, "\n");
}

static void
putjson(struct out *w, const struct statrec *t, bool first)
{
	char num[NUMLEN];
	int i;

	out_puts(w, first ? "[\n  {\"layer\": " : ",\n  {\"layer\": ");
	json_string(w, t->layer);
	for (i = 0; i < STAT_NKEY; i++) {
		int64_t v = stat_get(t, &stat_keys[i]);

		out_printf(w, ", \"%s\": ", stat_keys[i].name);
		if (v == NOSTAT)
			out_puts(w, "null");
		else
			out_printf(w, "%lld", (long long)v);
	}
	out_puts(w, ", \"arch\": ");
	json_string(w, t->arch);
	out_printf(w, ", \"clock_ps\": %lld, \"model\": ",
		(long long)t->clock_ps);
	if (t->model)
		json_string(w, t->model);
	else
		out_puts(w, "null");
	out_printf(w, ", \"cost\": %s",
		isnan(t->cost) ? "null" : fmtnum(num, t->cost));
	for (i = 0; i < NTERM; i++)
		out_printf(w, ", \"cost_%s\": %s", term_names[i],
			isnan(t->term[i]) ? "null" :
			fmtnum(num, t->term[i]));
	out_puts(w, "}");
}

void
statout_put(struct statout *o, const struct statrec *t)
{
	switch (o->form) {
	case TEXT:
		puttext(o->w, t);
		break;
	case TSV:
		puttsv(o->w, t);
		break;
	case JSON:
		putjson(o->w, t, o->n == 0);
		break;
	}
	o->n++;
}

void
statout_end(struct statout *o)
{
	if (o->form == TEXT)
		out_printf(o->w, "end %lld\n", (long long)o->n);
	else if (o->form == JSON)
		out_puts(o->w, o->n == 0 ? "[]\n" : "\n]\n");
}
