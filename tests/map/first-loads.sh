#!/bin/sh
# A device on which the first steps that load take less than those that do not,
# as long as the queues have room: a mapping of 4 such steps costs less than 4
# of the cheapest old steps, and neither search nor LP may drop it.

map() {
	grep -E '^(status|cost|split [NK]) '
}

# both WHAT OPTION...: maps by search and by MILP, and compares
both() {
	what=$1
	shift
	nestopt -q -m sim "$@" | map >"$TMP/opt"
	nest2lp -q -m sim "$@" | lpsolve -q | sol2nest -q | map >"$TMP/milp"
	if grep -q '^status optimal' "$TMP/milp" &&
	    cmp -s "$TMP/opt" "$TMP/milp"; then
		echo "ok $what"
	else
		echo "not ok $what"
		diff "$TMP/opt" "$TMP/milp"
	fi
}

# weighed alone, they cost less than nothing on a lone bank of simdram
sed 's/^op .*/op gemm/; s/^bounds .*/bounds N 1 H 1 P 1 Q 147 R 144/
	s/^num_banks .*/num_banks 1/; /^stride/d; /^dilation/d' \
	first-loads.nest >"$TMP/gemm.nest"
both "MILP and search, cost below 0" -a simdram -W 0,0,0,2 "$TMP/gemm.nest"
grep -q '^cost -' "$TMP/opt" || echo "not ok cost below 0"
both "MILP and search" -a first-loads.arch first-loads.nest
# cheaper than a step each: what the floor without loads would say
pimsteps -q -a first-loads.arch -b 8 -n 1 |
	awk '$1 == "class" { print 4 * $4 }' >"$TMP/still"
if awk '$1 == "cost" { c = $2 } END { exit !(c && c < still) }' \
    still="$(cat "$TMP/still")" "$TMP/opt"; then
	echo "ok loads below nothing"
else
	echo "not ok loads below nothing: $(cat "$TMP/opt" "$TMP/still")"
fi
