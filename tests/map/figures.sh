#!/bin/sh
# Optima of layers of real networks, as an independent exhaustive search found
# them (figures.tsv), by the MILP and by the search. The first two are the
# worked example of formats/cost.txt and the same layer on hbm-pim.

tab=$(printf '\t')

nest() {
	echo "nest 1"
	echo "layer figure"
	echo "op $1"
	echo "source csv"
	echo "bounds $2"
	[ "$1" = gemm ] || printf 'stride %s\ndilation %s\n' "$3" "$4"
	printf 'num_banks %s\nstatus unmapped\nend 1\n' "$5"
}

# status and cost that the mapped nest on standard input says
says() {
	nestfmt -F tsv | tail -n 1 | cut -f 21,23 | tr '\t' ' '
}

tail -n +2 figures.tsv | while IFS=$tab read -r dev model stor count obj \
    coeff banks op bounds stride dil want; do
	nest "$op" "$bounds" "$stride" "$dil" "$banks" >"$TMP/n"
	set -- -a "$dev" -m "$model" -s "$stor" -c "$count" -O "$obj" \
		-C "$coeff"
	milp=$(nest2lp "$@" "$TMP/n" | lpsolve 2>"$TMP/log" |
		sol2nest 2>"$TMP/log" | says)
	opt=$(nestopt "$@" "$TMP/n" 2>"$TMP/log" | says)
	[ "$want" = infeasible ] && want="infeasible -" ||
		want="optimal $want"
	if [ "$milp" = "$want" ] && [ "$opt" = "$want" ]; then
		echo "ok $* $banks banks, $op $bounds: $want"
	else
		echo "not ok $* $banks banks, $op $bounds: $want;" \
			"MILP $milp, search $opt"
	fi
done
