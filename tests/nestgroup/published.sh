#!/bin/sh
# The published networks on 256 to 1024 banks, where the figures are at hand
# beside the project: allocations by GLPK cost what they say, to 1e-9. Those by
# dynamic programming are in tests/shared.sh.

shared=$ROOT/../shared
cd "$TMP" || exit 1
if ! [ -e "$shared/golden/layergroup.tsv" ]; then
	echo "skip no figures"
	exit
fi

# costs OPTION...: what the layers of n.nest cost with the banks so given
costs() {
	nestgroup -q -a "$dev" -m optipim -B "$total" -M 128 -L 1 "$@" n.nest |
		nestopt -q -a "$dev" -m optipim | nestfmt -F tsv | awk -F '\t' '
		NR == 1 { for (i = 1; i <= NF; i++) col[$i] = i; next }
		{ sum += $col["cost"] }
		END { printf "%.17g\n", sum }'
}

# same WHAT GOT
same() {
	if awk -v x="$2" -v y="$want" 'BEGIN {
		exit !(x > 0 && (x - y) ^ 2 <= (1e-9 * y) ^ 2) }'; then
		echo "ok $1"
	else
		echo "not ok $1: $2, not $want"
	fi
}

tail -n +2 "$shared/golden/layergroup.tsv" >rows
while read -r model dev total method want; do
	[ "$method" = dp ] || continue
	csv2nest -q -o n.nest "$shared/workloads/$model/layer_params.csv"
	nestgroup -q -a "$dev" -m optipim -B "$total" -M 128 -L 1 -l n.nest |
		lpsolve -S glpk -o n.sol
	same "$model on $total banks of $dev" "$(costs -S n.sol)"
done <rows
