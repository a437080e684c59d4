#include <assert.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/tool.h"
#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/explain.h"
#include "map/mapopt.h"

void
mapopt_init(struct mapopt *o)
{
	memset(o, 0, sizeof *o);
	costopt_init(&o->opt);
	o->archname = "hbm-pim";
}

/* Keep the first fault. */
static void __attribute__((format(printf, 3, 4)))
fault(struct mapopt *o, int status, const char *fmt, ...)
{
	va_list ap;

	if (o->status)
		return;
	o->status = status;
	va_start(ap, fmt);
	vsnprintf(o->err, sizeof o->err, fmt, ap);
	va_end(ap);
}

/* Whether the letter is that of one of MAP_OPTIONS. */
static bool
listed(int letter)
{
	static const struct opt all[] = { MAP_OPTIONS, { 0 } };
	const struct opt *o = all;

	while (o->letter && o->letter != letter)
		o++;
	return o->letter != 0;
}

bool
mapopt_take(struct mapopt *o, const struct tool *t, int letter)
{
	const char *names;
	int st;

	switch (letter) {
	case 'a':
		o->archname = t->arg;
		return true;
	case 'b':
		o->banks = tool_int(t, 1, INT32_MAX);
		return true;
	case 'P':
		o->opt.pad = true;
		return true;
	default:
		st = costopt_set(&o->opt, letter, t->arg, &names);
		if (st < 0)
			fault(o, XUSAGE, "-%c must be %s%s, got '%s'", letter,
				letter == 'W' ? "" : "one of ", names, t->arg);
		/* tools treat the other letters as their own */
		assert(st != 0 || !listed(letter));
		return st != 0;
	}
}

int
mapopt_done(struct mapopt *o)
{
	char err[1024], *bad;

	cost_check();
	if (o->status)
		return o->status;
	if (device_load(&o->dev, o->archname, err) < 0) {
		fault(o, XFAIL, "%s", err);
		return o->status;
	}
	bad = cost_badoption(&o->dev.arch, &o->opt);
	if (bad)
		fault(o, XUSAGE, "%s", bad);
	free(bad);
	return o->status;
}

int
mapopt_apply(const struct mapopt *o, struct nest *n, char err[1024])
{
	if (o->banks)
		n->num_banks = o->banks;
	if (n->num_banks < 1) {
		snprintf(err, 1024, "layer '%s': num_banks must be at least "
			"1, got %lld", n->name, (long long)n->num_banks);
		return -1;
	}
	if (o->opt.pad && nest_macs(n) > NEST_MAXPADDED) {
		snprintf(err, 1024, "layer '%s': more than 2^54 "
			"multiply-accumulates cannot be padded", n->name);
		return -1;
	}
	free(n->arch);
	n->arch = xstrdup(o->dev.arch.name);
	n->opt = o->opt;
	n->status = UNMAPPED;
	n->cost = n->lower = NOCOST;
	return 0;
}

void
mapopt_free(struct mapopt *o)
{
	device_free(&o->dev);
}

void
mapopt_infeasible(struct nest *n, const struct device *d)
{
	char *why = explain_infeasible(n, d);

	n->status = INFEASIBLE;
	n->cost = n->lower = NOCOST;
	warn("layer '%s': no mapping fits %s: %s", n->name, n->arch, why);
	free(why);
}
