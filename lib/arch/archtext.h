#ifndef NESTPIM_ARCH_ARCHTEXT_H
#define NESTPIM_ARCH_ARCHTEXT_H

/*
 * The built-in devices, as the text of the files in examples/ (made into C by
 * the Makefile).
 */

struct archtext {
	const char *name, *text;
};

/* Closed by a NULL name. */
extern const struct archtext archtexts[];

#endif
