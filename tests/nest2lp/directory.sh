#!/bin/sh
# With -d each LP has a file of its own, and they are those of the stream.

# compare WHAT N ARGUMENTS: the N files hold what the stream does
compare() {
	what=$1 n=$2
	shift 2
	mkdir "$TMP/d"
	nest2lp -q -d "$TMP/d" "$@" >"$TMP/out"
	nest2lp -q "$@" >"$TMP/stream"
	set -- "$TMP"/d/*.lp
	cat "$@" >"$TMP/files"
	if [ $# = "$n" ] && [ ! -s "$TMP/out" ] &&
	    cmp "$TMP/files" "$TMP/stream"; then
		echo "ok $what"
	else
		echo "not ok $what: $# files"
	fi
	rm -r "$TMP/d"
}

compare "a file for each layer" 3 ../map/three.nest
compare "a file for each group" 2 -j ../map/two.nest
