#ifndef NESTPIM_ONNXOPS_EVAL_H
#define NESTPIM_ONNXOPS_EVAL_H

/*
 * Goes through the nodes of a model in order: the shapes of their results,
 * the contents of small ones, the layers.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "onnx/graph.h"

/* A scope of names: the graph, a subgraph or the body of a function. */
struct frame {
	struct frame *up;
	/* from 1; names bound in frames before base are not seen */
	int no, base;
	/* of a function: itself, and the node that calls it */
	struct function *func;
	const struct node *call;
	/* the node at work */
	struct nodeplace place;
};

/* What a name stands for, and what is declared of it; frame 0: nothing. */
struct binding {
	int frame, infoframe;
	struct opvalue *v;
	const struct info *info;
};

struct call;

/* Shapes and layers of a node; 0, or -1 with a message. */
typedef int oprule(struct call *c);
/* The rule of an operator, and its arg; NULL if there is none. */
typedef oprule *opfind(const char *domain, const char *op, int *arg);

struct eval {
	struct onnx *o;
	struct opmodel *m;
	/* by name */
	struct binding *bind;
	/* what names stood for before, to go back to */
	struct undo {
		int name;
		struct binding old;
	} *undo;
	size_t nundo, undocap;
	struct frame *frame;
	opfind *find;
	/* stands for an input that the caller of a function leaves out */
	struct opvalue absent;
	int64_t nodes, looks;
};

/* Results that a rule may set whether or not the node has them. */
enum { RULE_OUTPUTS = 4 };

/* A node at work. */
struct call {
	struct eval *e;
	const struct node *n;
	const char *op;
	/* NULL where an input is absent */
	struct opvalue **in;
	struct opvalue **out;
	size_t nin, nout;
	/* of the row of the table: which of several operators it is */
	int arg;
};

/* All of the model, by rules that find finds: 0 or -1. */
int eval_run(struct onnx *o, opfind *find);

/* Input i; NULL if it is absent. */
const struct opvalue *in(const struct call *c, size_t i);
/* Output i, of those of the node and the first RULE_OUTPUTS. */
struct opvalue *out(struct call *c, size_t i);
/* Contents of input i; NULL if not known. May record a failure. */
const struct num *data(struct call *c, size_t i);
/*
 * Integers that are an attribute in older opsets, input i since; NULL if they
 * are not known.
 */
const struct num *call_list(struct call *c, size_t i, const char *name,
	size_t *n);
/*
 * Output i as the file declares it, where that is more than is computed; for
 * layers, whose sizes may be known only so. 0 or -1.
 */
int declared(struct call *c, size_t i);
/* Give output i a rank; returns its sizes, to be set. */
struct num *outrank(struct call *c, size_t i, int rank);
/* Output i has the shape of v. */
void outlike(struct call *c, size_t i, const struct opvalue *v);
/*
 * Output i has no rank because of input j, whose sizes or contents are not
 * known: 0, or -1 if the contents should be in a file and are not.
 */
int unknown(struct call *c, size_t i, size_t j);
/* A size that the file does not say; set by -D ?. */
struct num nosize(const struct call *c);
/* Whether input i is there and has a rank, otherwise output 0 is unknown. */
bool ranked(struct call *c, size_t i);
/* An axis, perhaps negative, of 0..rank-1 (or rank); -1 with a message. */
int axis(struct call *c, int64_t a, int rank);

/* Attributes: what is absent is as given. A wrong type is a failure. */
const struct nodeattr *attr_find(struct call *c, const char *name);
int64_t attr_int(struct call *c, const char *name, int64_t absent);
/* The list and its length, NULL if absent. */
const int64_t *attr_ints(struct call *c, const char *name, size_t *n);
const char *attr_text(struct call *c, const char *name, const char *absent);
const struct graph *attr_graph(struct call *c, const char *name);

/* A subgraph of the node at work. */
int eval_graph(struct call *c, const struct graph *g, const char *part,
	struct opvalue **in, size_t nin, struct opvalue **out, size_t nout);

#endif
