#!/bin/sh
# Layers and devices of nestgen are legal, and not all alike.

# result STATUS WHAT
result() {
	[ "$1" = 0 ] && echo "ok $2" || echo "not ok $2"
}

cd "$TMP" || exit 1
nestgen -q -n 500 >nests && nestfmt -q nests >again && cmp -s nests again
result $? "layers are read"
nestfmt -F tsv nests >table
alike=0
for col in 4 5 6 7 8 9 10 11 12 13 14 15 16; do
	# the bounds, strides, dilations, num_banks: not only the name above
	[ "$(cut -f $col table | sort -u | wc -l)" -gt 3 ] || alike=1
done
result $alike "layers differ in all that they say"

bad=0
for base in hbm-pim simdram; do
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		nestgen -f $i -a $base -o arch || bad=1
		nestgen -f $i -M 200 -s 3 |
			nestopt -a arch -m optipim >mapped || bad=1
		cksum <arch
	done
done >sums
[ "$bad" = 0 ] && [ "$(sort -u sums | wc -l)" = 40 ]
result $? "devices are taken, and differ"

nestgen -n 5 -s 3 -q | sed -n '/l4[.]/,/^status/p' >want
nestgen -n 1 -f 4 -s 3 -q | sed -n '/^layer/,/^status/p' >got
[ -s want ] && cmp -s want got
result $? "a layer hangs on seed and number alone"
