#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "mlir/token.h"
#include "linalg/namedops.h"

/* Up to LLVM 16, the filter of conv_2d_ngchw_fgchw was really (G,F,..). */
static const struct namedop specs[] = {
	{ "matmul", "PQ", "QR", "PR", 2, NULL, "PRQ" },
	{ "matmul_unsigned", "PQ", "QR", "PR", 2, NULL, "PRQ" },
	{ "matmul_transpose_a", "QP", "QR", "PR", 2, NULL, NULL },
	{ "matmul_transpose_b", "PQ", "RQ", "PR", 2, NULL, NULL },
	{ "quantized_matmul", "PQ", "QR", "PR", 4, NULL, NULL },
	{ "batch_matmul", "NPQ", "NQR", "NPR", 2, NULL, "NPRQ" },
	{ "batch_matmul_transpose_a", "NQP", "NQR", "NPR", 2, NULL, NULL },
	{ "batch_matmul_transpose_b", "NPQ", "NRQ", "NPR", 2, NULL, NULL },
	{ "quantized_batch_matmul", "NPQ", "NQR", "NPR", 4, NULL, NULL },
	/* the batch is summed over: one more inner loop */
	{ "batch_reduce_matmul", "qPQ", "qQR", "PR", 2, NULL, "qPRQ" },
	/* tiles of tiles: two loops each for P, Q and R */
	{ "mmt4d", "PQpq", "RQrq", "PRpr", 2, NULL, NULL },
	{ "batch_mmt4d", "NPQpq", "NRQrq", "NPRpr", 2, NULL, NULL },
	{ "matvec", "PQ", "Q", "P", 2, NULL, NULL },
	{ "batch_matvec", "NPQ", "NQ", "NP", 2, NULL, NULL },
	{ "vecmat", "Q", "QR", "R", 2, NULL, NULL },
	{ "batch_vecmat", "NQ", "NQR", "NR", 2, NULL, NULL },
	{ "dot", "Q", "Q", "", 2, NULL, NULL },

	{ "conv_1d", "y", "R", "P", 2, NULL, NULL },
	{ "conv_2d", "yx", "RS", "PQ", 2, NULL, NULL },
	{ "conv_3d", "zyx", "TRS", "DPQ", 2, NULL, NULL },
	{ "conv_1d_ncw_fcw", "NCy", "KCR", "NKP", 2, NULL, NULL },
	{ "conv_1d_nwc_wcf", "NyC", "RCK", "NPK", 2, NULL, NULL },
	{ "conv_2d_nchw_fchw", "NCyx", "KCRS", "NKPQ", 2, NULL, NULL },
	{ "conv_2d_nchw_fchw_q", "NCyx", "KCRS", "NKPQ", 4, NULL, NULL },
	{ "conv_2d_nhwc_hwcf", "NyxC", "RSCK", "NPQK", 2, NULL, NULL },
	{ "conv_2d_nhwc_hwcf_q", "NyxC", "RSCK", "NPQK", 4, NULL, NULL },
	{ "conv_2d_nhwc_fhwc", "NyxC", "KRSC", "NPQK", 2, NULL, NULL },
	{ "conv_2d_nhwc_fhwc_q", "NyxC", "KRSC", "NPQK", 4, NULL, NULL },
	{ "conv_2d_ngchw_fgchw", "NGCyx", "GKCRS", "NGKPQ", 2, "KGCRS",
		NULL },
	{ "conv_2d_ngchw_gfchw", "NGCyx", "GKCRS", "NGKPQ", 2, NULL, NULL },
	{ "conv_2d_ngchw_gfchw_q", "NGCyx", "GKCRS", "NGKPQ", 4, NULL, NULL },
	{ "conv_2d_nhwgc_gfhwc", "NyxGC", "GKRSC", "NPQGK", 2, NULL, NULL },
	{ "conv_2d_nhwgc_gfhwc_q", "NyxGC", "GKRSC", "NPQGK", 4, NULL, NULL },
	{ "conv_3d_ncdhw_fcdhw", "NCzyx", "KCTRS", "NKDPQ", 2, NULL, NULL },
	{ "conv_3d_ndhwc_dhwcf", "NzyxC", "TRSCK", "NDPQK", 2, NULL, NULL },
	{ "conv_3d_ndhwc_dhwcf_q", "NzyxC", "TRSCK", "NDPQK", 4, NULL, NULL },

	{ "depthwise_conv_1d_ncw_cw", "NGy", "GR", "NGP", 2, NULL, NULL },
	{ "depthwise_conv_1d_nwc_wc", "NyG", "RG", "NPG", 2, NULL, NULL },
	{ "depthwise_conv_1d_nwc_wcm", "NyG", "RGK", "NPGK", 2, NULL, NULL },
	{ "depthwise_conv_2d_nchw_chw", "NGyx", "GRS", "NGPQ", 2, NULL, NULL },
	{ "depthwise_conv_2d_nhwc_hwc", "NyxG", "RSG", "NPQG", 2, NULL, NULL },
	{ "depthwise_conv_2d_nhwc_hwc_q", "NyxG", "RSG", "NPQG", 4, NULL,
		NULL },
	{ "depthwise_conv_2d_nhwc_hwcm", "NyxG", "RSGK", "NPQGK", 2, NULL,
		NULL },
	{ "depthwise_conv_2d_nhwc_hwcm_q", "NyxG", "RSGK", "NPQGK", 4, NULL,
		NULL },
	{ "depthwise_conv_3d_ncdhw_cdhw", "NGzyx", "GTRS", "NGDPQ", 2, NULL,
		NULL },
	{ "depthwise_conv_3d_ndhwc_dhwc", "NzyxG", "TRSG", "NDPQG", 2, NULL,
		NULL },
	{ "depthwise_conv_3d_ndhwc_dhwcm", "NzyxG", "TRSGK", "NDPQGK", 2,
		NULL, NULL },
};

const struct namedop *
namedops_find(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof specs / sizeof *specs; i++)
		if (strcmp(name, specs[i].name) == 0)
			return &specs[i];
	return NULL;
}

bool
namedops_heavy(const char *name)
{
	static const char *const parts[] = { "conv1d", "conv2d", "conv3d",
		"conv_", "convolution", "matmul", "mmt4d", "attention",
		"hlo.dot", "einsum", "aten.mm", "aten.bmm", "aten.addmm",
		"aten.linear", "aten.conv", "fully_connected", "contract",
		"winograd", "onnx.conv", "onnx.gemm", "onnx.qlinearconv",
		"onnx.lstm", "onnx.gru", "onnx.rnn" };
	char low[TOKEN_STRING + 1];
	size_t i;

	/* these handle ops */
	if (strncmp(name, "transform.", 10) == 0)
		return false;
	for (i = 0; i < sizeof low - 1 && name[i]; i++)
		low[i] = (char)tolower((unsigned char)name[i]);
	low[i] = '\0';
	for (i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strstr(low, parts[i]))
			return true;
	return false;
}
