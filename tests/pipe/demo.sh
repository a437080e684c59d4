#!/bin/sh
# The demo: both devices, eight layers each, all proven optimal, and the same
# bytes again.

cd "$TMP" || exit 1
mkdir tmp
"$ROOT/examples/demo" -k kept "$BIN" >first || exit 1
TMPDIR=$TMP/tmp "$ROOT/examples/demo" "$BIN" >again || exit 1
cmp first again || exit 1
if [ "$(ls tmp)" ]; then
	echo "the demo left files behind"
	exit 1
fi
for arch in hbm-pim simdram; do
	n=$(nestfmt -F tsv kept/alexnet.$arch.mapped.nest |
		cut -f 21 | grep -cx optimal)
	if [ "$n" != 8 ]; then
		echo "$n layers are optimal on $arch"
		exit 1
	fi
done
[ "$(grep -c alexnet.l7.fc2 first)" = 2 ]
