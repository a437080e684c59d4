#!/bin/sh
# Help, page and README name every solver that has a reader, and it has cases.
for f in ../../lib/solve/read-*.c; do
	s=${f##*/read-} s=${s%.c} not=
	lpsolve --help | grep -qw "$s" || not=" --help"
	grep '^\.Cm' ../../man/lpsolve.1 | grep -qw "$s" || not="$not page"
	[ "$s" = glpk ] || sed -n '/^## Another solver/,/^## [^A]/p' \
		../../README.md | grep -qw "$s" || not="$not README"
	[ -e "$s/$s.out" ] || not="$not tests/lpsolve/$s"
	if [ "$not" ]; then
		echo "not ok $s is missing from$not"
	else
		echo "ok $s"
	fi
done
