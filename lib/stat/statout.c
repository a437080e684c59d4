#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "base/keyfile.h"
#include "base/out.h"
#include "base/table.h"
#include "base/tool.h"
#include "nest/costopt.h"
#include "stat/stat.h"

void
statout_begin(struct statout *o, struct out *w, enum tableform form)
{
	memset(o, 0, sizeof *o);
	o->w = w;
	o->form = form;
	if (form == TEXT) {
		keyfile_head(w, "stat 1", NULL, NULL);
		return;
	}
	table_init(&o->table, STAT_NCOL, stat_colnames, stat_colwords);
	table_begin(&o->table, w, form);
}

void
statout_by(struct statout *o, const char *by)
{
	if (o->form == TEXT)
		out_printf(o->w, "# %s\n", by);
}

void
statout_own(struct statout *o, const char *by)
{
	if (o->form == TEXT)
		out_printf(o->w, "# by nestpim %s\n# by %s\n", tool_version,
			by);
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

void
statout_put(struct statout *o, const struct statrec *t)
{
	o->n++;
	if (o->form == TEXT) {
		puttext(o->w, t);
		return;
	}
	stat_addcells(&o->table, t);
	table_flush(&o->table);
}

void
statout_end(struct statout *o)
{
	if (o->form == TEXT) {
		keyfile_foot(o->w, o->n);
		return;
	}
	table_end(&o->table);
	table_free(&o->table);
}
