#ifndef NESTPIM_CSV_CSV_H
#define NESTPIM_CSV_CSV_H

/*
 * Reader of layer tables such as OptiPIM's layer_params.csv (formats/csv.txt).
 */

#include <stdbool.h>
#include <stdint.h>

struct nest;

/* Columns of a table. */
enum { CSV_COLUMNS = 14 };

struct csvin {
	struct in *r;
	/* first part of the layers' names; not owned */
	const char *workload;
	/* of every layer */
	int64_t num_banks;
	/* layers read so far; whether a header line was read */
	int64_t nlayer;
	bool header;
	/* private: the field of each column */
	int place[CSV_COLUMNS];
};

/* Start on an open reader. */
void csv_begin(struct csvin *s, struct in *r, const char *workload,
	int64_t num_banks);
/*
 * Next layer into n, unmapped (nest_free frees): 1, 0 at the end, -1 on
 * failure (r->err). A table without a layer is a failure.
 */
int csv_next(struct csvin *s, struct nest *n);

/*
 * Workload that a file's path names: its folder for NAME/layer_params.csv and
 * NAME/layers.csv, else the file without .csv and .gz; "model" for NULL and
 * "-". The caller frees.
 */
char *csv_workload(const char *path);
/* Whether s can be the first part of a layer's name. */
bool csv_goodname(const char *s);

#endif
