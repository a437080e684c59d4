#!/bin/sh
# formats/stat.txt explains each count that there is, and no other: the columns
# of tsv against the keys of the page's section, which stand alone in a line.
# It also names the cost of each term.
words='layer|arch|clock_ps|model|cost|cost_[a-z]*|share|macs_per_cycle'
words="$words|cost_per_cycle|bottleneck"

tracestat -F tsv text.in | head -1 | tr '\t' '\n' |
	grep -vxE "$words" | sort >"$TMP/counts"
sed -n '/^Keys with counts/,/^What is simulated/p' \
	"$TESTS/../formats/stat.txt" |
	sed -n '/^	[a-z_]*\(, [a-z_]*\)*,\{0,1\}$/s/[ 	]//gp' |
	tr ',' '\n' | grep . | sort >"$TMP/page"
for c in $(comm -23 "$TMP/counts" "$TMP/page"); do
	echo "not ok $c: no line in formats/stat.txt"
done
for c in $(comm -13 "$TMP/counts" "$TMP/page"); do
	echo "not ok $c: in formats/stat.txt, but no count"
done
for c in $(tracestat -F tsv text.in | head -1 | tr '\t' '\n' |
    grep '^cost_' | grep -vx cost_per_cycle); do
	grep -qw "$c" "$TESTS/../formats/stat.txt" ||
		echo "not ok $c: not in formats/stat.txt"
done
[ "$(wc -l <"$TMP/counts")" -gt 20 ] && cmp -s "$TMP/counts" "$TMP/page" &&
	echo "ok documented"
