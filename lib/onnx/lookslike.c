#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "onnx/lookslike.h"

/* Bytes at a place of the file. */
static const struct {
	size_t at, n;
	const char *bytes, *what;
} magics[] = {
	{ 4, 4, "ORTM", "a model in the format of onnxruntime (ORT)" },
	{ 4, 4, "TFL3", "a TensorFlow Lite model" },
	{ 0, 8, "\211PNG\r\n\032\n", "a PNG picture" },
	{ 0, 3, "\377\330\377", "a JPEG picture" },
	{ 0, 5, "%PDF-", "a PDF document" },
	{ 0, 6, "\211HDF\r\n", "an HDF5 file" },
	{ 0, 4, "GGUF", "a GGUF model" },
	{ 0, 4, "\177ELF", "a program" },
	{ 0, 4, "ML\357R", "MLIR bytecode; mlir-opt makes text of it" },
	{ 0, 2, "\037\213", "gzip data within gzip data" },
	{ 0, 2, "BZ", "bzip2 data" },
	{ 0, 6, "\3757zXZ", "xz data" },
	{ 0, 4, "\050\265\057\375", "zstd data" },
	{ 0, 2, "\200\002", "a pickle of Python" },
	{ 0, 2, "\200\003", "a pickle of Python" },
	{ 0, 2, "\200\004", "a pickle of Python" },
	{ 0, 2, "\200\005", "a pickle of Python" },
	{ 8, 2, "{\"", "a safetensors file" },
};

/* Words that a text of MLIR begins with. */
static const char *const mlirwords[] = { "module", "func", "#", "//", "!",
	"builtin.", "\"builtin.", "stablehlo.", "%" };

static bool
istext(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!isprint((unsigned char)s[i]) && !isspace((unsigned char)
		    s[i]) && (unsigned char)s[i] < 128)
			return false;
	return n > 0;
}

static const char *
whattext(const char *s, size_t n)
{
	size_t i, k;

	while (n > 0 && isspace((unsigned char)*s)) {
		s++;
		n--;
	}
	if (n > 0 && (*s == '{' || *s == '['))
		return "JSON";
	for (i = 0; i < sizeof mlirwords / sizeof mlirwords[0]; i++) {
		k = strlen(mlirwords[i]);
		if (n >= k && memcmp(s, mlirwords[i], k) == 0)
			return "MLIR, which mlir2nest reads";
	}
	return "text";
}

/* Whether the name of the first file in a zip archive holds a word. */
static bool
zipname(const char *s, size_t n, const char *word)
{
	size_t i, k = strlen(word);

	for (i = 30; i + k <= n; i++)
		if (memcmp(s + i, word, k) == 0)
			return true;
	return false;
}

const char *
onnx_lookslike(const char *s, size_t n)
{
	size_t i;

	if (n >= 4 && memcmp(s, "PK\3\4", 4) == 0) {
		if (zipname(s, n, "data.pkl"))
			return "a TorchScript or PyTorch file (zip with "
				"data.pkl)";
		if (zipname(s, n, "archive_format"))
			return "an archive of torch.export";
		return "a zip archive";
	}
	for (i = 0; i < sizeof magics / sizeof magics[0]; i++)
		if (n >= magics[i].at + magics[i].n && memcmp(s +
		    magics[i].at, magics[i].bytes, magics[i].n) == 0)
			return magics[i].what;
	return istext(s, n) ? whattext(s, n) : NULL;
}
