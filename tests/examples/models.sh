#!/bin/sh
# The networks in MLIR: they have the layers of the tables, mlir-opt accepts
# them, and mkmlir generates them again.

ex=$TESTS/../examples
cd "$TMP" || exit 1

# check WHAT COMMAND...
check() {
	what=$1
	shift
	if "$@" >log 2>&1; then
		echo "ok $what"
	else
		echo "not ok $what"
		head -20 log
	fi
}

# the layers of a nest file as they go into a mapping
shapes() {
	nestfmt -F tsv "$1" | cut -f 2,4-16,19,20
}

# same MLIR TABLE [LINES]: compares only the first LINES of the table
same() {
	mlir2nest -o a.nest "$ex/$1" || return
	grep -v '^#' "$ex/$2" | head -n "${3:-9999}" | csv2nest -o b.nest
	shapes a.nest >a
	shapes b.nest >b
	diff b a
}

# every layer has the four attributes, with the numbers of the table
numbered() {
	mlir2nest "$ex/$1" | nestfmt -F tsv | awk -F '\t' '
	NR == 1 { next }
	$17 != 16 || $18 != 0 || $19 != NR - 2 || $20 != n[$2]++ { bad = 1; print }
	END { exit bad || NR == 1 }'
}

accepts() {
	mlir-opt-"$1" -o /dev/null "$ex/$2"
}

remade() {
	"$ex/make/mkmlir" "$1" >again.mlir && cmp again.mlir "$ex/$2"
}

while read -r name file v table lines; do
	check "$name: layers of the table" same "$file" "$table" "$lines"
	check "$name: attributes" numbered "$file"
	if ! command -v mlir-opt-"$v" >/dev/null; then
		echo "skip $name: no mlir-opt-$v"
		continue
	fi
	check "$name: mlir-opt-$v" accepts "$v" "$file"
	# written by hand
	[ "$name" = alexnet ] && continue
	if command -v python3 >/dev/null; then
		check "$name: made again" remade "$name" "$file"
	else
		echo "skip $name: no python3"
	fi
done <<END
alexnet alexnet/alexnet.linalg.mlir 16 alexnet/layers.csv
resnet50 resnet50/resnet50.linalg.mlir 16 resnet50/layers.csv
bert bert/bert.linalg.mlir 19 bert/layers.csv
llama3-8b-stack llama3-8b/llama3-8b-stack.linalg.mlir 19 llama3-8b/layers.csv 9
END
