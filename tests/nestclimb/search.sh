#!/bin/sh
# Small layers: from a few random mappings the search comes to one that is no
# slower than any of all mappings; what it writes is a mapping, the same each
# time; from more starts it is no slower; it obeys its limit.

# cycles of the fastest of the stream; not of those without requests
fastest() {
	pimsim -q -F tsv 2>/dev/null | awk -F '\t' '
	NR == 1 { for (i = 1; i <= NF; i++) col[$i] = i; next }
	$1 != "total" && $col["requests"] > 0 && (!n++ || $2 < m) { m = $2 }
	END { print m + 0 }'
}
result() {
	if [ "$1" = 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
	fi
}

for device in hbm-pim simdram; do
	for layer in conv gemm; do
		t=$TMP/$device-$layer
		nestheur -q -a $device -m sim -r random -k 20 \
			"../map/$layer.nest" >"$t.few" || exit
		nestopt -q -a $device -m sim -k 100000 \
			"../map/$layer.nest" >"$t.all" || exit
		nestclimb -q "$t.few" >"$t.best" || exit
		nestcheck -q "$t.best" >/dev/null
		result $? "mapping of $layer on $device"
		got=$(fastest <"$t.best") all=$(fastest <"$t.all")
		[ "$got" -gt 0 ] && [ "$got" -le "$all" ]
		result $? "$layer on $device: $got, the fastest takes $all"
		nestclimb -q "$t.few" | cmp -s - "$t.best"
		result $? "$layer on $device again"
		nestclimb -q -k 1 -n 3 -v "$t.few" >"$t.one" 2>"$t.err"
		[ "$(fastest <"$t.one")" -le "$(fastest <"$t.few")" ] &&
		[ "$(fastest <"$t.one")" -ge "$got" ]
		result $? "less search of $layer on $device"
		! grep -q ': [4-9] more\|: [1-9][0-9].* more' "$t.err"
		result $? "limit of $layer on $device"
	done
done
