#ifndef NESTPIM_BASE_OUT_H
#define NESTPIM_BASE_OUT_H

/*
 * Checked writer: plain or, by the suffix .gz, compressed. A named file gets
 * its name only when it is whole: it is written under a temporary name beside
 * it and renamed by out_close.
 */

#include <stddef.h>

struct out {
	/* path as given, or "<stdout>"; not owned */
	const char *name;
	/* private */
	struct outbuf *buf;
};

/* Open path for writing; NULL or "-" is stdout. Exits with a message. */
void out_open(struct out *w, const char *path);
/* Write into memory; out_mem gives the text, out_close frees it. */
void out_openmem(struct out *w);
/* What was written so far and its length in *n; not terminated. */
const char *out_mem(struct out *w, size_t *n);
/* Write; a failure exits with a message and removes the temporary file. */
void out_write(struct out *w, const char *s, size_t n);
void out_puts(struct out *w, const char *s);
void out_printf(struct out *w, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* Send everything on its way; for streams that somebody waits for. */
void out_flush(struct out *w);
/* Flush, check, close, rename and free; exits with a message on failure. */
void out_close(struct out *w);
/* Give up: close and remove what was not finished. */
void out_abort(struct out *w);

#endif
