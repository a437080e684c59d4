#include <ctype.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <glpk.h>

#include "base/util.h"
#include "solve/glpprob.h"

/* What GLPK printed last; it would go to stdout otherwise. */
static struct heard {
	char text[1024];
	size_t len;
} heard;

static int
hear(void *info, const char *s)
{
	struct heard *h = info;
	size_t n = strlen(s);

	if (h->len + n >= sizeof h->text)
		h->len = 0;
	if (n < sizeof h->text) {
		memcpy(h->text + h->len, s, n + 1);
		h->len += n;
	}
	return 1;
}

/* GLPK lacks memory or is at fault: without us it would abort. */
static void
giveup(void *info)
{
	struct heard *h = info;

	h->text[strcspn(h->text, "\n")] = '\0';
	die("GLPK gave up: %s", *h->text ? h->text : "out of memory");
}

/* "PATH:LINE: text\n..." of GLPK as "LINE: text". */
static void
translate(const char *path, const char *said, char err[1024])
{
	const char *at = said;
	size_t n = strlen(path);

	while ((at = strstr(at, path)) && !(at[n] == ':' &&
	    isdigit((unsigned char)at[n + 1])))
		at += n;
	if (at)
		snprintf(err, 1024, "%s", at + n + 1);
	else
		snprintf(err, 1024, "1: %.900s", *said ? said :
			"no LP could be read");
	err[strcspn(err, "\n")] = '\0';
}

glp_prob *
glpprob_read(const char *path, char err[1024])
{
	glp_prob *p;
	int st;

	if (glp_init_env() > 1)
		die("GLPK gave up: out of memory");
	memset(&heard, 0, sizeof heard);
	glp_term_hook(hear, &heard);
	glp_error_hook(giveup, &heard);
	/* switched off, it would not be heard either */
	glp_term_out(GLP_ON);
	p = glp_create_prob();
	st = glp_read_lp(p, NULL, path);
	glp_term_out(GLP_OFF);
	if (st != 0)
		translate(path, heard.text, err);
	memset(&heard, 0, sizeof heard);
	if (st == 0)
		return p;
	glp_delete_prob(p);
	return NULL;
}

int
glpprob_writemps(const char *lppath, const char *mpspath)
{
	char err[1024], name[32];
	glp_prob *p = glpprob_read(lppath, err);
	int i, st;

	if (!p)
		return -1;
	for (i = 1; i <= glp_get_num_cols(p); i++) {
		snprintf(name, sizeof name, "C%d", i);
		glp_set_col_name(p, i, name);
	}
	for (i = 1; i <= glp_get_num_rows(p); i++) {
		snprintf(name, sizeof name, "R%d", i);
		glp_set_row_name(p, i, name);
	}
	glp_set_obj_name(p, "obj");
	st = glp_write_mps(p, GLP_MPS_FILE, NULL, mpspath);
	glp_delete_prob(p);
	return st ? -1 : 0;
}

int
glpprob_polish(glp_prob *p, double *values)
{
	glp_prob *q = glp_create_prob();
	glp_smcp par;
	int j, st;

	glp_copy_prob(q, p, GLP_ON);
	for (j = 1; j <= glp_get_num_cols(q); j++)
		if (glp_get_col_kind(q, j) != GLP_CV) {
			glp_set_col_kind(q, j, GLP_CV);
			glp_set_col_bnds(q, j, GLP_FX,
				nearbyint(values[j]), nearbyint(values[j]));
		}
	glp_init_smcp(&par);
	par.presolve = GLP_ON;
	st = glp_simplex(q, &par) || glp_get_status(q) != GLP_OPT ? -1 : 0;
	for (j = 1; j <= glp_get_num_cols(q) && st == 0; j++)
		values[j] = glp_get_col_prim(q, j);
	glp_delete_prob(q);
	return st;
}

double
glpprob_objective(glp_prob *p, const double *values)
{
	double obj = glp_get_obj_coef(p, 0);
	int j;

	for (j = 1; j <= glp_get_num_cols(p); j++)
		obj += glp_get_obj_coef(p, j) * values[j];
	return obj;
}

double
glpprob_scale(glp_prob *p, const double *values)
{
	double scale = 0;
	int j;

	for (j = 1; j <= glp_get_num_cols(p); j++)
		scale = fmax(scale, fabs(glp_get_obj_coef(p, j) * values[j]));
	return scale;
}

/* Whether v lies in the bounds but for a rounding error of that scale. */
static bool
within(double v, double lo, double up, double scale)
{
	double tol = 1e-6 * fmax(1, scale);

	return v >= lo - tol && v <= up + tol;
}

static int
checkcol(glp_prob *p, int j, double *v, char err[1024])
{
	double lo = glp_get_col_lb(p, j), up = glp_get_col_ub(p, j);
	double whole = nearbyint(*v);

	/* the last digits differ from machine to machine */
	if (glp_get_col_kind(p, j) != GLP_CV || fabs(*v - whole) < 1e-12)
		*v = whole;
	if (!within(*v, lo, up, fabs(*v))) {
		snprintf(err, 1024, "'%s' = %g breaks its bounds",
			glp_get_col_name(p, j), *v);
		return -1;
	}
	return 0;
}

static int
checkrow(glp_prob *p, int i, const double *values, int *ind, double *val,
	char err[1024])
{
	int k, n = glp_get_mat_row(p, i, ind, val);
	double sum = 0, scale = 0;

	for (k = 1; k <= n; k++) {
		sum += val[k] * values[ind[k]];
		scale = fmax(scale, fabs(val[k] * values[ind[k]]));
	}
	if (within(sum, glp_get_row_lb(p, i), glp_get_row_ub(p, i), scale))
		return 0;
	snprintf(err, 1024, "row '%s' does not hold: its left side is %g",
		glp_get_row_name(p, i), sum);
	return -1;
}

int
glpprob_whole(glp_prob *p, const double *values, char err[1024])
{
	int j;

	for (j = 1; j <= glp_get_num_cols(p); j++)
		if (glp_get_col_kind(p, j) != GLP_CV &&
		    fabs(values[j] - nearbyint(values[j])) > 1e-5) {
			snprintf(err, 1024, "'%s' must be an integer, got %g",
				glp_get_col_name(p, j), values[j]);
			return -1;
		}
	return 0;
}

int
glpprob_check(glp_prob *p, double *values, char err[1024])
{
	int n = glp_get_num_cols(p), m = glp_get_num_rows(p), i, st;
	int *ind = xcalloc((size_t)n + 1, sizeof *ind);
	double *val = xcalloc((size_t)n + 1, sizeof *val);

	st = glpprob_whole(p, values, err);
	for (i = 1; i <= n && st == 0; i++)
		st = checkcol(p, i, &values[i], err);
	for (i = 1; i <= m && st == 0; i++)
		st = checkrow(p, i, values, ind, val, err);
	free(ind);
	free(val);
	return st;
}
