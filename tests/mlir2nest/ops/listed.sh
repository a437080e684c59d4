#!/bin/sh
# Each named op that is read stands in formats/mlir.txt and in a case here.
root=${TESTS:?}/..
table=$(sed -n 's/^	{ "\([a-z0-9_]*\)", .*/\1/p' \
	"$root/lib/linalg/namedops.c")
page=$(sed -n '/^Named ops/,/The filter of/p' "$root/formats/mlir.txt" |
	awk '{
		gsub(/[,:]/, "")
		for (i = 1; i <= NF; i++) {
			if ($i == "(_q)")
				print $(i - 1) "_q"
			else
				print $i
		}
	}')
for op in $table; do
	echo "$page" | grep -qx "$op" ||
		echo "not ok linalg.$op is not in formats/mlir.txt"
	grep -q "linalg\.${op}[ (\"]" "$TESTS"/mlir2nest/*.in \
	    "$TESTS"/mlir2nest/*/*.in ||
		echo "not ok linalg.$op is in no case of mlir2nest"
done
for op in $(echo "$page" | grep -E '^(batch_|quantized_|depthwise_)?(conv|mat|vec|mmt|dot)'); do
	echo "$table" | grep -qx "$op" ||
		echo "not ok formats/mlir.txt names $op, which is not read"
done
[ -n "$table" ] && echo "ok $(echo "$table" | wc -l) named ops"
