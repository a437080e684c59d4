#include <assert.h>
#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/util.h"
#include "base/in.h"
#include "base/lex.h"
#include "nest/nest.h"
#include "nest/layername.h"
#include "csv/csv.h"

/* The columns in their usual order, their names in headers and in messages. */
enum col { GLOBAL, TYPE, TYPEID, N, K, P, Q, C, R, S, STRIDE0, STRIDE1, DIL0,
	DIL1, NCOL };
static const char *const header_names[NCOL] = { "global_id", "type",
	"type_id", "N", "K", "P", "Q", "C", "R", "S", "stride_h", "stride_w",
	"dil_h", "dil_w" };
static const char *const col_names[NCOL] = { "global id", "type",
	"id within the type", "N", "K", "P", "Q", "C", "R", "S",
	"stride of rows", "stride of columns", "dilation of rows",
	"dilation of columns" };

/* The types; FC and batch_matmul differ in name only. */
enum layertype { CONV, FC, BATCH, NTYPE };
static const char *const type_names[NTYPE] = { "CONV2d", "FC",
	"batch_matmul" };

void
csv_begin(struct csvin *s, struct in *r, const char *workload,
	int64_t num_banks)
{
	int i;

	assert((int)NCOL == (int)CSV_COLUMNS);
	memset(s, 0, sizeof *s);
	for (i = 0; i < NCOL; i++)
		s->place[i] = i;
	s->r = r;
	s->workload = workload;
	s->num_banks = num_banks;
}

/* Strip blanks from both ends of s, in place. */
static char *
trim(char *s)
{
	size_t n;

	s += strspn(s, " \t");
	n = strlen(s);
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	s[n] = '\0';
	return s;
}

/* One more than a layer has: a column too many has a name to report. */
enum { MAXFIELD = NCOL + 1 };

/*
 * Split a line in place at its commas or, if it has none, at blanks; returns
 * the number of fields, or MAXFIELD + 1 if there are more than MAXFIELD.
 */
static int
split(char *line, char *f[MAXFIELD])
{
	char *comma;
	int n = 0;

	if (!strchr(line, ','))
		return lex_words(line, f, MAXFIELD);
	for (; line; line = comma ? comma + 1 : NULL) {
		comma = strchr(line, ',');
		if (comma)
			*comma = '\0';
		if (n == MAXFIELD)
			return MAXFIELD + 1;
		f[n++] = trim(line);
	}
	return n;
}

/* A header: words, of which none is a number. */
static bool
isheader(char **f, int n)
{
	int i, words = 0;

	for (i = 0; i < n && i < MAXFIELD; i++) {
		if (isdigit((unsigned char)f[i][0])
		    || (f[i][0] && strchr("+-.", f[i][0])))
			return false;
		words += f[i][0] != '\0';
	}
	return words > 0;
}

/* Take the places of the columns from the names of the header. 0 or -1. */
static int
readheader(struct csvin *s, char **f, int n)
{
	int i, c;

	s->header = true;
	for (c = 0; c < NCOL; c++)
		s->place[c] = -1;
	for (i = 0; i < n && i < MAXFIELD; i++) {
		c = lex_find(f[i], header_names, NCOL);
		if (f[i][0] == '\0')
			return in_fail(s->r, "column %d has no name", i + 1);
		if (c < 0)
			return in_fail(s->r, "column '%.60s' is not known",
				f[i]);
		if (s->place[c] >= 0)
			return in_fail(s->r, "column '%s' occurs twice",
				f[i]);
		s->place[c] = i;
	}
	for (c = 0; c < NCOL; c++)
		if (s->place[c] < 0)
			return in_fail(s->r, "column '%s' is missing",
				header_names[c]);
	return 0;
}

static int
number(struct in *r, char **f, enum col c, int64_t lo, int64_t hi, int64_t *v)
{
	if (lex_int(f[c], lo, hi, v) == 0)
		return 0;
	return in_fail(r, "%s must be an integer from %lld to %lld, got '%s'",
		col_names[c], (long long)lo, (long long)hi, f[c]);
}

/* The columns that a type does not have must be -1. */
static int
absent(struct in *r, char **f, enum layertype t, enum col from, enum col to)
{
	for (; from <= to; from++)
		if (strcmp(f[from], "-1") != 0)
			return in_fail(r, "%s does not apply to %s: it must "
				"be -1, got '%s'", col_names[from],
				type_names[t], f[from]);
	return 0;
}

static int
readconv(struct in *r, char **f, struct nest *n)
{
	static const enum var vars[] = { VN, VK, VP, VQ, VC, VR, VS };
	enum col c;
	int i;

	for (i = 0, c = N; c <= S; i++, c++)
		if (number(r, f, c, 1, INT32_MAX, &n->bound[vars[i]]) < 0)
			return -1;
	for (i = 0; i < 2; i++)
		if (number(r, f, STRIDE0 + i, 1, 1 << 30, &n->stride[i]) < 0 ||
		    number(r, f, DIL0 + i, 1, 1 << 30, &n->dil[i]) < 0)
			return -1;
	return 0;
}

static int
readgemm(struct in *r, char **f, enum layertype t, struct nest *n)
{
	/* K is the number of heads, -1 if there are none */
	if (strcmp(f[K], "-1") != 0 &&
	    number(r, f, K, 1, INT32_MAX, &n->bound[VH]) < 0)
		return -1;
	if (number(r, f, N, 1, INT32_MAX, &n->bound[VN]) < 0 ||
	    number(r, f, P, 1, INT32_MAX, &n->bound[VP]) < 0 ||
	    number(r, f, Q, 1, INT32_MAX, &n->bound[VQ]) < 0 ||
	    number(r, f, R, 1, INT32_MAX, &n->bound[VR]) < 0)
		return -1;
	if (absent(r, f, t, C, C) < 0)
		return -1;
	return absent(r, f, t, S, DIL1);
}

static int
readtype(struct in *r, const char *s)
{
	int t;

	for (t = 0; t < NTYPE; t++)
		if (strcasecmp(s, type_names[t]) == 0)
			return t;
	return in_fail(r, "type must be CONV2d, FC or batch_matmul, got '%s'",
		s);
}

/* The fields of one layer into n, which holds nothing yet. */
static int
readlayer(struct csvin *s, char **fields, int nf, struct nest *n)
{
	struct in *r = s->r;
	char *f[NCOL];
	int i, t, st;

	if (nf != NCOL)
		return in_fail(r, nf > NCOL ? "more than %d fields" :
			"expected %d fields, got %d", NCOL, nf);
	for (i = 0; i < NCOL; i++)
		f[i] = fields[s->place[i]];
	t = readtype(r, f[TYPE]);
	if (t < 0)
		return -1;
	nest_init(n, t == CONV ? CONV2D : GEMM);
	if (number(r, f, GLOBAL, 0, INT32_MAX, &n->global_idx) < 0 ||
	    number(r, f, TYPEID, 0, INT32_MAX, &n->type_idx) < 0)
		return -1;
	if (t == CONV)
		st = readconv(r, f, n);
	else
		st = readgemm(r, f, (enum layertype)t, n);
	if (st < 0)
		return -1;
	if (nest_macs(n) < 0)
		return in_fail(r, "the product of the bounds exceeds 2^62");
	n->num_banks = s->num_banks;
	n->source = xstrdup("csv");
	n->name = nest_layername(s->workload, n->op, n->global_idx,
		n->type_idx);
	return 1;
}

int
csv_next(struct csvin *s, struct nest *n)
{
	static const char mark[] = "\xef\xbb\xbf";
	char *line, *f[MAXFIELD];
	int nf;

	while ((line = in_line(s->r))) {
		/* spreadsheets write a byte order mark */
		if (s->r->line == 1 && strncmp(line, mark, 3) == 0)
			line += 3;
		line = trim(line);
		if (*line == '#' || *line == '\0')
			continue;
		nf = split(line, f);
		if (s->nlayer == 0 && !s->header && isheader(f, nf)) {
			if (readheader(s, f, nf) < 0)
				return -1;
			continue;
		}
		s->nlayer++;
		return readlayer(s, f, nf, n);
	}
	if (s->r->err[0])
		return -1;
	if (s->nlayer == 0)
		return in_fail(s->r, "the table has no layers");
	return 0;
}

/* Cut suffix off the name s[0..n) if it has it; returns the length left. */
static size_t
cut(const char *s, size_t n, const char *suffix)
{
	size_t k = strlen(suffix);

	if (n > k && strncmp(s + n - k, suffix, k) == 0)
		return n - k;
	return n;
}

static bool
named(const char *s, size_t n, const char *name)
{
	return n == strlen(name) && strncmp(s, name, n) == 0;
}

char *
csv_workload(const char *path)
{
	const char *base, *dir;
	size_t n, ndir;
	char *s, *p;

	if (!path || strcmp(path, "-") == 0)
		return xstrdup("model");
	base = strrchr(path, '/');
	base = base ? base + 1 : path;
	n = cut(base, strlen(base), ".gz");
	n = cut(base, n, ".csv");
	if (base > path && (named(base, n, "layer_params") ||
	    named(base, n, "layers"))) {
		for (dir = base - 1; dir > path && dir[-1] != '/'; dir--)
			;
		ndir = (size_t)(base - 1 - dir);
		if (ndir > 0 && !named(dir, ndir, ".") &&
		    !named(dir, ndir, "..")) {
			base = dir;
			n = ndir;
		}
	}
	s = xstrndup(base, n);
	for (p = s; *p; p++)
		if ((unsigned char)*p <= ' ' || *p == 0x7f)
			*p = '_';
	return s;
}

bool
csv_goodname(const char *s)
{
	const char *p;

	for (p = s; *p; p++)
		if ((unsigned char)*p <= ' ' || *p == 0x7f || *p == '/')
			return false;
	return p > s;
}
