#ifndef NESTPIM_TRACE_CMDIN_H
#define NESTPIM_TRACE_CMDIN_H

/*
 * Fast streaming reader of command traces (formats/trace.txt).
 */

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dram/dcmd.h"

struct arch;

/* A command; bank, sub and row are -1 for one to all banks. */
struct cmdline {
	int64_t tick, row;
	int chan, bank, sub;
	enum dcmd cmd;
};

/* The name of a command and the byte after it, compared as 8 bytes. */
struct cmdword {
	uint64_t text, mask;
	/* of the name */
	size_t len;
	/* with the same first letter */
	const struct cmdword *next;
};

/* A trace being read; it must not move. */
struct cmdin {
	struct in *r;
	/* device and name of the run at hand; owned, NULL before the first */
	char *arch, *layer;
	/* number of the line read last */
	long line;
	/* commands so far; tick of the last one of the run */
	int64_t n, tick;
	/* private: text taken from r; whole lines are in p .. lim */
	char *buf;
	size_t cap;
	char *p, *lim, *end;
	/* private: words of the commands, and the first one by first letter */
	struct cmdword word[NDCMD];
	const struct cmdword *first[UCHAR_MAX + 1];
	bool eof, ended;
};

enum { CMDIN_END, CMDIN_RUN, CMDIN_CMD };

/* Begin after the header line "trace 1", which was read from r. */
void cmdin_begin(struct cmdin *c, struct in *r);
/*
 * The next thing: CMDIN_CMD with *cmd set; CMDIN_RUN, a run begins, whose
 * device and name are in c; CMDIN_END; or -1 (r->err).
 */
int cmdin_next(struct cmdin *c, struct cmdline *cmd);
/* Failure at the line read last; returns -1. */
#define cmdin_fail(c, ...) in_failat((c)->r, (c)->line, __VA_ARGS__)
/*
 * Let a be the device of the run that begins: what it is already if given, a
 * name from the command line, is not NULL, else the built-in one that the run
 * names. 0 or -1 (r->err). arch_free frees.
 */
int cmdin_device(struct cmdin *c, struct arch *a, const char *given);
void cmdin_free(struct cmdin *c);

#endif
