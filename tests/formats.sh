#!/bin/sh
# Each page of formats/ opens with a whole example, between the lines
# "--- example" and "--- end of example". Cuts it out and feeds it to the tool
# that reads the format. Without an argument lists the formats.
# Needs the tools in PATH, $ROOT and $TMP.

if [ $# = 0 ]; then
	for f in "$(dirname "$0")"/../formats/*.txt; do
		[ -e "$f" ] && basename "$f" .txt
	done
	exit
fi

example() {
	sed -n '/^--- example$/,/^--- end of example$/{
		/^--- /d
		p
	}' "$ROOT/formats/$1.txt"
}

name=$1
example "$name" >"$TMP/$name.ex"
if ! [ -s "$TMP/$name.ex" ]; then
	echo "not ok formats/$name.txt has no example"
	exit
fi
cd "$TMP" || exit 1
case $name in
nest) nestfmt nest.ex ;;
map) example nest >nest.ex && nestfmt -J map.ex nest.ex ;;
cost) nestfmt cost.ex ;;
csv) csv2nest csv.ex ;;
mlir) mlir2nest mlir.ex ;;
onnx) awk -f "$TESTS/onnx.awk" onnx.ex >onnx.bin && onnx2nest onnx.bin ;;
arch) example nest >nest.ex && nestopt -a arch.ex nest.ex ;;
lp) lpsolve lp.ex ;;
optipim) pimsim -a hbm-pim optipim.ex ;;
sol) sol2nest sol.ex ;;
trace) tracechk -a hbm-pim trace.ex ;;
stat) tracestat stat.ex ;;
*)
	echo "not ok formats/$name.txt is read by no tool known here"
	exit ;;
esac >out 2>err
st=$?
if [ $st = 0 ] && [ -s out ]; then
	echo "ok formats/$name.txt"
else
	echo "not ok formats/$name.txt: exit status $st"
	cat err
fi
