#ifndef NESTPIM_PIPE_FRONTEND_H
#define NESTPIM_PIPE_FRONTEND_H

/*
 * Which tool reads a network: the table of the front ends.
 */

#include <stdbool.h>

struct frontend {
	/* of its files, also in front of .gz */
	const char *suffix;
	/* whether a text may begin with this line; comments do not count */
	bool (*begins)(const char *line);
	const char *tool;
	/* whether the tool takes -w, the name of the network */
	bool named;
};

/*
 * The front end of a network, by the name of its file, or else by what it
 * begins with; a file that cannot be read has the last one, which says so.
 */
const struct frontend *frontend_of(const char *path);
/*
 * Name of the network in a file, from its path: the file without suffixes, or
 * the folder of a layers.csv. The caller frees.
 */
char *frontend_workload(const char *path);

#endif
