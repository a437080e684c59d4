#!/bin/bash
# Padded layers: search and MILP agree, the nests cover and compute their
# layers, and the simulator counts what is useful.
for a in hbm-pim simdram; do
	for m in sim optipim analytical; do
		o="-P -a $a -m $m -q"
		nestopt $o ../map/seven.nest >"$TMP/opt" || exit
		nest2lp $o ../map/seven.nest | lpsolve -q | sol2nest -q \
			>"$TMP/milp" || exit
		[ "$(grep -h ^cost "$TMP/opt")" = \
			"$(grep -h ^cost "$TMP/milp")" ] &&
			grep -q 'status optimal' "$TMP/milp" &&
			echo "ok MILP $a $m" || echo "not ok MILP $a $m"
		nestfmt -q "$TMP/opt" | cmp -s - "$TMP/opt" &&
			echo "ok same $a $m" || echo "not ok same $a $m"
		nestcheck "$TMP/opt" >"$TMP/check" 2>&1 &&
			echo "ok computes $a $m" || echo "not ok computes $a $m"
		pimsim -a $a "$TMP/opt" >"$TMP/stat" || exit
		tracestat "$TMP/stat" >"$TMP/table"
		grep -q 'macs.* 5005$' "$TMP/stat" && echo "ok macs $a $m" ||
			echo "not ok macs $a $m"
	done
done
