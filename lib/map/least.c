#include <stdint.h>

#include "arch/arch.h"
#include "nest/costopt.h"
#include "nest/nest.h"
#include "device/device.h"
#include "cost/cost.h"
#include "map/space.h"
#include "map/search.h"
#include "map/least.h"

const char *const resource_names[NRESOURCE] = { "num_banks", "num_col",
	"num_row" };

int64_t
resource_get(enum resource r, const struct nest *n, const struct device *d)
{
	return r == RBANKS ? n->num_banks : r == RCOLUMNS ? d->arch.num_col :
		d->arch.num_row;
}

void
resource_set(enum resource r, struct nest *n, struct device *d, int64_t value)
{
	*(r == RBANKS ? &n->num_banks : r == RCOLUMNS ? &d->arch.num_col :
		&d->arch.num_row) = value;
}

/* Partial mappings to visit before the search for a least value gives up. */
enum { LEAST_VISITS = 20000000 };
/* Limit on a padded layer's banks times columns: each is a way to split. */
enum { LEAST_SPLITS = 1 << 18 };

/* search_any of the nest on the device with the given value of a resource. */
static int
enough(enum resource r, const struct nest *nest, const struct device *dev,
	int64_t value)
{
	struct device d = device_variant(dev);
	struct nest n = *nest;
	struct space s;
	int64_t columns;
	int any;

	resource_set(r, &n, &d, value);
	/* what fits does not depend on the model; this one has small spaces */
	n.opt.model = MANALYTICAL;
	columns = cost_maxcolumns(&d.arch, &n.opt);
	if (columns < 1)
		return 0;
	if (n.opt.pad && n.num_banks > LEAST_SPLITS / columns)
		return -1;
	space_init(&s, &n, &d);
	any = search_any(&s, LEAST_VISITS);
	space_free(&s);
	return any;
}

int64_t
least_resource(enum resource r, const struct nest *nest,
	const struct device *d)
{
	int64_t lo = resource_get(r, nest, d), hi = lo, mid;
	int any;
	int64_t most = lo < (1 << 30) / LEAST_FACTOR ? lo * LEAST_FACTOR :
		1 << 30;

	/* more of it never makes a mapping impossible: double, then halve */
	while ((any = enough(r, nest, d, hi)) != 1) {
		lo = hi + 1;
		if (any < 0 || hi >= most)
			return 0;
		hi = 2 * hi < most ? 2 * hi : most;
	}
	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		any = enough(r, nest, d, mid);
		if (any < 0)
			return 0;
		if (any)
			hi = mid;
		else
			lo = mid + 1;
	}
	return hi;
}
