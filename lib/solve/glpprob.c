#include <ctype.h>
#include <math.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <glpk.h>

#include "base/util.h"
#include "solve/glpprob.h"

struct glpguard {
	/* what GLPK printed last; it would go to stdout otherwise */
	char text[1024];
	size_t len;
	jmp_buf back;
};

static int
hear(void *info, const char *s)
{
	struct glpguard *g = info;
	size_t n = strlen(s);

	if (g->len + n >= sizeof g->text)
		g->len = 0;
	if (n < sizeof g->text) {
		memcpy(g->text + g->len, s, n + 1);
		g->len += n;
	}
	return 1;
}

/* GLPK lacks memory or is at fault: without us it would abort. */
static void
giveup(void *info)
{
	struct glpguard *g = info;

	longjmp(g->back, 1);
}

int
glpprob_guard(int (*job)(struct glpguard *g, void *arg, char err[1024]),
	void *arg, char err[1024])
{
	struct glpguard *g;
	int st;

	if (glp_init_env() > 1) {
		snprintf(err, 1024, "GLPK gave up: out of memory");
		return -1;
	}
	g = xcalloc(1, sizeof *g);
	if (setjmp(g->back) == 0) {
		glp_term_hook(hear, g);
		glp_error_hook(giveup, g);
		st = job(g, arg, err);
		glp_error_hook(NULL, NULL);
		glp_term_hook(NULL, NULL);
	} else {
		g->text[strcspn(g->text, "\n")] = '\0';
		snprintf(err, 1024, "GLPK gave up: %.1000s",
			*g->text ? g->text : "out of memory");
		/* whatever it was at work on */
		glp_free_env();
		st = -1;
	}
	free(g);
	return st;
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
glpprob_read(struct glpguard *g, const char *path, char err[1024])
{
	glp_prob *p;
	int st;

	g->len = 0;
	g->text[0] = '\0';
	/* switched off, it would not be heard either */
	glp_term_out(GLP_ON);
	p = glp_create_prob();
	st = glp_read_lp(p, NULL, path);
	glp_term_out(GLP_OFF);
	if (st != 0)
		translate(path, g->text, err);
	if (st == 0)
		return p;
	glp_delete_prob(p);
	return NULL;
}

int
glpprob_writemps(struct glpguard *g, const char *lppath, const char *mpspath)
{
	char err[1024], name[32];
	glp_prob *p = glpprob_read(g, lppath, err);
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
