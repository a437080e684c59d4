#!/bin/sh
# Every installed solver finds the same optimum as the built-in one, and the
# mappings cost what the exact search says.

# costs of the layers, by the search
nestopt -q ../map/conv.nest >"$TMP/0.opt"
nestopt -q -a simdram ../map/conv.nest >"$TMP/1.opt"
nestopt -q -a ../map/small.arch ../map/gemm.nest >"$TMP/2.opt"
nestopt -q -m analytical ../map/two.nest >"$TMP/3.opt"
nestopt -q -a simdram ../map/three.nest >"$TMP/4.opt" 2>"$TMP/log"
nestopt -q -c product -C comb2 -b 3 ../map/three.nest >"$TMP/5.opt" 2>"$TMP/log"
nest2lp ../map/conv.nest >"$TMP/0.lp"
nest2lp -a simdram ../map/conv.nest >"$TMP/1.lp"
nest2lp -a ../map/small.arch ../map/gemm.nest >"$TMP/2.lp"
nest2lp -I -m analytical ../map/two.nest >"$TMP/3.lp"
nest2lp -a simdram ../map/three.nest >"$TMP/4.lp"
nest2lp -I -c product -C comb2 -b 3 ../map/three.nest >"$TMP/5.lp"

# what does not depend on which of several optima was found
facts() {
	grep -E '^(layer|status|cost|bound) ' "$1"
}

for f in ../../lib/solve/read-*.c; do
	s=${f##*/read-} s=${s%.c}
	if [ "$s" != glpk ] && ! command -v "$s" >/dev/null; then
		echo "skip $s"
		continue
	fi
	for i in 0 1 2 3 4 5; do
		lpsolve -q -S "$s" "$TMP/$i.lp" >"$TMP/sol" 2>"$TMP/log"
		st=$?
		sol2nest -q "$TMP/sol" >"$TMP/map" 2>>"$TMP/log"
		facts "$TMP/$i.opt" >"$TMP/want"
		facts "$TMP/map" >"$TMP/got"
		want=0
		grep -q 'status infeasible' "$TMP/want" && want=3
		if [ $st = $want ] && cmp -s "$TMP/want" "$TMP/got"; then
			echo "ok $s: LP $i"
		else
			echo "not ok $s: LP $i, status $st"
			diff "$TMP/want" "$TMP/got"
			head -3 "$TMP/log"
		fi
	done
done
