#!/bin/bash
# A stream of very many layers passes every stage in bounded memory.
# shellcheck source=/dev/null
. "$TESTS/limits/common"

n=$(size 10000 1000000)
lps=$(size 300 30000)
time=$(size 60 1800)

# through NAME COMMAND...: reads in, writes out; the last line says how many
through() {
	local name=$1 want=$2

	shift 2
	within "$time" "$@" <in
	ends "$name" $? "0"
	tail -n 1 out >last
	[ "$(cat last)" = "$want" ]
	result $? "$name: all of them ($(cat last))"
}

csv "$n" >in
through "csv2nest" "end $n" csv2nest -q
mlir "$n" >in
through "mlir2nest" "end $n" mlir2nest -q
layer "$n" >in
through "nestfmt" "end $n" nestfmt -q
through "nestheur" "end $n" nestheur -q -m optipim -r greedy
through "nestopt" "end $n" nestopt -q -m optipim
mv out mapped
cp mapped in
through "nestfmt of mappings" "end $n" nestfmt -q
through "pimsim" "end $n" pimsim -q -a hbm-pim
nestfmt -q -F optipim mapped >in
within "$time" nestfmt -q in
ends "nestfmt of a trace of so many" $? "0"
within "$time" pimsim -q -a hbm-pim in
ends "pimsim of a trace of so many" $? "0"
head -c $(($(wc -c <mapped) / 10)) mapped >in
within "$time" nestcheck -q in
ends "nestcheck of a part" $? "1"
rm mapped in
layer "$lps" >in
within "$time" nest2lp -q -m optipim <in
ends "nest2lp" $? "0"
[ "$(grep -c '^End$' out)" = "$lps" ]
result $? "nest2lp: all of them"
mv out in
within "$time" lpsolve -q in
ends "lpsolve" $? "0"
mv out in
through "sol2nest" "end $lps" sol2nest -q

# all of different shapes, so that no result can be reused
awk -v n="$(size 5000 50000)" 'BEGIN {
	print "nest 1"
	for (i = 0; i < n; i++) {
		k = i * 7919 % 100003
		printf "layer t.l%d.fc0\nop gemm\nsource csv\nbounds N 1 H 1 " \
			"P 1 Q %d R %d\nnum_banks 4\nstatus unmapped\n", i,
			1 + k % 317, 1 + int(k / 317)
	}
	print "end " n
}' >in
within "$time" nestopt -q -m optipim in
ends "nestopt of different ones" $? "0"
mv out in
within "$time" pimsim -q -a hbm-pim in
ends "pimsim of different ones" $? "0"
