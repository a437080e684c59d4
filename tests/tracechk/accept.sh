#!/bin/sh
# What pimsim writes is accepted, plain and compressed, with refresh and
# without; one command moved or left out is not.
# Needs pimsim and tracechk in PATH and $TMP.

cd "$TMP" || exit 1

result() {
	if [ "$1" = 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
		[ -s err ] && head -3 err
	fi
}

for d in hbm-pim simdram; do
	printf 'arch 1\nbase %s\nname r\nrefresh 1\nnREFI 801\nnRFC 90\nend\n' \
		$d >$d-r.arch
	for a in $d $d-r.arch; do
		pimsim -q -N 4000 -a "$a" -t t.trace.gz "$TESTS"/pimsim/conv-hbm.in \
			"$TESTS"/pimsim/mixed.in >/dev/null &&
			tracechk -a "$a" t.trace.gz >out 2>err &&
			grep -q '^t.trace.gz: ok, .* 2 runs$' out
		result $? "traces of $a"
	done
done

pimsim -q -a hbm-pim -t t.trace "$TESTS"/pimsim/mixed.in >/dev/null
n=$(grep -c ' ch' t.trace)
# each tenth command one tick earlier: refused, unless nothing held it back
moved=0 caught=0
i=5
while [ $i -lt "$n" ]; do
	awk -v i=$i '/ ch/ { if (++k == i) $1-- } 1' t.trace >m.trace
	moved=$((moved + 1))
	tracechk m.trace >out 2>err || caught=$((caught + 1))
	i=$((i + 10))
done
[ $caught -gt $((moved / 2)) ]
result $? "$caught of $moved commands could not come one tick earlier"
# an access needs its row: leave out each ACT and SASEL
for cmd in ACT SASEL; do
	awk -v c=$cmd -v n="$n" '$3 == c && !done { done = 1; next }
		$1 == "end" { $2 = n - 1 } 1' t.trace >m.trace
	! tracechk m.trace >out 2>err && grep -q 'subarray is ' err
	result $? "without its $cmd"
done
