#ifndef NESTPIM_TESTS_FUZZ_FUZZ_H
#define NESTPIM_TESTS_FUZZ_FUZZ_H

/*
 * What the fuzz targets share: texts are read, written, and read again.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct in;
struct out;

/* What libFuzzer calls; returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/*
 * Open a text for reading; in_block hands it over in pieces of so many bytes,
 * of which only the last one stays valid. in_close closes.
 */
void fuzz_open(struct in *r, const char *s, size_t n, size_t piece);
/* Size of the pieces that the first byte of an input asks for. */
size_t fuzz_piece(uint8_t first);
/*
 * first reads from r and writes what it read; false, with r->err set, if that
 * is faulty. If all is well then again must read what first wrote, and write
 * it in the same bytes. Aborts where that does not hold.
 */
void fuzz_check(bool (*first)(struct in *r, struct out *w),
	bool (*again)(struct in *r, struct out *w), const char *s, size_t n,
	size_t piece);
/* Such a function for streams of nests, and one for solutions. */
bool fuzz_nests(struct in *r, struct out *w);
bool fuzz_sols(struct in *r, struct out *w);
/* Abort, and say what went wrong. */
_Noreturn void fuzz_fail(const char *what, const char *detail);

#endif
