#!/bin/sh
# A network taken apart, mapped and put together is the network mapped as a
# whole, from one file or from many; a problem's name says all that it is.

result() {
	if [ "$1" = 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
	fi
}

# apart NAME: what $TMP/NAME.nest has is mapped at once, and by its problems
apart() {
	(
		cd "$TMP" || exit 1
		mkdir "$1" && nestopt -q -o want "$1.nest" &&
			nestfmt -q -u map -o distinct "$1.nest" &&
			nestopt -q -o mapped distinct &&
			nestfmt -q -J map -o got mapped && cmp want got &&
			nestfmt -q -d "$1" mapped &&
			nestfmt -q -J map -o got "$1"/*.nest && cmp want got
	)
	result $? "$1"
}

cp net.nest "$TMP/net.nest"
apart net
csv2nest -o "$TMP/bert.nest" ../../../examples/bert/layers.csv
apart bert
[ "$(sed -n 's/^end //p' "$TMP/distinct")" = 6 ]
result $? "layers that are alike are one"
nestgen -s 7 -n 200 -o "$TMP/random.nest"
nestfmt -q -u "$TMP/map" -o "$TMP/distinct" "$TMP/random.nest"
nestfmt -q "$TMP/random.nest" >"$TMP/want"
nestfmt -q -J "$TMP/map" "$TMP/distinct" | cmp - "$TMP/want"
result $? "unmapped layers, too"

nestfmt -d "$TMP" net.nest net.nest 2>"$TMP/err"
[ $? = 1 ] && grep -q 'two layers have the name net.a$' "$TMP/err"
result $? "a file for each layer needs a name for each"

# as many problems as there are different rows of what makes one
problems() {
	nestfmt -F tsv "$TMP/random.nest" | tail -n +2 | cut -f 2,4-17 |
		sort -u | wc -l
}
[ "$(cut -sf 3 "$TMP/map" | sort -u | wc -l)" = "$(problems)" ]
result $? "a name for each problem"
