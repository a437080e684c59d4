#!/bin/sh
# The built-in tables of step costs are what pimsteps measures.

for f in "$TESTS"/../lib/steps/*.steps; do
	arch=${f##*/} arch=${arch%.steps}
	for class in "1 1" "1 40" "2 7" "3 64" "5 3" "8 29" "12 50" "16 1" \
	    "16 49" "16 64"; do
		banks=${class% *} accesses=${class#* }
		pimsteps -a $arch -b "$banks" -n "$accesses" |
			grep -v '^#' >"$TMP/now"
		awk -v b="$banks" -v n="$accesses" '
			$1 == "class" { on = $2 == b && $3 == n }
			on' "$f" >"$TMP/table"
		if [ -s "$TMP/now" ] && cmp -s "$TMP/now" "$TMP/table"; then
			echo "ok $arch, $banks banks, $accesses accesses"
		else
			echo "not ok $arch, $banks banks, $accesses accesses"
			diff "$TMP/table" "$TMP/now"
		fi
	done
done
