#!/bin/sh
# The study of examples/study: its tables for one small network; the mappings
# in best-known.tsv take the cycles stated there, and the default is close to
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

# one row in 13: rows of both devices, which alternate, and all kinds of layer
awk 'NR == 1 || NR % 13 == 2' study/best-known.tsv >"$TMP/sample.tsv"
is "sample" [ "$(wc -l <"$TMP/sample.tsv")" -gt 10 ]
for device in hbm-pim simdram; do
	study/mknest $device "$TMP/sample.tsv" >"$TMP/best.nest"
	nestcheck "$TMP/best.nest" >"$TMP/log" 2>&1
	is "mappings on $device" [ $? = 0 ]
	pimsim -q -F tsv "$TMP/best.nest" | cut -f 1,2 | grep -v -e ^layer \
		-e ^total >"$TMP/got"
	grep "$tab$device$tab" "$TMP/sample.tsv" | cut -f 1,4 |
		diff - "$TMP/got" >"$TMP/log"
	is "cycles on $device" [ $? = 0 ]
	nestopt -q -a $device "$TMP/best.nest" | pimsim -q -F tsv |
		cut -f 1,2 >"$TMP/default"
	awk -F '\t' 'NR == FNR { best[$1] = $2; next }
		!($1 in best) { next }
		{ n++ }
		$2 > 1.01 * best[$1] { print $0 " is not " best[$1]; bad = 1 }
		END { exit bad || n < 4 }' "$TMP/got" "$TMP/default" >"$TMP/log"
	is "the default on $device" [ $? = 0 ]
done

# known are a mapping that is said to be faster than it is, a slow one, and one
# of another shape
shape=gemm-n1h1p1q4096r1000
slow='Q=1,8,512/8,1,8 R=20,50,1/50,1,1 step=NHPRQ'
{
	printf 'shape\tdevice\tbanks\tcycles\tmapping\tmethod\n'
	printf '%s\thbm-pim\t32\t1\t%s\told\n' $shape "$slow"
	printf '%s\tsimdram\t32\t99999999999\t%s\told\n' $shape "$slow"
	printf 'gemm-q1\tsimdram\t32\t5\tC\told\n'
} >"$TMP/known.tsv"
is "search" build MOST=4 BESTKNOWN="$TMP/known.tsv" bestknown
cut -f 1,2,5,6 "$TMP/known.tsv" | tr '\t' ' ' >"$TMP/log"
is "a faster one is kept" grep -qF "$shape hbm-pim $slow old" "$TMP/log"
is "a slower one is not" grep -q "^$shape simdram Q=32.* sim$" "$TMP/log"
is "the rest is kept" grep -q "^gemm-q1 simdram C old" "$TMP/log"
is "all layers" [ "$(wc -l <"$TMP/known.tsv")" = 18 ]
is "sorted" sh -c "tail -n +2 '$TMP/known.tsv' | LC_ALL=C sort -c"
