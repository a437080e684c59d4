#!/bin/sh
# The model of examples/ is one that mlir-opt accepts and has the layers of its
# table, whether it comes plain, compressed or as mlir-opt prints it.

model=$ROOT/examples/alexnet/alexnet.linalg.mlir

layers() { sed -n -e '/^op/p' -e '/^bounds/,/^global/p' -e '/^type/p' "$1" |
	grep -v '^layer_group'; }

cd "$TMP" || exit 1
csv2nest "$ROOT/examples/alexnet/layers.csv" >want.nest
layers want.nest >want
same() {
	if mlir2nest "$2" >got.nest && layers got.nest | diff want - >differs; then
		echo "ok $1"
	else
		echo "not ok $1"
		cat differs
	fi
}
same "its table" "$model"
gzip -nc "$model" >model.gz
same "its table, compressed" model.gz
for v in 14 15 16 19; do
	# only version 16 reads this spelling for sure
	if ! mlir-opt-$v "$model" -o printed 2>/dev/null; then
		[ $v = 16 ] && command -v mlir-opt-16 >/dev/null &&
			echo "not ok mlir-opt-16 refuses the model"
		echo "skip mlir-opt-$v"
		continue
	fi
	same "as mlir-opt-$v prints it" printed
	mlir-opt-$v --mlir-print-op-generic "$model" -o printed
	same "as mlir-opt-$v prints it generically" printed
done
