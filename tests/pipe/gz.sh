#!/bin/sh
# The whole pipe through files: the same bytes whether they are compressed or
# not, and whether the stages are joined by files or by pipes.

cd "$TMP" || exit 1
mkdir plain packed

run() {
	mlir2nest -q -o "$1/a.nest$2" -w alexnet \
		"$ROOT/examples/alexnet/alexnet.linalg.mlir" &&
	nest2lp -q -a "$3" -m analytical -o "$1/a.lp$2" "$1/a.nest$2" &&
	lpsolve -q -o "$1/a.sol$2" "$1/a.lp$2" &&
	sol2nest -q -o "$1/m.nest$2" "$1/a.sol$2" &&
	pimsim -q -a "$3" -o "$1/a.stat$2" "$1/m.nest$2" &&
	tracestat -q -o "$1/a.table$2" "$1/a.stat$2"
}

for arch in hbm-pim simdram; do
	if run plain '' $arch && run packed .gz $arch; then
		echo "ok $arch runs"
	else
		echo "not ok $arch runs"
		continue
	fi
	for f in a.nest a.lp a.sol m.nest a.stat a.table; do
		if gzip -dc packed/$f.gz | cmp - plain/$f; then
			echo "ok $arch $f"
		else
			echo "not ok $arch $f"
		fi
	done
	mlir2nest -q -w alexnet "$ROOT/examples/alexnet/alexnet.linalg.mlir" |
		nest2lp -q -a $arch -m analytical | lpsolve -q | sol2nest -q |
		pimsim -q -a $arch | tracestat -q >table
	if cmp table plain/a.table; then
		echo "ok $arch piped"
	else
		echo "not ok $arch piped"
	fi
done
