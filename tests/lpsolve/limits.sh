#!/bin/sh
# A solution found under a limit on the gap or the time is not called optimal:
# exit status 4. Which one is found depends on the machine.

limited() {
	what=$1
	shift
	lpsolve -q "$@" >"$TMP/out" 2>"$TMP/err"
	st=$?
	if [ $st = 4 ] && grep -q '^status feasible$' "$TMP/out" &&
	    grep -q '^end [1-9]' "$TMP/out" &&
	    grep -q ':1: not proven optimal: objective' "$TMP/err"; then
		echo "ok $what"
	else
		echo "not ok $what: exit status $st"
		cat "$TMP/out" "$TMP/err"
	fi
}

limited "a gap" -g 10 gap.lp
limited "a time" -t 1 market.lp
for s in glpsol cbc; do
	if command -v $s >/dev/null; then
		limited "a time, $s" -S $s -t 1 market.lp
	else
		echo "skip $s"
	fi
done
