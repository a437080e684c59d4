#!/bin/sh
# The tree is what README's map says. Without an argument lists the checks.
# Needs $ROOT and $TMP.

map() {
	sed -n '/^## Map of the tree/,/^## /s/^\(lib\/\)\{0,1\}\([a-z-]*\)\/* .*/\1\2/p' \
		"$ROOT/README.md"
}

# says CHECK LOG: the result; the log holds what breaks the rule
says() {
	if [ -s "$2" ]; then
		echo "not ok $1"
		head -20 "$2"
	else
		echo "ok $1"
	fi
}

# the map lists the folders that exist
folders() {
	map | sort >"$TMP/map"
	(cd "$ROOT" && find lib tools formats man examples tests debian \
		-maxdepth 1 -type d \( -path 'lib/*' -o ! -path '*/*' \) \
		! -name lib) | sort | diff "$TMP/map" - >"$TMP/log"
	says folders "$TMP/log"
}

# no file includes a header of a folder further down in the map
layers() {
	map | sed -n 's/^lib\///p' >"$TMP/map"
	(cd "$ROOT/lib" && grep -n '^#include "' -- */*.[ch]) |
		awk -F '[:"/]' '
		NR == FNR { at[$1] = NR; next }
		!($5 in at) || at[$5] > at[$1]' "$TMP/map" - >"$TMP/log"
	says layers "$TMP/log"
}

columns() {
	(cd "$ROOT" && for f in lib/*/*.[ch] tools/*.c tests/*/*.[ch]; do
		expand "$f" | awk 'length > 80 { print f ":" FNR ": " length }' \
			f="$f"
	done) >"$TMP/log"
	says columns "$TMP/log"
}

# a folder or file stays small enough to find something in it
sizes() {
	(cd "$ROOT/lib" && for d in *; do
		set -- "$d"/*.[ch]
		[ $# -le 25 ] || echo "$d: $# files"
		wc -l "$@" | awk '$2 != "total" && $1 > 520'
	done
	cd ../tests && find . -type f | awk -F / '
	{ sub("/[^/]*$", ""); n[$0]++ }
	END { for (d in n) if (n[d] > 100) print d ": " n[d] " files" }') \
		>"$TMP/log"
	says sizes "$TMP/log"
}

# tracestat reads statistics and traces, and needs no simulator or cost model
links() {
	if ! command -v nm >"$TMP/nm"; then
		echo "skip links: there is no nm"
		return
	fi
	nm "$BIN/tracestat" | grep -E \
		' [TtDdBb] (sim|ctrl|memo|steps|steptab|cost|kernel)_' \
		>"$TMP/log"
	says links "$TMP/log"
}

case ${1-} in
'') printf '%s\n' columns folders layers links sizes ;;
columns | folders | layers | links | sizes) "$1" ;;
esac
