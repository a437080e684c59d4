#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/util.h"
#include "nest/nest.h"
#include "nest/layername.h"

char *
nest_layername(const char *workload, enum op op, int64_t global, int64_t type)
{
	return xasprintf("%s.l%lld.%s%lld", workload, (long long)global,
		op == CONV2D ? "conv" : "fc", (long long)type);
}

const char *
nest_layernumber(const char *name)
{
	const char *p, *last = NULL;

	for (p = name; (p = strstr(p, ".l")) != NULL; p += 2)
		last = p;
	return last;
}
