#!/bin/sh
# An LP for which glpsol reports the optimum 0 with a violated row, because it
# takes 1e-6 for the integer 0. Such a solution must be refused.

for s in glpsol cbc lp_solve symphony; do
	if ! command -v $s >/dev/null; then
		echo "skip $s"
		continue
	fi
	lpsolve -q -S $s false-optimum.lp >"$TMP/out" 2>"$TMP/err"
	st=$?
	if [ $st = 0 ] && grep -q '^objective 89650$' "$TMP/out"; then
		echo "ok $s finds the optimum"
	elif [ $st = 1 ] && [ ! -s "$TMP/out" ] &&
	    grep -q 'solution refused: ' "$TMP/err"; then
		echo "ok $s is refused"
	else
		echo "not ok $s: exit status $st"
		cat "$TMP/out" "$TMP/err"
	fi
done
