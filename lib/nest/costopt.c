#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/lex.h"
#include "nest/costopt.h"

#define X(id, name) name,
const char *const term_names[NTERM] = { TERMS(X, X) };
#undef X
_Static_assert((int)NTERM == (int)NWEIGHT, "each term has its weight");

#define X(id, ...) COSTOPT_WORD(id, __VA_ARGS__),
static const char *const model_names[NMODEL] = { MODELS(X, X) };
const char *const storage_names[NSTORAGE] = { STORAGES(X, X) };
static const char *const objective_names[NOBJECTIVE] = { OBJECTIVES(X, X) };
static const char *const counting_names[NCOUNTING] = { COUNTINGS(X, X) };
static const char *const coeff_names[NCOEFF] = { COEFFS(X, X) };
#undef X

#define X(id, word, set) set,
const unsigned storage_holds[NSTORAGE] = { STORAGES(X, X) };
const unsigned objective_terms[NOBJECTIVE] = { OBJECTIVES(X, X) };
#undef X

/* The options that are words: letter, words, and how they are listed. */
static const struct wordopt {
	char letter;
	/* the member of struct costopt that is set */
	size_t at;
	const char *const *words;
	int n;
	const char *list;
} choices[] = {
#define X(c, member, LIST) { c, offsetof(struct costopt, member), \
	member##_names, sizeof member##_names / sizeof *member##_names, \
	LIST(COSTOPT_WORD, COSTOPT_NEXT) },
	COSTOPTS(X)
#undef X
};
enum { NCHOICE = sizeof choices / sizeof *choices };

/* so that they are all stored alike */
#define X(c, member, LIST) _Static_assert(sizeof(int) == \
	sizeof ((struct costopt *)NULL)->member, "an enum has the size of int");
COSTOPTS(X)
#undef X

void
costopt_init(struct costopt *o)
{
	int i;

	/* the first of each list is the default */
	memset(o, 0, sizeof *o);
	for (i = 0; i < NWEIGHT; i++)
		o->weight[i] = 1;
}

/* A number for each term, separated by commas. */
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

static int
getchoice(const struct costopt *o, const struct wordopt *c)
{
	int i;

	memcpy(&i, (const char *)o + c->at, sizeof i);
	assert(i >= 0 && i < c->n);
	return i;
}

static int
setchoice(struct costopt *o, const struct wordopt *c, const char *word)
{
	int i = lex_find(word, c->words, c->n);

	if (i < 0)
		return -1;
	memcpy((char *)o + c->at, &i, sizeof i);
	return 1;
}

int
costopt_set(struct costopt *o, int letter, const char *word,
	const char **names)
{
	int i;

	for (i = 0; i < NCHOICE; i++)
		if (choices[i].letter == letter) {
			*names = choices[i].list;
			return setchoice(o, &choices[i], word);
		}
	if (letter != 'W')
		return 0;
	*names = "a weight for each of " TERMS(COSTOPT_WORD, COSTOPT_NEXT)
		", as " TERMS(COSTOPT_ONE, COSTOPT_ONEMORE);
	return setweights(o, word) < 0 ? -1 : 1;
}

/* The weights behind a blank; nothing if all are 1. The caller frees. */
static char *
weightstext(const struct costopt *o)
{
	char *all = xstrdup(""), *longer, num[NUMLEN];
	bool plain = true;
	int i;

	for (i = 0; i < NWEIGHT; i++) {
		plain &= o->weight[i] == 1;
		longer = xasprintf("%s%s%s", all, i ? "," : " ",
			fmtnum(num, o->weight[i]));
		free(all);
		all = longer;
	}
	if (plain)
		*all = '\0';
	return all;
}

char *
costopt_text(const struct costopt *o)
{
	char *all = xstrdup(""), *weights = weightstext(o), *longer;
	int i;

	for (i = 0; i < NCHOICE; i++) {
		longer = xasprintf("%s%s%s", all, i ? " " : "",
			choices[i].words[getchoice(o, &choices[i])]);
		free(all);
		all = longer;
	}
	longer = xasprintf("%s%s%s", all, weights, o->pad ? " pad" : "");
	free(all);
	free(weights);
	return longer;
}

int
costopt_parse(struct costopt *o, char **w, int n)
{
	const char *names;
	int i;

	costopt_init(o);
	if (n > NCHOICE && strcmp(w[n - 1], "pad") == 0) {
		o->pad = true;
		n--;
	}
	if (n != NCHOICE && n != NCHOICE + 1)
		return -1;
	for (i = 0; i < n; i++)
		if (costopt_set(o, i < NCHOICE ? choices[i].letter : 'W', w[i],
		    &names) < 0)
			return -1;
	return 0;
}
