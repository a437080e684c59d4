#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "nest/costopt.h"

static const char *const models[] = { "optipim", "analytical", "sim" };
static const char *const storages[] = { "in+filter", "filter", "all" };
static const char *const countings[] = { "exact", "product" };
static const char *const objectives[] = { "full", "compute" };
static const char *const coeffs[] = { "flexible", "comb0", "comb1", "comb2",
	"comb5" };

_Static_assert((int)NTERM == (int)NWEIGHT, "each term has its weight");
#define X(term, name) [term] = name,
const char *const term_names[NTERM] = { COST_TERMS(X) };
#undef X

void
costopt_init(struct costopt *o)
{
	int i;

	memset(o, 0, sizeof *o);
	o->model = MSIM;
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

/* The options that are words: letter, words, and how they are listed. */
static const struct wordopt {
	char letter;
	const char *const *words;
	int n;
	const char *list;
} choices[] = {
	{ 'm', models, NMODEL, "sim, optipim, analytical" },
	{ 's', storages, NSTORAGE, "in+filter, filter, all" },
	{ 'c', countings, NCOUNTING, "exact, product" },
	{ 'O', objectives, NOBJECTIVE, "full, compute" },
	{ 'C', coeffs, NCOEFF, "flexible, comb0, comb1, comb2, comb5" },
};

static void
setchoice(struct costopt *o, char letter, int i)
{
	switch (letter) {
	case 'm':
		o->model = (enum costmodel)i;
		break;
	case 's':
		o->storage = (enum storage)i;
		break;
	case 'c':
		o->counting = (enum counting)i;
		break;
	case 'O':
		o->objective = (enum objective)i;
		break;
	default:
		o->coeff = (enum coeff)i;
		break;
	}
}

int
costopt_set(struct costopt *o, int letter, const char *word,
	const char **names)
{
	size_t k;
	int i;

	for (k = 0; k < sizeof choices / sizeof *choices; k++) {
		if (choices[k].letter != letter)
			continue;
		*names = choices[k].list;
		i = lex_find(word, choices[k].words, choices[k].n);
		if (i >= 0)
			setchoice(o, choices[k].letter, i);
		return i < 0 ? -1 : 0;
	}
	*names = "four weights, as 1,1,1,1";
	return setweights(o, word);
}

char *
costopt_text(const struct costopt *o)
{
	const double *w = o->weight;
	char s[4 * NUMLEN + 8] = "", n[NWEIGHT][NUMLEN];
	int i;

	for (i = 0; i < NWEIGHT; i++)
		fmtnum(n[i], w[i]);
	if (w[WMUL] != 1 || w[WADD] != 1 || w[WOUT] != 1 || w[WIN] != 1)
		snprintf(s, sizeof s, " %s,%s,%s,%s", n[WMUL], n[WADD],
			n[WOUT], n[WIN]);
	return xasprintf("%s %s %s %s %s%s%s", models[o->model],
		storages[o->storage], countings[o->counting],
		objectives[o->objective], coeffs[o->coeff], s,
		o->pad ? " pad" : "");
}

int
costopt_parse(struct costopt *o, char **w, int n)
{
	static const char letters[] = "mscOCW";
	const char *names;
	int i;

	costopt_init(o);
	if (n > 5 && strcmp(w[n - 1], "pad") == 0) {
		o->pad = true;
		n--;
	}
	if (n != 5 && n != 6)
		return -1;
	for (i = 0; i < n; i++)
		if (costopt_set(o, letters[i], w[i], &names) < 0)
			return -1;
	return 0;
}
