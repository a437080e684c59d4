#!/bin/sh
# The published figures, if they lie beside the project. Without an
# argument lists the checks; with one runs it.
# Needs $BIN, $ROOT and $TMP.

check=$ROOT/../shared/check.py

if [ $# = 0 ]; then
	printf '%s\n' sim groups milp analytical opt sturdy mlir onnx vectors fig9
	exit
fi
if ! [ -e "$check" ] || ! python3 -c '' 2>/dev/null; then
	echo "skip $1"
	exit
fi
case $1 in
milp | analytical | opt) count=40 ;;
sim) count=60 ;;
*) count= ;;
esac
cd "$TMP" && ln -s "$BIN" bin || exit 1
# shellcheck disable=SC2086
if python3 "$check" "$1" $count >log 2>&1; then
	echo "ok $1"
else
	echo "not ok $1"
	cut -c1-200 log | tail -20
fi
