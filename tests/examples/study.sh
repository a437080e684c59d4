#!/bin/sh
# The study of examples/make/study: its tables for one small network; the
# mappings in best-known.DEVICE.nest are right, and the default is close to
# them; a search keeps the better of the known mapping and its own.

cd "$TESTS/../examples" || exit 1
# shellcheck source=/dev/null
. "$TESTS/examples/common"
unset MAKEFLAGS MFLAGS MAKELEVEL
dir=$TMP/out/study
tab=$(printf '\t')

build() {
	make -s -j2 BIN="$BIN" OUT="$TMP/out" NETWORKS=alexnet RANDOM=5 \
		"$@" >"$TMP/log" 2>&1
}

is "made" build study
is "a row of every layer and device" \
	[ "$(grep -c "alexnet" "$dir/regret.tsv")" = 16 ]
is "the default within 1 % of the best known" awk -F '\t' '
	NR == 1 { for (i = 1; i <= NF; i++) col[$i] = i; next }
	$col["sim_regret"] > 1.01 || $col["optipim_regret"] < 1 ||
	    $col["sim_cycles"] < $col["best"] { bad = 1 }
	END { exit bad || NR != 17 }' "$dir/regret.tsv"
is "it is no slower than others" awk -F '\t' '
	NR == 1 { for (i = 1; i <= NF; i++) col[$i] = i; next }
	$col["mapping"] == "sim" && ($col["speedup"] < 1 ||
	    $col["within_1%"] != $col["layers"]) { bad = 1 }
	END { exit bad || NR < 7 }' "$dir/summary.tsv"
is "model error" awk -F '\t' '
	NR > 1 && ($4 != 40 || $5 > 0.1 || $6 > 1) { bad = 1 }
	END { exit bad || NR != 3 }' "$dir/error.tsv"
is "all tables in the text" [ "$(grep -c '^|---' "$dir/study.md")" = 3 ]
if command -v gnuplot >/dev/null; then
	is "picture" grep -q '</svg>' "$dir/regret.svg"
else
	echo "skip picture: no gnuplot"
fi
cp "$dir/study.md" "$TMP/before"
is "again" build --no-print-directory study
is "nothing is made" [ -z "$(find "$dir" -newer "$TMP/before" -type f)" ]

# one mapping in 7 of each device, of all kinds of layer
for device in hbm-pim simdram; do
	mkdir "$TMP/$device"
	nestfmt -q -d "$TMP/$device" make/study/best-known.$device.nest
	find "$TMP/$device" -name '*.nest' | LC_ALL=C sort | awk 'NR % 7 != 2' |
		xargs rm
	nestfmt -q -o "$TMP/best.nest" "$TMP/$device"/*.nest
	is "sample" [ "$(grep -c '^layer ' "$TMP/best.nest")" -gt 10 ]
	nestcheck "$TMP/best.nest" >"$TMP/log" 2>&1
	is "mappings on $device" [ $? = 0 ]
	pimsim -q -F tsv "$TMP/best.nest" | cut -f 1,2 | grep -v -e ^layer \
		-e ^total >"$TMP/got"
	nestopt -q -a $device "$TMP/best.nest" | pimsim -q -F tsv |
		cut -f 1,2 >"$TMP/default"
	awk -F '\t' 'NR == FNR { best[$1] = $2; next }
		!($1 in best) { next }
		{ n++ }
		$2 > 1.01 * best[$1] { print $0 " is not " best[$1]; bad = 1 }
		END { exit bad || n < 4 }' "$TMP/got" "$TMP/default" >"$TMP/log"
	is "the default on $device" [ $? = 0 ]
done

# known are a mapping that no search is likely to find again, a slow one, and
# one of a layer that the networks do not have
cycles() {
	pimsim -q -F tsv "$TMP/known.$1.nest" | grep "^$2-b32$tab" | cut -f 2
}
shape=gemm-n1h1p1q4096r1000
other=gemm-n1h1p1q64r64
rest=stride_w,dil_h,dil_w
{
	echo "global_id,type,type_id,N,K,P,Q,C,R,S,stride_h,$rest"
	echo '0,FC,0,1,1,1,4096,-1,1000,-1,-1,-1,-1,-1'
	echo '1,FC,1,1,1,1,64,-1,64,-1,-1,-1,-1,-1'
} | csv2nest -q -b 32 | nestfmt -q -u /dev/null >"$TMP/gemms.nest"
for device in hbm-pim simdram; do
	nestheur -q -a $device -r random -k 1 "$TMP/gemms.nest" |
		sed 's/^\(layer .*\)\.k1$/\1/' >"$TMP/known.$device.nest"
done
slow=$(cycles simdram $shape)
is "search" build MOST=4 BESTKNOWN="$TMP/known" bestknown
fast=$(cycles simdram $shape)
is "a faster one takes the place of a slow one" [ "$fast" -lt "$slow" ]
is "the rest is kept" [ "$(cycles simdram $other)" ]
for device in hbm-pim simdram; do
	sed -n 's/^layer //p' "$TMP/known.$device.nest" >"$TMP/log"
	is "all layers of $device" [ "$(wc -l <"$TMP/log")" = 9 ]
	is "sorted" sh -c "LC_ALL=C sort -c <'$TMP/log'"
done
cp "$TMP/known.simdram.nest" "$TMP/before"
is "search again, for less" build MOST=1 BESTKNOWN="$TMP/known" bestknown
pimsim -q -F tsv "$TMP/before" | cut -f 1,2 >"$TMP/was"
is "none is slower than it was" sh -c "pimsim -q -F tsv '$TMP/known.simdram.nest' |
	awk -F '\t' 'NR == FNR { was[\$1] = \$2; next }
	FNR > 1 && \$2 > was[\$1] { bad = 1 } END { exit bad }' '$TMP/was' -"
