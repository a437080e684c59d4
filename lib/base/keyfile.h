#ifndef NESTPIM_BASE_KEYFILE_H
#define NESTPIM_BASE_KEYFILE_H

/*
 * What our text formats share: a header line of name and version, comments
 * and among them the provenance, a key and its words on each line, an end
 * line. What the keys mean is for the reader of each format.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/in.h"
#include "base/out.h"
#include "base/util.h"

enum { KEYFILE_MAXWORD = 20 };

/* A file of ours being read. */
struct keyfile {
	struct in *r;
	/* the "# by" lines met so far, without the "# "; owned */
	struct strlist by;
	/* words of the line at hand, the key first; valid until the next */
	char *w[KEYFILE_MAXWORD];
	int n;
	/* layers begun; whether the end line was read */
	int64_t nlayer;
	bool ended;
	/* private: what w points into */
	char *copy;
	size_t cap;
};

/* Begin at the next line of r, which must be open. keyfile_free frees. */
void keyfile_init(struct keyfile *d, struct in *r);
/* The same behind the header line, which must be that text; 0 or -1. */
int keyfile_begin(struct keyfile *d, struct in *r, const char *header);
void keyfile_free(struct keyfile *d);

/* Next line that is no comment, valid until the next; NULL as in_line. */
char *keyfile_line(struct keyfile *d);
/* Split a line into d->w: how many words there are, or -1 (d->r->err). */
int keyfile_split(struct keyfile *d, const char *line);
/* Next line with words on it: 1, 0 at the end of the input, -1. */
int keyfile_next(struct keyfile *d);

/*
 * In formats that are lists of layers: the line "layer NAME" is at hand: 1; or
 * the end line with the right count and nothing behind it: 0; or -1.
 */
int keyfile_layer(struct keyfile *d);
/* Next line of the layer: 1, 0 behind its last, which is not at hand, -1. */
int keyfile_field(struct keyfile *d);

/*
 * The line at hand must be "end N" for that many of what there is; 0 or -1.
 * Whoever reads lines by other means calls the second one, whose message
 * stands in bad.
 */
int keyfile_end(struct keyfile *d, int64_t count, const char *what);
int keyfile_checkend(char **w, int n, int64_t count, const char *what,
	char bad[128]);
/* Nothing but blank lines may follow; 0 or -1. */
int keyfile_nomore(struct in *r);

/* Which of the names the key at hand is, or -1: an unknown key. */
int keyfile_key(struct keyfile *d, const char *const *names, int n);
/* Mark the key at hand as read; -1: a duplicate. */
int keyfile_once(struct keyfile *d, bool *have);
/* The key must have one word, of which *s becomes a copy; 0 or -1. */
int keyfile_word(struct keyfile *d, char **s);
/* Failure: the layer that began at the line lacks a key. Returns -1. */
int keyfile_missing(struct keyfile *d, long line, const char *layer,
	const char *key);
/* Whether a tool newer than ours had a hand in it ("# by nestpim VERSION"). */
bool keyfile_newer(const struct keyfile *d);

/*
 * Write the header line and the provenance: the lines of by, and that of the
 * tool itself (tool_own). Either may be NULL.
 */
void keyfile_head(struct out *w, const char *header, const struct strlist *by,
	const char *own);
/* Write the end line. */
void keyfile_foot(struct out *w, int64_t n);

#endif
