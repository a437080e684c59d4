#!/bin/sh
# README.md is true: its output of the demo, and its tools.

cd "$ROOT" || exit 1
examples/demo "$BIN" | sed '/^$/d' >"$TMP/demo" || exit 1
# all its lines stand there, in this order
if grep -Fx -f "$TMP/demo" README.md | cmp - "$TMP/demo"; then
	echo "ok demo"
else
	echo "not ok demo"
fi
for f in tools/*; do
	f=${f##*/} f=${f%.c}
	case $f in *~) continue ;; esac
	if grep -q "^| $f | " README.md; then
		echo "ok tool $f"
	else
		echo "not ok README.md does not name the tool $f"
	fi
done
sed -n '/^## The tools/,/^## The formats/s/^| \([a-z0-9]*\) | .*/\1/p' README.md | while read -r t; do
	[ "$t" = tool ] || [ -x "$BIN/$t" ] ||
		echo "not ok README.md names $t, which is not there"
done
