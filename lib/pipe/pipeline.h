#ifndef NESTPIM_PIPE_PIPELINE_H
#define NESTPIM_PIPE_PIPELINE_H

/*
 * Tools connected by pipes, or where their files are kept one after another.
 */

#include <stdbool.h>
#include <sys/types.h>

#include "base/util.h"

struct in;

enum { MAXSTAGE = 4 };

/* A tool. */
struct stage {
	/* the command line; owned */
	struct strlist words;
	/* name of the file that it leaves where files are kept, or NULL */
	const char *file;
	/* whether "infeasible" and "a limit was hit" is a result */
	bool partial;
	/* private: 0 if it was not started */
	pid_t pid;
	int status;
	/* private: where its messages are, or -1 */
	int messages;
};

struct pipeline {
	/* where its files go; not owned */
	const char *dir;
	/* whether they are kept, and the messages come as they are made */
	bool keep, verbose;
	struct stage stage[MAXSTAGE];
	int n;
	/* private: path of the last file; owned */
	char *path;
};

/* An empty pipeline; pipeline_free frees. */
void pipeline_init(struct pipeline *p, const char *dir, bool keep,
	bool verbose);
/*
 * Append a tool, which reads what the one before it writes; the command line,
 * to which options are to be added. The operands of the first say what it
 * reads.
 */
struct strlist *pipeline_add(struct pipeline *p, const char *tool,
	const char *file, bool partial);
/*
 * Start the tools; what the last one writes is to be read from r. Returns 0,
 * or -1 with the reason in err if one cannot be started.
 */
int pipeline_open(struct pipeline *p, struct in *r, char err[1024]);
/*
 * Close r and wait for all to end. Returns NULL if they did what they should,
 * else the tool that failed first; its failure may have made others fail.
 */
const struct stage *pipeline_close(struct pipeline *p, struct in *r);
/* Write the messages of a tool to standard error, unless they are there. */
void pipeline_messages(const struct stage *s);
void pipeline_free(struct pipeline *p);

#endif
