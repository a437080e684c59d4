#!/bin/sh
# Whole networks from MLIR to cycles, on both devices, every layer proven.

ex=$TESTS/../examples
cd "$TMP" || exit 1

# through FILE DEVICE BANKS
through() {
	mlir2nest -o a.nest "$ex/$1" &&
	nestgroup -a "$2" -B "$3" -o b.nest a.nest &&
	nest2lp -a "$2" -o c.lp b.nest &&
	lpsolve -o d.sol c.lp &&
	sol2nest -o e.nest d.sol &&
	pimsim -o f.stat e.nest &&
	nestfmt -F tsv e.nest | cut -f 1,17,21 >mapped &&
	nestfmt -F tsv b.nest | sed 's/unmapped/optimal/' | cut -f 1,17,21 |
		diff - mapped &&
	sed -n 's/^layer //p' f.stat >simulated &&
	tail -n +2 mapped | cut -f 1 | diff - simulated &&
	awk '$1 == "cycles" && $2 < 1 { bad = 1 } END { exit bad }' f.stat
}

while read -r file banks; do
	for dev in hbm-pim simdram; do
		if through "$file" $dev "$banks" >log 2>&1; then
			echo "ok ${file##*/} on $dev"
		else
			echo "not ok ${file##*/} on $dev"
			head -20 log
		fi
	done
done <<END
alexnet/alexnet.linalg.mlir 256
resnet50/resnet50.linalg.mlir 512
bert/bert.linalg.mlir 1024
llama3-8b/llama3-8b-stack.linalg.mlir 1024
END
