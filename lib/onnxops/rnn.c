/* LSTM, GRU, RNN; and what multiplies and sums but is not read. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/model.h"
#include "model/rows.h"
#include "model/value.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"

/* The three operands: input, weights, weights of the hidden state. */
static int
sizes(struct call *c, bool batchfirst, struct rnnrow *r)
{
	static const int want[] = { 3, 3, 3 };
	struct opmodel *m = c->e->m;
	const struct opvalue *v[3];
	int64_t gates, inputs;
	int i;

	for (i = 0; i < 3; i++) {
		v[i] = in(c, (size_t)i);
		if (!v[i] || !v[i]->ranked || v[i]->rank != want[i])
			return model_fail(m, "input %d must have 3 "
				"dimensions%s%s", i, v[i] && v[i]->why ?
				": " : "", v[i] && v[i]->why ? v[i]->why : "");
	}
	if (model_need(m, &v[0]->dim[batchfirst], v[0]->name, &r->steps) < 0 ||
	    model_need(m, &v[0]->dim[!batchfirst], v[0]->name, &r->batch) < 0
	    || model_need(m, &v[0]->dim[2], v[0]->name, &inputs) < 0 ||
	    model_need(m, &v[1]->dim[0], v[1]->name, &r->directions) < 0 ||
	    model_need(m, &v[1]->dim[1], v[1]->name, &gates) < 0 ||
	    model_need(m, &v[1]->dim[2], v[1]->name, &r->input) < 0 ||
	    model_need(m, &v[2]->dim[2], v[2]->name, &r->hidden) < 0)
		return -1;
	if (inputs != r->input)
		return model_fail(m, "inner sizes %lld and %lld differ",
			(long long)inputs, (long long)r->input);
	if (r->hidden < 1 || gates % r->hidden != 0 ||
	    gates / r->hidden != r->gates)
		return model_fail(m, "%lld rows of weights for %lld gates of "
			"%lld", (long long)gates, (long long)r->gates,
			(long long)r->hidden);
	return 0;
}

int
rule_recurrent(struct call *c)
{
	bool first = attr_int(c, "layout", 0) == 1;
	struct rnnrow r = { .gates = c->arg };
	struct num *d;
	size_t i;

	if (sizes(c, first, &r) < 0)
		return -1;
	d = outrank(c, 0, 4);
	d[first ? 1 : 0] = num_int(r.steps);
	d[first ? 2 : 1] = num_int(r.directions);
	d[first ? 0 : 2] = num_int(r.batch);
	d[3] = num_int(r.hidden);
	for (i = 1; i < c->nout; i++) {
		d = outrank(c, i, 3);
		d[first ? 1 : 0] = num_int(r.directions);
		d[first ? 0 : 1] = num_int(r.batch);
		d[2] = num_int(r.hidden);
	}
	for (i = 0; i < c->nout; i++)
		c->out[i]->floating = 32;
	return row_recurrent(c->e->m, &r);
}

/* Products of com.microsoft.QAttention: projections, scores, values. */
static double
attentionmacs(const struct opvalue *x, const struct opvalue *w)
{
	double rows, length, all;

	if (!x || !w || !x->ranked || !w->ranked || x->rank != 3 ||
	    w->rank != 2 || x->dim[0].open || x->dim[1].open ||
	    x->dim[2].open || w->dim[1].open)
		return 0;
	length = (double)x->dim[1].i;
	rows = (double)x->dim[0].i * length;
	all = (double)w->dim[1].i;
	return rows * (double)x->dim[2].i * all +
		rows * length * all / 3 * 2;
}

/*
 * Its products are left out, with a warning. arg 1: the result is as large as
 * input 0; 2: by the weights it is a third of (QAttention).
 */
int
rule_notread(struct call *c)
{
	const struct opvalue *x = in(c, 0), *w = in(c, 1);

	model_skip(c->e->m, "no rule makes layers of it",
		c->arg == 2 ? attentionmacs(x, w) : 0);
	if (c->arg == 0 || !ranked(c, 0))
		return 0;
	outlike(c, 0, x);
	if (c->arg == 2 && x->rank > 0 && w && w->ranked && w->rank == 2)
		out(c, 0)->dim[x->rank - 1] = w->dim[1].open ?
			w->dim[1] : num_int(w->dim[1].i / 3);
	return 0;
}
