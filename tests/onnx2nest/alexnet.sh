#!/bin/sh
# The example is what its text says, and gives the layers that the MLIR of the
# network gives, but for the attributes and sources.

plain() {
	nestfmt -F tsv | awk -F '\t' -v OFS='\t' '
	NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
	{ $(at["source"]) = $(at["layer_group"]) = "" }
	{ $(at["global_layer_idx"]) = $(at["type_layer_idx"]) = ""; print }'
}

example=$ROOT/examples/alexnet/alexnet
awk -f "$TESTS/onnx.awk" alexnet.text | cmp - "$example.onnx" &&
	echo "ok the example is its text" || echo "not ok example"
onnx2nest -q "$example.onnx" | plain >"$TMP/onnx"
mlir2nest -q "$example.linalg.mlir" | plain >"$TMP/mlir"
[ -s "$TMP/onnx" ] && cmp "$TMP/onnx" "$TMP/mlir" &&
	echo "ok layers of ONNX and MLIR" || echo "not ok layers"

# pimrun knows a model of ONNX by its suffix and by how it begins
cp "$example.onnx" "$TMP/model"
for f in "$example.onnx" "$TMP/model"; do
	pimrun -q -F tsv -m optipim "$f" | cut -f 2- >"$TMP/out"
	pimrun -q -F tsv -m optipim "$example.linalg.mlir" | cut -f 2- |
		cmp - "$TMP/out" && echo "ok pimrun ${f##*/}" ||
		echo "not ok pimrun ${f##*/}"
done
