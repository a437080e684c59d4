#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "arch/arch.h"
#include "steps/steptab.h"
#include "device/device.h"

static const struct device *
named(const struct devices *all, const char *name)
{
	size_t i;

	for (i = 0; i < all->n; i++)
		if (strcmp(all->d[i]->arch.name, name) == 0)
			return all->d[i];
	return NULL;
}

static bool
same(const struct arch *a, const struct arch *b)
{
	static const char *const none[] = { NULL };

	return strcmp(a->name, b->name) == 0 && arch_same(a, b, none);
}

const struct device *
devices_add(struct devices *all, struct arch *a)
{
	const struct device *alike = NULL;
	struct device *d;
	size_t i;

	for (i = 0; i < all->n; i++) {
		if (same(&all->d[i]->arch, a)) {
			arch_free(a);
			return all->d[i];
		}
		if (!alike && steptab_same(&all->d[i]->arch, a))
			alike = all->d[i];
	}
	all->d = grow(all->d, &all->cap, all->n, sizeof *all->d);
	d = all->d[all->n++] = xcalloc(1, sizeof *d);
	if (alike) {
		*d = device_variant(alike);
		d->arch = *a;
	} else {
		device_init(d, a);
	}
	return d;
}

const struct device *
devices_load(struct devices *all, const char *name, char err[1024])
{
	const struct device *d = named(all, name);
	struct arch a;

	if (d)
		return d;
	return arch_load(&a, name, err) < 0 ? NULL : devices_add(all, &a);
}

const struct device *
devices_find(struct devices *all, const char *name)
{
	const struct device *d;
	char err[1024];

	if (!name)
		return NULL;
	d = named(all, name);
	return d || !arch_builtin(name) ? d : devices_load(all, name, err);
}

void
devices_free(struct devices *all)
{
	size_t i;

	for (i = 0; i < all->n; i++) {
		device_free(all->d[i]);
		free(all->d[i]);
	}
	free(all->d);
	memset(all, 0, sizeof *all);
}
