#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/in.h"
#include "base/out.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "cost/cost.h"
#include "map/factor.h"
#include "map/space.h"
#include "map/search.h"
#include "map/explain.h"
#include "map/mapopt.h"

void
mapopt_init(struct mapopt *o)
{
	memset(o, 0, sizeof *o);
	costopt_init(&o->opt);
	o->archname = "hbm-pim";
}

bool
mapopt_take(struct mapopt *o, const struct tool *t, int letter)
{
	const char *names;

	switch (letter) {
	case 'a':
		o->archname = t->arg;
		return true;
	case 'b':
		o->banks = tool_int(t, 1, INT32_MAX);
		return true;
	case 'm':
	case 's':
	case 'c':
	case 'O':
	case 'C':
	case 'W':
		if (costopt_set(&o->opt, letter, t->arg, &names) < 0)
			badusage("-%c must be %s%s, got '%s'", letter,
				letter == 'W' ? "" : "one of ", names, t->arg);
		return true;
	case 'P':
		o->opt.pad = true;
		return true;
	default:
		return false;
	}
}

void
mapopt_done(struct mapopt *o)
{
	char err[1024];
	const char *bad;

	if (arch_load(&o->arch, o->archname, err) < 0)
		die("%s", err);
	bad = cost_badoption(&o->arch, &o->opt);
	if (bad)
		badusage("%s", bad);
}

void
mapopt_apply(const struct mapopt *o, struct nest *n)
{
	if (o->banks)
		n->num_banks = o->banks;
	if (n->num_banks < 1)
		die("layer '%s': num_banks must be at least 1, got %lld",
			n->name, (long long)n->num_banks);
	if (o->opt.pad && nest_macs(n) > NEST_MAXPADDED)
		die("layer '%s': more than 2^54 multiply-accumulates cannot "
			"be padded", n->name);
	free(n->arch);
	n->arch = xstrdup(o->arch.name);
	n->opt = o->opt;
	n->status = UNMAPPED;
	n->cost = n->lower = NOCOST;
}

void
mapopt_free(struct mapopt *o)
{
	arch_free(&o->arch);
}

void
mapopt_infeasible(struct nest *n, const struct arch *a)
{
	char *why = explain_infeasible(n, a);

	n->status = INFEASIBLE;
	n->cost = n->lower = NOCOST;
	warn("layer '%s': no mapping fits %s: %s", n->name, n->arch, why);
	free(why);
}
