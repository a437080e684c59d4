#!/bin/sh
# Random layers as MLIR and back: convolutions with and without groups, matrix
# products of all kinds keep their bounds, strides, dilations and numbers.

layers() {
	grep -E '^(op|bounds|stride|dilation|num_banks|global_|type_)' "$1"
}

nestgen -q -s 3 -n 300 >"$TMP/nest"
nestfmt -q -F mlir "$TMP/nest" | mlir2nest -q >"$TMP/back"
layers "$TMP/nest" >"$TMP/want"
layers "$TMP/back" >"$TMP/got"
# batched, with heads, plain; with groups
for kind in 'N [2-9].* H 1 ' 'H [2-9]' 'N 1 H 1 ' 'G [2-9]'; do
	grep -q "^bounds .*$kind" "$TMP/want" || echo "not ok none has $kind"
done
if [ "$(wc -l <"$TMP/want")" -gt 1000 ] && cmp -s "$TMP/want" "$TMP/got"; then
	echo "ok same layers"
else
	echo "not ok same layers"
	diff "$TMP/want" "$TMP/got" | head
fi
