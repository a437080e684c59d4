#!/bin/sh
# The tables and pictures of examples/make/paper, for one small network.
# shellcheck disable=SC2016

cd "$TESTS/../examples" || exit 1
# shellcheck source=/dev/null
. "$TESTS/examples/common"
unset MAKEFLAGS MFLAGS MAKELEVEL
dir=$TMP/out/paper

build() {
	make -s -j2 BIN="$BIN" OUT="$TMP/out" NETWORKS=alexnet \
		SWEEP='256 512' RANDOM=4 PARTS='1 2' paper "$@" >"$TMP/log" 2>&1
}

# row TABLE LINE: a line of it, up to where LINE ends
row() {
	printf '%b' "$2" | tr '|' '\t' >"$TMP/want"
	cut -f "1-$(awk -F '\t' '{ print NF }' "$TMP/want")" "$dir/$1.tsv" |
		grep -qxF -f "$TMP/want"
}

is "made" build
# optimal costs of AlexNet on 32 banks, and on 256 and 512 banks in all
is "costs on hbm-pim" row speedup 'hbm-pim|alexnet|optipim|8|8|2232905'
is "costs on simdram" row speedup 'simdram|alexnet|optipim|8|8|135194821'
is "banks of hbm-pim" row banks 'hbm-pim|alexnet|256|1794547|2232905|1.244'
is "banks of simdram" row banks 'simdram|alexnet|512|54937255|68019092|1.238'
is "every layer twice" [ "$(grep -c '^alexnet' "$dir/layers.tsv")" = 16 ]
is "random mappings of every layer" row model 'hbm-pim|optipim|32|8'
is "all cost models" row model 'simdram|analytical|32|8'
is "with model sim" row model 'hbm-pim|sim|32|8|1.0000|1.0000'
is "no cost below the optimum" awk -F '\t' '
	FNR == 1 { for (i = 1; i <= NF; i++) col[$i] = i; next }
	{
		best = $col["optipim_cost"]
		for (name in col)
			if (name ~ /^(h1|h2|greedy)_cost$/ && $col[name] != "-" &&
			    $col[name] < best - 1)
				bad = 1
	}
	END { exit bad || NR < 2 }' "$dir/layers.tsv"
is "no order of indices is better than all" awk -F '\t' '
	FNR > 1 && $2 ~ /comb/ && $4 < 0.99999 { bad = 1 }
	END { exit bad || NR < 2 }' "$dir/ablation.tsv"
is "the MILP finds what the search finds, for every choice" awk -F '\t' '
	FNR > 1 && ($4 != $5 || $7 != $4 || $4 + $6 != $3 || $3 < 8) { bad = 1 }
	END { exit bad || NR != 21 }' "$dir/exact.tsv"
is "all tables in the text" [ "$(grep -c '^|---' "$dir/paper.md")" = 5 ]
# README.md shows its rows of AlexNet
sed -n '/^## Tables of whole networks/,/^## The tools/p' "$ROOT/README.md" |
	grep '^|' >"$TMP/rows"
is "the rows of README.md" [ "$(wc -l <"$TMP/rows")" -ge 10 ]
grep -vxF -f "$dir/paper.md" "$TMP/rows" >"$TMP/log"
is "they are true" [ ! -s "$TMP/log" ]
if command -v gnuplot >/dev/null; then
	for p in speedup banks model ablation; do
		is "picture $p" grep -q '</svg>' "$dir/$p.svg"
	done
else
	echo "skip pictures: no gnuplot"
fi

make/paper/mkllama 128 32 >"$TMP/llama.csv"
grep -v '^#' llama3-8b/layers.csv >"$TMP/llama.want"
is "layers of Llama-3" cmp -s "$TMP/llama.csv" "$TMP/llama.want"

cp "$dir/speedup.tsv" "$TMP/before"
is "again" build --no-print-directory
is "nothing is made" [ -z "$(find "$dir" -newer "$TMP/before" -name '*.tsv')" ]
is "with other random mappings" build SEED=2
is "they are new" [ "$dir/model.tsv" -nt "$TMP/before" ]
is "the rest is not" cmp -s "$dir/speedup.tsv" "$TMP/before"
