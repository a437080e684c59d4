#!/bin/sh
# What README.md shows of other solvers and other devices works, and prints
# what stands there.

cd "$TMP" || exit 1
ln -s "$ROOT/examples" examples

# block HEADING N: the Nth block of code below that heading
block() {
	awk -v head="## $1" -v n="$2" '
		/^## / { here = $0 == head }
		here && /^```/ { if (++k == 2 * n) exit; next }
		here && k == 2 * n - 1' "$ROOT/README.md"
}

block "Another solver" 1 >solvers
[ -s solvers ] || echo "not ok README.md shows no solver"
while read -r line; do
	cmd=$(echo "$line" | sed "s/.*lpsolve -[Sx] '\{0,1\}\([a-z]*\).*/\1/")
	if ! command -v "$cmd" >/dev/null; then
		echo "skip $cmd"
	elif sh -c "$line" 2>err | grep -q '^end 8$'; then
		echo "ok $cmd"
	else
		echo "not ok $cmd: $line"
		cat err
	fi
done <solvers

block "Another device" 1 >quick.arch
block "Another device" 2 >commands
block "Another device" 3 >want
sh commands >got 2>&1
if [ -s want ] && diff want got; then
	echo "ok device"
else
	echo "not ok device"
fi
