#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "nest/costopt.h"

static const char *const models[] = { "optipim", "analytical" };
static const char *const storages[] = { "in+filter", "filter", "all" };
static const char *const countings[] = { "exact", "product" };
static const char *const objectives[] = { "full", "compute" };
static const char *const coeffs[] = { "flexible", "comb0", "comb1", "comb2",
	"comb5" };

void
costopt_init(struct costopt *o)
{
	int i;

	memset(o, 0, sizeof *o);
	for (i = 0; i < NWEIGHT; i++)
		o->weight[i] = 1;
}

/* Four numbers separated by commas. */
static int
setweights(struct costopt *o, const char *word)
{
	char *s = xstrdup(word), *p = s, *comma;
	double v[NWEIGHT];
	int i, bad = 0;

	for (i = 0; i < NWEIGHT && !bad; i++) {
		comma = strchr(p, ',');
		if (!comma != (i == NWEIGHT - 1)) {
			bad = -1;
			break;
		}
		if (comma)
			*comma = '\0';
		bad = lex_num(p, &v[i]) < 0 || v[i] < 0 ? -1 : 0;
		p = comma ? comma + 1 : p;
	}
	free(s);
	if (!bad)
		memcpy(o->weight, v, sizeof v);
	return bad;
}

int
costopt_set(struct costopt *o, int letter, const char *word,
	const char **names)
{
	int i;

	switch (letter) {
	case 'm':
		*names = "optipim, analytical";
		i = lex_find(word, models, NMODEL);
		o->model = i < 0 ? o->model : (enum costmodel)i;
		break;
	case 's':
		*names = "in+filter, filter, all";
		i = lex_find(word, storages, NSTORAGE);
		o->storage = i < 0 ? o->storage : (enum storage)i;
		break;
	case 'c':
		*names = "exact, product";
		i = lex_find(word, countings, NCOUNTING);
		o->counting = i < 0 ? o->counting : (enum counting)i;
		break;
	case 'O':
		*names = "full, compute";
		i = lex_find(word, objectives, NOBJECTIVE);
		o->objective = i < 0 ? o->objective : (enum objective)i;
		break;
	case 'C':
		*names = "flexible, comb0, comb1, comb2, comb5";
		i = lex_find(word, coeffs, NCOEFF);
		o->coeff = i < 0 ? o->coeff : (enum coeff)i;
		break;
	default:
		*names = "four weights, as 1,1,1,1";
		i = setweights(o, word);
		break;
	}
	return i < 0 ? -1 : 0;
}

char *
costopt_text(const struct costopt *o)
{
	const double *w = o->weight;
	char *s, *t, n[NWEIGHT][NUMLEN];
	int i;

	s = xasprintf("%s %s %s %s %s", models[o->model],
		storages[o->storage], countings[o->counting],
		objectives[o->objective], coeffs[o->coeff]);
	if (w[WMUL] == 1 && w[WADD] == 1 && w[WOUT] == 1 && w[WIN] == 1)
		return s;
	for (i = 0; i < NWEIGHT; i++)
		fmtnum(n[i], w[i]);
	t = xasprintf("%s %s,%s,%s,%s", s, n[WMUL], n[WADD], n[WOUT], n[WIN]);
	free(s);
	return t;
}

int
costopt_parse(struct costopt *o, char **w, int n)
{
	static const char letters[] = "mscOCw";
	const char *names;
	int i;

	costopt_init(o);
	if (n != 5 && n != 6)
		return -1;
	for (i = 0; i < n; i++)
		if (costopt_set(o, letters[i], w[i], &names) < 0)
			return -1;
	return 0;
}
