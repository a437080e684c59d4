#!/bin/sh
# A device on which the first steps that load take less than those that do not,
# as long as the queues have room: a mapping of 4 such steps costs less than 4
# of the cheapest old steps, and neither search nor LP may drop it.

map() {
	grep -E '^(status|cost|split [NK]) '
}

nestopt -q -a first-loads.arch -m sim first-loads.nest | map >"$TMP/opt"
nest2lp -q -a first-loads.arch -m sim first-loads.nest | lpsolve -q |
	sol2nest -q | map >"$TMP/milp"
if grep -q '^status optimal' "$TMP/milp" && cmp -s "$TMP/opt" "$TMP/milp"; then
	echo "ok MILP and search"
else
	echo "not ok MILP and search"
	diff "$TMP/opt" "$TMP/milp"
fi
# cheaper than a step each: what the floor without loads would say
pimsteps -q -a first-loads.arch -b 8 -n 1 |
	awk '$1 == "class" { print 4 * $4 }' >"$TMP/still"
if awk '$1 == "cost" { c = $2 } END { exit !(c && c < still) }' \
    still="$(cat "$TMP/still")" "$TMP/opt"; then
	echo "ok loads below nothing"
else
	echo "not ok loads below nothing: $(cat "$TMP/opt" "$TMP/still")"
fi
