#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "nest/nest.h"
#include "nest/layermap.h"
#include "pipe/network.h"
#include "pipe/report.h"

void
network_apart(struct layermap *m, struct in *r, struct out *w, bool quiet)
{
	struct keyfile src;
	struct nest n;
	int64_t many = 0;
	int st = nest_begin(&src, r), more = 1;

	while (st == 0 && more > 0) {
		more = nest_next(&src, &n);
		/* the provenance is known at the first layer, or at the end */
		if (m->n == 0)
			nest_head(w, quiet ? NULL : &src.by, NULL);
		if (more > 0 && layermap_add(m, &n)) {
			nest_write(w, &n);
			many++;
		}
		if (more > 0)
			nest_free(&n);
	}
	nest_end(w, many);
	nest_endread(&src);
}

void
network_solved(struct layermap *m, struct in *r, struct strlist *by,
	void (*solving)(void *arg, const char *layer, size_t solved,
	size_t many), void *arg)
{
	const struct maprow *row;
	struct keyfile src;
	struct nest n;
	size_t solved = 0, i;
	int st = nest_begin(&src, r);

	while (st == 0) {
		row = layermap_missing(m);
		if (row)
			solving(arg, row->layer, solved, m->npiece);
		if (nest_next(&src, &n) <= 0)
			break;
		st = layermap_give(m, &n, r, r->line);
		nest_free(&n);
		solved++;
	}
	for (i = 0; i < src.by.n; i++)
		strlist_add(by, src.by.s[i]);
	nest_endread(&src);
}

void
network_join(const struct layermap *m, const struct strlist *by,
	struct out *all, struct out *some, struct report *p,
	struct devices *devices)
{
	struct nest n;
	size_t i;

	nest_head(all, by, NULL);
	nest_head(some, by, NULL);
	for (i = 0; i < m->n; i++) {
		layermap_layer(m, i, &n);
		report_add(p, &n, devices);
		nest_write(all, &n);
		if (n.status == OPTIMAL || n.status == FEASIBLE)
			nest_write(some, &n);
		nest_free(&n);
	}
	nest_end(all, p->n);
	nest_end(some, report_mapped(p));
}

int
network_report(const char *path, struct in *r, struct report *p,
	struct devices *devices)
{
	struct keyfile src = { 0 };
	struct nest n;
	int st = in_open(r, path);

	if (st == 0)
		st = nest_begin(&src, r);
	while (st == 0 && (st = nest_next(&src, &n)) > 0) {
		report_add(p, &n, devices);
		nest_free(&n);
		st = 0;
	}
	nest_endread(&src);
	return st;
}
