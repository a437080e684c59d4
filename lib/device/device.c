#include <assert.h>
#include <stdbool.h>
#include <string.h>

#include "arch/arch.h"
#include "steps/steptab.h"
#include "device/device.h"

int
device_load(struct device *d, const char *name, char err[1024])
{
	struct arch a;

	memset(d, 0, sizeof *d);
	if (arch_load(&a, name, err) < 0)
		return -1;
	device_init(d, &a);
	return 0;
}

void
device_init(struct device *d, struct arch *a)
{
	assert(a->name);
	d->arch = *a;
	d->steps = steptab_new(a);
	d->shared = false;
	memset(a, 0, sizeof *a);
}

const char *
device_error(const struct device *d)
{
	return steptab_error(d->steps);
}

struct device
device_variant(const struct device *d)
{
	struct device v = *d;

	assert(v.steps);
	v.shared = true;
	return v;
}

void
device_free(struct device *d)
{
	if (d->steps && !d->shared)
		steptab_free(d->steps);
	arch_free(&d->arch);
	memset(d, 0, sizeof *d);
}
