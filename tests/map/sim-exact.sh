#!/bin/sh
# Model sim: the MILP's optimum is the search's, and no random mapping and no
# optimum of another model takes fewer cycles beyond what the model is off.

facts() {
	grep -E '^(layer|status|cost) '
}

for arch in hbm-pim simdram ../map/sim.arch; do
	nestgen --seed 11 --count 12 --macs 2000000 >"$TMP/nest"
	nestopt -q -a $arch -m sim "$TMP/nest" 2>"$TMP/log" >"$TMP/opt"
	nest2lp -q -a $arch -m sim "$TMP/nest" | lpsolve 2>"$TMP/log" |
		sol2nest -q 2>"$TMP/log" >"$TMP/milp"
	facts <"$TMP/opt" >"$TMP/a"
	facts <"$TMP/milp" >"$TMP/b"
	if [ "$(grep -c '^status optimal' "$TMP/a")" -ge 6 ] &&
	    cmp -s "$TMP/a" "$TMP/b"; then
		echo "ok $arch: MILP and search"
	else
		echo "not ok $arch: MILP and search"
		diff "$TMP/a" "$TMP/b"
	fi
done
for arch in hbm-pim simdram; do
	for model in sim optipim analytical; do
		csv2nest "$TESTS/../examples/alexnet/layers.csv" |
			nestopt -a $arch -m $model -b 32 | pimsim -a $arch |
			awk '$1 == "cycles" { print $2 }' >"$TMP/$model"
	done
	if paste "$TMP/sim" "$TMP/optipim" "$TMP/analytical" |
	    awk '$1 > $2 * 1.0005 || $1 > $3 * 1.0005 { exit 1 }
	    END { if (NR < 8) exit 1 }'; then
		echo "ok $arch: fewest cycles by model sim"
	else
		echo "not ok $arch: fewest cycles by model sim"
		paste "$TMP/sim" "$TMP/optipim" "$TMP/analytical"
	fi
done
