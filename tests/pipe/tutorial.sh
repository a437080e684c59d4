#!/bin/sh
# The examples of man/nestpim.7, a tutorial: its commands, one after the other, print what
# stands below each of them.

cd "$TMP" || exit 1
ln -s "$ROOT/examples" examples

# command.N, and want.N where its output is shown
sed -n '/^\.Sh EXAMPLES/,/^\.Sh SEE/p' "$ROOT/man/nestpim.7" | awk '
function plain(s) {
	sub(/^\\&/, "", s)
	gsub(/\\e/, "\\", s)
	return s
}
/^\.Dl \$ / {
	n++
	print plain(substr($0, 7)) >("command." n)
	next
}
/^\.Bd -literal/ { shown = 1; printf "" >("want." n); next }
/^\.Ed/ { shown = 0 }
shown { print plain($0) >("want." n) }
END { print n + 0 }' >count

n=$(cat count)
shown=0 i=0
while [ $i -lt "$n" ]; do
	i=$((i + 1))
	: >got
	if ! sh ./command.$i >got 2>err </dev/null; then
		echo "not ok $(cat command.$i)"
		head -5 err
		continue
	fi
	[ -e want.$i ] || continue
	shown=$((shown + 1))
	# no line of a page ends in blanks
	sed 's/ *$//' got | diff want.$i - >differs && continue
	echo "not ok $(cat command.$i)"
	cat differs
done
if [ "$n" -ge 10 ] && [ $shown -ge 8 ]; then
	echo "ok $n commands, $shown outputs"
else
	echo "not ok only $n commands, $shown outputs"
fi
