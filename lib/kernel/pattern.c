#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/intern.h"
#include "optipim/optipim.h"
#include "kernel/kernel.h"
#include "kernel/firstuse.h"
#include "kernel/pattern.h"

/* Number of words that are single steps. */
enum { NSINGLE = 2 };

/* A pattern being built. */
struct builder {
	struct pattern *p;
	const struct kernel *k;
	const struct firstuse *f;
	/* words of the loops from j on with the groups in given states */
	struct intern keys;
	int *made;
	size_t nmade;
	/* steps of the loops from j on */
	int64_t len[OPTIPIM_MAXLOOP + 1];
};

static void
addword(struct pattern *p, int left, int right, int64_t len, int64_t nnew)
{
	p->w = grow(p->w, &p->cap, p->n, sizeof *p->w);
	p->w[p->n++] = (struct word){ left, right, len, nnew };
}

static int
concat(struct pattern *p, int left, int right)
{
	int pair[2] = { left, right };
	int id = intern_add(&p->pairs, pair, sizeof pair) + NSINGLE;

	if ((size_t)id == p->n)
		addword(p, left, right, p->w[left].len + p->w[right].len,
			p->w[left].nnew + p->w[right].nnew);
	return id;
}

/* Word w n times: of doublings, so that equal halves are one word. */
static int
repeat(struct pattern *p, int w, int64_t n)
{
	int r = -1;

	assert(n > 0);
	for (;; n /= 2) {
		if (n % 2)
			r = r < 0 ? w : concat(p, w, r);
		if (n < 2)
			return r;
		w = concat(p, w, w);
	}
}

static int word(struct builder *b, int j, int *state);

/* The word of one index of loop j that leads its group to state next. */
static int
child(struct builder *b, int j, int *state, int64_t next)
{
	int g = b->f->group[j], old = state[g], w;

	if (next == FDEAD)
		return repeat(b->p, WOLD, b->len[j + 1]);
	assert(next >= 0 && next <= INT32_MAX);
	state[g] = (int)next;
	w = word(b, j + 1, state);
	state[g] = old;
	return w;
}

/* A balanced tree over words of a list. */
static int
balance(struct pattern *p, const int *w, size_t n)
{
	assert(n > 0);
	if (n == 1)
		return w[0];
	return concat(p, balance(p, w, n / 2),
		balance(p, w + n / 2, n - n / 2));
}

static int
loopword(struct builder *b, int j, int *state)
{
	const struct frun *run;
	size_t i, n;
	int *list, w;

	n = firstuse_next(b->f, j, state[b->f->group[j]], &run);
	list = xmalloc(n * sizeof *list);
	for (i = 0; i < n; i++) {
		w = child(b, j, state, run[i].state);
		list[i] = repeat(b->p, w, run[i].count);
	}
	w = balance(b->p, list, n);
	free(list);
	return w;
}

/* The word of the loops from j on; every distinct one is made once. */
static int
word(struct builder *b, int j, int *state)
{
	int key[OPTIPIM_MAXLOOP + 1], id, w;

	if (j == b->k->nloop)
		return WNEW;
	key[0] = j;
	memcpy(key + 1, state, (size_t)b->f->ngroup * sizeof *state);
	id = intern_add(&b->keys, key,
		(size_t)(b->f->ngroup + 1) * sizeof *key);
	if ((size_t)id < b->nmade && b->made[id] >= 0)
		return b->made[id];
	w = loopword(b, j, state);
	if ((size_t)id >= b->nmade) {
		b->made = xrealloc(b->made, b->keys.n * sizeof *b->made);
		while (b->nmade < b->keys.n)
			b->made[b->nmade++] = -1;
	}
	b->made[id] = w;
	return w;
}

int
pattern_make(struct pattern *p, const struct kernel *k, char err[256])
{
	struct firstuse f;
	struct builder b = { .p = p, .k = k, .f = &f };
	int state[OPTIPIM_MAXLOOP] = { 0 }, j;

	memset(p, 0, sizeof *p);
	if (firstuse_make(&f, k, err) < 0)
		return -1;
	intern_init(&p->pairs);
	addword(p, -1, -1, 1, 0);
	addword(p, -1, -1, 1, 1);
	b.len[k->nloop] = 1;
	for (j = k->nloop - 1; j >= 0; j--)
		b.len[j] = b.len[j + 1] * k->loop[j].n;
	intern_init(&b.keys);
	p->root = word(&b, 0, state);
	intern_free(&b.keys);
	free(b.made);
	firstuse_free(&f);
	return 0;
}

void
pattern_free(struct pattern *p)
{
	free(p->w);
	intern_free(&p->pairs);
	memset(p, 0, sizeof *p);
}
