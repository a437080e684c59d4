#include <stddef.h>
#include <stdlib.h>

#include "base/in.h"
#include "base/intern.h"
#include "model/model.h"
#include "onnx/decode.h"
#include "onnxops/eval.h"
#include "onnxops/rules.h"
#include "onnx/graph.h"
#include "onnxops/onnx.h"

int
onnx_read(struct opmodel *m, struct in *r)
{
	struct onnx o = { .m = m };
	int st;

	intern_init(&o.names);
	/* no name has the number 0 */
	onnx_number(&o, "", 0);
	st = onnx_decode(&o, r);
	if (st == 0)
		st = eval_run(&o, op_find);
	if (st == 0)
		st = model_check(m);
	intern_free(&o.names);
	free(o.text);
	return st;
}

char *
onnx_workload(const char *path)
{
	static const char *const suffixes[] = { ".onnx", NULL };

	return model_workload(path, suffixes);
}
