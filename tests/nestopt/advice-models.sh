#!/bin/sh
# What a layer lacks does not hang on the cost model, nor does finding it: by
# model sim nothing of the devices that would do is measured.

nestgen -q -s 4 -n 1 -M 1000 |
	sed '/^bounds/s/.*/bounds G 26 N 1 K 94 P 84 Q 105 C 239 R 3 S 3/
		/^op/s/.*/op conv2d/; /^stride/d; /^dilation/d
		/^num_banks/s/.*/stride 2 2\ndilation 1 2\nnum_banks 16/' \
	>"$TMP/nest"
for m in sim optipim analytical; do
	timeout 10 nestopt -q -a simdram -s all -m $m "$TMP/nest" \
		2>"$TMP/$m" >"$TMP/out"
	[ $? = 3 ] || echo "not ok status of $m"
done
if grep -q 'num_banks [0-9]* (not 16), or num_col' "$TMP/sim" &&
    cmp "$TMP/sim" "$TMP/optipim" && cmp "$TMP/sim" "$TMP/analytical"; then
	echo "ok advice"
else
	echo "not ok advice"
	cat "$TMP/sim" "$TMP/optipim" "$TMP/analytical"
fi
