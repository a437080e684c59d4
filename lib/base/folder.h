#ifndef NESTPIM_BASE_FOLDER_H
#define NESTPIM_BASE_FOLDER_H

/*
 * The folder that a tool has its files in: one that is kept, or a temporary
 * one, which goes with all its files when the tool ends in any way.
 */

#include <stdbool.h>

#include "base/util.h"

struct folder {
	/* owned */
	char *path;
	bool kept;
	/* private: its files */
	struct strlist files;
};

/*
 * Make the folder kept, and those above it, or a temporary one if that is
 * NULL; only one can be temporary. Exits with a message.
 */
void folder_make(struct folder *f, const char *kept);
/* Path of a file in it; valid until folder_remove. */
const char *folder_file(struct folder *f, const char *name);
/* Copy standard input into a file in it; its path, as folder_file. */
const char *folder_stdin(struct folder *f, const char *name);
/* Remove the folder if it is temporary, and free. */
void folder_remove(struct folder *f);

#endif
