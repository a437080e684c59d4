#ifndef NESTPIM_ONNXOPS_ONNX_H
#define NESTPIM_ONNXOPS_ONNX_H

/*
 * Layers out of ONNX models (formats/onnx.txt).
 */

struct in;
struct opmodel;

/*
 * Read the whole of an open reader; the layers are then in m, which was begun
 * on it: 0, or -1 with the message in the reader.
 */
int onnx_read(struct opmodel *m, struct in *r);
/* Name of a model from that of its file; the caller frees. */
char *onnx_workload(const char *path);

#endif
