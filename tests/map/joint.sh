#!/bin/sh
# Layers that share an LP get the same mappings as alone. If one of them cannot
# be mapped the LP has no solution, and the others stay unmapped too.

facts() {
	grep -E '^(layer|status|cost|bound) ' "$1"
}

compare() {
	nest2lp -j "$@" | lpsolve 2>"$TMP/log" | sol2nest >"$TMP/milp" \
		2>"$TMP/log"
	nestopt "$@" >"$TMP/opt"
	facts "$TMP/milp" >"$TMP/a"
	facts "$TMP/opt" >"$TMP/b"
	if cmp -s "$TMP/a" "$TMP/b"; then
		echo "ok joint $*"
	else
		echo "not ok joint $*"
		diff "$TMP/a" "$TMP/b"
	fi
}

compare two.nest
compare -a simdram -m analytical two.nest
compare -a small.arch -s all two.nest
compare -C comb2 -c product two.nest

sed 's/^status/layer_group 1\n&/' three.nest |
	nest2lp -j -a simdram | lpsolve 2>"$TMP/log" |
	sol2nest >"$TMP/milp" 2>"$TMP/err"
st=$?
if [ $st = 3 ] && [ "$(grep ^status "$TMP/milp" | tr '\n' ' ')" = \
    "status unmapped status infeasible status unmapped " ]; then
	echo "ok one of the group does not fit"
else
	echo "not ok one of the group does not fit: exit status $st"
	cat "$TMP/milp" "$TMP/err"
fi
